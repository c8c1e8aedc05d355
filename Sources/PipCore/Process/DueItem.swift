/// One thing that somebody must do: a visit to hold, a workshop, an action, a check-in.
public struct DueItem: Hashable, Sendable {
  /// The kinds of thing that can be due.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Something a review waits for before its visit.
    case prepare
    /// The visit.
    case visit
    /// The feedback.
    case feedback
    /// The improvement workshop.
    case workshop
    /// The actions of a workshop, none of which is written down.
    case plan
    /// An action.
    case action
    /// A check-in.
    case checkIn = "check-in"
  }

  /// The kind of thing.
  public let kind: Kind
  /// How to name it in a command: `ingham` or `ingham/7k3m`.
  public let address: String
  /// The cycle it belongs to.
  public let cycle: ID<Cycle>
  /// The school it is about.
  public let host: ID<School>
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

  /// Whether its day has passed.
  ///
  /// - Parameter today: The day taken for today.
  /// - Returns: Whether it is overdue.
  public func isOverdue(on today: Day) -> Bool {
    due.map { $0 < today } ?? false
  }
}

extension DueItem {
  /// Returns what is due in one review.
  ///
  /// - Parameters:
  ///   - review: The review.
  ///   - cycle: The cycle it belongs to.
  ///   - address: How to name the review in a command.
  ///   - standing: Where it stands.
  /// - Returns: The step it waits for, and its open actions.
  public static func items(
    of review: Review, in cycle: ID<Cycle>, address: String, _ standing: Standing
  ) -> [DueItem] {
    guard review.cancelled == nil else { return [] }
    var items: [DueItem] = []
    if let step = standing.step { items.append(item(step, of: review, in: cycle, address, standing)) }
    for (code, action) in review.actions.sorted(by: { $0.key < $1.key }) where action.isOpen {
      items.append(
        DueItem(
          kind: .action, address: "\(address)/\(code)", cycle: cycle, host: review.host, what: action.text,
          people: [action.owner].compactMap { $0 }, peopleText: action.ownerText, due: action.due,
          isToAgree: action.isToAgree))
    }
    return items
  }

  private static func item(
    _ step: Step, of review: Review, in cycle: ID<Cycle>, _ address: String, _ standing: Standing
  ) -> DueItem {
    let lead = [review.lead].compactMap { $0 }
    let owner = [review.feedback?.owner].compactMap { $0 }
    let champions = review.startingWorkshop.map(\.workshop.champions).flatMap { $0.isEmpty ? nil : $0 }
    let (kind, people): (Kind, [ID<Person>]) =
      switch step {
      case .focus, .question, .lead, .day: (.prepare, lead)
      case .visit: (.visit, lead)
      case .feedback: (.feedback, lead)
      case .workshop: (.workshop, champions ?? review.champions)
      case .actions: (.plan, owner + (champions ?? review.champions))
      case .checkIn: (.checkIn, owner + lead)
      }
    return DueItem(
      kind: kind, address: address, cycle: cycle, host: review.host, what: step.wait,
      people: people,
      peopleText: nil, due: standing.due, isToAgree: standing.due == nil)
  }

  /// Orders items as they are chased: first what is to be agreed, then by day, then by address.
  public static func chased(_ items: [DueItem]) -> [DueItem] {
    items.sorted { one, other in
      if one.isToAgree != other.isToAgree { return one.isToAgree }
      let (first, second) = (one.due ?? .latest, other.due ?? .latest)
      if first != second { return first < second }
      return (one.cycle, one.address) < (other.cycle, other.address)
    }
  }
}
