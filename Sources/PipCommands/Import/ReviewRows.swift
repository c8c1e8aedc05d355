import CommandTable
import PipCore

/// Reviews out of a spreadsheet.
struct ReviewRows: CommandRows {
  func kind(_ session: Session) throws -> ImportKind { .reviews }

  /// What a row says.
  private struct Wish {
    var on: Day?, held: Day?, feedback: Day?
    var lead: Person?
    var team: [Person], shadows: [Person], champions: [Person]
    var texts: [String: String] = [:]
    var themes: [String]
    var status: String?
    var why: String?
    var priority: String?
  }

  func take(_ cells: inout RowReader, _ session: Session, _ run: ([String]) throws -> Answer) throws
    -> TakenRow
  {
    let (address, shown, review) = try place(&cells, session)
    let wish = try read(&cells)
    var difference = difference(wish, review)
    let isNew = review == nil
    if isNew || !difference.options.isEmpty {
      _ = try run(["review", isNew ? "add" : "edit"] + difference.options + ["--", address])
    }
    try hold(wish, review, address, &difference, run)
    return TakenRow(
      key: address, address: shown, about: cells.row.text("host") ?? "", isNew: isNew,
      changes: difference.changes)
  }

  /// The review that a row is about, or the address of one to come.
  private func place(_ cells: inout RowReader, _ session: Session) throws -> (
    address: String, shown: String, review: Review?
  ) {
    if let text = cells.row.text("host"), text.contains(where: { ".@".contains($0) }),
      let word = try? ReviewWord(argument: text), word.number != nil
    {
      let place = try session.review(word)
      return (place.fullAddress, place.address, place.review)
    }
    guard cells.row.cell("host") != nil else {
      cells.refuse(.missing("the school"))
      try cells.check()
      return ("", "", nil)
    }
    let school = cells.school("host")
    let cycle = try session.cycle()
    guard let school else {
      _ = try read(&cells)
      return ("", "", nil)
    }
    let reviews = try session.reviews(of: school.id, in: cycle)
    guard reviews.count <= 1 else {
      throw LookupProblem.severalReviews(host: school.id.text, candidates: reviews.map(\.id.description))
    }
    let full = "\(school.id)@\(cycle.id)"
    return (full, try session.needsCycle(cycle) ? full : school.id.text, reviews.first)
  }

  private func read(_ cells: inout RowReader) throws -> Wish {
    var wish = Wish(
      team: cells.people("team"), shadows: cells.people("shadow"), champions: cells.people("champion"),
      themes: CellWords.parts(cells.row.text("theme") ?? ""))
    (wish.on, wish.feedback) = (cells.day("on"), cells.day("feedback"))
    let held = cells.dayOrYes("held")
    wish.held = held.day
    wish.lead = cells.person("lead")
    for key in ["focus", "question"] { wish.texts[key] = cells.line(key) }
    for key in ["baseline", "aspiration"] { wish.texts[key] = cells.prose(key) }
    wish.status = cells.word("status", Self.states) ?? (held.isYes ? "held" : nil)
    (wish.why, wish.priority) = (cells.line("why"), cells.prose("priority"))
    if wish.status == "held", wish.held == nil {
      wish.held = wish.on
      if wish.on == nil { cells.refuse(.missing("the day of the visit"), "status") }
    }
    if wish.status == "cancelled", wish.why == nil {
      cells.refuse(.missing("why it was cancelled, in a column with the heading Why,"), "status")
    }
    try cells.check()
    return wish
  }

  private func difference(_ wish: Wish, _ review: Review?) -> LineDifference {
    var difference = LineDifference()
    if wish.on != review?.held || review?.held == nil { difference.add("on", review?.planned, wish.on) }
    difference.add("lead", review?.lead.map { [$0] } ?? [], wish.lead.map { [$0] } ?? [])
    difference.add("team", review?.team ?? [], wish.team)
    difference.add("shadow", review?.shadows ?? [], wish.shadows)
    difference.add("champion", review?.champions ?? [], wish.champions)
    difference.add("focus", review?.focus, wish.texts["focus"])
    difference.add("question", review?.question, wish.texts["question"])
    difference.add("baseline", review?.baseline, wish.texts["baseline"])
    difference.add("aspiration", review?.aspiration, wish.texts["aspiration"])
    let themes = wish.themes.joined(separator: ",")
    difference.add("theme", review?.themes.joined(separator: ","), themes.isEmpty ? nil : themes)
    return difference
  }

  /// The steps that were taken: the visit, the feedback, or that there will be none.
  private func hold(
    _ wish: Wish, _ review: Review?, _ address: String, _ difference: inout LineDifference,
    _ run: ([String]) throws -> Answer
  ) throws {
    if let held = wish.held, held != review?.held {
      difference.note("held", review?.held?.description, held.description)
      let isFirst = review?.held == nil
      _ = try run(
        isFirst
          ? ["review", "held", address, "--on=\(held)"] : ["review", "edit", address, "--held=\(held)"])
    }
    var feedback = LineDifference()
    feedback.add("on", review?.feedback?.on, wish.feedback)
    feedback.add("priority", review?.feedback?.priority, wish.priority)
    if !feedback.options.isEmpty {
      for change in feedback.changes {
        difference.note(change.field == "on" ? "feedback" : change.field, change.old, change.new)
      }
      _ = try run(["review", "feedback", address] + feedback.options)
    }
    if wish.status == "cancelled", review?.cancelled == nil, let why = wish.why {
      difference.note("cancelled", nil, why)
      _ = try run(["review", "cancel", address, "--why=\(why)"])
    }
  }

  private static let states: [(word: String, others: [String])] = [
    (
      "planned",
      [
        "arranged", "booked", "agreed", "todo", "scheduled", "notyet", "notyetheld", "upcoming", "confirmed",
        "provisional", "no",
      ]
    ),
    ("held", ["done", "complete", "completed", "visited", "finished", "yes", "tookplace"]),
    ("cancelled", ["canceled", "calledoff", "withdrawn"]),
  ]
}
