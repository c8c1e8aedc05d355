import PipCore

/// The commands for the sheet of a check-in.
struct CheckInLines {
  let now: Sheet
  private let place: ReviewPlace
  private let number: Int
  private let recorded: Day?

  init(_ place: ReviewPlace, number: Int, _ lookup: Lookup) {
    (self.place, self.number) = (place, number)
    now = CheckInSheet.make(of: place.review, in: place.cycle.id, number: number, lookup)
    recorded =
      CheckInDue.all(
        of: place.review, in: lookup.model(of: place.review), lookup.calendar(for: place.review.host)
      ).first { $0.number == number }?.held
  }

  func lines(_ changes: inout SheetChanges) -> [SheetLine] {
    let edits = changes.edits("actions")
    let day = changes.answer("checkin", "held")?.value.word ?? recorded?.description
    var lines: [SheetLine] = []
    // Why an action was stopped is said with it, before the check-in says that it was.
    for edit in edits { lines += [reason(edit.cells, edit.row, day)].compactMap { $0 } }
    let states = edits.compactMap { $0.cells["state"] }
    lines += held(states, day, &changes)
    for edit in edits { lines += [note(edit.cells, edit.row, day)].compactMap { $0 } }
    lines += SheetActions.lines(&changes, "more", edits: false, address: place.fullAddress)
    return lines + impact(&changes)
  }

  private func held(_ states: [SheetChanges.Cell], _ day: String?, _ changes: inout SheetChanges)
    -> [SheetLine]
  {
    var said = SheetLineBuilder()
    for cell in states { said.add("\(cell.row)=\(cell.value.word)", from: cell) }
    said.add("on", changes.answer("checkin", "held"))
    said.add("note", changes.answer("checkin", "note"))
    said.add("--number=\(number)")
    guard let line = said.line("checkin", "held", place.fullAddress) else { return [] }
    guard day != nil else {
      changes.slips.append(
        SheetSlip(line: line.line, question: line.question, text: "", reason: .needs("On which day was it?")))
      return []
    }
    return [line]
  }

  private func isStop(_ cells: [String: SheetChanges.Cell]) -> Bool {
    cells["state"]?.value.word == "stopped"
  }

  private func reason(_ cells: [String: SheetChanges.Cell], _ row: String, _ day: String?) -> SheetLine? {
    guard isStop(cells), let note = cells["note"], let day,
      place.review.actions.first(where: { $0.key.description == row })?.value.isOpen ?? false
    else { return nil }
    let why = note.value.word.split(whereSeparator: \.isNewline).joined(separator: " ")
    return SheetLine(
      words: ["action", "stop", "\(place.fullAddress)/\(row)", "--why=\(why)", "--on=\(day)"],
      line: note.line,
      question: note.question)
  }

  private func note(_ cells: [String: SheetChanges.Cell], _ row: String, _ day: String?) -> SheetLine? {
    guard let note = cells["note"],
      let action = place.review.actions.first(where: { $0.key.description == row })?.value
    else { return nil }
    let said = action.notes.values.map(\.text) + [action.stopped?.why].compactMap { $0 }
    guard !SheetChanges.isSaid(note.value.word, in: said), !(isStop(cells) && action.isOpen) else {
      return nil
    }
    return SheetLine(
      words: ["action", "note", "\(place.fullAddress)/\(row)"] + (day.map { ["--on=\($0)"] } ?? [])
        + ["--", note.value.word], line: note.line, question: note.question)
  }

  private func impact(_ changes: inout SheetChanges) -> [SheetLine] {
    let edits = changes.edits("impact").compactMap { row, _, cells -> SheetLine? in
      var edit = SheetLineBuilder()
      for column in ["text", "for", "evidence"] { edit.add(column, cells[column]) }
      if let expected = cells["expected"] {
        edit.add(expected.value.word == "unexpected" ? "--unexpected" : "--clear=unexpected", from: expected)
      }
      return edit.line("impact", "edit", "\(place.fullAddress)/\(row)")
    }
    let needed = [("text", "What changed"), ("for", "Who benefited")]
    return edits
      + changes.complete("impact", needing: needed).map { row in
        row.line(
          ["impact", "add", place.fullAddress], [("for", "for"), ("evidence", "evidence")], "What changed",
          extra: row.values["expected"]?.word == "unexpected" ? ["--unexpected"] : [])
      }
  }
}
