import PipCore

/// The commands for the sheet of a visit.
struct ReviewLines {
  let now: Sheet
  private let place: ReviewPlace
  private var review: Review { place.review }
  private var address: String { place.fullAddress }

  init(_ place: ReviewPlace, _ lookup: Lookup) {
    self.place = place
    now = ReviewSheet.make(of: place.review, in: place.cycle.id, lookup)
  }

  func lines(_ changes: inout SheetChanges) -> [SheetLine] {
    let parts = [
      visit(changes), observations("evidence", ["kind"], "What was looked at, and what was seen", &changes),
      observations("strengths", ["theme"], "What the school does well", &changes),
      observations("findings", ["theme"], "What the team found", &changes), answer(changes),
      feedback(changes), next(changes),
    ]
    return parts.flatMap { $0 }
  }

  /// Who came, and when: who leads must be known before the visit was held.
  private func visit(_ changes: SheetChanges) -> [SheetLine] {
    var edit = SheetLineBuilder()
    edit.add("lead", changes.answer("visit", "lead"))
    edit.add("team", changes.answer("visit", "team"))
    edit.add("shadow", changes.answer("visit", "shadows"))
    edit.add("aspiration", changes.answer("feedback", "aspiration"))
    var held = SheetLineBuilder()
    let day = changes.answer("visit", "held")
    if review.held == nil { held.add("on", day) } else { edit.add("held", day) }
    return [edit.line("review", "edit", address), held.line("review", "held", address)].compactMap { $0 }
  }

  private func observations(
    _ part: String, _ columns: [String], _ question: String, _ changes: inout SheetChanges
  ) -> [SheetLine] {
    let noun = part == "evidence" ? part : String(part.dropLast())
    let edits = changes.edits(part).compactMap { row, _, cells -> SheetLine? in
      var edit = SheetLineBuilder()
      for column in ["text"] + columns { edit.add(column, cells[column]) }
      return edit.line("review", noun, "edit", "\(address)/\(row)")
    }
    return edits
      + changes.complete(part, needing: [("text", question)]).map { row in
        row.line(["review", noun, "add", address], columns.map { ($0, $0) }, question)
      }
  }

  /// The answer to the question is the first thing that the team found.
  private func answer(_ changes: SheetChanges) -> [SheetLine] {
    guard let cell = changes.answer("feedback", "answer"),
      !SheetChanges.isSaid(cell.value.word, in: review.findings.values.map(\.text))
    else { return [] }
    return [
      SheetLine(
        words: ["review", "finding", "add", address, "--", cell.value.word], line: cell.line,
        question: cell.question)
    ]
  }

  private func feedback(_ changes: SheetChanges) -> [SheetLine] {
    var said = SheetLineBuilder()
    let day = changes.answer("feedback", "on")
    said.add("on", day)
    said.add("gap", changes.answer("feedback", "gap"))
    said.add("priority", changes.answer("feedback", "priority"))
    said.add("champions-present", changes.answer("feedback", "champions"))
    said.add("governors-present", changes.answer("feedback", "governors"))
    said.add("owner", changes.answer("next", "owner"))
    if day == nil, review.feedback == nil,
      let visit = changes.answer("visit", "held")?.value.word ?? review.held?.description
    {
      said.add("--on=\(visit)")
    }
    return [said.line("review", "feedback", address)].compactMap { $0 }
  }

  private func next(_ changes: SheetChanges) -> [SheetLine] {
    var lines: [SheetLine] = []
    var workshop = SheetLineBuilder()
    let day = changes.answer("next", "workshop")
    workshop.add("on", day)
    workshop.add("champion", changes.answer("next", "facilitators"))
    if let code = review.startingWorkshop?.code {
      workshop.add("--workshop=\(code)")
      lines += [workshop.line("workshop", "edit", address)].compactMap { $0 }
    } else if day == nil {
      lines += [workshop.line("review", "edit", address)].compactMap { $0 }
    } else {
      lines += [workshop.line("workshop", "plan", address)].compactMap { $0 }
    }
    if let cell = changes.answer("next", "attending") {
      let text = "At the workshop: \(cell.value.word)"
      if !SheetChanges.isSaid(text, in: review.notes.values.map(\.text)) {
        lines.append(
          SheetLine(words: ["review", "note", address, "--", text], line: cell.line, question: cell.question))
      }
    }
    return lines
  }
}
