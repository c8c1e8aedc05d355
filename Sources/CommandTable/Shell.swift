/// A shell that can complete words.
public enum Shell: String, CaseIterable, ArgumentValue, Hashable {
  case bash, zsh, fish

  /// The name in usage lines.
  public static let valueName = "SHELL"

  /// Writes the script that asks a program for the words at the cursor; it knows no word itself.
  ///
  /// - Parameters:
  ///   - program: The name of the program: small letters and hyphens.
  ///   - asking: The words after the program's name that ask it, such as `completions words`.
  /// - Returns: The script.
  public func script(for program: String, asking: [String]) -> String {
    let function = "_" + program.map { $0 == "-" ? "_" : $0 } + "_words"
    let question = asking.joined(separator: " ")
    return switch self {
    case .bash: BashCompletion.script(program, function, question)
    case .zsh: ZshCompletion.script(program, function, question)
    case .fish: FishCompletion.script(program, function, question)
    }
  }
}

/// What a script asks: which words can stand at the cursor of a line.
public struct CompletionQuestion: Hashable, Sendable {
  /// The shell that asks.
  public let shell: Shell
  /// The line.
  public let line: TypedLine
  /// The end of the line as bash sees it.
  private let bash: BashCompletion?

  /// Reads the words with which a script asks.
  ///
  /// - Parameter words: The name of the shell, then what that one tells; nothing for words that no script sends.
  public init?(_ words: [String]) {
    guard let shell = words.first.flatMap(Shell.init(rawValue:)) else { return nil }
    self.shell = shell
    switch shell {
    case .bash:
      guard words.count == 4 else { return nil }
      let bash = BashCompletion(breaks: words[1], head: words[2], tail: words[3])
      (self.bash, line) = (bash, bash.line)
    case .zsh, .fish:
      let rest = Array(words.dropFirst(2))
      guard words.count > 2, let cursor = Int(words[1]), rest.indices.contains(cursor) else { return nil }
      bash = nil
      line = TypedLine(
        before: withoutProgram(rest[..<cursor]),
        // What is at the cursor may have an open quote, which these shells leave where it is.
        word: HalfTypedWords.unquoted(rest[cursor]), after: Array(rest[(cursor + 1)...]))
    }
  }

  /// Writes the answer for the script: first what kind it is, then a word on each line.
  ///
  /// - Parameter completion: What can stand at the cursor.
  /// - Returns: The lines.
  public func answer(_ completion: Completion) -> String {
    switch completion {
    case .files(let lead): return "files\t\(lead)\n"
    case .words(let words):
      let lines = bash?.lines(words) ?? words.map(Self.line)
      return (["words"] + lines).map { $0 + "\n" }.joined()
    }
  }

  private static func line(_ candidate: Completion.Candidate) -> String {
    let about = candidate.about.map { "\t" + $0.map { $0.isWhitespace ? " " : $0 } } ?? ""
    return candidate.word + about
  }
}

/// Returns what follows the program's name, before which a shell may have variables for it.
func withoutProgram(_ words: some Sequence<String>) -> [String] {
  Array(words.drop { $0.contains("=") }.dropFirst())
}
