/// What somebody changed on a sheet, held against what is recorded now.
public struct SheetChanges: Sendable {
  /// Answers to questions and changed cells of rows that were there, in the order of the sheet.
  public var cells: [Cell] = []
  /// New rows, in the order of the sheet.
  public var rows: [NewRow] = []
  /// What cannot be taken.
  public var slips: [SheetSlip] = []
  /// What is recorded already in other words, and stays so.
  public var kept: [SheetSlip] = []
  /// Whether anything on it is not as it was written out.
  public var isTouched = false
  /// The cells that somebody wrote in, as part, row and column, whatever is recorded by now.
  public var touched: Set<String> = []

  /// A cell that says something new.
  public struct Cell: Hashable, Sendable {
    /// The part it stands in.
    public var part: String
    /// What its row is about.
    public var row: String
    /// Its column.
    public var column: String
    /// The line of the file.
    public var line: Int
    /// What it says.
    public var value: SheetValue
    /// What stood there before, as the sheet would write it now; empty if nothing.
    public var before: String
    /// What is asked, in words.
    public var question: String
  }

  /// A row that somebody added.
  public struct NewRow: Hashable, Sendable {
    /// The part it stands in.
    public var part: String
    /// The line of the file.
    public var line: Int
    /// What its cells say; empty ones are left out.
    public var values: [String: SheetValue]
  }

  /// Creates changes that hold nothing.
  public init() {}

  /// What the answer to a question says, if it is new.
  ///
  /// - Parameters:
  ///   - part: The part.
  ///   - question: The question.
  /// - Returns: The answer.
  public func answer(_ part: String, _ question: String) -> Cell? {
    cells.first { $0.part == part && $0.row == question }
  }

  /// The changed cells of a part by row, in the order of the sheet.
  ///
  /// - Parameter part: The part.
  /// - Returns: The key of each row with its changed cells by column.
  public func edits(_ part: String) -> [(row: String, line: Int, cells: [String: Cell])] {
    var order: [String] = []
    var found: [String: [String: Cell]] = [:]
    for cell in cells where cell.part == part {
      if found[cell.row] == nil { order.append(cell.row) }
      found[cell.row, default: [:]][cell.column] = cell
    }
    return order.map { row in (row, found[row]?.values.first?.line ?? 0, found[row] ?? [:]) }
  }

  /// The new rows of a part.
  ///
  /// - Parameter part: The part.
  /// - Returns: The rows, in the order of the sheet.
  public func added(_ part: String) -> [NewRow] { rows.filter { $0.part == part } }

  /// Returns whether a text is among others, however a program has changed its quotation marks and blanks.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - others: The others.
  /// - Returns: Whether it is one of them.
  public static func isSaid(_ text: String, in others: some Sequence<String>) -> Bool {
    others.contains { $0.asCompared == text.asCompared }
  }
}

/// Something on a sheet that cannot be taken as it stands.
public struct SheetSlip: Hashable, Sendable {
  /// The line of the file.
  public var line: Int
  /// What is asked there, in words.
  public var question: String
  /// What is written there.
  public var text: String
  /// Why it cannot be taken.
  public var reason: Reason
  /// The column of the cell, where another answer in it would do.
  public var column: String?

  /// Why something cannot be taken.
  public enum Reason: Hashable, Sendable {
    /// It is not understood.
    case doubt(SheetDoubt)
    /// The cell was only there to be read.
    case onlyToRead
    /// It stands where nothing is asked.
    case nowhere
    /// Here another sheet begins.
    case anotherSheet
    /// The row is about something that is no longer there.
    case gone
    /// The same row stands on the sheet twice, and says two things.
    case twice
    /// Since the sheet was written, something else was recorded.
    case recordedSince(String)
    /// The row is recorded already, with something else here.
    case recordedOtherwise(String)
    /// The row needs an answer here.
    case needed
    /// Something else has to be answered too.
    case needs(String)
    /// It counts only together with a new answer to something else.
    case onlyWith(String)
    /// It is not kept for somebody who is new.
    case notKept
  }

  /// Creates a slip.
  public init(line: Int, question: String, text: String, reason: Reason, column: String? = nil) {
    (self.line, self.question, self.text, self.reason) = (line, question, text, reason)
    self.column = column
  }
}
