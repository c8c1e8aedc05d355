import CommandTable
import PipCore

/// `pip workshop …`: the improvement workshops of a review.
enum WorkshopCommands {
  static let noun = Row(
    "workshop", "Manage improvement workshops",
    [plan, held, writeUp, printed, move, edit, show, list, reopen, remove])

  /// The fields of a workshop that can be typed.
  struct Draft: Sendable {
    var champions: [PersonWord]
    var present: Int?
    var governors: Int?
    var questions: [String]
    var startsCheckIn: Bool

    static let parameter = group(
      options("champion", PersonWord.self, "An improvement champion who facilitates it"),
      option("present", CountWord.self, "How many staff took part"),
      option("governors-present", CountWord.self, "How many governors took part"),
      texts("question", NameText.self, "A question worked on"),
      flag("starts-check-in", "Count the days to the check-in from this workshop, not from the first")
    ) { champions, present, governors, questions, starts in
      Draft(
        champions: champions, present: present?.number, governors: governors?.number,
        questions: questions.map(\.text), startsCheckIn: starts)
    }

    func apply(to workshop: inout Workshop, _ session: Session) throws {
      if !champions.isEmpty {
        workshop.champions = try session.participants(champions, on: workshop.day ?? session.today)
      }
      workshop.present = present ?? workshop.present
      workshop.governorsPresent = governors ?? workshop.governorsPresent
      if !questions.isEmpty { workshop.questions = questions }
    }
  }

  static let plan = Row(
    "plan", "Agree the day of a workshop", .writes,
    examples: ["pip workshop plan ingham --on 26/11/2026 --champion leo-hart"],
    argument("host", ReviewWord.self, "The review"), requiredOption("on", DayWord.self, "The day agreed"),
    Draft.parameter
  ) { session, word, on, draft in
    var place = try session.review(word, awaiting: [.visit, .feedback, .workshop])
    try session.checkNotCancelled(place)
    var workshop = Workshop()
    workshop.planned = try session.day(on)
    if draft.champions.isEmpty { workshop.champions = place.review.champions }
    try draft.apply(to: &workshop, session)
    let code = session.newCode(in: place.review)
    place.review.workshops[code] = workshop
    if draft.startsCheckIn { place.review.countCheckIn(from: code) }
    try session.save(place)
    return try saved("agreed", place, code, session, happened: false)
  }

  static let held = Row(
    "held", "Record that a workshop was held", .writes,
    examples: [
      "pip workshop held ingham --on 26/11/2026 --champion leo-hart --present 14 --governors-present 2"
    ],
    discussion: """
      The workshop that was agreed becomes the one that was held. With several agreed ones, say which with --workshop.

      The days to the check-in are counted from the first workshop, unless --starts-check-in names another.
      """,
    argument("host", ReviewWord.self, "The review"),
    requiredOption("on", DayWord.self, "The day it was held"),
    option("workshop", CodeWord.self, "Which of several agreed workshops"),
    flag("another", "A further workshop, though one is agreed"), Draft.parameter
  ) { session, word, on, which, another, draft in
    var place = try session.review(word, awaiting: [.workshop])
    try session.checkNotCancelled(place)
    guard place.review.held != nil else {
      throw RuleProblem.stepMissing(
        step: "the workshop", needs: "the visit", command: "review held \(place.address) --on DAY")
    }
    let day = try session.day(on)
    let same = place.review.workshops.filter { $0.value.held == day }.keys.min()
    if let same, which == nil, !another {
      throw RuleProblem.already(
        thing: "the workshop \(place.address(same))", state: "held", on: day,
        hint: "workshop edit \(place.address) corrects it; for one more on that day, add --another")
    }
    let code =
      try which.map { try session.code($0.code, "workshop", in: place, place.review.workshops) }
      ?? (another ? nil : try onlyPlanned(place)) ?? session.newCode(in: place.review)
    var workshop = place.review.workshops[code] ?? Workshop()
    if let held = workshop.held {
      throw RuleProblem.already(
        thing: "the workshop \(place.address(code))", state: "held", on: held,
        hint: "workshop edit \(place.address) --on DAY corrects the day")
    }
    workshop.held = day
    if workshop.champions.isEmpty, draft.champions.isEmpty { workshop.champions = place.review.champions }
    try draft.apply(to: &workshop, session)
    place.review.workshops[code] = workshop
    if draft.startsCheckIn { place.review.countCheckIn(from: code) }
    try session.save(place)
    return try saved("recorded", place, code, session, happened: true)
  }

  static let move = Row(
    "move", "Move a workshop to another day", .writes,
    examples: ["pip workshop move ingham --on 3/12/2026 --why \"snow\""],
    discussion: "The old day and the reason are kept. The check-in moves with it, while it is not yet held.",
    argument("host", ReviewWord.self, "The review"), requiredOption("on", DayWord.self, "The new day"),
    requiredOption("why", NameText.self, "Why it moves"),
    option("workshop", CodeWord.self, "Which of several")
  ) { session, word, on, why, which in
    var place = try session.review(word, awaiting: [.visit, .feedback, .workshop])
    try session.checkNotCancelled(place)
    let code = try one(of: place, which, session)
    guard var workshop = place.review.workshops[code] else { return .saved([]) }
    if let held = workshop.held {
      throw RuleProblem.already(
        thing: "the workshop \(place.address(code))", state: "held", on: held,
        hint: "workshop edit \(place.address) --on DAY corrects the day")
    }
    let day = try session.day(on)
    guard workshop.planned != day else {
      throw RuleProblem.already(
        thing: "the workshop \(place.address(code))", state: "planned", on: day, hint: "")
    }
    workshop.moves[session.newCode(in: place.review)] = Move(
      on: session.today, from: workshop.planned, to: day, why: why.text)
    workshop.planned = day
    place.review.workshops[code] = workshop
    try session.save(place)
    return try saved("moved", place, code, session, happened: false)
  }

  static let edit = Row(
    "edit", "Change what is recorded of a workshop", .writes,
    examples: ["pip workshop edit ingham --present 16 --question \"What would help most?\""],
    argument("host", ReviewWord.self, "The review"), option("on", DayWord.self, "Correct its day"),
    option("workshop", CodeWord.self, "Which of several"), Draft.parameter,
    options("clear", Field.self, "Empty a field")
  ) { session, word, on, which, draft, cleared in
    var place = try session.review(word)
    let before = place.review
    let code = try one(of: place, which, session)
    guard var workshop = place.review.workshops[code] else { return .saved([]) }
    for field in cleared { clear(field, of: &workshop) }
    if let day = try session.day(on) {
      if workshop.held == nil { workshop.planned = day } else { workshop.held = day }
    }
    try draft.apply(to: &workshop, session)
    place.review.workshops[code] = workshop
    if draft.startsCheckIn { place.review.countCheckIn(from: code) }
    try session.checkSaid(place.review != before, about: place.address(code), besides: ["workshop"])
    try session.save(place)
    return try saved(
      "changed", place, code, session, happened: workshop.held != nil, isNewDay: on != nil)
  }
}
