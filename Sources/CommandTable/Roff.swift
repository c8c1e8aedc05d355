/// Text as the macros of manual pages read it.
enum Roff {
  /// Returns prose in lines, none of which is taken for a macro.
  ///
  /// Every hyphen is a plain one: whatever is copied from the page, an id or an option, must work when it is pasted.
  static func prose(_ text: String) -> [String] {
    wrapped(text, width: 78).map { safe(escaped($0)) }
  }

  /// Returns a command line as it is typed, quotes and all.
  static func code(_ line: String) -> String {
    safe(
      escaped(line).map { character in
        switch character {
        case "'": "\\(aq"
        case "\"": "\\(dq"
        default: String(character)
        }
      }.joined())
  }

  /// Returns a line of usage: what is typed as it stands is bold, what a value stands for is italic.
  static func usage(_ line: String) -> String {
    line.split(separator: " ").map { word in
      let isPlain = ["[global", "options]", "[options]", "...", "...]"].contains(word)
      let name = word.drop { $0 == "[" }.prefix { $0 != "]" && $0 != "," }
      let isValue = name.allSatisfy { $0.isUppercase || "=-_".contains($0) } && !name.hasPrefix("-")
      guard !isPlain, let range = word.firstRange(of: name) else { return code(String(word)) }
      let (before, after) = (word[..<range.lowerBound], word[range.upperBound...])
      return "\(before)\\f\(isValue ? "I" : "B")\(code(String(name)))\\fR\(after)"
    }.joined(separator: " ")
  }

  /// Returns a heading, which is the argument of a macro.
  static func heading(_ text: String) -> String { "\"\(code(text))\"" }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\\": "\\e"
      case "-": "\\-"
      case "~": "\\(ti"
      case "^": "\\(ha"
      case "`": "\\(ga"
      case _ where scalar.isASCII: String(scalar)
      default: "\\[u\(hexadecimal(scalar))]"
      }
    }.joined()
  }

  private static func safe(_ line: String) -> String {
    line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" + line : line
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
