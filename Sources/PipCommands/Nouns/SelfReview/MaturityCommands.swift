import CommandTable
import PipCore

/// `pip maturity …`: twelve statements by which the partnership looks at itself.
enum MaturityCommands {
  static let noun = Row(
    "maturity", "Manage the twelve maturity statements: true, or not yet", [record, show, list, edit, remove])

  static let record = Row(
    "record", "Record which statements are true of the partnership", .writes,
    examples: [
      "pip maturity record 3=true 5=not-yet --on 14/7/2027 --note \"asked at the heads' meeting\"",
      "pip maturity record 1=true,2=true,4=not-yet",
    ],
    discussion: """
      maturity show prints the statements. Answer as many as you like; the rest keep their last answer. What is recorded on \
      one day is one sitting: recording again that day adds to it or corrects it.
      """,
    arguments("answers", AnswersWord.self, "Statements and answers, such as 3=true 5=not-yet"),
    option("on", DayWord.self, "The day, if not today"), option("note", ProseText.self, "What was said")
  ) { session, words, on, note in
    let answers = try gather(words.flatMap(\.answers))
    guard !answers.isEmpty else {
      throw UsageError(
        .missingParameter(label: "ANSWERS", help: "Statements and answers, such as 3=true 5=not-yet"),
        path: ["maturity", "record"])
    }
    var (selfReview, cycle) = try session.openSelfReview()
    let day = try session.day(on) ?? session.today
    let (code, isNew) = selfReview.record(answers, note: note?.text, on: day) { session.newCode(in: $0) }
    try session.records.save(selfReview)
    return .saved(
      Saved(
        isNew ? "recorded" : "added to", "the sitting", try session.address(code, in: cycle), nil,
        facts: facts(selfReview.maturity[code], session)),
      warnings: session.doubt(happenedOn: day))
  }

  /// Gathers answers, and refuses two to one statement that differ.
  private static func gather(_ words: [AnswerWord]) throws -> [StatementNumber: MaturityAnswer] {
    var answers: [StatementNumber: MaturityAnswer] = [:]
    for word in words {
      if let other = answers[word.number], other != word.answer {
        throw UsageError.conflicting("statement \(word.number) is answered twice, with true and with not-yet")
      }
      answers[word.number] = word.answer
    }
    return answers
  }

  static let list = Row(
    "list", "List the sittings at which statements were answered", .reads,
    examples: ["pip maturity list", "pip maturity list --cycle 2025-26"]
  ) { session in
    let cycle = try session.cycle()
    let address = { (code: Code) in try session.address(code, in: cycle) }
    var rows: [(address: String, sitting: MaturitySitting)] = []
    for (code, sitting) in try session.records.selfReview(of: cycle.id).maturity {
      rows.append((try address(code), sitting))
    }
    rows.sort { ($0.sitting.on, $0.address) < ($1.sitting.on, $1.address) }
    return Listing<(address: String, sitting: MaturitySitting)>(columns: [
      Column("code", "Code") { .text($0.address) },
      Column("day", "Day") { .day($0.sitting.on) },
      Column("cycle", nil) { _ in .text(cycle.id.text) },
      Column("true", "True", alignment: .right) { .number($0.sitting.count(.isTrue)) },
      Column("notYet", "Not yet", alignment: .right) { .number($0.sitting.count(.notYet)) },
      Column("note", "Note", rank: 1, wraps: true) { .text($0.sitting.note) },
    ]).answer("pip/maturity/sittings/1", rows, empty: "No statement was answered in \(cycle.id) yet.")
  }

  static let edit = Row(
    "edit", "Change a sitting", .writes,
    examples: ["pip maturity edit 7k3m --on 13/7/2027", "pip maturity edit 7k3m --without 3,5"],
    discussion: "To change an answer, record it again for the same day.",
    argument("code", SelfReviewWord.self, "The sitting"), option("on", DayWord.self, "The day"),
    option("note", ProseText.self, "What was said"),
    options("without", StatementWord.self, "A statement that was not answered after all"),
    options("clear", Field.self, "Empty a field")
  ) { session, word, on, note, without, cleared in
    var found = try session.selfReviewItem(word, "sitting") { $0.maturity }
    try found.cycle.checkOpen()
    let before = found.item
    if cleared.contains(.note) { found.item.note = nil }
    found.item.on = try session.day(on) ?? before.on
    found.item.note = note?.text ?? found.item.note
    for word in without { found.item.answers[word.number] = nil }
    try session.checkSaid(found.item != before, about: "the sitting \(found.address)")
    let others = found.selfReview.maturity.filter { $0.key != found.code && $0.value.on == found.item.on }
    if let other = others.keys.min() {
      throw RuleProblem.already(
        thing: "a sitting", state: "recorded", on: found.item.on,
        hint: "maturity remove \(other) removes that one")
    }
    found.selfReview.maturity[found.code] = found.item
    try session.records.save(found.selfReview)
    return .saved(
      Saved("changed", "the sitting", found.address, nil, facts: facts(found.item, session)),
      warnings: session.doubt(happenedOn: found.item.on))
  }

  /// Fields that `edit --clear` can empty.
  enum Field: String, CaseIterable, ArgumentValue {
    case note
    static let valueName = "FIELD"
  }

  static let remove = Row(
    "remove", "Remove a sitting that was recorded by mistake", .writes,
    examples: ["pip maturity remove 7k3m"],
    argument("code", SelfReviewWord.self, "The sitting")
  ) { session, word in
    var found = try session.selfReviewItem(word, "sitting") { $0.maturity }
    try found.cycle.checkOpen()
    found.selfReview.maturity[found.code] = nil
    try session.records.save(found.selfReview)
    return .saved(Saved("removed", "the sitting", found.address, nil, facts: facts(found.item, session)))
  }

  private static func facts(_ sitting: MaturitySitting?, _ session: Session) -> [Fact] {
    guard let sitting else { return [] }
    let numbers = { (answer: MaturityAnswer) in
      // A bare number would read like a count: "True: 2".
      let numbers = sitting.answers.filter { $0.value.known == answer }.keys.sorted().map(\.description)
      return ReviewFacts.joined(numbers).map { "statement\(numbers.count == 1 ? "" : "s") \($0)" }
    }
    return Facts.make([
      ("Day", session.spoken(sitting.on)), ("True", numbers(.isTrue)), ("Not yet", numbers(.notYet)),
      ("Note", sitting.note),
    ])
  }
}

extension MaturitySitting {
  /// How many statements were answered so.
  fileprivate func count(_ answer: MaturityAnswer) -> Int { answers.values.count { $0.known == answer } }
}
