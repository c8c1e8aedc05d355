/// Something promised that ends by being done or by being stopped with a reason: an action, a decision, support.
protocol Endable {
  /// The day it was done.
  var done: Day? { get set }
  /// When and why it was given up.
  var stopped: Reason? { get set }
  /// Days that were changed and steps that were taken back.
  var moves: [Code: Move] { get set }
}

extension Endable {
  /// Takes back that it was stopped, else that it was done, and keeps that as a move.
  ///
  /// - Parameters:
  ///   - day: The day of the decision.
  ///   - why: The reason.
  ///   - code: A code for the record of it.
  /// - Returns: Whether there was anything to take back.
  mutating func takeBackEnding(on day: Day, why: String, code: Code) -> Bool {
    if let stopped {
      moves[code] = Move(on: day, from: stopped.on, to: nil, why: why, step: "stopped")
      self.stopped = nil
    } else if let done {
      moves[code] = Move(on: day, from: done, to: nil, why: why, step: "done")
      self.done = nil
    } else {
      return false
    }
    return true
  }
}
