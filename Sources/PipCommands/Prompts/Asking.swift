import CommandTable
import PipCore

/// The conversation at the terminal: asks a person for what a command line leaves out.
struct Asking {
  let world: World

  init(_ world: World) {
    self.world = world
  }

  /// How a command line stands after asking.
  enum Outcome {
    /// Nothing was to be asked, or nobody is there who could answer.
    case asTyped
    /// The command line with the answers.
    case finished([String])
    /// The person has stopped.
    case stopped
    /// The person has left everything as it is.
    case unchanged
  }

  /// Asks for what is missing, when there is somebody to ask.
  ///
  /// - Parameter invocation: The command as typed.
  /// - Returns: How the command line stands now.
  /// - Throws: What is wrong with the words typed, or kept the data from being read.
  func ask(_ invocation: Invocation<Globals, Session, Answer>) throws -> Outcome {
    if invocation.path == Self.ratingPath { return try askRatings(invocation) }
    guard !invocation.missing.isEmpty, somebodyIsThere(invocation.globals) else { return .asTyped }
    let asked = invocation.command.askedParameters.filter { !invocation.given.has($0) }
    let questions = invocation.missing + asked
    let advisor = try Advisor(world, invocation)
    try advisor.checkTyped()
    var conversation = Conversation(
      questions, given: invocation.given, advice: advisor.advice, program: world.program)
    try hold(&conversation)
    guard conversation.state == .finished else { return .stopped }
    let answers = questions.map { (info: $0, words: conversation.given.words[$0.name] ?? []) }
    let words = FinishedLine.words(world.arguments, adding: answers)
    try say("The same in one line: \(CommandLineText.join([world.program] + words))\n")
    return .finished(words)
  }

  func somebodyIsThere(_ globals: Globals) -> Bool {
    world.terminal.inputIsTerminal && world.terminal.messagesAreTerminal && !globals.noInput && !globals.json
      && world.variable("PEERPIP_NO_INPUT") == nil
  }

  func hold(_ conversation: inout Conversation) throws {
    try say(try conversation.begin())
    while conversation.state == .asking {
      try say(try conversation.hear(world.readLine()))
    }
  }

  func say(_ text: String) throws {
    // Without the question an answer means nothing.
    guard case .written = world.writeMessage(neutral(text)) else {
      throw Failure(
        .inputOutput, "input-output", "a question could not be written to the terminal; nothing is saved")
    }
  }
}
