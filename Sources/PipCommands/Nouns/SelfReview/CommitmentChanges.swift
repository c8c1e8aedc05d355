import CommandTable
import PipCore

extension CommitmentCommands {
  static let done = Row(
    "done", "Record that a commitment is kept", .writes,
    examples: ["pip commitment done 7k3m --on 24/3/2027 --note \"all six heads went\""],
    argument("code", SelfReviewWord.self, "The commitment"),
    option("on", DayWord.self, "The day, if not today"), option("note", ProseText.self, "What came of it")
  ) { session, word, on, note in
    let day = try session.day(on) ?? session.today
    return try change(word, "done:", session, warnings: session.doubt(happenedOn: day)) { found in
      if let done = found.item.done {
        throw RuleProblem.already(
          thing: "the commitment \(found.address)", state: "done", on: done,
          hint: "commitment reopen \(found.address) --why \"…\" takes that back")
      }
      found.item.done = day
      found.item.note = note?.text ?? found.item.note
    }
  }

  static let reopen = Row(
    "reopen", "Take back that a commitment was kept", .writes,
    examples: ["pip commitment reopen 7k3m --why \"one visit is still to come\""],
    argument("code", SelfReviewWord.self, "The commitment"),
    requiredOption("why", NameText.self, "Why it is taken back")
  ) { session, word, why in
    try change(word, "reopened", session) { found in
      guard let done = found.item.done else {
        throw RuleProblem.nothingToReopen(thing: "the commitment \(found.address)")
      }
      found.item.moves[session.newCode(in: found.selfReview)] = Move(
        on: session.today, from: done, to: nil, why: why.text, step: "done")
      found.item.done = nil
    }
  }

  /// Fields that `edit --clear` can empty.
  enum Field: String, CaseIterable, ArgumentValue {
    case question, owner, due, note
    static let valueName = "FIELD"
  }

  static let edit = Row(
    "edit", "Change a commitment", .writes,
    examples: [
      "pip commitment edit 7k3m --due 30/4/2027 --why \"the spring term is full\"",
      "pip commitment edit 7k3m --owner tom-reed",
    ],
    discussion: "With --why, a changed day is kept as a move; without it, it counts as a correction.",
    argument("code", SelfReviewWord.self, "The commitment"), option("text", ProseText.self, "The new text"),
    Draft.parameter, option("note", ProseText.self, "What came of it"),
    option("why", NameText.self, "Why the day moves"), options("clear", Field.self, "Empty a field")
  ) { session, word, text, draft, note, why, cleared in
    try change(word, "changed", session) { found in
      let before = found.item
      for field in cleared { clear(field, of: &found.item) }
      found.item.text = text?.text ?? found.item.text
      try draft.apply(to: &found.item, session)
      found.item.note = note?.text ?? found.item.note
      if why != nil, found.item.due == before.due {
        throw UsageError.conflicting(
          "--why tells why the day moves, and the day stays as it is",
          hints: ["say the new day with --due, or leave out --why"])
      }
      try session.checkSaid(found.item != before, about: "the commitment \(found.address)")
      if let why {
        found.item.moves[session.newCode(in: found.selfReview)] = Move(
          on: session.today, from: before.due, to: found.item.due, why: why.text)
      }
    }
  }

  private static func clear(_ field: Field, of commitment: inout Commitment) {
    switch field {
    case .question: commitment.question = nil
    case .owner: (commitment.owner, commitment.ownerText) = (nil, nil)
    case .due: commitment.due = nil
    case .note: commitment.note = nil
    }
  }

  static let remove = Row(
    "remove", "Remove a commitment that was added by mistake", .writes,
    examples: ["pip commitment remove 7k3m"],
    argument("code", SelfReviewWord.self, "The commitment")
  ) { session, word in
    var found = try session.selfReviewItem(word, "commitment") { $0.commitments }
    found.selfReview.commitments[found.code] = nil
    try session.records.save(found.selfReview)
    return .saved(Saved("removed", "the commitment", found.address, found.item.text))
  }

  /// Changes a commitment; a closed cycle still allows it, since a commitment is a promise.
  private static func change(
    _ word: SelfReviewWord, _ verb: String, _ session: Session, warnings: [String] = [],
    _ step: (inout SelfReviewItem<Commitment>) throws -> Void
  ) throws -> Answer {
    var found = try session.selfReviewItem(word, "commitment") { $0.commitments }
    try step(&found)
    found.selfReview.commitments[found.code] = found.item
    try session.records.save(found.selfReview)
    return .saved(
      Saved(verb, "the commitment", found.address, found.item.text, facts: try facts(found.item, session)),
      warnings: warnings)
  }
}
