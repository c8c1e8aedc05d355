// Steps taken back, and people who must still be able to visit: edits that concern a review as a whole.
extension Review {
  /// Takes back the last step of the review itself: its cancellation, else the agreed wording, else the feedback,
  /// else the visit.
  ///
  /// - Parameters:
  ///   - day: The day of the decision.
  ///   - why: The reason.
  ///   - code: A code for the record of it.
  /// - Returns: What was taken back, in words, or nil when there was nothing.
  public mutating func takeBackLastStep(on day: Day, why: String, code: Code) -> String? {
    let (step, from): (String, Day)
    if let cancelled {
      (step, from) = ("cancellation", cancelled.on)
      self.cancelled = nil
    } else if let agreed {
      (step, from) = ("agreed wording", agreed)
      self.agreed = nil
    } else if let feedback {
      (step, from) = ("feedback", feedback.on)
      self.feedback = nil
    } else if let held {
      (step, from) = ("visit", held)
      self.held = nil
    } else {
      return nil
    }
    moves[code] = Move(on: day, from: from, to: nil, why: why, step: step)
    return step
  }

  /// Checks that all visitors may still visit on the day it really happens.
  ///
  /// - Parameters:
  ///   - day: The day of the visit.
  ///   - records: Where the people are looked up.
  /// - Throws: `RuleProblem.fromHost` or `.personLeft`.
  public func checkVisitorsStill(on day: Day, _ records: Records) throws {
    let tasks = [([lead].compactMap { $0 }, "lead"), (team, "be a reviewer in"), (shadows, "shadow")]
    for (people, task) in tasks {
      for id in people {
        if let person = try records.person(id) { try checkVisitor(person, task: task, on: day) }
      }
    }
  }
}

extension Action: Endable {
  /// Takes back the last step: that it was stopped, else that it was done, else that it was started.
  ///
  /// - Parameters:
  ///   - day: The day of the decision.
  ///   - why: The reason.
  ///   - code: A code for the record of it.
  /// - Returns: Whether there was anything to take back.
  public mutating func takeBackLastStep(on day: Day, why: String, code: Code) -> Bool {
    if takeBackEnding(on: day, why: why, code: code) { return true }
    guard let started else { return false }
    moves[code] = Move(on: day, from: started, to: nil, why: why, step: "started")
    self.started = nil
    return true
  }
}
