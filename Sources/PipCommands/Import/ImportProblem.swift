import PipCore

/// Why a spreadsheet cannot be imported at all, as facts.
struct ImportProblem: Error, Hashable, Sendable {
  /// What is wrong.
  enum Kind: Hashable, Sendable {
    /// It is no table.
    case table(CSVProblem)
    /// Its columns cannot be understood.
    case mapping(MappingProblem, noun: String, things: String)
    /// Rows cannot be taken, and a batch has no place to list them; their lines.
    case refusedRows([Int])
    /// The file for refused rows is there already.
    case refusedExists
  }

  /// The file.
  let file: String
  /// What is wrong with it.
  let kind: Kind
  /// The kind that its headings fit better, if there is one.
  var better: ImportKind?
}
