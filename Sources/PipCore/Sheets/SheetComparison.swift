/// Holds a sheet that came back against the same sheet as it would be written now.
///
/// Three things are known of a cell: what it said when it was written out (by its mark), what it says now, and what is recorded now.
/// It counts only when somebody changed it and the record does not say the same; when the record was changed too, neither is taken
/// for the other. An empty cell says nothing.
public struct SheetComparison {
  private let now: Sheet
  private let names: SheetNames
  private var result = SheetChanges()
  private var seen: [String: FilledSheet.Row] = [:]

  /// Compares.
  ///
  /// - Parameters:
  ///   - filled: The sheet that came back.
  ///   - now: The sheet as it would be written now.
  ///   - names: Who is called what.
  /// - Returns: What is new on it.
  public static func changes(of filled: FilledSheet, since now: Sheet, _ names: SheetNames) -> SheetChanges {
    var comparison = SheetComparison(now: now, names: names)
    let (rows, strays) = filled.read(now)
    for stray in strays { comparison.slip(stray.line, "", stray.text, stray.reason) }
    for row in rows { comparison.compare(row) }
    comparison.result.slips.sort { $0.line < $1.line }
    return comparison.result
  }

  private init(now: Sheet, names: SheetNames) {
    (self.now, self.names) = (now, names)
  }

  private mutating func slip(
    _ line: Int, _ question: String, _ text: String, _ reason: SheetSlip.Reason, in column: String? = nil
  ) {
    result.isTouched = true
    result.slips.append(SheetSlip(line: line, question: question, text: text, reason: reason, column: column))
  }

  private mutating func compare(_ row: FilledSheet.Row) {
    guard let part = now.parts.first(where: { $0.key == row.part }) else { return }
    let table = part.asTable
    if !row.beside.isEmpty { slip(row.line, part.heading, row.beside, .nowhere) }
    guard !row.key.isEmpty else { return compareNew(row, part, table.columns) }
    let name = "\(row.part)/\(row.key)"
    if let other = seen.updateValue(row, forKey: name), other.cells != row.cells {
      return slip(row.line, part.heading, Self.text(row, table.columns), .twice)
    }
    guard let recorded = table.rows.first(where: { $0.key == row.key }) else {
      if isTouched(row, table.columns) { slip(row.line, part.heading, Self.text(row, table.columns), .gone) }
      return
    }
    let question = part.isQuestions ? recorded.cells["question"] : nil
    let given = table.columns.filter(\.isGiven)
    if let mark = row.givenMark, !SheetMark.isUntouched(given: given.map { row.cells[$0.key] ?? "" }, mark) {
      slip(row.line, question ?? part.heading, Self.text(row, given), .onlyToRead)
    }
    for column in table.columns where !column.isGiven {
      compare(
        row, recorded, column, recorded.answers[column.key] ?? column.answer, question ?? column.heading)
    }
  }

  /// Whether any cell of a row is not as it was written out.
  private func isTouched(_ row: FilledSheet.Row, _ columns: [SheetColumn]) -> Bool {
    columns.contains { column in
      let text = row.cells[column.key] ?? ""
      return !column.isGiven && !text.isEmpty
        && !SheetMark.isUntouched(text, column.answer, row.marks[column.key])
    }
  }

  private mutating func compare(
    _ row: FilledSheet.Row, _ recorded: SheetRow, _ column: SheetColumn, _ answer: SheetAnswer,
    _ question: String
  ) {
    let text = row.cells[column.key] ?? ""
    guard !text.isEmpty, !SheetMark.isUntouched(text, answer, row.marks[column.key]) else { return }
    let before = recorded.cells[column.key] ?? ""
    // Nobody wrote what only the saving of the file has lost.
    if text.hasLostLetter, text.withPlainSigns == before.inWindows1252 { return }
    result.isTouched = true
    result.touched.insert("\(row.part)/\(row.key)/\(column.key)")
    do throws(SheetDoubt) {
      let value = try answer.understand(text, names)
      guard !isSame(text, value, before, answer) else { return }
      // Without a mark nobody knows what was written out: then only an empty cell of the record may be filled.
      if row.marks[column.key] ?? SheetMark.empty != SheetMark.of(before, answer) {
        return slip(row.line, question, text, .recordedSince(before))
      }
      result.cells.append(
        SheetChanges.Cell(
          part: row.part, row: row.key, column: column.key, line: row.line, value: value, before: before,
          question: question))
    } catch {
      slip(row.line, question, text, .doubt(error), in: column.key)
    }
  }

  /// Whether an answer says what is recorded.
  private func isSame(_ text: String, _ value: SheetValue, _ before: String, _ answer: SheetAnswer) -> Bool {
    if before.isEmpty { return value == .toAgree }
    if text.withPlainSigns == before.withPlainSigns { return true }
    guard let recorded = try? answer.understand(before, names) else { return false }
    if case .words(let words) = value, case .words(let others) = recorded { return Set(words) == Set(others) }
    return recorded == value
  }

  private mutating func compareNew(_ row: FilledSheet.Row, _ part: SheetPart, _ columns: [SheetColumn]) {
    let written = columns.filter { row.cells[$0.key].map { !$0.isEmpty } ?? false }
    guard !written.isEmpty else { return }
    // A part with nothing to add takes no new rows.
    guard part.takesRows else { return slip(row.line, part.heading, Self.text(row, columns), .nowhere) }
    result.isTouched = true
    var values: [String: SheetValue] = [:]
    for column in written {
      let text = row.cells[column.key] ?? ""
      do throws(SheetDoubt) {
        values[column.key] = try column.answer.understand(text, names)
      } catch {
        slip(row.line, column.heading, text, .doubt(error), in: column.key)
      }
    }
    guard values.count == written.count else { return }
    if let known = recorded(values, row, part, columns) {
      for column in known.others {
        let before = known.row.cells[column.key] ?? ""
        result.kept.append(
          SheetSlip(
            line: row.line, question: column.heading, text: row.cells[column.key] ?? "",
            reason: .recordedOtherwise(before)))
      }
      return
    }
    let new = SheetChanges.NewRow(part: row.part, line: row.line, values: values)
    // The same thing written down twice is one thing.
    if result.rows.contains(where: { $0.part == new.part && $0.values == values }) { return }
    result.rows.append(new)
  }

  /// The recorded row that a new one is about, since its text is the same, and the columns in which they differ.
  private func recorded(
    _ values: [String: SheetValue], _ row: FilledSheet.Row, _ part: SheetPart, _ columns: [SheetColumn]
  ) -> (row: SheetRow, others: [SheetColumn])? {
    guard let named = columns.first(where: { ["text", "name"].contains($0.key) }),
      let text = row.cells[named.key]
    else {
      return nil
    }
    let parts = part.key == "more" ? now.parts.filter { ["actions", "more"].contains($0.key) } : [part]
    let same = parts.flatMap(\.asTable.rows).filter {
      ($0.cells[named.key] ?? "").asCompared == text.asCompared
    }
    let compared = same.map { recorded in
      (
        row: recorded,
        others: columns.filter { column in
          guard let value = values[column.key], !column.isHelper else { return false }
          return !isSame(row.cells[column.key] ?? "", value, recorded.cells[column.key] ?? "", column.answer)
            && column.key != named.key
        }
      )
    }
    return compared.min { $0.others.count < $1.others.count }
  }

  private static func text(_ row: FilledSheet.Row, _ columns: [SheetColumn]) -> String {
    columns.compactMap { row.cells[$0.key] }.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension SheetPart {
  fileprivate var isQuestions: Bool {
    if case .questions = form { true } else { false }
  }

  /// Whether rows can be added to it.
  fileprivate var takesRows: Bool {
    if case .table(_, _, let empty) = form { empty > 0 } else { false }
  }
}

extension SheetColumn {
  /// Whether it only helps to record another column, and is not recorded itself.
  fileprivate var isHelper: Bool { key == "since" }
}
