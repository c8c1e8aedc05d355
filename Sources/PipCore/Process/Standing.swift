/// Where a review stands: its stage, what it waits for, and when that is due.
///
/// Everything here follows from the record.
public struct Standing: Hashable, Sendable {
  /// The places a review can be in.
  public enum Place: Hashable, Sendable {
    /// At a stage, by its number from 0 in the model, waiting for a step.
    case stage(Int, waitingFor: Step)
    /// Every step is taken.
    case complete
    /// It was cancelled.
    case cancelled
  }

  /// Where it is.
  public let place: Place
  /// The stage's short name, or `complete` or `cancelled`.
  public let stage: String
  /// The day by which the step it waits for is due, when the facts give one.
  public let due: Day?
  /// The day of the last event recorded: since then it waits.
  public let since: Day?
  /// The check-in, as far as one can be counted.
  public let checkIn: CheckInDue?

  /// The step it waits for, if any.
  public var step: Step? {
    if case .stage(_, let step) = place { step } else { nil }
  }

  /// Whether the step it waits for should have been taken by now.
  ///
  /// - Parameter today: The day it is judged on.
  /// - Returns: Whether its due day has passed.
  public func isOverdue(on today: Day) -> Bool {
    step != nil && due.map { $0 < today } ?? false
  }

  /// Works out where a review stands.
  ///
  /// - Parameters:
  ///   - review: The review.
  ///   - model: The process model it follows.
  ///   - calendar: The host's school days.
  public init(of review: Review, in model: ProcessModel, _ calendar: SchoolCalendar) {
    checkIn = CheckInDue(of: review, in: model, calendar)
    since = [
      review.held, review.feedback?.on, review.startingWorkshop?.workshop.held, review.currentCheckIn?.held,
    ]
    .compactMap { $0 }.max()
    guard review.cancelled == nil else {
      (place, stage, due) = (.cancelled, "cancelled", nil)
      return
    }
    guard let (index, step) = Self.nextStep(of: review, in: model) else {
      (place, stage, due) = (.complete, "complete", nil)
      return
    }
    place = .stage(index, waitingFor: step)
    stage = model.stages[index].id
    due = Self.due(step, of: review, in: model, checkIn)
  }

  /// The first step not taken, from the stage of the latest event on: what came before an event is behind it.
  static func nextStep(of review: Review, in model: ProcessModel) -> (Int, Step)? {
    let reached = model.stages.lastIndex { $0.steps.contains { $0.isEvent && $0.isDone(in: review) } } ?? 0
    for index in model.stages.indices.dropFirst(reached) {
      if let step = model.stages[index].steps.first(where: { !$0.isDone(in: review) }) {
        return (index, step)
      }
    }
    return nil
  }

  private static func due(
    _ step: Step, of review: Review, in model: ProcessModel, _ checkIn: CheckInDue?
  ) -> Day? {
    switch step {
    case .focus, .question, .lead, .day: review.planned
    case .visit: review.planned
    case .feedback: review.held?.adding(model.feedbackWithin)
    case .workshop:
      review.startingWorkshop?.workshop.planned
        ?? (review.feedback?.on ?? review.held)?.adding(model.workshopWithin)
    case .actions: review.startingWorkshop?.workshop.held
    case .checkIn: checkIn?.due
    }
  }
}
