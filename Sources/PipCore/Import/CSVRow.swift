/// One row of a spreadsheet file: its cells, and the line it begins on.
///
/// The cells are kept as bytes and become text when they are asked for, so that a file of 140 columns of which ten matter costs
/// ten texts a row.
public struct CSVRow: Hashable, Sendable {
  /// The line of the file that the row begins on, from 1; a cell with line breaks in it takes several.
  public let line: Int
  /// The bytes of all cells, one after another, without quotation marks.
  let bytes: [UInt8]
  /// Where each cell ends in ``bytes``.
  let ends: [Int]

  /// How many cells the row has.
  public var count: Int { ends.count }

  /// The text of a cell, without the blanks around it; empty when the row has no such cell.
  ///
  /// - Parameter index: Which cell, from 0.
  public subscript(index: Int) -> String {
    SpreadsheetText.decode(raw(index)).trimmedOfBlanks
  }

  /// The bytes of a cell as they stand in the file; empty when the row has no such cell.
  ///
  /// - Parameter index: Which cell, from 0.
  /// - Returns: The bytes.
  public func raw(_ index: Int) -> ArraySlice<UInt8> {
    guard ends.indices.contains(index) else { return [] }
    return bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }

  /// All cells as texts, without the blanks around them.
  public var cells: [String] { (0..<count).map { self[$0] } }

  /// Whether no cell holds anything but blanks.
  public var isBlank: Bool { cells.allSatisfy(\.isEmpty) }
}

extension String {
  /// The text without blanks around it; the blanks that spreadsheets leave, such as the one that does not break, count too.
  var trimmedOfBlanks: String {
    var part = self[...]
    while let first = part.first, first.isWhitespace { part = part.dropFirst() }
    while let last = part.last, last.isWhitespace { part = part.dropLast() }
    return part.count == count ? self : String(part)
  }
}
