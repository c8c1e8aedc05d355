import PipCore

/// Runs the lines of a write-up inside one open change.
enum WriteUpRun {
  /// The remarks that the lines make.
  static func warnings(_ lines: [[String]], _ session: Session) throws -> [String] {
    let commands = CommandLines(session)
    return try lines.flatMap { try commands.run($0).warnings }
  }

  /// Records the lines.
  static func record(_ lines: [[String]], _ session: Session, _ form: any WriteUpForm) throws -> Answer {
    let commands = CommandLines(session)
    var answer = Answer.saved([])
    for line in lines {
      let part = try commands.run(line)
      answer.changes += part.changes
      answer.warnings += part.warnings.filter { !answer.warnings.contains($0) }
    }
    let closing = try form.closing(session)
    answer.document.blocks = closing
    // What is said at the end is not said twice.
    if !closing.isEmpty {
      for index in answer.changes.indices { answer.changes[index].facts.removeAll { $0.label == "Check-in" } }
    }
    return answer
  }
}
