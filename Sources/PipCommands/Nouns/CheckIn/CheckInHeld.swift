import CommandTable
import PipCore

/// `pip checkin plan` and `held`.
extension CheckInCommands {
  static let plan = Row(
    "plan", "Arrange a check-in that is held only where it is wanted", .writes,
    examples: ["pip checkin plan ashby --on 14/5/2027"],
    discussion: """
      For process models such as trio, whose revisit is due only once it is arranged. Other check-ins are due by themselves: \
      checkin move gives them another day.
      """,
    argument("host", ReviewWord.self, "The review"),
    requiredOption("on", DayWord.self, "The day"), number
  ) { session, word, on, number in
    var place = try session.review(word, awaiting: [.checkIn])
    try session.checkNotCancelled(place)
    let model = try session.model(of: place.review)
    guard model.followUpIsOptional || model.followUps == 0 else {
      throw RuleProblem.contradiction(
        "the \(model.followUpName) of \(place.address) is due without being arranged; to give it another day: \(session.program) checkin move \(place.address) --on DAY --why \"…\""
      )
    }
    var next = try next(of: place, number, session)
    if let held = next.checkIn.held { throw isHeld(place, next, held) }
    let day = try session.day(on)
    guard next.checkIn.planned != day || next.checkIn.waived != nil else {
      throw RuleProblem.already(
        thing: "the \(next.name) of \(place.address)", state: "arranged", on: day, hint: "")
    }
    (next.checkIn.planned, next.checkIn.waived) = (day, nil)
    place.review.checkIns[next.code] = next.checkIn
    try session.save(place, isFollowUp: true)
    return .saved(
      Saved(
        "arranged", "the \(next.name) of", place.address, nil,
        facts: Facts.make([("On", session.spoken(day))])),
      warnings: try session.doubts(about: day, "the \(next.name)", mayFollowCycle: true, in: place))
  }

  static let held = Row(
    "held", "Record that a check-in was held, and how each action stands", .writes,
    examples: [
      "pip checkin held ingham --on 1/3/2027 --note \"Reading is calmer; two groups need help\" 7k3m=done p4vt=stuck",
      "pip checkin held ingham --on today",
    ],
    discussion: """
      After the options, say how each action stands: CODE=done, CODE=on-track, CODE=stuck or CODE=stopped.

      An action that is done or stopped is recorded as such on that day. Used again, it adds to what is recorded. Where the \
      process model has several check-ins, the next one is meant, unless --number says another.
      """,
    argument("host", ReviewWord.self, "The review"),
    arguments("progress", ProgressWord.self, "How an action stands, such as 7k3m=done"),
    option("on", DayWord.self, "The day (needed the first time)"),
    option("note", ProseText.self, "What was said"), number
  ) { session, word, progress, on, note, number in
    var place = try session.review(word, awaiting: [.actions, .checkIn])
    try session.checkNotCancelled(place)
    let on = try session.day(on)
    let found = try next(of: place, number, session, on: .some(on))
    let (code, name) = (found.code, found.name)
    var checkIn = found.checkIn
    guard let day = on ?? checkIn.held else {
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
    let told = try session.standing(of: place.review).checkIns.first { $0.code == code }
    let main = Saved(
      "recorded", "the \(name) of", place.address, nil,
      facts: (told.map { ReviewFacts.checkInFacts($0, place.review, session) } ?? [])
        .filter { $0.label != "Counted" })
    return .saved(
      [main] + changes,
      notes: [
        "Next, what changed and for whom: \(session.program) impact add \(place.address) \"…\" --for pupils --evidence \"…\""
      ],
      warnings: try session.doubts(about: day, "the \(name)", happened: true, in: place))
  }
}
