/// When a review's check-in is due, or how it went (Trafford; that it is counted from the workshop is ours).
public struct CheckInDue: Hashable, Sendable {
  /// The states of a check-in.
  public enum State: String, Hashable, Sendable, CaseIterable {
    /// Its workshop is planned but not yet held.
    case expected
    /// It is not yet held.
    case due
    /// It was held by its day.
    case onTime = "on-time"
    /// It was held after its day.
    case late
    /// It was decided to do without.
    case waived
  }

  /// The workshop it is counted from.
  public let workshop: Code
  /// The code of what is recorded of it, if anything is.
  public let code: Code?
  /// How the day was counted, and why it moved off closed days.
  public let followUp: FollowUp
  /// The day it is due: as counted, or as moved by agreement.
  public let due: Day
  /// The day it was held.
  public let held: Day?
  /// How it stands.
  public let state: State

  /// Works out when a review's check-in is due; nil when no workshop has a day yet.
  ///
  /// - Parameters:
  ///   - review: The review.
  ///   - model: The process model it follows.
  ///   - calendar: The host's school days.
  public init?(of review: Review, in model: ProcessModel, _ calendar: SchoolCalendar) {
    guard let (code, start) = review.startingWorkshop, let day = start.day,
      let followUp = try? FollowUp.counting(model.followUpDays, from: day, in: calendar)
    else { return nil }
    let item = review.currentCheckInItem
    workshop = code
    self.code = item?.code
    self.followUp = followUp
    due = item?.checkIn.movedTo ?? followUp.due
    held = item?.checkIn.held
    state =
      if item?.checkIn.waived != nil {
        .waived
      } else if let held {
        held <= due ? .onTime : .late
      } else {
        start.held == nil ? .expected : .due
      }
  }

  /// Whether it should have been held by a day and was not.
  public func isOverdue(on today: Day) -> Bool {
    state == .due && due < today
  }

  /// How many days after its day it was held; nil unless it was late.
  public var daysLate: Int? {
    state == .late ? held.map { $0.days(since: due) } : nil
  }
}
