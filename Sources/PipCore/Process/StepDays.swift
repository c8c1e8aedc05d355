/// The days on which a review took its steps, as far as they are recorded: what momentum is measured with.
///
/// They are gathered once for each review, since a county's report asks for them again and again.
public struct StepDays: Hashable, Sendable {
  private let prepared: Day?
  private let planned: Day?
  private let visit: Day?
  private let feedback: Day?
  private let workshop: Day?
  private let checkIn: Day?
  private let followUpFrom: FollowUpStart

  /// Gathers the days of a review.
  ///
  /// - Parameters:
  ///   - review: The review.
  ///   - model: The process model it follows.
  public init(of review: Review, in model: ProcessModel) {
    self.init(
      of: review, in: model, workshop: review.startingWorkshop?.workshop.held,
      checkIn: review.followUp(in: model)?.checkIn?.held)
  }

  /// Gathers the days of a review of which the later ones are found already.
  init(of review: Review, in model: ProcessModel, workshop: Day?, checkIn: Day?) {
    followUpFrom = model.followUpFrom
    let ready = review.preparation
    prepared = Self.later(ready.selfEvaluation, ready.dataShared)
    planned = Self.later(Self.later(ready.firstMeeting, ready.staffMet), ready.staffTold)
    (visit, feedback, self.workshop, self.checkIn) = (review.held, review.feedback?.on, workshop, checkIn)
  }

  /// The day on which a step was taken.
  ///
  /// What happens before the visit has no day of its own: the latest day of what was prepared for it stands for it (ours).
  /// A check-in that was waived was never held, so it has none.
  ///
  /// - Parameter step: The step.
  /// - Returns: The day, or nil.
  public func day(of step: Step) -> Day? {
    switch step {
    case .focus: prepared
    case .question, .lead, .day: planned
    case .visit: visit
    case .feedback: feedback
    case .workshop: workshop
    case .checkIn: checkIn
    default: nil
    }
  }

  /// The day from which a model counts the days it allows for a step.
  ///
  /// - Parameter step: The step.
  /// - Returns: The day, or nil while that has not happened.
  func start(of step: Step) -> Day? {
    switch step {
    case .feedback: visit
    case .workshop: feedback ?? visit
    case .checkIn:
      switch followUpFrom {
      case .visit: visit
      case .feedback: feedback
      case .workshop: workshop
      }
    default: nil
    }
  }

  /// The latest day recorded of some steps.
  func last(of steps: [Step]) -> Day? {
    var last: Day?
    for step in steps { last = Self.later(last, day(of: step)) }
    return last
  }

  private static func later(_ one: Day?, _ other: Day?) -> Day? {
    guard let one, let other else { return one ?? other }
    return max(one, other)
  }
}

extension ProcessModel {
  /// What the days it allows for a step are counted from, in words.
  func countedFromWords(_ step: Step) -> String {
    switch step {
    case .workshop: has(.feedback) ? "the feedback" : "the visit"
    case .checkIn: "the \(followUpFrom.rawValue)"
    default: "the visit"
    }
  }

  /// How many days may pass before a step; nil where the schools agree the day among themselves.
  ///
  /// - Parameter step: The step.
  /// - Returns: The days.
  public func daysAllowed(for step: Step) -> Int? {
    // Actions are written down without a day of their own, and what prepares the visit has none to count from.
    step == .checkIn ? followUpDays.last : step.isPreparation || step == .actions ? nil : days[step]
  }
}
