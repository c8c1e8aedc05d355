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
  /// The check-ins that have ended and the next one, as far as they can be counted.
  public let checkIns: [CheckInDue]
  /// What it waits for, in words.
  public let waitsFor: String?

  /// The next check-in, or the last when all have ended.
  public var checkIn: CheckInDue? { checkIns.last }

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
    checkIns = CheckInDue.all(of: review, in: model, calendar)
    since = [
      review.held, review.feedback?.on, review.startingWorkshop?.workshop.held,
      checkIns.lazy.compactMap(\.held).max(),
    ]
    .compactMap { $0 }.max()
    guard review.cancelled == nil else {
      (place, stage, due, waitsFor) = (.cancelled, "cancelled", nil, nil)
      return
    }
    guard let (index, step) = Self.nextStep(of: review, in: model) else {
      (place, stage, due, waitsFor) = (.complete, "complete", nil, nil)
      return
    }
    place = .stage(index, waitingFor: step)
    stage = model.stages[index].id
    due = Self.due(step, of: review, in: model, checkIns.last)
    waitsFor = step.wait(in: model, number: step == .checkIn ? review.followUp(in: model)?.number : nil)
  }

  /// The first step not taken, from the stage of the latest event on: what came before an event is behind it.
  private static func nextStep(of review: Review, in model: ProcessModel) -> (Int, Step)? {
    let reached = model.stages.lastIndex { $0.steps.contains { $0.hasHappened(in: review, model) } } ?? 0
    for index in model.stages.indices.dropFirst(reached) {
      if let step = model.stages[index].steps.first(where: { !$0.isDone(in: review, model) }) {
        return (index, step)
      }
    }
    return nil
  }

  private static func due(
    _ step: Step, of review: Review, in model: ProcessModel, _ checkIn: CheckInDue?
  ) -> Day? {
    if step.isPreparation { return review.planned?.adding(-(model.days[step] ?? 0)) }
    let start: Day?
    switch step {
    case .visit: return review.planned
    case .checkIn: return checkIn?.due
    case .workshop:
      if let planned = review.startingWorkshop?.workshop.planned { return planned }
      start = review.feedback?.on ?? review.held
    case .actions: start = review.startingWorkshop?.workshop.held ?? review.feedback?.on ?? review.held
    default: start = review.held
    }
    return model.days[step].flatMap { start?.adding($0) }
  }
}
