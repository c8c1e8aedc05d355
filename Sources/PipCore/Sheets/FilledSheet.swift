/// A sheet that came back: what it is about, and its rows as they stand in the file.
public struct FilledSheet: Sendable {
  /// What it is for, as its first row says.
  public let kind: SheetKind
  /// What it is about.
  public let address: String
  /// The name of the partnership it was written for.
  public let partnership: String
  private let lines: [Line]
  private var instead: [Int: [String: String]] = [:]

  /// One row of it.
  struct Row {
    /// The part it belongs to.
    var part: String
    /// What it is about: the code of an action, the key of a question; empty for a new row.
    var key: String
    /// The line of the file.
    var line: Int
    /// Its cells by the keys of their columns.
    var cells: [String: String]
    /// The marks of what was written out, by the keys of the columns; none for a new row.
    var marks: [String: String]
    /// The mark of what was only there to be read.
    var givenMark: String?
    /// What stands beside the columns.
    var beside: String
  }

  /// A row that belongs to no part.
  struct Stray {
    var line: Int
    var text: String
    /// Why nothing can be made of it.
    var reason: SheetSlip.Reason
  }

  /// Finds out what a file is; nil when it is no sheet.
  ///
  /// - Parameter rows: The rows of the file.
  public init?(_ rows: [CSVRow]) {
    // Somebody may have put columns before the first one.
    for (number, row) in rows.enumerated() {
      let cells = row.cells
      guard let place = cells.firstIndex(where: { $0.asCompared == SheetCSV.mark }) else { continue }
      let said = cells[(place + 1)...].filter { !$0.isEmpty }
      guard let word = said.first, let kind = SheetKind(rawValue: word.asCompared) else { return nil }
      self.kind = kind
      (address, partnership) = (
        said.count > 2 ? said[1].lowercased() : "", said.count > 1 ? said[said.count - 1].asAnswer : ""
      )
      // Whoever sorts the whole sheet puts rows before this one, too.
      lines = (rows[..<number] + rows[(number + 1)...]).filter { !$0.isBlank }.map { row in
        let cells = row.cells
        return Line(
          number: row.line, cells: Array(cells.dropFirst(place)),
          before: cells.prefix(place).filter { !$0.isEmpty }.joined(separator: ", "))
      }
      return
    }
    return nil
  }

  /// A row of the file, from the program's own column on.
  private struct Line {
    var number: Int
    var cells: [String]
    /// What stands before that column.
    var before: String

    var key: String { cells.first?.asAnswer ?? "" }
    /// The cells behind the program's own.
    var others: ArraySlice<String> { cells.dropFirst() }
  }

  /// Sorts its rows into the parts of a sheet.
  ///
  /// - Parameter sheet: The sheet as it would be written out now.
  /// - Returns: The rows of its parts, and those that belong to none.
  func read(_ sheet: Sheet) -> (rows: [Row], strays: [Stray]) {
    let parts = Dictionary(sheet.parts.map { ($0.key, $0) }) { first, _ in first }
    var columns = sheet.parts.reduce(into: [String: [SheetColumn?]]()) { $0[$1.key] = $1.asTable.columns }
    var (result, strays): ([Row], [Stray]) = ([], [])
    var current: SheetPart?
    for row in lines {
      let key = row.key
      // Two sheets in one file would take one another's rows.
      if key.asCompared == SheetCSV.mark {
        strays.append(Stray(line: row.number, text: Self.text(of: row), reason: .anotherSheet))
        break
      }
      if !row.before.isEmpty { strays.append(Stray(line: row.number, text: row.before, reason: .nowhere)) }
      if key.hasPrefix(SheetCSV.given + "~") {
        let mark = String(key.dropFirst(SheetCSV.given.count + 1))
        let isSame = SheetMark.isUntouched(given: Array(row.others), mark)
        if !isSame { strays.append(Stray(line: row.number, text: Self.text(of: row), reason: .onlyToRead)) }
        continue
      }
      if let colon = key.firstIndex(of: ":"), let part = parts[String(key[..<colon])] {
        columns[part.key] = Self.columns(row, key[colon...].dropFirst(), of: part)
        current = part
        continue
      }
      let name = key.isEmpty ? current?.key ?? "" : String(key.prefix { $0 != "/" && $0 != "+" && $0 != "~" })
      guard let part = parts[name] else {
        // An answer that somebody wrote into the program's own column is not lost silently.
        let text = ([key] + row.others).filter { !$0.isEmpty }.joined(separator: ", ")
        if !text.isEmpty { strays.append(Stray(line: row.number, text: text, reason: .nowhere)) }
        continue
      }
      current = part
      var found = Self.row(row, key, part, columns[name] ?? [])
      found.cells.merge(instead[row.number] ?? [:]) { $1 }
      result.append(found)
    }
    return (result, strays)
  }

  /// Puts another answer in the place of one on the sheet.
  ///
  /// - Parameters:
  ///   - line: The line of the file.
  ///   - column: The name of the column.
  ///   - text: What the cell shall say; empty for nothing.
  public mutating func replace(line: Int, column: String, with text: String) {
    instead[line, default: [:]][column] = text.asAnswer
  }

  /// The answer to a question as it stands on the sheet.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - part: Its part.
  ///   - sheet: The sheet as it would be written out now.
  /// - Returns: The answer; empty when there is none.
  public func answer(to question: String, of part: String, in sheet: Sheet) -> String {
    read(sheet).rows.first { $0.part == part && $0.key == question }?.cells[SheetPart.answerKey] ?? ""
  }

  private static func text(of row: Line) -> String {
    row.others.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// Which column stands where: by the names that the first cell lists, or by the headings when a column was put in or moved.
  private static func columns(_ row: Line, _ names: Substring, of part: SheetPart) -> [SheetColumn?] {
    let known = part.asTable.columns
    let written = names.split(separator: " ").map(String.init)
    let headings = row.others.map(\.asCompared)
    let places = written.map { name in known.first { $0.key == name } }
    let byHeading = headings.map { heading in
      known.first { column in
        let text = column.heading.asCompared
        return !text.isEmpty && (heading == text || heading.hasPrefix("\(text) ("))
      }
    }
    // The places as they were written hold unless the headings say that something stands elsewhere.
    let isMoved = byHeading.enumerated().contains { place, column in
      column != nil && (places.indices.contains(place) ? places[place] : nil)?.key != column?.key
    }
    guard isMoved else { return places }
    return byHeading.enumerated().map { place, column in
      // A heading that is empty, such as that of the numbers of points, is known by its place.
      column ?? (headings[place].isEmpty && places.indices.contains(place) ? places[place]?.headless : nil)
    }
  }

  private static func row(_ row: Line, _ key: String, _ part: SheetPart, _ columns: [SheetColumn?]) -> Row {
    let tail =
      key.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).dropFirst().first ?? ""
    let halves = tail.split(separator: "~", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    var cells: [String: String] = [:]
    var beside: [String] = []
    for (place, cell) in row.others.enumerated() {
      let text = cell.asAnswer
      if columns.indices.contains(place), let column = columns[place] {
        cells[column.key] = text
      } else if !text.isEmpty {
        beside.append(text)
      }
    }
    let marks =
      halves.count == 2
      ? halves[1].split(separator: ".", omittingEmptySubsequences: false).map(String.init) : []
    let answered = part.asTable.columns.filter { !$0.isGiven }.map(\.key)
    return Row(
      part: part.key, key: halves.first ?? "", line: row.number, cells: cells,
      marks: Dictionary(zip(answered, marks.dropFirst())) { first, _ in first }, givenMark: marks.first,
      beside: beside.joined(separator: ", "))
  }
}

extension SheetColumn {
  /// The column itself when it has no heading.
  fileprivate var headless: SheetColumn? { heading.isEmpty ? self : nil }
}
