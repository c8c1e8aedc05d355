import CommandTable
import PipCore

/// `pip checkin …`: the 90-day check-in, which asks what changed and for whom.
enum CheckInCommands {
  static let noun = Row("checkin", "Manage 90-day check-ins", [list, held, move, waive, reopen])

  /// One row of the list of check-ins.
  struct Line {
    let place: ReviewPlace
    let host: String
    let checkIn: CheckInDue
    let why: String?
  }

  static let list = Row(
    "list", "List the check-ins of the open cycles", .reads,
    examples: ["pip checkin list", "pip checkin list --json"]
  ) { session in
    let lookup = try Lookup(session.records)
    var lines: [Line] = []
    try session.forEachChased { place in
      let review = place.review
      guard review.cancelled == nil,
        let checkIn = CheckInDue(of: review, in: lookup.model(of: review), lookup.calendar(for: review.host))
      else { return }
      lines.append(
        Line(
          place: place, host: lookup.name(of: review.host), checkIn: checkIn,
          why: review.currentCheckIn?.waived?.why))
    }
    lines.sort { ($0.checkIn.due, $0.place.review.id) < ($1.checkIn.due, $1.place.review.id) }
    return listing(session.today).answer(
      "pip/checkins/1", lines, empty: "No check-ins yet: each is counted from its improvement workshop.")
  }

  private static func listing(_ today: Day) -> Listing<Line> {
    Listing(columns: [
      Column("address", "Review") { .text($0.place.address) },
      Column("host", nil) { .text($0.place.review.host.text) },
      Column("cycle", nil) { .text($0.place.cycle.id.text) },
      Column("school", "School", rank: 1, wraps: true) { .text($0.host) },
      Column("workshop", "Workshop", rank: 1) { .day($0.checkIn.followUp.from) },
      Column("due", "Due") { .day($0.checkIn.due) },
      Column("held", "Held") { .day($0.checkIn.held) },
      Column("state", "State", wraps: true) { line in
        let late = line.checkIn.isOverdue(on: today) ? line.checkIn.due.lateness(on: today) : nil
        return .shown(
          Text(late ?? words(line), late == nil ? .plain : .attention), .string(line.checkIn.state.rawValue))
      },
      Column("overdue", nil) { .truth($0.checkIn.isOverdue(on: today)) },
      Column("daysLate", nil) { .number($0.checkIn.daysLate) },
      Column("counted", nil) { .day($0.checkIn.followUp.counted) },
      Column("why", nil) { .text($0.why) },
    ])
  }

  private static func words(_ line: Line) -> String {
    switch line.checkIn.state {
    case .expected: "workshop not yet held"
    case .due: "not yet held"
    case .onTime: "held on time"
    case .late: "held \(days(line.checkIn.daysLate ?? 0)) late"
    case .waived: "done without: \(line.why ?? "")"
    }
  }

  static let held = Row(
    "held", "Record that a check-in was held, and how each action stands", .writes,
    examples: [
      "pip checkin held ingham --on 1/3/2027 --note \"Reading is calmer; two groups need help\" 7k3m=done p4vt=stuck",
      "pip checkin held ingham --on today",
    ],
    discussion: """
      After the options, say how each action stands: CODE=done, CODE=on-track, CODE=stuck or CODE=stopped.

      An action that is done or stopped is recorded as such on that day. Used again, it adds to what is recorded.
      """,
    argument("host", ReviewWord.self, "The review"),
    arguments("progress", ProgressWord.self, "How an action stands, such as 7k3m=done"),
    option("on", DayWord.self, "The day (needed the first time)"),
    option("note", ProseText.self, "What was said")
  ) { session, word, progress, on, note in
    var place = try session.review(word, awaiting: [.actions, .checkIn])
    try session.checkNotCancelled(place)
    var (code, checkIn) = try current(of: place, session)
    guard let day = try session.day(on) ?? checkIn.held else {
      throw UsageError(
        .missingParameter(label: "--on", help: "The day of the check-in"), path: ["checkin", "held"])
    }
    checkIn.held = day
    checkIn.waived = nil
    checkIn.note = note?.text ?? checkIn.note
    var changes: [Saved] = []
    var said: [Code: Progress] = [:]
    for word in progress {
      let action = try session.code(word.code, "action", in: place, place.review.actions)
      let text = place.review.actions[action]?.text
      if let other = said.updateValue(word.progress, forKey: action), other != word.progress {
        throw RuleProblem.contradiction(
          "\(place.address(action)) cannot be both \(other.rawValue) and \(word.progress.rawValue)")
      }
      try place.review.actions[action]?.checkCanBe(word.progress, place.address(action))
      checkIn.progress[action] = Choice(word.progress)
      place.review.actions[action]?.record(
        word.progress, on: day, why: note?.text ?? "decided at the check-in")
      changes.append(Saved("noted as \(word.progress.rawValue):", "the action", place.address(action), text))
    }
    place.review.checkIns[code] = checkIn
    try session.save(place, isFollowUp: true)
    let standing = try session.standing(of: place.review)
    let main = Saved(
      "recorded", "the check-in of", place.address, nil,
      facts: ReviewFacts.checkIn(standing, place.review, session).filter { $0.label != "Counted" })
    return .saved(
      [main] + changes,
      notes: [
        "Next, what changed and for whom: \(session.program) impact add \(place.address) \"…\" --for pupils --evidence \"…\""
      ],
      warnings: try session.doubts(about: day, "the check-in", happened: true, in: place))
  }

  static let move = Row(
    "move", "Move a check-in to another day", .writes,
    examples: ["pip checkin move ingham --on 3/3/2027 --why \"the head is away\""],
    argument("host", ReviewWord.self, "The review"), requiredOption("on", DayWord.self, "The new day"),
    requiredOption("why", NameText.self, "Why it moves")
  ) { session, word, on, why in
    var place = try session.review(word, awaiting: [.actions, .checkIn])
    try session.checkNotCancelled(place)
    var (code, checkIn) = try current(of: place, session, mayBePlanned: true)
    if let held = checkIn.held { throw isHeld(place, held) }
    let from = try session.standing(of: place.review).checkIn?.due
    let day = try session.day(on)
    if day == from {
      throw RuleProblem.already(thing: "the check-in of \(place.address)", state: "due", on: day, hint: "")
    }
    checkIn.moves[session.newCode(in: place.review)] = Move(
      on: session.today, from: from, to: day, why: why.text)
    place.review.checkIns[code] = checkIn
    try session.save(place, isFollowUp: true)
    return .saved(
      Saved(
        "moved", "the check-in of", place.address, nil,
        facts: Facts.make([
          ("From", from.map(session.spoken)), ("To", session.spoken(day)), ("Why", why.text),
        ])),
      warnings: try session.doubts(about: day, "the check-in", mayFollowCycle: true, in: place))
  }

  static let waive = Row(
    "waive", "Decide to do without a check-in", .writes,
    examples: ["pip checkin waive saxby --why \"the school closes in July\""],
    argument("host", ReviewWord.self, "The review"),
    requiredOption("why", NameText.self, "Why there will be none")
  ) { session, word, why in
    var place = try session.review(word, awaiting: [.actions, .checkIn])
    try session.checkNotCancelled(place)
    var (code, checkIn) = try current(of: place, session, mayBePlanned: true)
    if let held = checkIn.held { throw isHeld(place, held) }
    if let waived = checkIn.waived {
      throw RuleProblem.already(
        thing: "the check-in of \(place.address)", state: "waived", on: waived.on,
        hint: "checkin reopen \(place.address) --why \"…\" takes that back")
    }
    checkIn.waived = Reason(on: session.today, why: why.text)
    place.review.checkIns[code] = checkIn
    try session.save(place, isFollowUp: true)
    return .saved(Saved("recorded", "that there will be no check-in of", place.address, why.text))
  }

  static let reopen = Row(
    "reopen", "Take back that a check-in was held or waived", .writes,
    examples: ["pip checkin reopen ingham --why \"it was put off\""],
    argument("host", ReviewWord.self, "The review"),
    requiredOption("why", NameText.self, "Why it is taken back")
  ) { session, word, why in
    var place = try session.review(word)
    guard let item = place.review.currentCheckInItem else {
      throw RuleProblem.nothingToReopen(thing: "the check-in of \(place.address)")
    }
    var checkIn = item.checkIn
    let move = session.newCode(in: place.review)
    guard checkIn.takeBackLastStep(on: session.today, why: why.text, code: move) else {
      throw RuleProblem.nothingToReopen(thing: "the check-in of \(place.address)")
    }
    place.review.checkIns[item.code] = checkIn
    try session.save(place, isFollowUp: true)
    return .saved(Saved("took back", "the check-in of", place.address, why.text))
  }

  /// What is recorded of the check-in so far, or a new record counted from the workshop that starts the 90 days.
  private static func current(
    of place: ReviewPlace, _ session: Session, mayBePlanned: Bool = false
  ) throws -> (code: Code, checkIn: CheckIn) {
    guard let start = place.review.startingWorkshop, mayBePlanned || start.workshop.held != nil else {
      throw RuleProblem.stepMissing(
        step: "the check-in", needs: "its workshop", command: "workshop held \(place.address) --on DAY")
    }
    if let item = place.review.currentCheckInItem { return item }
    return (session.newCode(in: place.review), CheckIn(workshop: start.code))
  }

  private static func isHeld(_ place: ReviewPlace, _ day: Day) -> RuleProblem {
    .already(
      thing: "the check-in of \(place.address)", state: "held", on: day,
      hint: "checkin reopen \(place.address) --why \"…\" takes that back")
  }
}
