// What a check-in changes in the record.
extension CheckIn {
  /// Takes back that it was held, or that it was waived.
  ///
  /// - Parameters:
  ///   - day: The day of the decision.
  ///   - why: The reason.
  ///   - code: A code for the record of it.
  /// - Returns: Whether there was anything to take back.
  public mutating func takeBackLastStep(on day: Day, why: String, code: Code) -> Bool {
    let (step, from): (String, Day)
    if let held {
      (step, from) = ("held", held)
      self.held = nil
    } else if let waived {
      (step, from) = ("waived", waived.on)
      self.waived = nil
    } else {
      return false
    }
    moves[code] = Move(on: day, from: from, to: nil, why: why, step: step)
    return true
  }
}

extension Action {
  /// Checks that a check-in can find it so: what was done or stopped before is not under way.
  ///
  /// - Parameters:
  ///   - progress: How it is said to stand.
  ///   - address: How to name it in a command.
  /// - Throws: `already`.
  public func checkCanBe(_ progress: Progress, _ address: String) throws(RuleProblem) {
    let agrees =
      isOpen || (state == .done && progress == .done) || (state == .stopped && progress == .stopped)
    guard !agrees else { return }
    throw .already(
      thing: "the action \(address)", state: state.rawValue, on: stopped?.on ?? done,
      hint: "action reopen \(address) --why \"…\" takes that back")
  }

  /// Records how the action was found to stand at a check-in.
  ///
  /// - Parameters:
  ///   - progress: How it stands; done and stopped end an action that is still open.
  ///   - day: The day of the check-in.
  ///   - why: The reason, for one that is stopped.
  public mutating func record(_ progress: Progress, on day: Day, why: String) {
    guard isOpen else { return }
    switch progress {
    case .done: done = day
    case .stopped: stopped = Reason(on: day, why: why)
    case .onTrack: started = started ?? day
    case .stuck: break
    }
  }
}

extension Review {
  /// Counts the days to the check-ins from another workshop; what is recorded of them goes with it.
  ///
  /// - Parameter workshop: The code of the workshop.
  public mutating func countCheckIn(from workshop: Code) {
    if let start = startingWorkshop?.code {
      for code in checkIns.keys where checkIns[code]?.workshop == start {
        checkIns[code]?.workshop = workshop
      }
    }
    checkInFrom = workshop
  }
}
