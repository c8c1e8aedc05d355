import CommandTable
import PipCore

extension ReviewCommands {
  static let prepare = Row(
    "prepare", "Record what was done before the visit", .writes,
    examples: [
      "pip review prepare ingham --self-evaluation 12/10/2026 --first-meeting 14/10/2026",
      "pip review prepare ingham --staff-told 3/11/2026 --link https://example.org/ingham-plan",
    ],
    argument("host", ReviewWord.self, "The review"),
    option("self-evaluation", DayWord.self, "When the school's self-evaluation was shared with the team"),
    option("first-meeting", DayWord.self, "When lead reviewer and host first met"),
    option("staff-met", DayWord.self, "When the reviewers met the staff"),
    option("staff-told", DayWord.self, "When the staff were told of the focus and the day"),
    option("data-shared", DayWord.self, "When the school shared its data with the team"),
    texts("link", NameText.self, "Where a paper lies")
  ) { session, word, selfEvaluation, firstMeeting, staffMet, staffTold, dataShared, links in
    var place = try session.review(word)
    try session.checkNotCancelled(place)
    var days = place.review.preparation
    days.selfEvaluation = try session.day(selfEvaluation) ?? days.selfEvaluation
    days.firstMeeting = try session.day(firstMeeting) ?? days.firstMeeting
    days.staffMet = try session.day(staffMet) ?? days.staffMet
    days.staffTold = try session.day(staffTold) ?? days.staffTold
    days.dataShared = try session.day(dataShared) ?? days.dataShared
    days.links += links.map(\.text).filter { !days.links.contains($0) }
    try session.checkSaid(days != place.review.preparation, about: "the preparation of \(place.address)")
    place.review.preparation = days
    try session.save(place)
    return .saved(
      Saved(
        "recorded", "the preparation of", place.address, nil,
        facts: ReviewFacts.preparation(place.review, session)))
  }

  static let held = Row(
    "held", "Record that the visit was held", .writes,
    examples: ["pip review held ingham --on 12/11/2026"],
    argument("host", ReviewWord.self, "The review"),
    requiredOption("on", DayWord.self, "The day of the visit")
  ) { session, word, on in
    var place = try session.review(word, awaiting: [.focus, .question, .lead, .day, .visit])
    try session.checkNotCancelled(place)
    if let held = place.review.held {
      throw RuleProblem.already(
        thing: "the visit to \(place.address)", state: "held", on: held,
        hint: "review edit \(place.address) --held DAY corrects the day")
    }
    guard place.review.lead != nil else { throw RuleProblem.noLead(review: place.address) }
    let day = try session.day(on)
    place.review.held = day
    try session.checkVisit(place)
    try session.save(place)
    return .saved(
      Saved(
        "recorded", "the visit to", place.address, nil, facts: Facts.make([("Held", session.spoken(day))])),
      notes: ["Next: \(session.program) review feedback \(place.address) --on \(day) --priority \"…\""],
      warnings: try session.doubts(about: day, "the visit", happened: true, in: place))
  }

  static let feedback = Row(
    "feedback", "Record the feedback to the host", .writes,
    examples: [
      "pip review feedback ingham --on 12/11/2026 --gap \"Pupils decode well but read slowly\" --priority \"Fluency in Year 2\"",
      "pip review feedback ingham --champions-present leo-hart --governors-present 2 --owner nadia-bell",
    ],
    discussion: """
      Feedback is given on the day of the visit, with the improvement champions in the room. It ends with one priority.

      Used again, it adds to what is recorded or corrects it.
      """,
    argument("host", ReviewWord.self, "The review"),
    option("on", DayWord.self, "The day it was given (needed the first time)"),
    option("gap", ProseText.self, "Between where the school is and where it wants to be"),
    option("priority", ProseText.self, "The one priority that goes to the workshop"),
    options("champions-present", PersonWord.self, "A champion who was in the room"),
    option("governors-present", CountWord.self, "How many governors were in the room"),
    option("owner", PersonWord.self, "Who will own the plan"),
    option("report-to-staff", DayWord.self, "When all staff got the written report, in models that share it"),
    option("report-to-hub", DayWord.self, "When the hub got it")
  ) { session, word, on, gap, priority, champions, governors, owner, toStaff, toHub in
    var place = try session.review(word, awaiting: [.feedback, .judgements, .reportToStaff, .reportToHub])
    try session.checkNotCancelled(place)
    guard place.review.held != nil else {
      throw RuleProblem.stepMissing(
        step: "the feedback", needs: "the visit", command: "review held \(place.address) --on DAY")
    }
    guard let day = try session.day(on) ?? place.review.feedback?.on else {
      throw UsageError(
        .missingParameter(label: "--on", help: "The day it was given"), path: ["review", "feedback"])
    }
    var feedback = place.review.feedback ?? Feedback(on: day)
    feedback.on = day
    feedback.gap = gap?.text ?? feedback.gap
    feedback.priority = priority?.text ?? feedback.priority
    feedback.governorsPresent = governors?.number ?? feedback.governorsPresent
    if !champions.isEmpty {
      feedback.championsPresent = try session.participants(champions, on: day)
    }
    if let owner { feedback.owner = try session.participants([owner], on: day).first }
    let before = place.review
    place.review.feedback = feedback
    place.review.report.toStaff = try session.day(toStaff) ?? place.review.report.toStaff
    place.review.report.toHub = try session.day(toHub) ?? place.review.report.toHub
    try session.save(place)
    return .saved(
      Saved(
        "recorded", "the feedback to", place.address, nil,
        facts: try ReviewFacts.feedback(place.review, session)),
      notes: [try session.next(after: place)].compactMap { $0 },
      warnings: try session.doubts(about: day, "the feedback", happened: true, in: place)
        + place.wordingDoubts(before, session))
  }

  static let move = Row(
    "move", "Move a visit to another day", .writes,
    examples: ["pip review move ingham --on 19/11/2026 --why \"the lead reviewer is ill\""],
    discussion: "The old day and the reason are kept: how often visits move is worth knowing.",
    argument("host", ReviewWord.self, "The review"), requiredOption("on", DayWord.self, "The new day"),
    requiredOption("why", NameText.self, "Why it moves")
  ) { session, word, on, why in
    var place = try session.review(word, awaiting: [.focus, .question, .lead, .day, .visit])
    try session.checkNotCancelled(place)
    if let held = place.review.held {
      throw RuleProblem.already(
        thing: "the visit to \(place.address)", state: "held", on: held,
        hint: "review edit \(place.address) --held DAY corrects the day")
    }
    let day = try session.day(on)
    guard let planned = place.review.planned else {
      throw RuleProblem.stepMissing(
        step: "a move", needs: "a first day is agreed", command: "review edit \(place.address) --on DAY")
    }
    guard planned != day else {
      throw RuleProblem.already(thing: "the visit to \(place.address)", state: "planned", on: day, hint: "")
    }
    let code = session.newCode(in: place.review)
    place.review.moves[code] = Move(on: session.today, from: planned, to: day, why: why.text)
    place.review.planned = day
    try session.checkVisit(place)
    try session.save(place)
    return .saved(
      Saved(
        "moved", "the visit to", place.address, nil,
        facts: Facts.make([("From", session.spoken(planned)), ("To", session.spoken(day)), ("Why", why.text)])
      ),
      warnings: try session.doubts(about: day, "a visit", in: place))
  }
}
