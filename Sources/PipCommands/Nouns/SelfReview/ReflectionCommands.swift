import CommandTable
import PipCore

/// `pip reflection …`: twelve questions, and the one that matters most.
enum ReflectionCommands {
  static let noun = Row(
    "reflection", "Manage the reflection questions and which of them matters most",
    [show, choose, list, edit, remove])

  /// A question with the choices of it, as they are shown.
  private typealias Line = (question: ReflectionQuestion, chosen: [Day])

  static let show = Row(
    "show", "Show the twelve reflection questions", .reads, examples: ["pip reflection show"],
    discussion: "Questions that were chosen in this cycle carry the day."
  ) { session in
    let choices = try session.records.selfReview(of: session.cycle().id).reflections.values
    let lines = ReflectionQuestion.allCases.map { question in
      Line(question, choices.filter { $0.question.known == question }.map(\.on).sorted())
    }
    let listing = Listing<Line>(columns: [
      Column("question", "No.") { .text($0.question.rawValue) },
      Column("area", nil) { .text($0.question.area) },
      Column("text", "Question", wraps: true) { .text($0.question.text) },
      Column("chosen", "Chosen") { line in
        .shown(
          Text(line.chosen.map(\.short).joined(separator: ", ")),
          .array(line.chosen.map { .string($0.description) }))
      },
    ])
    var answer = listing.answer("pip/questions/1", lines, empty: "")
    answer.page = {
      var page = Document()
      for area in ReflectionQuestion.areas {
        page.add(.heading(area))
        page.add(.table(listing.table(lines.filter { $0.question.area == area })))
      }
      return page
    }
    if choices.isEmpty {
      answer.notes.append("Which matters most to you? \(session.program) reflection choose B2 --why \"…\"")
    }
    return answer
  }

  static let choose = Row(
    "choose", "Choose the question that matters most", .writes,
    examples: [
      "pip reflection choose B2 --why \"we are kind to one another, and not yet plain\" --on 14/7/2027"
    ],
    argument("question", QuestionWord.self, "The question, A1 to D3"),
    option("why", ProseText.self, "Why this one"), option("on", DayWord.self, "The day, if not today")
  ) { session, word, why, on in
    var (selfReview, cycle) = try session.openSelfReview()
    let day = try session.day(on) ?? session.today
    try selfReview.checkNotChosen(word.question, on: day)
    var choice = ReflectionChoice(word.question, on: day)
    choice.why = why?.text
    let code = session.newCode(in: selfReview)
    selfReview.reflections[code] = choice
    try session.records.save(selfReview)
    return .saved(
      Saved(
        "chose", "the question", try session.address(code, in: cycle), word.question.text,
        facts: facts(choice, session)),
      notes: [
        "Next: \(session.program) commitment add \"…\" --question \(word.question.rawValue) --owner PERSON --due DAY"
      ],
      warnings: session.doubt(happenedOn: day))
  }

  static let list = Row(
    "list", "List the questions that were chosen", .reads, examples: ["pip reflection list"]
  ) { session in
    let cycle = try session.cycle()
    var rows: [(address: String, choice: ReflectionChoice)] = []
    for (code, choice) in try session.records.selfReview(of: cycle.id).reflections {
      rows.append((try session.address(code, in: cycle), choice))
    }
    rows.sort { ($0.choice.on, $0.address) < ($1.choice.on, $1.address) }
    return Listing<(address: String, choice: ReflectionChoice)>(columns: [
      Column("code", "Code") { .text($0.address) },
      Column("day", "Day") { .day($0.choice.on) },
      Column("cycle", nil) { _ in .text(cycle.id.text) },
      Column("question", "No.") { .text($0.choice.question.text) },
      Column("text", "Question", wraps: true) { .text($0.choice.question.known?.text) },
      Column("why", "Why", rank: 1, wraps: true) { .text($0.choice.why) },
    ]).answer("pip/reflections/1", rows, empty: "No question was chosen in \(cycle.id) yet.")
  }

  static let edit = Row(
    "edit", "Change the choice of a question", .writes,
    examples: ["pip reflection edit 7k3m --why \"two heads asked for it\""],
    argument("code", SelfReviewWord.self, "The choice"),
    option("question", QuestionWord.self, "The question"), option("why", ProseText.self, "Why this one"),
    option("on", DayWord.self, "The day"), options("clear", Field.self, "Empty a field")
  ) { session, word, question, why, on, cleared in
    var found = try session.selfReviewItem(word, "chosen question") { $0.reflections }
    try found.cycle.checkOpen()
    let before = found.item
    if cleared.contains(.why) { found.item.why = nil }
    found.item.question = question.map { Choice($0.question) } ?? before.question
    found.item.why = why?.text ?? found.item.why
    found.item.on = try session.day(on) ?? before.on
    try session.checkSaid(found.item != before, about: "the choice \(found.address)")
    if let known = found.item.question.known {
      try found.selfReview.checkNotChosen(known, on: found.item.on, besides: found.code)
    }
    found.selfReview.reflections[found.code] = found.item
    try session.records.save(found.selfReview)
    return .saved(
      Saved(
        "changed", "the choice", found.address, found.item.question.known?.text,
        facts: facts(found.item, session)),
      warnings: session.doubt(happenedOn: found.item.on))
  }

  /// Fields that `edit --clear` can empty.
  enum Field: String, CaseIterable, ArgumentValue {
    case why
    static let valueName = "FIELD"
  }

  static let remove = Row(
    "remove", "Remove a choice that was recorded by mistake", .writes,
    examples: ["pip reflection remove 7k3m"],
    argument("code", SelfReviewWord.self, "The choice")
  ) { session, word in
    var found = try session.selfReviewItem(word, "chosen question") { $0.reflections }
    try found.cycle.checkOpen()
    found.selfReview.reflections[found.code] = nil
    try session.records.save(found.selfReview)
    return .saved(Saved("removed", "the choice", found.address, found.item.question.known?.text))
  }

  private static func facts(_ choice: ReflectionChoice, _ session: Session) -> [Fact] {
    Facts.make([
      ("Number", choice.question.text), ("Day", session.spoken(choice.on)), ("Why", choice.why),
    ])
  }
}
