/// Why a line cannot be split into words.
public enum SplitProblem: Error, Hashable, Sendable {
  /// A quote was opened and not closed.
  case openQuote(Character)
  /// A backslash stands at the very end.
  case backslashAtEnd

  /// A sentence without a capital at its start and without a full stop.
  public var message: String {
    switch self {
    case .openQuote(let quote): "a \(quote) is not closed"
    case .backslashAtEnd: "there is nothing after the last \\"
    }
  }
}

/// Splits a line into words, as a shell does.
///
/// Blanks separate words. Single quotes keep everything; double quotes keep everything but `\"` and `\\`; a backslash
/// keeps the next character, and joins two lines at a line's end. A `#` where a word could begin starts a comment.
/// Nothing else means anything: there are no variables and no patterns.
///
/// - Parameter line: The line, or several.
/// - Returns: The words, without their quotes.
/// - Throws: A problem when a quote or a backslash has no partner.
public func splitWords(_ line: String) throws(SplitProblem) -> [String] {
  var splitter = Splitter(line)
  return try splitter.split()
}

/// Works on scalars: a quote followed by a combining accent is one character, but still a quote.
private struct Splitter {
  private var rest: Substring.UnicodeScalarView
  private var words: [String] = []
  private var word: String.UnicodeScalarView?

  init(_ line: String) {
    rest = line[...].unicodeScalars
  }

  mutating func split() throws(SplitProblem) -> [String] {
    while let scalar = rest.popFirst() {
      switch scalar {
      case " ", "\t", "\n", "\r": endWord()
      case "#" where word == nil: rest = rest.drop { $0 != "\n" }
      case "'", "\"": try readQuoted(scalar)
      case "\\": try readEscaped()
      default: add(scalar)
      }
    }
    endWord()
    return words
  }

  private mutating func readQuoted(_ quote: Unicode.Scalar) throws(SplitProblem) {
    // Two quotes with nothing between them are an empty word.
    word = word ?? String.UnicodeScalarView()
    while let scalar = rest.popFirst() {
      if scalar == quote { return }
      if scalar == "\\", quote == "\"", let next = rest.first, next == "\"" || next == "\\" {
        rest.removeFirst()
        add(next)
      } else {
        add(scalar)
      }
    }
    throw .openQuote(Character(quote))
  }

  private mutating func readEscaped() throws(SplitProblem) {
    if rest.first == "\r", rest.dropFirst().first == "\n" { rest.removeFirst() }
    guard let next = rest.popFirst() else { throw .backslashAtEnd }
    if next != "\n" { add(next) }
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    word = word ?? String.UnicodeScalarView()
    word?.append(scalar)
  }

  private mutating func endWord() {
    guard let finished = word else { return }
    words.append(String(finished))
    word = nil
  }
}
