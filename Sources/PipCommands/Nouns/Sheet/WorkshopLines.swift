import PipCore

/// The commands for the sheet of an improvement workshop.
struct WorkshopLines {
  let now: Sheet
  private let place: ReviewPlace
  private let code: Code?

  init(_ filled: FilledSheet, _ place: ReviewPlace, _ tail: String?, _ lookup: Lookup, _ session: Session)
    throws
  {
    self.place = place
    let workshops = place.review.workshops
    func sheet(_ code: Code?) -> Sheet {
      WorkshopSheet.make(of: place.review, in: place.cycle.id, which: code, lookup)
    }
    if let tail {
      let found = try session.code(tail, "workshop", in: place, workshops)
      (code, now) = (found, sheet(found))
      return
    }
    // The sheet was written before any workshop was agreed: the one it tells of may have been recorded from it.
    let day = try? CellDay.read(filled.answer(to: "held", of: "workshop", in: sheet(nil)))
    let same = day.flatMap { day in workshops.filter { $0.value.held == day }.keys.min() }
    code = same ?? WorkshopSheet.usual(of: place.review)
    now = sheet(code)
  }

  func lines(_ changes: inout SheetChanges) -> [SheetLine] {
    workshop(&changes)
      + SheetActions.lines(&changes, "actions", edits: true, address: place.fullAddress)
  }

  private func workshop(_ changes: inout SheetChanges) -> [SheetLine] {
    let workshop = code.flatMap { place.review.workshops[$0] }
    let held = changes.answer("workshop", "held")
    var said = SheetLineBuilder()
    said.add("on", held)
    said.add("champion", changes.answer("workshop", "champions"))
    said.add("present", changes.answer("workshop", "present"))
    said.add("governors-present", changes.answer("workshop", "governors"))
    questions(&said, &changes, workshop)
    if let code { said.add("--workshop=\(code)") }
    let address = place.fullAddress
    if held != nil, workshop?.held == nil {
      return [said.line("workshop", "held", address)].compactMap { $0 }
    }
    guard workshop == nil else { return [said.line("workshop", "edit", address)].compactMap { $0 } }
    if let first = said.line() {
      changes.slips.append(
        SheetSlip(
          line: first.line, question: first.question, text: "", reason: .needs("On which day was it held?")))
    }
    return []
  }

  /// The questions are a list: when one is new or changed, all of them are said again.
  private func questions(_ said: inout SheetLineBuilder, _ changes: inout SheetChanges, _ workshop: Workshop?)
  {
    let edits = changes.edits("questions")
    let added = changes.complete("questions", needing: [("text", "Question")])
    guard !edits.isEmpty || !added.isEmpty else { return }
    for (number, question) in (workshop?.questions ?? []).enumerated() {
      if let cell = edits.first(where: { $0.row == "q\(number + 1)" })?.cells["text"] {
        said.add("question", cell)
      } else {
        said.add("--question=\(question)")
      }
    }
    for row in added {
      guard let value = row.values["text"] else { continue }
      said.add("--question=\(value.word)", line: row.line, "Question")
    }
  }
}

/// The commands for a table of actions.
enum SheetActions {
  static func lines(_ changes: inout SheetChanges, _ part: String, edits: Bool, address: String)
    -> [SheetLine]
  {
    var lines: [SheetLine] = []
    if edits {
      lines = changes.edits(part).compactMap { row, _, cells in
        var edit = SheetLineBuilder()
        edit.add("text", cells["text"])
        if let owner = cells["owner"] { edit.add(self.owner(owner.value), from: owner) }
        edit.add("due", cells["due"])
        edit.add("success", cells["success"])
        return edit.line("action", "edit", "\(address)/\(row)")
      }
    }
    return lines
      + changes.complete(part, needing: [("text", "What")]).map { row in
        row.line(
          ["action", "add", address], [("due", "due"), ("success", "success")], "What",
          extra: row.values["owner"].map { [owner($0)] } ?? [])
      }
  }

  /// Somebody in the records, or somebody in words.
  private static func owner(_ value: SheetValue) -> String {
    if case .text(let words) = value { "--owner-text=\(words)" } else { "--owner=\(value.word)" }
  }
}
