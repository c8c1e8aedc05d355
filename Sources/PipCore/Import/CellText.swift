/// The text of a cell, without what spreadsheets and people leave around it.
public enum CellText {
  /// Returns the text of a cell, empty when it says nothing.
  ///
  /// Blanks at the ends and doubled ones go, also those that do not break; signs that cannot be seen go; so does the apostrophe
  /// that keeps a spreadsheet program from running a text as a formula. "n/a", "-", "tbc" and the like say nothing.
  public static func read(_ cell: String) -> String {
    let lines = cell.split(omittingEmptySubsequences: false) { $0.isNewline }.map { line($0) }
    let text = lines.joined(separator: "\n").trimmedOfBlanks
    return saysNothing(text) ? "" : text
  }

  private static func line(_ line: Substring) -> String {
    var seen = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control where scalar != "\t", .format, .lineSeparator, .paragraphSeparator: continue
      default: seen.append(scalar)
      }
    }
    let text = unguarded(String(seen)[...])
    return text.split { $0.isWhitespace }.joined(separator: " ")
  }

  /// A text without the apostrophe that stands before what a spreadsheet program would run.
  private static func unguarded(_ text: Substring) -> Substring {
    guard text.first == "'" else { return text }
    let rest = text.dropFirst()
    let first = rest.first { !$0.isWhitespace }
    return first.map { "=+-@＝＋－＠".contains($0) } ?? false ? rest : text
  }

  private static func saysNothing(_ text: String) -> Bool {
    guard text.utf8.count <= 20 else { return false }
    let folded = Folding.text(text)
    if isNotShown(text) { return false }
    return folded.isEmpty && !text.contains { $0.isLetter || $0.isNumber }
      || [
        "na", "tbc", "tba", "tbd", "nil", "none", "notknown", "unknown", "notapplicable", "vacancy", "vacant",
      ].contains(folded)
  }

  /// Returns one line of text, which a name or a focus must be.
  ///
  /// - Parameter text: What the cell says; line breaks and runs of blanks become one blank.
  /// - Returns: The line.
  /// - Throws: `RowReason.tooLong` beyond 1000 bytes (ours).
  public static func oneLine(_ text: String) throws(RowReason) -> String {
    let line = text.split { $0.isWhitespace }.joined(separator: " ")
    guard line.utf8.count <= 1000 else { throw .tooLong(line.utf8.count, limit: 1000) }
    return line
  }
}
