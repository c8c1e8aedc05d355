/// One thing that somebody must do: a visit to hold, a workshop, an action, a check-in.
public struct DueItem: Hashable, Sendable {
  /// The kinds of thing that can be due.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Something a review waits for before its visit.
    case prepare
    /// The visit.
    case visit
    /// The feedback after the visit.
    case feedback
    /// An improvement workshop, agreed or still to be arranged.
    case workshop
    /// The plan of actions after the workshop.
    case plan
    /// An action of the host school.
    case action
    /// The 90-day check-in.
    case checkIn = "check-in"
  }

  /// The kind of thing.
  public let kind: Kind
  /// The cycle of the review.
  public let cycle: ID<Cycle>
  /// The review it belongs to.
  public let review: ReviewID
  /// The code of the action or workshop, when it has one.
  public let code: Code?
  /// What is to be done, in words.
  public let what: String
  /// Who has it in hand, if that is recorded.
  public let people: [ID<Person>]
  /// Who has it in hand, in words, when that is nobody in the records.
  public let peopleText: String?
  /// The day by which; none while it is to be agreed.
  public let due: Day?
  /// Whether who or when is still to be agreed.
  public let isToAgree: Bool

  /// Its address within the cycle, such as `ingham` or `ingham/7k3m`.
  public var address: String { code.map { "\(review)/\($0)" } ?? review.description }

  /// Whether its day has passed.
  ///
  /// - Parameter today: The day taken for today.
  /// - Returns: Whether it is overdue.
  public func isOverdue(on today: Day) -> Bool {
    due.map { $0 < today } ?? false
  }

  /// Orders items as they are chased: first what is to be agreed, then by day, then by address.
  ///
  /// - Parameter items: The items.
  /// - Returns: The same in order.
  public static func chased(_ items: [DueItem]) -> [DueItem] {
    // Sorting moves what it sorts many times, and an item is large: the places of the items are sorted instead.
    let days = items.map { $0.isToAgree ? .earliest : $0.due ?? Day.latest }
    let order = items.indices.sorted { one, other in
      days[one] != days[other] ? days[one] < days[other] : items[one].precedes(items[other])
    }
    return order.map { items[$0] }
  }

  /// Whether it comes first of two items of one day.
  private func precedes(_ other: DueItem) -> Bool {
    let (day, otherDay) = (due ?? .latest, other.due ?? .latest)
    if day != otherDay { return day < otherDay }
    return (cycle, review, kind.rawValue, code ?? .blank)
      < (other.cycle, other.review, other.kind.rawValue, other.code ?? .blank)
  }
}
