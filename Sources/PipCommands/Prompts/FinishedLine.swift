import CommandTable

/// The command line with the answers in it, as it could have been typed at once.
enum FinishedLine {
  /// Adds answers to the words that were typed.
  ///
  /// - Parameters:
  ///   - typed: The words typed after the program's name.
  ///   - answers: The answered parameters with their words, in the order asked.
  /// - Returns: All words: what was typed, then values known by their place, then options.
  static func words(
    _ typed: [String], adding answers: [(info: ParameterInfo, words: [String])]
  ) -> [String] {
    let places = answers.filter { $0.info.kind == .argument }.flatMap(\.words)
    let options = answers.filter { $0.info.kind == .option }.flatMap { info, words in
      // A value that begins with a dash could be taken for the next option.
      words.flatMap { $0.hasPrefix("-") ? ["\(info.label)=\($0)"] : [info.label, $0] }
    }
    let flags = answers.filter { $0.info.kind == .flag && !$0.words.isEmpty }.map(\.info.label)
    if let end = typed.firstIndex(of: "--") {
      return typed[..<end] + options + flags + typed[end...] + places
    }
    if places.contains(where: { $0.hasPrefix("-") }) { return typed + options + flags + ["--"] + places }
    return typed + places + options + flags
  }
}
