/// Writes the sentence and the hints for a usage error.
///
/// - Parameters:
///   - error: The facts.
///   - program: The name under which the program was started.
/// - Returns: A sentence without a capital at its start and without a full stop, and what to type next.
public func message(for error: UsageError, program: String) -> (message: String, hints: [String]) {
  let command = ([program] + error.path).joined(separator: " ")
  let seeHelp = "type '\(command) --help' to see"
  switch error.kind {
  case .unknownCommand(let word, let near, let choices):
    return (
      "unknown command '\(command) \(brief(word))'",
      commandHints(command, isTop: error.path.isEmpty, near: near, choices: choices)
    )
  case .strangerCommand(_, let stranger):
    return (stranger.message, stranger.hints)
  case .missingSubcommand(let choices):
    return (
      "'\(command)' needs one of \(choices.joined(separator: ", "))",
      ["\(seeHelp) what they do"]
    )
  case .unknownOption(let word, let near):
    return ("'\(command)' has no option '\(brief(word))'", offer(near) + ["\(seeHelp) its options"])
  case .missingValue(let option, let found):
    return (
      "\(option) needs a value",
      found.map { ["if '\(brief($0))' is the value, type \(option)=\(brief($0))"] } ?? [
        "\(seeHelp) its options"
      ]
    )
  case .missingParameter(let label, let help):
    return ("missing \(label): \(startingSmall(help))", ["\(seeHelp) its options"])
  case .unexpectedArgument(let word, let after, let near):
    let quotes = after.map { ["if it belongs to \($0), put the whole value in quotes"] } ?? []
    return (
      "unexpected word '\(brief(word))'",
      offer(near) + (near.isEmpty ? quotes : []) + ["\(seeHelp) its options"]
    )
  case .badValue(let label, let word, let reason, let hints):
    return ("\(label): '\(brief(word))' \(reason)", hints)
  case .valueForFlag(let option, let value):
    return ("\(option) takes no value, but '\(brief(value))' was given", ["type \(option) alone"])
  case .repeatedOption(let label, let first, let second):
    return (
      "\(label) was given twice, as '\(brief(first))' and as '\(brief(second))'", ["type \(label) once"]
    )
  case .conflicting(let message, let hints):
    return (message, hints)
  }
}

/// Returns what to type instead of an unknown command.
private func commandHints(_ command: String, isTop: Bool, near: [String], choices: [String]) -> [String] {
  let help =
    isTop ? "type '\(command) help' to see all commands" : "type '\(command) --help' to see its commands"
  if !near.isEmpty { return offer(near.map { "\(command) \($0)" }) + [help] }
  // A list longer than this hides the message that stands above it.
  guard !choices.isEmpty, choices.count <= 16 else { return [help] }
  return ["the commands are \(choices.joined(separator: ", "))", help]
}

private func offer(_ words: [String]) -> [String] {
  didYouMean(words).map { [$0] } ?? []
}

/// Returns a word that was typed as a message can hold it: on one line, and only its beginning when it is long.
///
/// - Parameter word: The word.
/// - Returns: The word, or its beginning.
public func brief(_ word: String) -> String {
  let limit = 120
  let start = word.prefix(limit)
  let oneLine = start.map { character in
    character.unicodeScalars.allSatisfy { $0 == "\n" || $0 == "\r" || $0 == "\t" } ? " " : String(character)
  }
  return oneLine.joined() + (start.endIndex == word.endIndex ? "" : "...")
}

/// Returns a line of help as the rest of a sentence; a first word such as INSET stays as it is.
private func startingSmall(_ help: String) -> String {
  let first = help.prefix { $0 != " " }
  guard first.dropFirst().allSatisfy({ !$0.isUppercase }), first != "I" else { return help }
  return help.prefix(1).lowercased() + help.dropFirst()
}
