/// What can be wrong with a record file, as facts.
public enum DataProblem: Error, Hashable, Sendable {
  /// The file is no proper JSON.
  case json(path: String, JSONError)
  /// A field cannot be understood.
  case field(path: String, FieldProblem)
  /// The file does not say that it is such a record.
  case wrongSchema(path: String, expected: String, found: String?)
  /// The id inside differs from the file's name: probably a copy.
  case wrongID(path: String, expected: String, found: String)
  /// A newer version of the program wrote the file.
  case newer(path: String, schema: String)
  /// The file could not be read from the disk.
  case unreadable(StoreProblem)
  /// What would be written does not read back as the same: a fault in the program, and nothing is written.
  case doesNotReadBack(path: String)
}

/// Advice on a field that is probably misspelt.
public struct FieldAdvice: Hashable, Sendable {
  /// The file.
  public let path: String
  /// The name as it stands there, kept and written back.
  public let written: String
  /// All names that would have been understood.
  public let known: [String]
}
