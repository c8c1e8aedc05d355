/// A sheet that somebody without the program fills in: on paper, or in a spreadsheet and read back.
///
/// It is a value that says what to ask and what is known already. One renderer makes a CSV of it, another a page to print; what
/// was filled in is read back by the keys.
public struct Sheet: Hashable, Sendable {
  /// What the sheet is for.
  public var kind: SheetKind
  /// What it is about, as a command names it: `ingham@2026-27`, or a cycle.
  public var address: String
  /// What stands at the top, such as "Improvement workshop at Ingham Primary School".
  public var title: String
  /// What is known already, so that nobody has to write it.
  public var facts: [Fact]
  /// What is asked, from top to bottom.
  public var parts: [SheetPart]

  /// Creates a sheet.
  ///
  /// - Parameters:
  ///   - kind: What the sheet is for.
  ///   - address: What it is about, as a command names it.
  ///   - title: What stands at the top.
  ///   - facts: What is known already.
  ///   - parts: What is asked.
  public init(kind: SheetKind, address: String, title: String, facts: [Fact] = [], parts: [SheetPart] = []) {
    (self.kind, self.address, self.title, self.facts, self.parts) = (kind, address, title, facts, parts)
  }
}

/// What a sheet is for.
public enum SheetKind: String, CaseIterable, Hashable, Sendable {
  /// The visit and its feedback.
  case review
  /// The improvement workshop and its actions.
  case workshop
  /// The check-in: what became of each action, and what changed for whom.
  case checkin
  /// The marks of a progress session.
  case ratings
  /// The people who take part.
  case people
  /// The schools of the partnership.
  case schools
}

/// One part of a sheet, under a heading of its own.
public struct SheetPart: Hashable, Sendable {
  /// How it is known when the sheet is read back, such as `actions`.
  public var key: String
  /// What it is about.
  public var heading: String
  /// A sentence that helps to fill it in.
  public var help: String?
  /// What there is to fill in.
  public var form: Form

  /// What there is to fill in.
  public enum Form: Hashable, Sendable {
    /// Questions one below another.
    case questions([SheetQuestion])
    /// A table: its columns, the rows that are filled in already, and how many empty rows follow.
    case table(columns: [SheetColumn], rows: [SheetRow], empty: Int)
  }

  /// Creates a part.
  public init(_ key: String, _ heading: String, help: String? = nil, _ form: Form) {
    (self.key, self.heading, self.help, self.form) = (key, heading, help, form)
  }
}

/// One question of a sheet.
public struct SheetQuestion: Hashable, Sendable {
  /// How it is known when the sheet is read back.
  public var key: String
  /// The question, in words.
  public var text: String
  /// How to answer, in a few words.
  public var hint: String?
  /// What is recorded already.
  public var value: String
  /// How many lines there are to write on.
  public var lines: Int
  /// What kind of answer it wants.
  public var answer: SheetAnswer

  /// Creates a question.
  public init(
    _ key: String, _ text: String, hint: String? = nil, value: String = "", lines: Int = 1,
    _ answer: SheetAnswer = .text
  ) {
    (self.key, self.text, self.hint, self.value, self.lines) = (key, text, hint, value, lines)
    self.answer = answer
  }
}

/// One column of a table to fill in.
public struct SheetColumn: Hashable, Sendable {
  /// How it is known when the sheet is read back.
  public var key: String
  /// What stands above it.
  public var heading: String
  /// How to fill it in, in a few words.
  public var hint: String?
  /// How wide it is beside the others on paper.
  public var width: Int
  /// Whether it only says what the row is about, so that nobody writes in it.
  public var isGiven: Bool
  /// What kind of answer it wants.
  public var answer: SheetAnswer

  /// Creates a column.
  public init(
    _ key: String, _ heading: String, hint: String? = nil, width: Int = 1, isGiven: Bool = false,
    _ answer: SheetAnswer = .text
  ) {
    (self.key, self.heading, self.hint, self.width, self.isGiven) = (key, heading, hint, width, isGiven)
    self.answer = answer
  }
}

/// One row of a table that is about something there is already, such as an action.
public struct SheetRow: Hashable, Sendable {
  /// How the row is known when the sheet is read back, such as the code of an action; empty when it is not.
  public var key: String
  /// The cells by the keys of their columns.
  public var cells: [String: String]
  /// The kinds of answers that differ from those of the columns, by the keys of the columns.
  var answers: [String: SheetAnswer] = [:]

  /// Creates a row.
  public init(_ key: String, _ cells: [String: String]) {
    (self.key, self.cells) = (key, cells)
  }
}
