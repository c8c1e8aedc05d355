import CommandTable
import PipCore

extension EoiCommands {
  static let accept = Row(
    "accept", "Record that a school was told it is in", .writes,
    examples: ["pip eoi accept ingham --on 17/7/2026 --cycle 2026-27"],
    argument("code", InterestWord.self, "The expression of interest, or its school"),
    option("on", DayWord.self, "The day it was told; today if left out")
  ) { session, word, on in try tell(.accepted, word, on, session) }

  static let wait = Row(
    "wait", "Record that a school was put on the waiting list", .writes,
    examples: ["pip eoi wait ingham --on 17/7/2026 --cycle 2026-27"],
    argument("code", InterestWord.self, "The expression of interest, or its school"),
    option("on", DayWord.self, "The day it was told; today if left out")
  ) { session, word, on in try tell(.waiting, word, on, session) }

  static let decline = Row(
    "decline", "Record that a school was told: not this year", .writes,
    examples: ["pip eoi decline ingham --on 17/7/2026 --cycle 2026-27"],
    argument("code", InterestWord.self, "The expression of interest, or its school"),
    option("on", DayWord.self, "The day it was told; today if left out")
  ) { session, word, on in try tell(.notThisYear, word, on, session) }

  /// Fields that `edit --clear` can empty.
  enum Field: String, CaseIterable, ArgumentValue {
    case focus, contact, note, answers
    static let valueName = "FIELD"
  }

  static let edit = Row(
    "edit", "Change an expression of interest", .writes,
    examples: [
      "pip eoi edit ingham --focus \"Reading for pleasure\"", "pip eoi edit 7k3m --school lea-marsh",
    ],
    discussion: "With --school, one that was given by name now stands for a school of the records.",
    argument("code", InterestWord.self, "The expression of interest, or its school"),
    option("school", SchoolWord.self, "The school in the records"),
    option("name", NameText.self, "The school's name, while it is not in the records"),
    option("on", DayWord.self, "The day it came in"), option("told", DayWord.self, "The day it was told"),
    option("focus", NameText.self, "What the school would like to work on"),
    option("contact", NameText.self, "Whom to talk to there, in words"),
    option("note", ProseText.self, "Anything else"), answers, options("clear", Field.self, "Empty a field")
  ) { session, word, school, name, on, told, focus, contact, note, answers, cleared in
    if school != nil, name != nil {
      throw UsageError.conflicting(
        "an expression of interest comes from one school", hints: ["leave out --school or --name"])
    }
    var place = try session.openEnquiryYear()
    let (code, before) = try session.interest(word, in: place)
    var item = before
    for field in cleared {
      switch field {
      case .focus: item.focus = nil
      case .contact: item.contact = nil
      case .note: item.note = nil
      case .answers: item.answers = [:]
      }
    }
    if let school { (item.school, item.name) = (try session.school(school).id, nil) }
    if let name { (item.school, item.name) = (nil, name.text) }
    item.received = try session.enquiryDay(on, in: place.cycle) ?? item.received
    if let told = try session.enquiryDay(told, in: place.cycle) {
      guard item.outcome != nil else {
        throw RuleProblem.stepMissing(
          step: "the day it was told", needs: "the outcome",
          command: "eoi accept \(code) --on DAY\(try session.cycleOption(place.cycle))")
      }
      item.told = told
    }
    (item.focus, item.contact) = (focus?.text ?? item.focus, contact?.text ?? item.contact)
    item.note = note?.text ?? item.note
    try session.checkSaid(item != before, about: "the expression of interest \(code)")
    try checkNew(item, in: place, besides: code, session)
    place.year.interest[code] = item
    for answer in answers { place.year.keep(answer, of: code, session) }
    return try saved("changed", code, place, session)
  }

  static let reopen = Row(
    "reopen", "Take back what a school was told", .writes,
    examples: ["pip eoi reopen ingham --why \"a place has come free\""],
    argument("code", InterestWord.self, "The expression of interest, or its school"),
    requiredOption("why", NameText.self, "Why it is taken back")
  ) { session, word, why in
    var place = try session.openEnquiryYear()
    var (code, item) = try session.interest(word, in: place)
    guard let outcome = item.outcome else {
      throw RuleProblem.nothingToReopen(thing: "the expression of interest \(code)")
    }
    item.moves[session.newCode(in: place.year)] = Move(
      on: session.today, from: item.told, to: nil, why: why.text, step: outcome.text)
    (item.outcome, item.told) = (nil, nil)
    place.year.interest[code] = item
    return try saved("reopened", code, place, session)
  }

  static let remove = Row(
    "remove", "Remove an expression of interest that was entered by mistake", .writes,
    examples: ["pip eoi remove ingham"],
    argument("code", InterestWord.self, "The expression of interest, or its school")
  ) { session, word in
    var place = try session.openEnquiryYear()
    let (code, item) = try session.interest(word, in: place)
    place.year.interest[code] = nil
    try session.records.save(place.year)
    return .saved(Saved("removed", "the expression of interest", code.description, item.label))
  }

  private static func tell(
    _ outcome: InterestOutcome, _ word: InterestWord, _ on: DayWord?, _ session: Session
  ) throws -> Answer {
    var place = try session.openEnquiryYear()
    var (code, item) = try session.interest(word, in: place)
    let words =
      outcome == .notThisYear ? "answered with not this year" : outcome == .waiting ? "waiting" : "accepted"
    if item.outcome?.known == outcome {
      throw RuleProblem.already(
        thing: "the interest of \(item.label)", state: words, on: item.told,
        hint: "eoi reopen \(code) --why \"…\"\(try session.cycleOption(place.cycle)) takes that back")
    }
    let day = try session.enquiryDay(on, in: place.cycle) ?? session.today
    try place.cycle.checkEnquiry(day)
    (item.outcome, item.told) = (Choice(outcome), day)
    place.year.interest[code] = item
    var warnings = session.doubt(happenedOn: day)
    if day < item.received {
      warnings.append("\(day.short) lies before the day it came in (\(item.received.short))")
    }
    return try saved(
      "answered", code, place, session,
      notes: outcome == .accepted ? [try next(item, code, place.cycle, session)] : [],
      warnings: warnings)
  }

  /// What comes after a school is in.
  private static func next(_ item: Interest, _ code: Code, _ cycle: Cycle, _ session: Session) throws
    -> String
  {
    let option = try session.cycleOption(cycle)
    guard let school = item.school else {
      return
        "Next: add the school with \(session.program) school add, then \(session.program) eoi edit \(code) "
        + "--school SCHOOL\(option)"
    }
    return "Next: \(session.program) cluster join CLUSTER \(school)\(option)"
  }
}
