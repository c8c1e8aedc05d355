import CommandTable
import PipCore

/// `pip cycle edit`, `close` and `reopen`.
extension CycleCommands {
  /// Fields that `edit --clear` can empty.
  enum Field: String, CaseIterable, ArgumentValue {
    case phase
    static let valueName = "FIELD"
  }

  static let edit = Row(
    "edit", "Change a cycle", .writes,
    examples: ["pip cycle edit 2026-27 --to 31/12/2027", "pip cycle edit 2026-27 --phase embed"],
    discussion: "The name never changes, so that history stays readable.",
    argument("id", CycleWord.self, "The cycle"), draft,
    options("clear", Field.self, "Empty a field")
  ) { session, word, draft, cleared in
    var cycle = try session.cycle(word)
    guard !draft.isEmpty || !cleared.isEmpty else {
      throw RuleProblem.nothingToChange(thing: "the cycle \(cycle.id)")
    }
    if cleared.contains(.phase) { cycle.phase = nil }
    cycle.phase = draft.phase.map { Choice($0) } ?? cycle.phase
    try cycle.setDays(from: try session.day(draft.first), to: try session.day(draft.last))
    let overlapping = cycle.overlapping(try session.records.cycles())
    try session.records.save(cycle)
    return .saved(
      Saved("changed", "the cycle", cycle.id.text, facts: facts(cycle, session)),
      notes: overlapping.map { "It shares days with \($0.id) (\($0.span.short)), which is open too." })
  }

  static let close = Row(
    "close", "Close a cycle", .writes,
    examples: ["pip cycle close 2025-26", "pip cycle close 2025-26 --yes"],
    discussion: """
      What is still open is listed first, and the cycle is only closed when you add --yes. Actions and check-ins of a closed \
      cycle can still be recorded.
      """,
    argument("id", CycleWord.self, "The cycle")
  ) { session, word in
    var cycle = try session.cycle(word)
    let id = cycle.id.text
    if let closed = cycle.closed {
      throw RuleProblem.already(
        thing: "the cycle \(id)", state: "closed", on: closed, hint: "cycle reopen \(id)")
    }
    let items = try openEnds(of: cycle, session).items
    guard items.isEmpty || session.globals.yes else { throw RuleProblem.stillOpen(cycle: id, items: items) }
    cycle.closed = session.today
    try session.records.save(cycle)
    return .saved(
      Saved("closed", "the cycle", id, facts: facts(cycle, session)),
      notes: items.isEmpty ? [] : ["Still open: \(items.joined(separator: "; "))."])
  }

  static let reopen = Row(
    "reopen", "Open a closed cycle again", .writes, examples: ["pip cycle reopen 2025-26"],
    argument("id", CycleWord.self, "The cycle")
  ) { session, word in
    var cycle = try session.cycle(word)
    guard !cycle.isOpen else {
      throw RuleProblem.already(thing: "the cycle \(cycle.id)", state: "open", on: nil, hint: "")
    }
    cycle.closed = nil
    try session.records.save(cycle)
    return .saved(Saved("reopened", "the cycle", cycle.id.text, facts: facts(cycle, session)))
  }

  /// What is still open in a cycle, read review by review.
  private static func openEnds(of cycle: Cycle, _ session: Session) throws -> OpenEnds {
    let lookup = try Lookup(session.records)
    var ends = OpenEnds()
    try session.records.forEachReview(in: cycle.id) { review in
      ends.add(
        review, Standing(of: review, in: lookup.model(of: review), lookup.calendar(for: review.host)))
    }
    ends.add(try session.records.readableSupport(in: cycle.id))
    ends.add(try session.records.readableSelfReview(of: cycle.id))
    for meeting in try session.records.meetings(in: cycle.id) { ends.add(meeting) }
    return ends
  }
}
