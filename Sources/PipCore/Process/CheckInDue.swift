/// When a review's check-in is due, or how it went (Trafford; what it is counted from is the model's).
public struct CheckInDue: Hashable, Sendable {
  /// The states of a check-in.
  public enum State: String, Hashable, Sendable, CaseIterable {
    /// What it is counted from is planned but did not happen yet.
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

  /// Which of the model's check-ins it is, from 1.
  public let number: Int
  /// What the model calls it, without an article.
  public let name: String
  /// What the model counts from.
  public let start: FollowUpStart
  /// The day it is counted from, held or planned; none while nothing gives one.
  public let from: Day?
  /// The workshop it is counted from, where it is counted from one.
  public let workshop: Code?
  /// The code of what is recorded of it, if anything is.
  public let code: Code?
  /// How the day was counted, and why it moved off closed days; none for one whose day is simply arranged.
  public let followUp: FollowUp?
  /// The day it is due: as counted, as arranged, or as moved by agreement.
  public let due: Day
  /// The day it was held.
  public let held: Day?
  /// How it stands.
  public let state: State

  /// Works out when the check-in of a review is due that is next, or how the last one went; nil while nothing gives a day.
  ///
  /// - Parameters:
  ///   - review: The review.
  ///   - model: The process model it follows.
  ///   - calendar: The host's school days.
  public init?(of review: Review, in model: ProcessModel, _ calendar: SchoolCalendar) {
    guard let last = Self.all(of: review, in: model, calendar).last else { return nil }
    self = last
  }

  /// Works out the check-ins of a review in order: those that have ended, and the next one.
  ///
  /// - Parameters:
  ///   - review: The review.
  ///   - model: The process model it follows.
  ///   - calendar: The host's school days.
  /// - Returns: The check-ins; none while nothing gives a day.
  public static func all(
    of review: Review, in model: ProcessModel, _ calendar: SchoolCalendar
  ) -> [CheckInDue] {
    review.followUps(in: model).compactMap { CheckInDue($0, of: review, in: model, calendar) }
  }

  private init?(_ place: FollowUpPlace, of review: Review, in model: ProcessModel, _ calendar: SchoolCalendar)
  {
    let item = place.checkIn
    let start = review.followUpStart(in: model)
    let index = place.number - 1
    followUp =
      if let start, model.followUpDays.indices.contains(index) {
        try? FollowUp.counting(model.followUpDays[index], from: start.day, in: calendar)
      } else {
        nil
      }
    guard let due = item?.movedTo ?? item?.planned ?? followUp?.due ?? item?.held else { return nil }
    (number, name, code) = (place.number, model.followUpName(place.number), place.code)
    (self.start, from, self.due, held) = (model.followUpFrom, start?.day, due, item?.held)
    workshop = model.followUpFrom == .workshop ? review.startingWorkshop?.code : nil
    state =
      if item?.waived != nil {
        .waived
      } else if let held {
        held <= due ? .onTime : .late
      } else {
        start?.hasHappened ?? false ? .due : .expected
      }
  }

  /// How the day was counted and why it moved, in one or two sentences; nil for one whose day is simply arranged.
  public var explanation: String? { followUp?.explanation(of: start.rawValue) }

  /// Whether it should have been held by a day and was not.
  public func isOverdue(on today: Day) -> Bool {
    state == .due && due < today
  }

  /// How many days after its day it was held; nil unless it was late.
  public var daysLate: Int? {
    state == .late ? held.map { $0.days(since: due) } : nil
  }
}

extension Review {
  /// The day from which a model counts the days to its check-ins, and whether it has come about.
  ///
  /// - Parameter model: The process model the review follows.
  /// - Returns: The day, or nil while nothing gives one.
  public func followUpStart(in model: ProcessModel) -> (day: Day, hasHappened: Bool)? {
    switch model.followUpFrom {
    case .workshop:
      guard let workshop = startingWorkshop?.workshop, let day = workshop.day else { return nil }
      return (day, workshop.held != nil)
    case .feedback:
      if let feedback { return (feedback.on, true) }
      return (held ?? planned)?.adding(model.days[.feedback] ?? 0).map { ($0, false) }
    case .visit:
      return (held ?? planned).map { ($0, held != nil) }
    }
  }
}
