/// Returns what makes no sense about the parameters of one command.
func parameterProblems(_ infos: [ParameterInfo]) -> [String] {
  let arguments = infos.filter { $0.kind == .argument }
  return repeats(in: infos.map(\.name)).map { "has two parameters named '\($0)'" }
    + repeats(in: infos.compactMap { $0.short.map { "-\($0)" } }).map { "has two options named '\($0)'" }
    + infos.filter { $0.help.allSatisfy(\.isWhitespace) }.map { "\($0.label) has no help" }
    + infos.filter { !isOptionName($0.name) }.map { "'\($0.name)' is no name for a parameter" }
    + arguments.dropLast().filter(\.isRepeated).map { "\($0.label) is repeated but not the last argument" }
    + zip(arguments, arguments.dropFirst()).filter { !$0.isRequired && $1.isRequired }
    .map { "\($1.label) is required after \($0.label), which is not" }
}

/// Lists what a row asks for and cannot: it asks for optional values, each once.
func askProblems(_ asks: [String], of infos: [ParameterInfo]) -> [String] {
  repeats(in: asks).map { "asks for '\($0)' twice" }
    + asks.filter { name in !infos.contains { $0.name == name && $0.kind != .flag && !$0.isRequired } }
    .map { "asks for '\($0)', which is no optional value of its own" }
}

/// Returns what parameters have in common with the options that every command understands.
func clashes(of infos: [ParameterInfo], with globals: [ParameterInfo]) -> [String] {
  let taken = globals + [.help, .version]
  let names = Set(taken.map(\.name))
  let letters = Set(taken.compactMap(\.short))
  return infos.filter { $0.kind != .argument && names.contains($0.name) }
    .map { "declares the global option \($0.label) again" }
    + infos.compactMap(\.short).filter(letters.contains).map { "declares the global option -\($0) again" }
}

/// Returns what makes no sense about the options that every command understands.
func globalProblems(_ infos: [ParameterInfo]) -> [String] {
  parameterProblems(infos) + clashes(of: infos, with: [])
    + infos.filter { $0.kind == .argument }.map { "the global \($0.label) is not an option" }
    + infos.filter(\.isRequired).map { "the global \($0.label) is required" }
}
