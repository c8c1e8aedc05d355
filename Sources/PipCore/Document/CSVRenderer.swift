/// Writes rows for spreadsheet programs.
///
/// The form is RFC 4180: commas, lines that end with CR and LF, quotation marks where needed. Spreadsheet
/// programs run a cell that begins like a formula, so such a cell begins with an apostrophe instead.
public enum CSVRenderer {
  /// Writes a heading line and rows.
  ///
  /// A cell gets a leading `'` when its first sign, after any blanks and newlines, is one of `=` `+` `-` `@`,
  /// a tab, a carriage return, or the full-width form of one of the four; so does each further line within
  /// a cell. Plain numbers such as `-2` are no exception.
  ///
  /// - Parameters:
  ///   - headings: The names of the columns.
  ///   - rows: The rows, each with one text for every column.
  ///   - separator: What stands between the cells.
  /// - Returns: The whole file, each line ending with CR and LF.
  public static func render(
    headings: [String], rows: [[String]], separator: CSVSeparator = .comma
  ) -> String {
    var result = line(headings, separator)
    for row in rows { result += line(row, separator) }
    return result
  }

  private static func line(_ cells: [String], _ separator: CSVSeparator) -> String {
    if cells == [""] { return "\"\"\r\n" }
    let sign = String(decoding: [separator.rawValue], as: UTF8.self)
    return cells.map { quoted(neutral(guarded($0)), separator) }.joined(separator: sign) + "\r\n"
  }

  private static func quoted(_ cell: String, _ separator: CSVSeparator) -> String {
    guard cell.utf8.contains(where: { $0 == 0x22 || $0 == separator.rawValue || $0 == 0x0A }) else {
      return cell
    }
    var result = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in cell.unicodeScalars {
      if scalar == "\"" { result.append(scalar) }
      result.append(scalar)
    }
    result.append("\"")
    return String(result)
  }

  private static func guarded(_ cell: String) -> String {
    let lines = cell.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    let safe = lines.enumerated().map { index, line in
      let isFormula = startsLikeFormula(index == 0 ? cell.unicodeScalars[...] : line)
      return isFormula ? "'" + String(line) : String(line)
    }
    return safe.joined(separator: "\n")
  }

  private static func startsLikeFormula(_ text: Substring.UnicodeScalarView) -> Bool {
    for scalar in text {
      switch scalar {
      case "=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠": return true
      default: if !scalar.properties.isWhitespace { return false }
      }
    }
    return false
  }
}
