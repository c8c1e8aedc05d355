import CommandTable
import PipCore

// Items of records that are no review: the enquiry year, the partnership's calendar, training, what was set aside, areas.
extension Offers {
  func yearItems(_ session: Session) throws -> [Offer] {
    guard let year = try session.records.enquiry(in: session.cycle().id) else { return [] }
    switch path {
    case let path where path.contains("date"): return Self.coded(year.dates) { "\($0.name), \($0.day.short)" }
    case let path where path.contains("prepare"):
      return Self.coded(year.preparation) { ($0.held ?? $0.planned)?.short }
    default: return Self.coded(year.showcases) { "\($0.school): \($0.what)" }
    }
  }

  func ownItems(_ place: ValuePlace<Globals>, _ session: Session) throws -> [Offer] {
    func typed(_ name: String) -> String? { place.given.words[name]?.first }
    switch path {
    case let path where path.contains("term"):
      return Self.coded(try session.records.partnership().terms, \.name)
    case let path where path.contains("inset"):
      return Self.coded(try session.records.partnership().inset) {
        [$0.day.short, $0.name, $0.school?.text].compactMap(\.self).joined(separator: ", ")
      }
    case ["person", "untrain"]:
      let person = try typed("person").map { try session.person(PersonWord(argument: $0)) }
      return Self.coded(person?.training) { "\($0.course), \($0.on.short)" }
    case ["protocol", "take-up"]:
      let record = try session.records.protocolRecord(of: session.cycle().id)
      return Self.coded(record.setAside) {
        [$0.rule, $0.place, $0.why].compactMap(\.self).joined(separator: ": ")
      }
    case ["enquiry", "unstage"]:
      guard let cluster = typed("cluster"), let school = typed("school") else { return [] }
      let found = try session.enquiryCluster(ClusterWord(argument: cluster)).cluster
      let id = try session.school(SchoolWord(argument: school)).id
      return Self.coded(found.members[id]?.stages) { "\($0.stage.text), \($0.on.short)" }
    case ["review", "look-back"]:
      return try actions(lookedBackOnBy: typed("host"), session)
    default: return []
    }
  }

  /// The areas of the review that is named, else of the partnership, and the partnership's own themes.
  func areas(_ place: ValuePlace<Globals>, _ session: Session) throws -> [Offer] {
    let word = (place.given.words["host"] ?? place.given.words["address"])?.first
    let host = try? word.map { try ReviewWord(argument: String($0.prefix { $0 != "/" })) }
    let review = try? host.map { try session.review($0, awaiting: Set(Step.allCases)).review }
    let partnership = try session.records.partnership()
    let framework = try session.records.framework(review?.frameworkID ?? partnership.frameworkID)
    let areas = framework?.areas.map { Offer($0.id.text, $0.name) } ?? []
    return areas + (place.info.type?.type is AreaWord.Type ? [] : partnership.themes.map { Offer($0) })
  }
}
