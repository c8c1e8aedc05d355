/// How a review's check-in stands on a day (Trafford), as reports and lists show it.
public struct CheckInSummary: Hashable, Sendable {
  /// What the model calls it, without an article.
  public let name: String
  /// How it stands.
  public let state: CheckInDue.State
  /// The day it is due: as counted, or as moved by agreement.
  public let due: Day
  /// The day that the model counts to, before any move; nil for one whose day is simply arranged.
  public let counted: Day?
  /// The day it was held.
  public let held: Day?
  /// Whether its day has passed and it is not yet held.
  public let isOverdue: Bool
  /// How many days after its day it was held, or how many have passed while it is not yet held.
  public let daysLate: Int?
  /// Why it was decided to do without.
  public let waivedWhy: String?

  /// Sums up a check-in; nil where a cancelled review no longer asks for it.
  ///
  /// - Parameters:
  ///   - checkIn: The check-in.
  ///   - review: The review.
  ///   - today: The day it is judged on.
  public init?(_ checkIn: CheckInDue, of review: Review, on today: Day) {
    let isAwaited = checkIn.state == .due || checkIn.state == .expected
    if isAwaited && review.cancelled != nil { return nil }
    (name, state, due, held) = (checkIn.name, checkIn.state, checkIn.due, checkIn.held)
    counted = checkIn.followUp?.due
    isOverdue = checkIn.isOverdue(on: today)
    daysLate = isOverdue ? today.days(since: checkIn.due) : checkIn.daysLate
    waivedWhy = checkIn.code.flatMap { review.checkIns[$0]?.waived?.why }
  }
}

/// How many check-ins there are in each state.
public struct CheckInTally: Hashable, Sendable {
  /// Held by their day.
  public private(set) var onTime = 0
  /// Held after their day.
  public private(set) var late = 0
  /// Not yet held, their workshop being over.
  public private(set) var due = 0
  /// The part of ``due`` whose day has passed.
  public private(set) var overdue = 0
  /// Still to come, their workshop being planned.
  public private(set) var expected = 0
  /// Done without, with a reason.
  public private(set) var waived = 0

  /// All check-ins that were held.
  public var held: Int { onTime + late }

  /// All check-ins that can be counted.
  public var total: Int { onTime + late + due + expected + waived }

  /// Creates a tally of nothing.
  public init() {}

  /// Counts one more check-in.
  ///
  /// - Parameter checkIn: The check-in.
  public mutating func add(_ checkIn: CheckInSummary) {
    switch checkIn.state {
    case .onTime: onTime += 1
    case .late: late += 1
    case .due: due += 1
    case .expected: expected += 1
    case .waived: waived += 1
    }
    if checkIn.isOverdue { overdue += 1 }
  }
}
