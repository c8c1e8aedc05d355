import CommandTable
import PipCore

/// Actions out of a spreadsheet.
struct ActionRows: CommandRows {
  func kind(_ session: Session) throws -> ImportKind { .actions }

  func take(_ cells: inout RowReader, _ session: Session, _ run: ([String]) throws -> Answer) throws
    -> TakenRow
  {
    let wish = try read(&cells, session)
    let place = wish.place
    let found = place.review.actions.sorted { $0.key < $1.key }
      .first { Folding.text($0.value.text) == Folding.text(wish.text) }
    let difference = difference(wish, found?.value)
    var code = found?.key.description ?? ""
    if found == nil {
      let answer = try run(["action", "add"] + difference.options + ["--", place.fullAddress, wish.text])
      code = answer.changes.first?.address.split(separator: "/").last.map(String.init) ?? ""
    }
    let address = "\(place.fullAddress)/\(code)"
    if found != nil, !difference.options.isEmpty {
      _ = try run(["action", "edit", address] + difference.options)
    }
    var taken = TakenRow(
      key: "\(place.fullAddress) \(Folding.text(wish.text))", address: "\(place.address)/\(code)",
      about: wish.text, isNew: found == nil, changes: difference.changes)
    try step(wish, found?.value, address, &taken, run)
    return taken
  }

  /// What a row says.
  private struct Wish {
    let place: ReviewPlace
    let text: String
    var owner: Person?
    var ownerText: String?
    var due: Day?, started: Day?, done: Day?
    var success: String?, theme: String?
    var status: String?
    var why: String?
  }

  private func read(_ cells: inout RowReader, _ session: Session) throws -> Wish {
    let text = cells.prose("text") ?? ""
    if text.isEmpty { cells.refuse(.missing("the action")) }
    var wish = Wish(place: try cells.review(session), text: text)
    wish.owner = cells.knownPerson("owner")
    wish.ownerText = wish.owner == nil ? cells.line("owner") : nil
    if let words = cells.row.text("due"), !ToAgree.matches(words) { wish.due = cells.day("due") }
    wish.started = cells.day("started")
    let done = cells.dayOrYes("done")
    wish.done = done.day
    (wish.success, wish.theme, wish.why) = (cells.prose("success"), cells.line("theme"), cells.line("why"))
    wish.status = cells.word("status", Self.states) ?? (done.isYes || done.day != nil ? "done" : nil)
    if wish.status == nil, wish.started != nil { wish.status = "started" }
    if wish.status == "stopped", wish.why == nil {
      cells.refuse(.missing("why it was stopped, in a column with the heading Why,"), "status")
    }
    try cells.check()
    return wish
  }

  private func difference(_ wish: Wish, _ action: Action?) -> LineDifference {
    var difference = LineDifference()
    if let owner = wish.owner {
      difference.add("owner", action?.owner.map { [$0] } ?? [], [owner])
    } else if let words = wish.ownerText, !ToAgree.matches(words) {
      difference.add("owner-text", action?.ownerText ?? action?.owner?.text, words)
    }
    difference.add("due", action?.due, wish.due)
    difference.add("success", action?.success, wish.success)
    difference.add("theme", action?.theme, wish.theme)
    return difference
  }

  /// The steps that were taken, as the row says them.
  private func step(
    _ wish: Wish, _ action: Action?, _ address: String, _ taken: inout TakenRow,
    _ run: ([String]) throws -> Answer
  ) throws {
    let state = action?.state ?? .open
    var words: [String]
    switch (wish.status, state) {
    case ("started"?, .open):
      words = ["action", "start", address]
      if let on = wish.started { words.append("--on=\(on)") }
    case ("done"?, .open), ("done"?, .started):
      words = ["action", "done", address]
      if let on = wish.done { words.append("--on=\(on)") }
    case ("stopped"?, .open), ("stopped"?, .started):
      words = ["action", "stop", address, "--why=\(wish.why ?? "")"]
    default:
      if let day = wish.done, let recorded = action?.done, day != recorded {
        throw RuleProblem.already(
          thing: "the action \(taken.address)", state: "done", on: recorded,
          hint: "action reopen \(taken.address) --why \"…\" takes that back")
      }
      return
    }
    let isDated = words.contains { $0.hasPrefix("--on=") }
    taken.isDoneToday = !isDated
    taken.changes.append(FieldChange("state", state == .open ? nil : state.rawValue, wish.status ?? ""))
    _ = try run(words)
  }

  private static let states: [(word: String, others: [String])] = [
    (
      "open",
      ["notstarted", "todo", "planned", "new", "notyet", "notyetstarted", "outstanding", "agreed", "no"]
    ),
    ("started", ["inprogress", "ongoing", "underway", "begun", "ontrack", "partly", "partlydone"]),
    ("done", ["complete", "completed", "finished", "closed", "achieved", "yes"]),
    ("stopped", ["abandoned", "dropped", "cancelled", "givenup", "nolongerneeded"]),
  ]
}
