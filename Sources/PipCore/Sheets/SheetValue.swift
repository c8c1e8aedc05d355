/// What an answer on a sheet means.
public enum SheetValue: Hashable, Sendable {
  /// Text, a line of text, or somebody in words.
  case text(String)
  /// A day.
  case day(Day)
  /// What is not settled yet.
  case toAgree
  /// A number.
  case number(Int)
  /// Ids of people or schools, or words that commands know.
  case words([String])

  /// How a command writes it.
  public var word: String {
    switch self {
    case .text(let text): text
    case .day(let day): day.description
    case .toAgree: "to agree"
    case .number(let number): String(number)
    case .words(let words): words.joined(separator: ",")
    }
  }
}

/// Why an answer on a sheet is not understood.
public enum SheetDoubt: Error, Hashable, Sendable {
  /// It is no day.
  case day(CellDayProblem)
  /// It is no number.
  case number
  /// It is no mark.
  case mark
  /// Nobody in the records is called so; who is called nearly so.
  case nobody(String, near: [String])
  /// Several are called so.
  case several(String, [String])
  /// There is no such school.
  case noSchool(String, near: [String])
  /// It names more than one, where only one has room.
  case onlyOne
  /// It is what a spreadsheet shows of a formula that fails, or of a column that is too narrow.
  case notShown
  /// A letter was lost when the file was saved, and a question mark stands in its place.
  case lostLetter
  /// It is none of the answers that are offered.
  case notOffered(String, [String])
}
