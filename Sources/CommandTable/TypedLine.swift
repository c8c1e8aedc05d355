/// A command line while it is typed, cut where the cursor stands; the program's name is left out.
public struct TypedLine: Hashable, Sendable {
  /// The words before the one at the cursor, without their quotes.
  public var before: [String]
  /// The word at the cursor, as far as the cursor, without its quotes.
  public var word: String
  /// The words after the one at the cursor.
  public var after: [String]

  /// Makes a line.
  ///
  /// - Parameters:
  ///   - before: The words before the one at the cursor.
  ///   - word: The word at the cursor, as far as the cursor.
  ///   - after: The words after the one at the cursor.
  public init(before: [String], word: String, after: [String] = []) {
    (self.before, self.word, self.after) = (before, word, after)
  }
}

/// Words of a line that may still be half typed: a quote can be open, and nothing is refused.
struct HalfTypedWords {
  /// The whole words.
  private(set) var words: [String] = []
  /// The word at the very end, empty after a blank.
  private(set) var last = ""
  /// The quote that is open at the end.
  private(set) var openQuote: Unicode.Scalar?
  /// How much of the last word stands before the open quote, or before the last sign that parts words for the shell's line
  /// editor; that much cannot be replaced.
  private(set) var fixed = ""

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - line: The line, as far as the cursor.
  ///   - breaks: The signs that part words for the shell's line editor, beside blanks.
  init(_ line: String, breaks: String = "") {
    let breaks = Set(breaks.unicodeScalars).subtracting(" \t\n\"'\\".unicodeScalars)
    var word = String.UnicodeScalarView()
    var isInWord = false
    var escapes = false
    for scalar in line.unicodeScalars {
      if escapes {
        // Between double quotes a backslash stands for itself, but before the signs that it can take the meaning of.
        if openQuote == "\"", !"\"\\$`".unicodeScalars.contains(scalar) { word.append("\\") }
        word.append(scalar)
        escapes = false
      } else if scalar == "\\", openQuote != "'" {
        (escapes, isInWord) = (true, true)
      } else if scalar == openQuote {
        openQuote = nil
      } else if openQuote == nil, scalar == "'" || scalar == "\"" {
        (openQuote, isInWord, fixed) = (scalar, true, String(word))
      } else if openQuote == nil, scalar == " " || scalar == "\t" || scalar == "\n" {
        if isInWord { words.append(String(word)) }
        (word, isInWord, fixed) = (String.UnicodeScalarView(), false, "")
      } else {
        let before = String(word)
        word.append(scalar)
        isInWord = true
        // The editor takes these two signs for the beginning of a host or a variable, and begins the word with them.
        if openQuote == nil, breaks.contains(scalar) {
          fixed = "@$".contains(Character(scalar)) ? before : String(word)
        }
      }
    }
    last = String(word)
  }

  /// Returns one word without its quotes and backslashes.
  static func unquoted(_ word: String) -> String {
    let typed = HalfTypedWords(word)
    return (typed.words + [typed.last]).joined(separator: " ")
  }
}
