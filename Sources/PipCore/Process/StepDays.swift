// When a step was taken, and how long a model allows for it: what momentum is measured with.
extension Step {
  /// The day on which a review took this step, as far as one is recorded.
  ///
  /// What happens before the visit has no day of its own: the latest day of what was prepared for it stands for it (ours).
  /// A check-in that was waived was never held, so it has none.
  ///
  /// - Parameters:
  ///   - review: The review.
  ///   - model: The process model it follows.
  /// - Returns: The day, or nil.
  public func day(in review: Review, _ model: ProcessModel) -> Day? {
    let ready = review.preparation
    switch self {
    case .focus: return [ready.selfEvaluation, ready.dataShared].compactMap(\.self).max()
    case .question, .lead, .day:
      return [ready.firstMeeting, ready.staffMet, ready.staffTold].compactMap(\.self).max()
    case .visit: return review.held
    case .feedback: return review.feedback?.on
    case .workshop: return review.startingWorkshop?.workshop.held
    case .checkIn: return review.followUps(in: model).last?.checkIn?.held
    default: return nil
    }
  }

  /// The day from which a model counts the days it allows for this step.
  ///
  /// - Parameters:
  ///   - review: The review.
  ///   - model: The process model it follows.
  /// - Returns: The day, or nil while that has not happened.
  func countedFrom(in review: Review, _ model: ProcessModel) -> Day? {
    switch self {
    case .feedback: review.held
    case .workshop: review.feedback?.on ?? review.held
    case .checkIn: review.followUpStart(in: model).flatMap { $0.hasHappened ? $0.day : nil }
    default: nil
    }
  }

  /// What a model counts the days it allows from, in words.
  var countedFromWords: String {
    switch self {
    case .feedback: "the visit"
    case .workshop: "the feedback"
    default: "the workshop"
    }
  }
}

extension ProcessModel {
  /// How many days may pass before a step; nil where the schools agree the day among themselves.
  ///
  /// - Parameter step: The step.
  /// - Returns: The days.
  public func daysAllowed(for step: Step) -> Int? {
    step == .checkIn ? followUpDays.last : step.isPreparation ? nil : days[step]
  }
}
