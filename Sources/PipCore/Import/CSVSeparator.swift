/// What stands between the cells of a line.
public enum CSVSeparator: UInt8, CaseIterable, Hashable, Sendable {
  /// A comma, as nearly everywhere.
  case comma = 0x2C
  /// A semicolon, as spreadsheets write it where the comma is the decimal sign.
  case semicolon = 0x3B
  /// A tab, as when cells are copied into an editor.
  case tab = 0x09

  /// Guesses the separator from the beginning of a file: the one that is there most often outside quotation marks.
  ///
  /// - Parameter bytes: The beginning of the file, some lines of it.
  /// - Returns: The separator; a comma when there is none.
  public static func guess(_ bytes: ArraySlice<UInt8>) -> CSVSeparator {
    var counts: [CSVSeparator: Int] = [:]
    var isQuoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, let separator = CSVSeparator(rawValue: byte) { counts[separator, default: 0] += 1 }
    }
    // Only a greater count replaces the more usual separator.
    return allCases.reduce(.comma) { best, next in
      counts[next, default: 0] > counts[best, default: 0] ? next : best
    }
  }
}
