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

  /// What a write-up was about, though it could no longer be held: kept answers can be thrown away all the same.
  static func subject(
    _ invocation: Invocation<Globals, Session, Answer>, _ session: Session,
    _ find: (Session) throws -> WriteUpSubject
  ) throws -> WriteUpSubject {
    do {
      return try find(session)
    } catch is RuleProblem {
      let place = try session.review(ReviewWord(argument: invocation.given.words["host"]?.first ?? ""))
      return WriteUpSubject(form: NothingToAsk(), review: place.fullAddress)
    }
  }

  private struct NothingToAsk: WriteUpForm {
    var opening: [String] { [] }
    func questions(_ answers: WriteUpAnswers) -> [WriteUpQuestion] { [] }
    func commands(_ answers: WriteUpAnswers) -> [[String]] { [] }
    func closing(_ session: Session) throws -> [Block] { [] }
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
