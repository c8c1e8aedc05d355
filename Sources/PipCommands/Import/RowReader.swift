import CommandTable
import PipCore

/// Reads the cells of one row, and collects what is wrong with any of them.
struct RowReader {
  let row: ImportRow
  private let schools: SchoolFinder
  private let people: PersonFinder
  private(set) var refusals: [RowRefusal] = []

  init(_ row: ImportRow, _ schools: SchoolFinder, _ people: PersonFinder) {
    (self.row, self.schools, self.people) = (row, schools, people)
  }

  /// Stops here when anything is wrong with a cell.
  func check() throws {
    if !refusals.isEmpty { throw RefusedCells(refusals: refusals) }
  }

  /// One line of text.
  mutating func line(_ key: String) -> String? { refusals.take(key, row, CellText.oneLine) }

  /// Text of one or more lines.
  func prose(_ key: String) -> String? { row.text(key) }

  mutating func day(_ key: String) -> Day? { refusals.take(key, row, CellDay.cell) }

  /// A day, where people also write only that it was; the second value tells that they did.
  mutating func dayOrYes(_ key: String) -> (day: Day?, isYes: Bool) {
    guard let cell = row.cell(key) else { return (nil, false) }
    switch CellWords.truth(cell.text) {
    case true?: return (nil, true)
    case false?: return (nil, false)
    case nil: return (day(key), false)
    }
  }

  mutating func truth(_ key: String) -> Bool? {
    refusals.take(key, row) { (text) throws(RowReason) in
      guard let truth = CellWords.truth(text) else { throw .notYesOrNo }
      return truth
    }
  }

  mutating func school(_ key: String) -> School? {
    let finder = schools
    return refusals.take(key, row) { (text) throws(RowReason) in try finder.find(text).school }
  }

  /// The school that a cell names in full, or nil; refuses what could be several.
  func exactSchool(_ key: String) throws -> School? { try row.text(key).flatMap { try schools.exact($0) } }

  mutating func person(_ key: String) -> Person? {
    let finder = people
    return refusals.take(key, row) { (text) throws(RowReason) in try finder.find(text) }
  }

  /// The person whom a cell names, or nil where it is somebody in words.
  func knownPerson(_ key: String) -> Person? { row.text(key).flatMap { try? people.find($0) } }

  /// The people whom the cells of a field name.
  mutating func people(_ key: String) -> [Person] {
    let finder = people
    var found: [Person] = []
    for cell in row.cells[key] ?? [] {
      let new =
        refusals.take(cell, row) { (text) throws(RowReason) in
          try CellWords.parts(text) { (try? finder.find($0)) != nil }.map { (part) throws(RowReason) in
            try finder.find(part)
          }
        } ?? []
      found += new.filter { person in !found.contains { $0.id == person.id } }
    }
    return found
  }

  /// The word that a cell means, out of a few with the other names that people give them.
  mutating func word(_ key: String, _ names: [(word: String, others: [String])]) -> String? {
    refusals.take(key, row) { (text) throws(RowReason) in
      let form = Folding.text(text)
      guard let found = names.first(where: { Folding.text($0.word) == form || $0.others.contains(form) })
      else {
        throw .notOneOf(names.map(\.word))
      }
      return found.word
    }
  }

  /// Refuses the row for what is not in it.
  mutating func refuse(_ reason: RowReason, _ key: String? = nil) {
    let cell = key.flatMap { row.cell($0) }
    refusals.append(RowRefusal(line: row.line, heading: cell?.heading, text: cell?.text, reason))
  }
}

/// Cells of a row that cannot be read.
struct RefusedCells: Error {
  let refusals: [RowRefusal]
}
