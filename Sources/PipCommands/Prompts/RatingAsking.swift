import CommandTable
import PipCore

/// `rating ask`: a conversation whose answers become the line of a `rating set`, as one change.
extension Asking {
  static let ratingPath = ["rating", "ask"]

  /// Asks for the marks of a session, when there is somebody to ask.
  ///
  /// Nothing is locked while people think; the finished line is read as if it had been typed. Whoever stops keeps nothing, as
  /// everywhere, but is shown the line that would have saved the answers.
  ///
  /// - Parameter invocation: The command as typed.
  /// - Returns: How the command line stands now.
  /// - Throws: What is wrong with the words typed, or kept the data from being read.
  func askRatings(_ invocation: Invocation<Globals, Session, Answer>) throws -> Outcome {
    guard somebodyIsThere(invocation.globals) else { return .asTyped }
    _ = try invocation.prepare()
    let found = try Advisor(world, invocation).read { try Self.found(invocation.given, $0) }
    let whose = found.rater == RatingSession.everyone ? "" : ", marks of \(found.rater)"
    try say("Progress session \(found.rating.title) (\(found.rating.on.short))\(whose).\n")
    var conversation = RatingConversation(marks: found.rating.groups[found.rater]?.marks ?? [:])
    try say(conversation.begin())
    while conversation.state == .asking {
      try say(conversation.hear(world.readLine()))
    }
    guard !conversation.changes.isEmpty else {
      guard conversation.state == .finished else { return .stopped }
      try say("Everything stays as it is.\n")
      return .unchanged
    }
    let words = try setting(conversation.changes, found, invocation.given)
    let line = CommandLineText.join([world.program] + words)
    guard conversation.state == .finished else {
      try say("To save what was answered: \(line)\n")
      return .stopped
    }
    try say("The same in one line: \(line)\n")
    return .finished(words)
  }

  /// The session and the group that are asked about.
  private typealias Found = (rating: RatingSession, rater: ID<RatingSession.Group>)

  private static func found(_ given: Given, _ session: Session) throws -> Found {
    let cycle = try session.cycle()
    try cycle.checkOpen()
    let word = given.words["session"]?.first.map { RatingSessionWord(text: $0.lowercased()) }
    guard let rating = try session.ratingSession(namedOrLatest: word, in: cycle) else {
      throw LookupProblem.noItem(
        noun: RatingSession.noun, code: "", place: "in \(cycle.id)", candidates: [])
    }
    return (rating, try rating.groupNamed(given.words["for"]?.first?.lowercased()))
  }

  /// The words typed, with `set` in the place of `ask` and the answers behind them.
  private func setting(
    _ changes: [(point: PointNumber, mark: Mark?)], _ found: Found, _ given: Given
  ) throws -> [String] {
    let parameters = RatingCommands.set.parameters
    var answers: [(info: ParameterInfo, words: [String])] = []
    for info in parameters {
      switch info.name {
      case "session" where !given.has(info): answers.append((info, [found.rating.id.text]))
      case "mark": answers.append((info, changes.map { MarkWord.text($0.point, $0.mark) }))
      case "for" where !given.has(info) && found.rating.groups.count > 1:
        answers.append((info, [found.rater.text]))
      default: break
      }
    }
    let tree = PipTable.tree(program: world.program)
    // The word may also be a value that was typed, such as a name: it is the command's where the line then says `rating set`.
    for at in world.arguments.indices where world.arguments[at] == RatingCommands.ask.name {
      var typed = world.arguments
      typed[at] = RatingCommands.set.name
      let words = FinishedLine.words(typed, adding: answers)
      if case .command(let whole)? = try? tree.parse(words), whole.path == ["rating", "set"] { return words }
    }
    return ["rating", "set"]
  }
}
