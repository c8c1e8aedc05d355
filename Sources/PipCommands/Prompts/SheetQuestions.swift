import CommandTable
import PipCore

// What is asked about a sheet that was read back: the cells that are not understood.
extension Asking {
  /// Asks for the cells that are not understood, when another answer in them is all that a sheet needs.
  ///
  /// - Parameter invocation: The command.
  /// - Returns: How the command line stands now; everything else about the sheet is left to the command to refuse.
  /// - Throws: What is wrong with the words typed, or kept the data or the sheet from being read.
  func askAboutSheet(_ invocation: Invocation<Globals, Session, Answer>) throws -> Outcome {
    guard let file = invocation.given.words["file"]?.first, invocation.given.words["more"] == nil,
      let option = invocation.command.parameters.first(where: { $0.name == "instead" })
    else { return .asTyped }
    _ = try invocation.prepare()
    let typed = try (invocation.given.words["instead"] ?? []).map { try InsteadWord(argument: $0) }
    let advisor = try Advisor(world, invocation)
    let slips = try advisor.read { try SheetReading(file, typed, $0).changes.slips }
    guard !slips.isEmpty, slips.allSatisfy({ $0.column != nil }) else { return .asTyped }
    var conversation = Conversation(
      slips.map(Self.question), given: Given(),
      advice: Advice(
        offers: { _, _ in nil },
        understand: { info, word, _ in
          let answer = try InsteadWord(argument: "\(info.name)=\(word)")
          let slips = try advisor.read { try SheetReading(file, typed + [answer], $0).changes.slips }
          if let slip = slips.first(where: { $0.line == answer.line && $0.column == answer.column }) {
            throw UsageError.conflicting(SheetWords.reason(slip))
          }
          return Understood(word)
        }), program: world.program)
    try hold(&conversation)
    guard conversation.state == .finished else { return .stopped }
    let answers = slips.map { slip in
      "\(Self.name(of: slip))=\(conversation.given.words[Self.name(of: slip)]?.first ?? "")"
    }
    let words = FinishedLine.words(world.arguments, adding: [(info: option, words: answers)])
    try say("The same in one line: \(CommandLineText.join([world.program] + words))\n")
    return .finished(words)
  }

  private static func name(of slip: SheetSlip) -> String { "\(slip.line):\(slip.column ?? "")" }

  private static func question(about slip: SheetSlip) -> Question {
    let help = "What the cell shall say"
    let sentence = SheetWords.sentence(slip)
    return Question(
      info: ParameterInfo(
        .option, name(of: slip), valueName: "ANSWER", help: help, type: ValueType(ProseText.self)),
      sentence:
        "\(sentence.prefix(1).uppercased())\(sentence.dropFirst()). What shall it say?",
      skip: "leave it empty")
  }
}
