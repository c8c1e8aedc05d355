import PipCore
import TestSupport

/// A sheet in the hands of somebody with a spreadsheet program.
struct SheetFiller {
  var rows: [[String]]

  init(_ text: String) throws {
    rows = try CSVReader.rows(of: Array(text.utf8)).map(\.cells)
  }

  /// Writes into the first empty cell of a column, from 1 after the program's own, in the rows that a key names.
  mutating func write(_ key: String, _ text: String, column: Int = 2) throws {
    let places = rows.indices.filter {
      rows[$0].first == key || rows[$0].first?.hasPrefix(key + "~") ?? false
    }
    let free = places.first { column < rows[$0].count && rows[$0][column].isEmpty } ?? places.first
    guard let place = free, column < rows[place].count else { throw NoSuchRow(key: key) }
    rows[place][column] = text
  }

  struct NoSuchRow: Error { let key: String }

  /// The file as a program saves it.
  func csv(separator: String = ",", lineEnd: String = "\r\n", quotesAll: Bool = false) -> String {
    rows.map { row in
      row.map { cell in
        let needsQuotes = quotesAll || cell.contains { "\"\n\r".contains($0) || String($0) == separator }
        return needsQuotes ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
      }.joined(separator: separator) + lineEnd
    }.joined()
  }
}

extension PartnershipDriver {
  /// Fills in a sheet that was written, and saves it under the same name.
  ///
  /// - Parameters:
  ///   - file: The sheet.
  ///   - answers: The key of a row, the column, and what is written there.
  /// - Throws: When there is no such file or row.
  func fill(_ file: String, _ answers: [(String, Int, String)]) throws {
    var filler = try SheetFiller(read(file))
    for (key, column, text) in answers { try filler.write(key, text, column: column) }
    try write(file, filler.csv())
  }

  /// The review of Ingham as its file holds it.
  func ingham() throws -> String { try read("cycles/2026-27/reviews/ingham.json") }
}
