/// A row of a spreadsheet below the headings: its cells by the fields they fill.
public struct ImportRow: Hashable, Sendable {
  /// The line of the file on which it begins.
  public let line: Int
  /// The cells that say something, by the key of their field.
  public let cells: [String: [Cell]]

  /// A cell: its heading and its text.
  public struct Cell: Hashable, Sendable {
    /// The heading above it, as it stands in the file.
    public let heading: String
    /// What it says, without what does not count.
    public let text: String
  }

  /// The first cell of a field.
  public func cell(_ key: String) -> Cell? { cells[key]?.first }

  /// What the first cell of a field says.
  public func text(_ key: String) -> String? { cell(key)?.text }
}

/// Why a row cannot be taken: what stands where, and the reason.
public struct RowRefusal: Error, Hashable, Sendable {
  /// The line of the file.
  public let line: Int
  /// The heading of the cell it is about, if it is about one.
  public let heading: String?
  /// What the cell says.
  public let text: String?
  /// Why.
  public let reason: RowReason

  /// Creates a refusal of a row, or of one cell of it.
  public init(line: Int, heading: String? = nil, text: String? = nil, _ reason: RowReason) {
    (self.line, self.heading, self.text, self.reason) = (line, heading, text, reason)
  }
}

extension [RowRefusal] {
  /// Reads a cell of a row; what is wrong with it is added to the refusals.
  ///
  /// - Parameters:
  ///   - cell: The cell.
  ///   - row: Its row.
  ///   - read: Makes a value of the text.
  /// - Returns: The value, or nil when the cell is refused.
  public mutating func take<Value>(
    _ cell: ImportRow.Cell, _ row: ImportRow, _ read: (String) throws(RowReason) -> Value
  ) -> Value? {
    do throws(RowReason) {
      return try read(cell.text)
    } catch {
      append(RowRefusal(line: row.line, heading: cell.heading, text: cell.text, error))
      return nil
    }
  }

  /// Reads the first cell of a field; nil too when it is empty.
  ///
  /// - Parameters:
  ///   - key: The field.
  ///   - row: The row.
  ///   - read: Makes a value of the text.
  /// - Returns: The value, or nil when there is none or it is refused.
  public mutating func take<Value>(
    _ key: String, _ row: ImportRow, _ read: (String) throws(RowReason) -> Value
  ) -> Value? {
    row.cell(key).flatMap { take($0, row, read) }
  }
}

/// Why a row, or a cell of it, cannot be taken, as facts.
public enum RowReason: Error, Hashable, Sendable {
  /// A cell without which the row means nothing is empty; the names of what would do.
  case missing(String)
  /// There is text longer than fits.
  case tooLong(Int, limit: Int)
  /// It is no day.
  case day(CellDayProblem)
  /// It says that something was, and not when.
  case yesWithoutDay
  /// It is what a spreadsheet program shows instead of a cell: a formula that fails, or a column that is too narrow.
  case notShown
  /// A letter of a name was lost when the file was saved.
  case lostLetter
  /// It names more than one person.
  case severalNames
  /// It is no number.
  case notANumber
  /// It is no URN.
  case notAURN
  /// It is no e-mail address.
  case notAnAddress
  /// It holds several e-mail addresses.
  case severalAddresses
  /// It cannot be an id.
  case notAnID
  /// It is neither yes nor no.
  case notYesOrNo
  /// It is none of the words that are understood.
  case notOneOf([String])
  /// A role that nobody knows.
  case unknownRole(String, known: [String])
  /// A school that is not in the records; names and ids of those there are.
  case unknownSchool(String, known: [String])
  /// Several schools that could be meant.
  case severalSchools([String])
  /// Several schools of the records, where one fits.
  case moreThanOneSchool
  /// Somebody who is not in the records.
  case unknownPerson(String, known: [String])
  /// Several people who could be meant.
  case severalPeople([String])
  /// The name is known elsewhere: is it the same person?
  case namesake(id: String, name: String, school: String?)
  /// The e-mail address or number belongs to another.
  case belongsTo(id: String, name: String)
  /// The id that the name makes is taken.
  case idTaken(id: String, name: String)
  /// No id can be made from the name.
  case noID
  /// Two rows are about the same and do not agree.
  case disagrees(line: Int, other: String)
  /// A course without its day, or a day without its course.
  case courseAndDay
  /// The school is in another review cluster of the cycle.
  case inCluster(school: String, cluster: String)
  /// The days come in the wrong order.
  case reversed(first: Day, last: Day)
  /// The school has another URN in the records.
  case otherNumber(id: String, name: String, urn: String)
  /// A rule of the process refuses it.
  case rule(RuleProblem)
  /// A rule of the commands refuses it, in the words of the command.
  case refused(String, hints: [String])
}
