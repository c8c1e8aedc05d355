import PipCore

/// What came of the rows of a spreadsheet.
struct ImportedRows: Sendable {
  /// One thing that one or several rows are about.
  struct Row: Hashable, Sendable {
    enum Outcome: String, Hashable, Sendable {
      case new, changed, same
    }

    var lines: [Int]
    var outcome: Outcome
    var address: String
    var about: String
    var changes: [FieldChange] = []
  }

  var rows: [Row] = []
  var refusals: [RowRefusal] = []
  var remarks: [ImportRemark] = []
  var warnings: [String] = []

  /// How many things had this outcome.
  func count(_ outcome: Row.Outcome) -> Int { rows.count { $0.outcome == outcome } }

  /// The lines that cannot be taken, each once, in order.
  var refusedLines: [Int] { Set(refusals.map(\.line)).sorted() }
}

/// A kind of thing that can be imported: its table of fields, and how its rows become records.
protocol Importable {
  /// The table of fields, as this partnership has it.
  func kind(_ session: Session) throws -> ImportKind

  /// Takes rows into the open change, those that can be.
  func take(_ rows: [ImportRow], _ session: Session) throws -> ImportedRows
}
