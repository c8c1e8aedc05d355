/// Something that a day is agreed for and that is then held, such as a meet or a showcase.
public protocol Arranged {
  /// The day agreed for it.
  var planned: Day? { get set }
  /// The day it was held.
  var held: Day? { get set }
  /// Days that were changed and steps that were taken back.
  var moves: [Code: Move] { get set }
}

extension Arranged {
  /// The day it was held, or else the day agreed for it.
  public var day: Day? { held ?? planned }

  /// Records that it was held.
  ///
  /// - Parameters:
  ///   - day: The day.
  ///   - thing: What it is, in words.
  ///   - hint: The command that corrects what is recorded.
  /// - Throws: `already` when it was held.
  public mutating func hold(on day: Day, _ thing: String, hint: String) throws(RuleProblem) {
    if let held { throw .already(thing: thing, state: "held", on: held, hint: hint) }
    held = day
  }

  /// Moves it to another day, and keeps the old one and the reason.
  ///
  /// - Parameters:
  ///   - day: The new day.
  ///   - today: When that is decided.
  ///   - why: Why it moves.
  ///   - code: A code for the record of it.
  ///   - thing: What it is, in words.
  ///   - hint: The command that corrects what is recorded.
  /// - Throws: `already` when it was held, or is planned for that day.
  public mutating func move(
    to day: Day, on today: Day, why: String, _ code: Code, _ thing: String, hint: String
  ) throws(RuleProblem) {
    if let held { throw .already(thing: thing, state: "held", on: held, hint: hint) }
    guard planned != day else { throw .already(thing: thing, state: "planned", on: day, hint: "") }
    moves[code] = Move(on: today, from: planned, to: day, why: why)
    planned = day
  }

  /// Takes back that it was held.
  ///
  /// - Parameters:
  ///   - today: When that is decided.
  ///   - why: Why it is taken back.
  ///   - code: A code for the record of it.
  ///   - thing: What it is, in words.
  /// - Throws: `nothingToReopen` when it was not held.
  public mutating func reopen(
    on today: Day, why: String, _ code: Code, _ thing: String
  ) throws(RuleProblem) {
    guard let held else { throw .nothingToReopen(thing: thing) }
    moves[code] = Move(on: today, from: held, to: nil, why: why, step: "held")
    planned = planned ?? held
    self.held = nil
  }
}
