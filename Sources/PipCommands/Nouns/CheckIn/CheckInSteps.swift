import CommandTable
import PipCore

/// `pip checkin move`, `waive` and `reopen`.
extension CheckInCommands {
  static let move = Row(
    "move", "Move a check-in to another day", .writes,
    examples: ["pip checkin move ingham --on 3/3/2027 --why \"the head is away\""],
    argument("host", ReviewWord.self, "The review"), requiredOption("on", DayWord.self, "The new day"),
    requiredOption("why", NameText.self, "Why it moves"), number
  ) { session, word, on, why, number in
    var place = try session.review(word, awaiting: [.actions, .checkIn])
    try session.checkNotCancelled(place)
    var next = try next(of: place, number, session)
    if let held = next.checkIn.held { throw isHeld(place, next, held) }
    let from = try session.standing(of: place.review).checkIns.first { $0.number == next.number }?.due
    if from == nil, try session.model(of: place.review).followUpIsOptional {
      throw RuleProblem.stepMissing(
        step: "a move", needs: "the \(next.name) is arranged",
        command: "checkin plan \(place.address) --on DAY")
    }
    let day = try session.day(on)
    if day == from {
      throw RuleProblem.already(
        thing: "the \(next.name) of \(place.address)", state: "due", on: day, hint: "")
    }
    next.checkIn.moves[session.newCode(in: place.review)] = Move(
      on: session.today, from: from, to: day, why: why.text)
    place.review.checkIns[next.code] = next.checkIn
    try session.save(place, isFollowUp: true)
    return .saved(
      Saved(
        "moved", "the \(next.name) of", place.address, nil,
        facts: Facts.make([
          ("From", from.map(session.spoken)), ("To", session.spoken(day)), ("Why", why.text),
        ])),
      warnings: try session.doubts(about: day, "the \(next.name)", mayFollowCycle: true, in: place))
  }

  static let waive = Row(
    "waive", "Decide to do without a check-in", .writes,
    examples: ["pip checkin waive saxby --why \"the school closes in July\""],
    argument("host", ReviewWord.self, "The review"),
    requiredOption("why", NameText.self, "Why there will be none"), number
  ) { session, word, why, number in
    var place = try session.review(word, awaiting: [.actions, .checkIn])
    try session.checkNotCancelled(place)
    var next = try next(of: place, number, session)
    if let held = next.checkIn.held { throw isHeld(place, next, held) }
    if let waived = next.checkIn.waived {
      throw RuleProblem.already(
        thing: "the \(next.name) of \(place.address)", state: "waived", on: waived.on,
        hint: "checkin reopen \(place.address) --why \"…\" takes that back")
    }
    next.checkIn.waived = Reason(on: session.today, why: why.text)
    place.review.checkIns[next.code] = next.checkIn
    try session.save(place, isFollowUp: true)
    return .saved(Saved("recorded", "that there will be no \(next.name) of", place.address, why.text))
  }

  static let reopen = Row(
    "reopen", "Take back that a check-in was held or waived", .writes,
    examples: ["pip checkin reopen ingham --why \"it was put off\""],
    argument("host", ReviewWord.self, "The review"),
    requiredOption("why", NameText.self, "Why it is taken back"), number
  ) { session, word, why, number in
    var place = try session.review(word)
    var ended = try lastEnded(of: place, number, session)
    let move = session.newCode(in: place.review)
    guard ended.checkIn.takeBackLastStep(on: session.today, why: why.text, code: move) else {
      throw RuleProblem.nothingToReopen(thing: "the \(ended.name) of \(place.address)")
    }
    place.review.checkIns[ended.code] = ended.checkIn
    try session.save(place, isFollowUp: true)
    return .saved(Saved("took back", "the \(ended.name) of", place.address, why.text))
  }
}
