// Whether a step is taken: from the facts recorded, and for check-ins from what the model asks for.
extension Step {
  /// Whether a review has taken this step.
  ///
  /// - Parameters:
  ///   - review: The review.
  ///   - model: The process model it follows.
  /// - Returns: Whether the facts recorded say so.
  public func isDone(in review: Review, _ model: ProcessModel) -> Bool {
    switch self {
    case .selfEvaluation: review.preparation.selfEvaluation != nil
    case .focus: review.focus != nil
    case .firstMeeting: review.preparation.firstMeeting != nil
    case .dataShared: review.preparation.dataShared != nil
    case .staffTold: review.preparation.staffTold != nil
    case .staffMet: review.preparation.staffMet != nil
    case .question: review.question != nil
    case .aspiration: review.baseline != nil && review.aspiration != nil
    case .lead: review.lead != nil
    case .team: !review.team.isEmpty
    case .evidence: !review.evidence.isEmpty
    case .day: review.planned != nil || review.held != nil
    case .visit: review.held != nil
    case .feedback: review.feedback != nil
    case .judgements: !review.judgements.isEmpty
    case .reportToStaff: review.report.toStaff != nil
    case .reportToHub: review.report.toHub != nil
    case .workshop: review.startingWorkshop?.workshop.held != nil
    case .actions: !review.actions.isEmpty
    case .checkIn: review.followUp(in: model).map(\.isEnded) ?? model.followUpIsOptional
    }
  }

  /// Whether the step is an event that a review has had: it has left all earlier stages behind.
  ///
  /// - Parameters:
  ///   - review: The review.
  ///   - model: The process model it follows.
  /// - Returns: Whether it happened.
  func hasHappened(in review: Review, _ model: ProcessModel) -> Bool {
    switch self {
    case .checkIn: review.hasEndedFollowUp(in: model)
    case .visit, .feedback, .workshop: isDone(in: review, model)
    default: false
    }
  }

  /// What a review that has not taken this step waits for, with the model's own name for the check-in.
  ///
  /// - Parameters:
  ///   - model: The process model it follows.
  ///   - number: Which of the model's check-ins it is, from 1; nil for any of them.
  /// - Returns: The words.
  public func wait(in model: ProcessModel, number: Int? = nil) -> String {
    if self == .actions, !model.has(.workshop) { return "a plan of actions" }
    guard self == .checkIn else { return wait }
    return "the \(number.map { model.followUpName($0) } ?? model.followUpName)"
  }
}

extension ProcessModel {
  /// What one of its check-ins is called, such as "90-day check-in", or "second check-in" where there are several.
  ///
  /// - Parameter number: Which one, from 1.
  /// - Returns: The name, without an article.
  public func followUpName(_ number: Int) -> String { numbered(followUpName, number) }

  /// The same in short, for answers on one review: a "90-day check-in" is simply a check-in there.
  ///
  /// - Parameter number: Which one, from 1.
  /// - Returns: The name, without an article.
  public func followUpShortName(_ number: Int) -> String {
    numbered(followUpName.hasSuffix("check-in") ? "check-in" : followUpName, number)
  }

  private func numbered(_ name: String, _ number: Int) -> String {
    guard followUps > 1 else { return name }
    let words = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    ]
    return words.indices.contains(number - 1)
      ? "\(words[number - 1]) \(name)" : "\(name) \(number)"
  }
}
