import CommandTable
import PipCore

/// `pip meeting decision …`: what meetings decided, who sees to it, and by when.
extension MeetingCommands {
  static let decision = Row(
    "decision", "Manage what meetings decided",
    [
      decisionAdd, decisionList, decisionEdit, decisionDone, decisionStop, decisionReopen, decisionRemove,
    ])

  static let decisionAdd = Row(
    "add", "Add what a meeting decided", .writes,
    examples: [
      "pip meeting decision add heads-2026-12-03 \"Invite all Year 2 teachers to Ingham\" --owner asha-patel --due 29/1/2027"
    ],
    discussion:
      "Whoever or whatever day is left out is to agree. What is decided is chased by due until it is done.",
    argument("meeting", MeetingWord.self, "The meeting"),
    argument("text", ProseText.self, "What was decided"), DecisionDraft.parameter
  ) { session, word, text, draft in
    var place = try session.meeting(word)
    try session.checkNotCancelled(place)
    var decision = Decision(text: text.text)
    try draft.apply(to: &decision, session)
    let code = session.newCode(in: place.meeting)
    place.meeting.decisions[code] = decision
    try session.save(place)
    return try saved("added", place, code, session)
  }

  static let decisionList = Row(
    "list", "List what the meetings of the open cycles decided", .reads,
    examples: ["pip meeting decision list --open", "pip meeting decision list --owner asha-patel"],
    flag("open", "Only those still to be done"), flag("overdue", "Only those whose day has passed"),
    option("owner", PersonWord.self, "Only those of this person")
  ) { session, open, overdue, owner in
    let owner = try owner.map { try session.person($0).id }
    let items = try session.chasedMeetings().flatMap(decisions).filter { item in
      (!open || item.decision.isOpen) && (!overdue || item.decision.isOverdue(on: session.today))
        && (owner == nil || item.decision.owner == owner)
    }
    return try decisionListing(session, items).answer("pip/decisions/1", items, empty: "No such decisions.")
  }

  static let decisionEdit = Row(
    "edit", "Change a decision", .writes,
    examples: [
      "pip meeting decision edit heads-2026-12-03/7k3m --due 12/2/2027 --why \"the hall is booked\"",
      "pip meeting decision edit heads-2026-12-03/7k3m --owner tom-reed",
    ],
    discussion: "With --why, a changed day is kept as a move; without it, it counts as a correction.",
    argument("address", MeetingItemWord.self, "The decision"),
    option("text", ProseText.self, "The new text"), DecisionDraft.parameter,
    option("why", NameText.self, "Why the day moves"),
    options("clear", DecisionDraft.Field.self, "Empty a field")
  ) { session, word, text, draft, why, cleared in
    var (place, code) = try session.item(word, "decision") { $0.decisions }
    guard var decision = place.meeting.decisions[code] else { return .saved([]) }
    let before = decision
    for field in cleared { DecisionDraft.clear(field, of: &decision) }
    decision.text = text?.text ?? decision.text
    try draft.apply(to: &decision, session)
    if why != nil, decision.due == before.due {
      throw UsageError.conflicting(
        "--why tells why the day moves, and the day stays as it is",
        hints: ["say the new day with --due, or leave out --why"])
    }
    try session.checkSaid(decision != before, about: place.address(code))
    if let why {
      decision.moves[session.newCode(in: place.meeting)] = Move(
        on: session.today, from: before.due, to: decision.due, why: why.text)
    }
    place.meeting.decisions[code] = decision
    try session.save(place, isFollowUp: true)
    return try saved("changed", place, code, session)
  }

  static let decisionDone = Row(
    "done", "Record that a decision is carried out", .writes,
    examples: ["pip meeting decision done heads-2026-12-03/7k3m --on 28/1/2027"],
    argument("address", MeetingItemWord.self, "The decision"),
    option("on", DayWord.self, "The day, if not today")
  ) { session, word, on in
    let day = try session.day(on) ?? session.today
    var answer = try step("done:", word, session) { decision, address, _ in
      guard decision.isOpen else { throw already(decision, address) }
      decision.done = day
    }
    answer.warnings = session.doubt(happenedOn: day)
    return answer
  }

  static let decisionStop = Row(
    "stop", "Record that a decision is given up", .writes,
    examples: ["pip meeting decision stop heads-2026-12-03/7k3m --why \"the county offers the same\""],
    argument("address", MeetingItemWord.self, "The decision"),
    requiredOption("why", NameText.self, "Why it is given up"),
    option("on", DayWord.self, "The day, if not today")
  ) { session, word, why, on in
    let day = try session.day(on) ?? session.today
    return try step("stopped", word, session) { decision, address, _ in
      guard decision.isOpen else { throw already(decision, address) }
      decision.stopped = Reason(on: day, why: why.text)
    }
  }

  static let decisionReopen = Row(
    "reopen", "Take back that a decision was carried out or given up", .writes,
    examples: ["pip meeting decision reopen heads-2026-12-03/7k3m --why \"two schools are still to go\""],
    argument("address", MeetingItemWord.self, "The decision"),
    requiredOption("why", NameText.self, "Why it is taken back")
  ) { session, word, why in
    try step("reopened", word, session) { decision, address, code in
      guard decision.reopen(on: session.today, why: why.text, code: code) else {
        throw RuleProblem.nothingToReopen(thing: "the decision \(address)")
      }
    }
  }

  static let decisionRemove = Row(
    "remove", "Remove a decision that was added by mistake", .writes,
    examples: ["pip meeting decision remove heads-2026-12-03/7k3m"],
    argument("address", MeetingItemWord.self, "The decision")
  ) { session, word in
    var (place, code) = try session.item(word, "decision") { $0.decisions }
    let removed = place.meeting.decisions.removeValue(forKey: code)
    try session.save(place, isFollowUp: true)
    return .saved(Saved("removed", "the decision", place.address(code), removed?.text))
  }

  /// How every step of a decision goes: find it, take the step, save it.
  private static func step(
    _ verb: String, _ word: MeetingItemWord, _ session: Session,
    _ take: (inout Decision, String, Code) throws -> Void
  ) throws -> Answer {
    var (place, code) = try session.item(word, "decision") { $0.decisions }
    guard var decision = place.meeting.decisions[code] else { return .saved([]) }
    try take(&decision, place.address(code), session.newCode(in: place.meeting))
    place.meeting.decisions[code] = decision
    try session.save(place, isFollowUp: true)
    return try saved(verb, place, code, session)
  }

  private static func saved(_ verb: String, _ place: MeetingPlace, _ code: Code, _ session: Session) throws
    -> Answer
  {
    let decision = place.meeting.decisions[code] ?? Decision(text: "")
    return .saved(
      Saved(verb, "the decision", place.address(code), decision.text, facts: try facts(decision, session)))
  }

  private static func already(_ decision: Decision, _ address: String) -> RuleProblem {
    .already(
      thing: "the decision \(address)", state: decision.state.rawValue,
      on: decision.stopped?.on ?? decision.done,
      hint: "meeting decision reopen \(address) --why \"…\" takes that back")
  }
}
