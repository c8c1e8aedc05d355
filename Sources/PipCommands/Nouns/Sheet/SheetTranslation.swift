import PipCore

/// A command that records a part of a sheet, and where on the sheet it comes from.
struct SheetLine {
  var words: [String]
  var line: Int
  var question: String
}

/// Turns a sheet that came back into the commands that record it.
struct SheetTranslation {
  let lookup: Lookup
  let now: Sheet
  /// Makes the commands of what is new; adds slips for what is missing.
  private let make: (inout SheetChanges) throws -> [SheetLine]

  /// Finds what a sheet is about.
  ///
  /// - Parameters:
  ///   - filled: The sheet.
  ///   - lookup: Where names are looked up.
  ///   - session: The session.
  /// - Throws: When what it is about is not there.
  init(of filled: FilledSheet, _ lookup: Lookup, _ session: Session) throws {
    self.lookup = lookup
    switch filled.kind {
    case .review, .workshop, .checkin:
      let halves = filled.address.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      let place = try session.review(ReviewWord(argument: halves.first ?? ""))
      try session.checkNotCancelled(place)
      let tail = halves.count == 2 ? halves[1] : nil
      switch filled.kind {
      case .workshop:
        let sheet = try WorkshopLines(filled, place, tail, lookup, session)
        (now, make) = (sheet.now, sheet.lines)
      case .checkin:
        let sheet = CheckInLines(place, number: tail.flatMap { Int($0) } ?? 1, lookup)
        (now, make) = (sheet.now, sheet.lines)
      default:
        let sheet = ReviewLines(place, lookup)
        (now, make) = (sheet.now, sheet.lines)
      }
    case .ratings:
      let sheet = try RatingLines(filled.address, session)
      (now, make) = (sheet.now, sheet.lines)
    case .people: (now, make) = (PeopleSheet.make(lookup, today: nil), PeopleAndSchoolsLines.people)
    case .schools: (now, make) = (SchoolsSheet.make(lookup, today: nil), PeopleAndSchoolsLines.schools)
    }
  }

  /// What is new on the sheet, and the commands for it.
  func result(_ filled: FilledSheet) throws -> (SheetChanges, [SheetLine]) {
    var changes = SheetComparison.changes(of: filled, since: now, SheetNames(lookup))
    let lines = try make(&changes)
    changes.slips.sort { $0.line < $1.line }
    return (changes, lines)
  }
}

/// Puts the words of a command together from the answers on a sheet.
struct SheetLineBuilder {
  private(set) var options: [String] = []
  private var first: (line: Int, question: String)?

  /// Adds an option for an answer, if there is one.
  mutating func add(_ option: String, _ cell: SheetChanges.Cell?) {
    guard let cell else { return }
    add("--\(option)=\(cell.value.word)", from: cell)
  }

  /// Adds a word that comes from an answer.
  mutating func add(_ word: String, from cell: SheetChanges.Cell) {
    add(word, line: cell.line, cell.question)
  }

  /// Adds a word that comes from a line of the sheet.
  mutating func add(_ word: String, line: Int, _ question: String) {
    options.append(word)
    if first.map({ line < $0.line }) ?? true { first = (line, question) }
  }

  /// Adds a word that follows from others.
  mutating func add(_ word: String) { options.append(word) }

  var isEmpty: Bool { options.isEmpty }

  /// The command; nil when there is nothing to record.
  func line(_ command: String...) -> SheetLine? {
    guard let first else { return nil }
    return SheetLine(words: command + options, line: first.line, question: first.question)
  }
}

extension SheetChanges.NewRow {
  /// The command that adds the row: its text comes last, since it may begin like an option.
  ///
  /// - Parameters:
  ///   - command: The words of the command and what it is about.
  ///   - options: The options by column, with their names.
  ///   - text: The column of the text.
  ///   - question: What is asked, in words.
  ///   - extra: More words.
  /// - Returns: The command, and where it comes from.
  func line(
    _ command: [String], _ options: [(column: String, name: String)], text: String = "text",
    _ question: String,
    extra: [String] = []
  ) -> SheetLine {
    let said = options.compactMap { column, name in values[column].map { "--\(name)=\($0.word)" } }
    return SheetLine(
      words: command + said + extra + ["--", values[text]?.word ?? ""], line: line, question: question)
  }
}

extension SheetChanges {
  /// The new rows of a part that have what they need; the others become slips.
  mutating func complete(_ part: String, needing needed: [(column: String, question: String)]) -> [NewRow] {
    added(part).filter { row in
      let missing = needed.filter { row.values[$0.column] == nil }
      for column in missing {
        slips.append(SheetSlip(line: row.line, question: column.question, text: "", reason: .needed))
      }
      // A single hyphen would be taken for standard input.
      if case .text("-")? = row.values["text"] {
        slips.append(SheetSlip(line: row.line, question: needed[0].question, text: "-", reason: .needed))
        return false
      }
      return missing.isEmpty
    }
  }
}
