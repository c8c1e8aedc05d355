/// Which school each row is about: one of the records, or a new one.
struct SchoolTargets {
  typealias Target = RowTarget<School>

  private let finder: SchoolFinder
  private let known: [ID<School>: School]
  private let byURN: [URN: School]
  /// The rows, by the school they are about.
  private(set) var rows = RowsByTarget<SchoolDraft>()
  private var newURNs: [URN: Target] = [:]

  init(_ schools: [School]) {
    finder = SchoolFinder(schools)
    known = Dictionary(schools.map { ($0.id, $0) }) { first, _ in first }
    byURN = Dictionary(schools.compactMap { one in one.urn.map { ($0, one) } }) { first, _ in first }
  }

  mutating func add(_ draft: SchoolDraft) {
    do throws(RowReason) {
      let target = try target(of: draft)
      if let urn = draft.urn { newURNs[urn] = target }
      rows.add(draft, to: target)
    } catch {
      rows.refuse(draft, error)
    }
  }

  /// By id, then URN, then name; a name that belongs to another number is refused.
  private func target(of draft: SchoolDraft) throws(RowReason) -> Target {
    if let id = draft.id {
      if let urn = draft.urn, let owner = byURN[urn], owner.id != id {
        throw .belongsTo(id: owner.id.text, name: owner.name)
      }
      if let urn = draft.urn, let other = newURNs[urn], other.id != id {
        throw .belongsTo(id: other.id.text, name: rows.first(other.id)?.name ?? other.id.text)
      }
      return known[id].map { .existing($0) } ?? .new(id)
    }
    if let urn = draft.urn, let school = byURN[urn] { return .existing(school) }
    if let urn = draft.urn, let target = newURNs[urn] { return target }
    if let school = try finder.exact(draft.name) {
      if let urn = draft.urn, let own = school.urn, own != urn {
        throw .otherNumber(id: school.id.text, name: school.name, urn: own.description)
      }
      return .existing(school)
    }
    guard let id = ID<School>(from: draft.name) else { throw .noID }
    if let other = known[id] { throw .idTaken(id: id.text, name: other.name) }
    return .new(id)
  }
}
