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
      "unknown command '\(command) \(word)'",
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
    return ("'\(command)' has no option '\(word)'", offer(near) + ["\(seeHelp) its options"])
  case .missingValue(let option, let found):
    return (
      "\(option) needs a value",
      found.map { ["if '\($0)' is the value, type \(option)=\($0)"] } ?? ["\(seeHelp) its options"]
    )
  case .missingParameter(let label, let help):
    return ("missing \(label): \(help)", ["\(seeHelp) its options"])
  case .unexpectedArgument(let word, let after, let near):
    let quotes = after.map { ["if it belongs to \($0), put the whole value in quotes"] } ?? []
    return (
      "unexpected word '\(word)'", offer(near) + (near.isEmpty ? quotes : []) + ["\(seeHelp) its options"]
    )
  case .badValue(let label, let word, let reason, let hints):
    return ("\(label): '\(word)' \(reason)", hints)
  case .valueForFlag(let option, let value):
    return ("\(option) takes no value, but '\(value)' was given", ["type \(option) alone"])
  case .repeatedOption(let label, let first, let second):
    return ("\(label) was given twice, as '\(first)' and as '\(second)'", ["type \(label) once"])
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
