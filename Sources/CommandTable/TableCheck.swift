/// Lists the declarations of a table that make no sense, for a test of the program that owns the table.
///
/// - Parameter tree: The table.
/// - Returns: One sentence for each problem, which begins with the command it is about; none for a sound table.
public func problems<Globals, Context, Answer>(in tree: CommandTree<Globals, Context, Answer>) -> [String] {
  let top = tree.commands.map(\.name)
  let rows = tree.allCommands.flatMap { path, command in
    let line = ([tree.name] + path).joined(separator: " ")
    let found =
      summaryProblems(command.summary, isGroup: command.isGroup)
      + repeats(in: command.subcommands.map(\.name)).map { "has two commands named '\($0)'" }
      + parameterProblems(command.parameters)
      + askProblems(command.asks, of: command.parameters)
      + clashes(of: command.parameters, with: tree.globals.infos)
      + bodyProblems(command)
      + command.examples.compactMap { exampleProblem($0, of: path, in: tree) }
    return found.map { "\(line): \($0)" }
  }
  let whole =
    repeats(in: top).map { "has two commands named '\($0)'" }
    + (top.contains("help") ? ["has a command named 'help', which cannot be reached"] : [])
    + tree.strangers.keys.sorted().filter(top.contains).map { "calls its own command '\($0)' a stranger" }
    + tree.groups.filter(\.commands.isEmpty).map { "has nothing under '\($0.heading)'" }
    + globalProblems(tree.globals.infos)
  return whole.map { "\(tree.name): \($0)" } + rows
}

private func summaryProblems(_ summary: String, isGroup: Bool) -> [String] {
  guard let first = summary.utf8.first else { return ["has no summary"] }
  var found: [String] = []
  if summary.hasSuffix(".") { found.append("the summary ends with a full stop") }
  if !(0x41...0x5A).contains(first) { found.append("the summary does not start with a capital letter") }
  if isThirdPerson(summary) { found.append("the summary does not start with an imperative") }
  if isGroup, !summary.hasPrefix("Manage ") { found.append("the summary does not start with 'Manage'") }
  // Beside the longest names, this is what one line of the list of all commands holds.
  if summary.count > 64 { found.append("the summary is longer than 64 characters") }
  return found
}

/// Returns whether the first word looks like "Shows" or "Showing", not like "Show", "Discuss", "Focus" or "Bring".
private func isThirdPerson(_ summary: String) -> Bool {
  let verb = summary.prefix { $0 != " " }
  let isGerund = verb.hasSuffix("ing") && verb.count > 5
  return isGerund || verb.hasSuffix("s") && !verb.hasSuffix("ss") && !verb.hasSuffix("us")
}

private func bodyProblems<Context, Answer>(_ command: Command<Context, Answer>) -> [String] {
  if command.isGroup { return command.subcommands.isEmpty ? ["has no commands"] : [] }
  return command.examples.isEmpty ? ["has no example"] : []
}

/// Returns the names that occur more than once, each once.
func repeats(in names: [String]) -> [String] {
  var counts: [String: Int] = [:]
  for name in names { counts[name, default: 0] += 1 }
  return counts.filter { $0.value > 1 }.keys.sorted()
}
