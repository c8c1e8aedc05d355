public import CommandTable
import PipCore

/// A path as typed; only an empty one is refused.
struct PathText: ArgumentValue {
  let text: String

  init(argument: String) throws(ArgumentProblem) {
    if argument.isEmpty {
      throw ArgumentProblem("is empty", hints: ["leave the option out to use the usual place"])
    }
    if argument.unicodeScalars.contains("\u{FFFD}") { throw .notUTF8 }
    text = argument
  }

  static let valueName = "PATH"
  static let namesFile = true
}

/// One line of text: a name, a focus, a question.
public struct NameText: ArgumentValue, Hashable {
  /// At most this many bytes.
  static let limit = 1000

  let text: String

  /// Reads one line.
  ///
  /// - Parameter argument: The word typed.
  /// - Throws: When it is blank, has several lines, is too long or holds signs that cannot be seen.
  public init(argument: String) throws(ArgumentProblem) {
    text = try checked(argument, mayHaveLines: false, limit: Self.limit)
  }

  /// The name in usage lines.
  public static let valueName = "TEXT"
}

/// Text of one or more lines: an action, a finding, a note.
public struct ProseText: ArgumentValue, Hashable {
  /// At most this many bytes.
  static let limit = 20_000

  let text: String

  /// Reads text.
  ///
  /// - Parameter argument: The word typed.
  /// - Throws: When it is blank, too long or holds signs that cannot be seen.
  public init(argument: String) throws(ArgumentProblem) {
    text = try checked(argument, mayHaveLines: true, limit: Self.limit)
  }

  /// The name in usage lines.
  public static let valueName = "TEXT"
}

extension ArgumentProblem {
  /// Two different byte strings would become one text, so nothing that is not UTF-8 is taken.
  static let notUTF8 = ArgumentProblem(
    "is not proper UTF-8 text", hints: ["type it again, or set the terminal to UTF-8"])
}

private func checked(_ argument: String, mayHaveLines: Bool, limit: Int) throws(ArgumentProblem) -> String {
  let text = argument.trimmed
  guard
    text.unicodeScalars.contains(where: {
      !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint
    })
  else { throw ArgumentProblem("is empty") }
  guard text.utf8.count <= limit else {
    throw ArgumentProblem("is too long: \(text.utf8.count) bytes, where at most \(limit) fit")
  }
  for scalar in text.unicodeScalars {
    if scalar == "\u{FFFD}" { throw .notUTF8 }
    if mayHaveLines, scalar == "\n" || scalar == "\t" { continue }
    if scalar == "\n" { throw ArgumentProblem("has several lines where one fits") }
    if isInvisible(scalar) {
      let code = String(scalar.value, radix: 16, uppercase: true)
      throw ArgumentProblem(
        "holds a sign that cannot be seen (U+\(String(repeating: "0", count: max(0, 4 - code.count)))\(code))",
        hints: ["type the text again rather than pasting it"])
    }
  }
  return text
}

/// Control characters, and those that change the direction of text or stand for a line end.
private func isInvisible(_ scalar: UnicodeScalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .lineSeparator, .paragraphSeparator: true
  default:
    switch scalar.value {
    case 0x061C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}

extension String {
  /// The text without blanks at its ends.
  var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
