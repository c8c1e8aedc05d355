import CommandTable
import PipCore

/// The guided write-ups: which command holds which conversation.
enum WriteUps {
  /// What a command asks, or nil for a command that is no write-up.
  static func subject(
    of invocation: Invocation<Globals, Session, Answer>
  ) -> ((Session) throws -> WriteUpSubject)? {
    let given = invocation.given
    switch invocation.path {
    case ["workshop", "write-up"]: return { try WorkshopWriteUp.subject(given, $0) }
    case ["checkin", "write-up"]: return { try CheckInWriteUp.subject(given, $0) }
    case ["review", "write-up"]: return { try ReviewWriteUp.subject(given, $0) }
    default: return nil
    }
  }
}

extension WriteUps {
  /// The refusal where nobody can be asked, with the commands that do without.
  static func needsTerminal(_ program: String, _ commands: [String]) -> UsageError {
    .conflicting(
      "a write-up is a conversation, and nobody can be asked here",
      hints: ["run it at a terminal, without --json and --no-input"]
        + commands.map { "or type \(program) \($0)" })
  }
}

extension ReviewWord {
  /// The word as it can be typed again.
  var text: String {
    host + (number.map { ".\($0)" } ?? "") + (cycle.map { "@\($0)" } ?? "")
  }
}
