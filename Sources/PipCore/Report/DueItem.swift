/// Something that has a day by which it should happen, and has not happened yet.
public struct DueItem: Hashable, Sendable {
  /// The kinds of things that have a day.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The visit.
    case visit
    /// The feedback after the visit.
    case feedback
    /// An improvement workshop, agreed or still to be arranged.
    case workshop
    /// The plan of actions after the workshop.
    case actions
    /// The 90-day check-in.
    case checkIn = "check-in"
    /// An action of the host school.
    case action
  }

  /// The day.
  public let day: Day
  /// What it is.
  public let kind: Kind
  /// The cycle of the review.
  public let cycle: ID<Cycle>
  /// The review it belongs to.
  public let review: ReviewID
  /// The name of the host, or its id when no such school is known.
  public let hostName: String
  /// The code of the action or workshop, when it has one.
  public let code: Code?
  /// What will be done, for an action.
  public let text: String?
  /// Who does it, as a name or in words, when that is known.
  public let owner: String?

  /// Its address, such as `ingham` or `ingham/7k3m`.
  public var address: String { code.map { "\(review)/\($0)" } ?? review.description }

  /// Lists what a review has coming, or has let pass, within some days.
  ///
  /// A cancelled review has no visit, workshop or check-in to come; its actions are still promises.
  ///
  /// - Parameters:
  ///   - review: The review.
  ///   - summary: The same in small.
  ///   - lookup: Where names are looked up.
  ///   - span: The days asked for.
  /// - Returns: The items by day.
  public static func items(
    of review: Review, _ summary: ReviewSummary, _ lookup: Lookup, within span: DaySpan
  ) -> [DueItem] {
    var items: [DueItem] = []
    func add(_ kind: Kind, _ day: Day?, _ code: Code? = nil, text: String? = nil, owner: String? = nil) {
      guard let day, span.contains(day) else { return }
      items.append(
        DueItem(
          day: day, kind: kind, cycle: summary.cycle, review: summary.id, hostName: summary.hostName,
          code: code, text: text, owner: owner))
    }
    for (code, action) in review.actions where action.isOpen {
      guard let day = action.due, span.contains(day) else { continue }
      add(.action, day, code, text: action.text, owner: lookup.owner(of: action))
    }
    guard !summary.isCancelled else { return items.sorted(by: isInOrder) }
    func names(_ people: [ID<Person>]) -> String? {
      people.isEmpty ? nil : people.map { lookup.name(of: $0) }.joined(separator: ", ")
    }
    let lead = { names([summary.lead].compactMap { $0 }) }
    if summary.held == nil { add(.visit, summary.planned, owner: lead()) }
    for (code, workshop) in review.workshops where workshop.held == nil {
      let champions = workshop.champions.isEmpty ? review.champions : workshop.champions
      add(.workshop, workshop.planned, code, owner: names(champions))
    }
    switch summary.step {
    case .feedback: add(.feedback, summary.due, owner: lead())
    case .actions: add(.actions, summary.due)
    case .workshop where summary.workshopPlanned == nil:
      add(.workshop, summary.due, owner: names(summary.champions))
    default: break
    }
    if summary.checkIn?.state == .due {
      add(.checkIn, summary.checkIn?.due, owner: names([review.feedback?.owner].compactMap { $0 }))
    }
    return items.count < 2 ? items : items.sorted(by: isInOrder)
  }

  private static func isInOrder(_ one: DueItem, _ other: DueItem) -> Bool {
    if one.day != other.day { return one.day < other.day }
    if one.kind != other.kind { return one.kind.rawValue < other.kind.rawValue }
    return (one.code ?? .blank) < (other.code ?? .blank)
  }
}
