/// A step of a review that a process model can ask for; whether it is done follows from the facts recorded.
public enum Step: String, CaseIterable, Hashable, Sendable {
  /// What the review looks at is agreed.
  case focus
  /// The enquiry question is written.
  case question
  /// A lead reviewer is named.
  case lead
  /// The day of the visit is agreed.
  case day
  /// The visit was held.
  case visit
  /// The feedback was given.
  case feedback
  /// The workshop that starts the 90 days was held.
  case workshop
  /// The plan has at least one action.
  case actions
  /// The check-in was held, or it was decided to do without.
  case checkIn = "check-in"

  /// Whether a review has taken this step.
  ///
  /// - Parameter review: The review.
  /// - Returns: Whether the facts recorded say so.
  public func isDone(in review: Review) -> Bool {
    switch self {
    case .focus: review.focus != nil
    case .question: review.question != nil
    case .lead: review.lead != nil
    case .day: review.planned != nil || review.held != nil
    case .visit: review.held != nil
    case .feedback: review.feedback != nil
    case .workshop: review.startingWorkshop?.workshop.held != nil
    case .actions: !review.actions.isEmpty
    case .checkIn: review.currentCheckIn.map { $0.held != nil || $0.waived != nil } ?? false
    }
  }

  /// What a review that has not taken this step waits for.
  public var wait: String {
    switch self {
    case .focus: "a focus agreed with the staff"
    case .question: "an enquiry question"
    case .lead: "a lead reviewer"
    case .day: "a day for the visit"
    case .visit: "the visit"
    case .feedback: "the feedback"
    case .workshop: "the improvement workshop"
    case .actions: "the actions of the workshop"
    case .checkIn: "the 90-day check-in"
    }
  }

  /// Whether the step is an event with a day: a review that has had it has left all earlier stages behind.
  public var isEvent: Bool {
    switch self {
    case .visit, .feedback, .workshop, .checkIn: true
    case .focus, .question, .lead, .day, .actions: false
    }
  }
}

extension Review {
  /// The workshop that starts the 90 days: the one named for it, else the one that a recorded check-in is counted from,
  /// else the first by day.
  public var startingWorkshop: (code: Code, workshop: Workshop)? {
    if let code = checkInFrom, let workshop = workshops[code] { return (code, workshop) }
    // A check-in that was moved, held or waived stays with its workshop when an earlier one is entered afterwards.
    let counted = checkIns.values.map(\.workshop).filter { workshops[$0] != nil }.min()
    if let counted, let workshop = workshops[counted] { return (counted, workshop) }
    let first = workshops.min { one, other in
      (one.value.day ?? .latest, one.key) < (other.value.day ?? .latest, other.key)
    }
    return first.map { ($0.key, $0.value) }
  }

  /// What is recorded of the check-in that is counted from the starting workshop.
  public var currentCheckIn: CheckIn? {
    currentCheckInItem?.checkIn
  }

  /// The same with its code.
  public var currentCheckInItem: (code: Code, checkIn: CheckIn)? {
    guard let start = startingWorkshop?.code else { return nil }
    return checkIns.filter { $0.value.workshop == start }.min { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
