/// How texts of the register are read and compared.
public enum GIASText {
  /// What the register writes where it has nothing to say.
  private static let nothing: Set<String> = [
    "notapplicable", "doesnotapply", "notrecorded", "notknown", "unknown", "notsupplied",
  ]

  /// A text of one line without signs that cannot be seen; nil when it says nothing, or far too much.
  ///
  /// - Parameter text: The text of a cell.
  /// - Returns: The text as it may be kept.
  static func clean(_ text: String) -> String? {
    guard !text.isEmpty, text.utf8.count <= 1000 else { return nil }
    var result = String.UnicodeScalarView()
    var follows = true
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        if !follows { result.append(" ") }
        follows = true
      } else if !isHidden(scalar) {
        result.append(scalar)
        follows = false
      }
    }
    let line = String(result).trimmedOfBlanks
    return line.isEmpty || nothing.contains(Folding.text(line)) ? nil : line
  }

  private static func isHidden(_ scalar: UnicodeScalar) -> Bool {
    guard scalar.value >= 0x7F || scalar.value < 0x20 else { return false }
    return switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: scalar == "\u{FFFD}"
    }
  }

  /// A day as the register writes it, `dd-mm-yyyy`; one that a spreadsheet program has rewritten is read too.
  ///
  /// - Parameter text: Such as `31-08-2026`.
  /// - Returns: The day, or nil when it is none that can be held: the register knows schools of 1900.
  static func day(_ text: String) -> Day? {
    if let day = try? Day(iso: text) { return day }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "/" || $0 == "." }
    guard parts.count == 3, parts[2].count == 4, let day = Int(parts[0]), let month = Int(parts[1]),
      let year = Int(parts[2])
    else { return nil }
    return Day(year: year, month: month, day: day)
  }
}
