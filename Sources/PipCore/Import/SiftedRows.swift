/// The rows below the headings: those that can be read, and those of which that can be said without knowing what they mean.
public struct SiftedRows: Hashable, Sendable {
  /// The rows that can be read.
  public private(set) var rows: [ImportRow] = []
  /// Cells that a spreadsheet program could not show, or that lost a letter.
  public private(set) var refusals: [RowRefusal] = []
  /// The lines of totals and averages, which are no things of their own.
  public private(set) var totals: [Int] = []

  /// How many rows there are, without totals.
  public var count: Int { rows.count + Set(refusals.map(\.line)).count }

  /// Sifts the rows of a file.
  public init(_ all: [CSVRow], _ mapping: ImportMapping) {
    for row in all where row.line > mapping.line {
      guard let read = mapping.row(row) else { continue }
      if Self.isTotal(row) {
        totals.append(row.line)
        continue
      }
      let wrong = Self.wrong(read)
      if wrong.isEmpty { rows.append(read) } else { refusals += wrong }
    }
  }

  /// The fields in which people, schools and clusters are named.
  private static let names: Set<String> = [
    "name", "forename", "surname", "school", "cluster", "owner", "contact",
  ]

  private static func wrong(_ row: ImportRow) -> [RowRefusal] {
    row.cells.sorted { $0.key < $1.key }.flatMap { key, cells in
      cells.compactMap { cell -> RowRefusal? in
        let reason: RowReason
        if CellText.isNotShown(cell.text) {
          reason = .notShown
        } else if cell.text.unicodeScalars.contains("\u{FFFD}")
          || (names.contains(key) && cell.text.contains("?"))
        {
          reason = .lostLetter
        } else {
          return nil
        }
        return RowRefusal(line: row.line, heading: cell.heading, text: cell.text, reason)
      }
    }
  }

  /// Whether a row begins with a word such as "Total" and has nothing but numbers after it.
  private static func isTotal(_ row: CSVRow) -> Bool {
    let cells = row.cells.map(CellText.read).filter { !$0.isEmpty }
    guard let first = cells.first, totalWords.contains(Folding.text(first)) else { return false }
    return cells.dropFirst().allSatisfy { text in
      CellText.isNotShown(text) || !text.contains { $0.isLetter }
    }
  }

  private static let totalWords: Set<String> = Set(
    ["total", "totals", "grandtotal", "subtotal", "sum", "average", "mean", "count"]
      + ["schools", "pupils", "people", "staff", "reviews", "actions"].flatMap {
        ["total\($0)", "total\($0)s", "totalnumberof\($0)", "totalnoof\($0)", "numberof\($0)"]
      })
}

extension CellText {
  /// Whether a cell holds what a spreadsheet program shows of a formula that fails, or of a column that is too narrow.
  static func isNotShown(_ text: String) -> Bool {
    if text.utf8.count > 1, text.utf8.allSatisfy({ $0 == UInt8(ascii: "#") }) { return true }
    if text.hasPrefix("Err:"), text.dropFirst(4).allSatisfy({ $0.isNumber }) { return true }
    return [
      "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#ERROR!", "#FIELD!",
      "#GETTING_DATA",
    ].contains(text.uppercased())
  }
}
