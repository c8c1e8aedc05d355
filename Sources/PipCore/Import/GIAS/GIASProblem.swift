/// What keeps an extract of the register from being imported, as facts.
public enum GIASProblem: Error, Hashable, Sendable {
  /// The headings are not the register's, and an option that only the register answers to was typed.
  case notGIAS(file: String, option: String)
  /// The headings are the register's, but without columns that are needed.
  case columnsMissing(file: String, columns: [String])
  /// A choice looks at a column that the file has not.
  case columnNeeded(file: String, option: String, columns: [String])
  /// Nobody said which schools are meant.
  case nothingChosen(file: String, rows: Int)
  /// More schools are chosen than anybody would choose on purpose.
  case tooMany(file: String, chosen: Int, most: Int)
  /// No school of the file is meant by the choice.
  case noneFound(file: String, rows: Int, urns: [String])
  /// There is no such local authority in the file.
  case unknownAuthority(file: String, name: String, known: [String])
}
