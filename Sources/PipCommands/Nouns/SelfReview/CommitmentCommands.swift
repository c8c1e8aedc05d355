import CommandTable
import PipCore

/// `pip commitment …`: what the partnership resolved to do, with who and by when.
enum CommitmentCommands {
  static let noun = Row(
    "commitment", "Manage what the partnership resolved to do",
    [add, list, show, done, reopen, edit, remove])

  /// The fields of a commitment that can be typed.
  struct Draft: Sendable {
    var question: ReflectionQuestion?
    var owner: OwnerWord?
    var ownerText: String?
    var due: DueWord?

    static let parameter: Parameter<Draft> = group(
      option("question", QuestionWord.self, "The reflection question it answers, A1 to D3"),
      option("owner", OwnerWord.self, "Who sees to it: a person, or \"to agree\""),
      option("owner-text", NameText.self, "Who sees to it in words, when that is nobody in the records"),
      option("due", DueWord.self, "By when: a day, or \"to agree\"")
    ) { (question, owner, ownerText, due) throws(UsageError) in
      if owner != nil, ownerText != nil {
        throw .conflicting(
          "a commitment has one owner: a person, or words", hints: ["leave out --owner or --owner-text"])
      }
      return Draft(question: question?.question, owner: owner, ownerText: ownerText?.text, due: due)
    }

    /// Puts what was typed into a commitment; what was not typed stays.
    func apply(to commitment: inout Commitment, _ session: Session) throws {
      commitment.question = question.map { Choice($0) } ?? commitment.question
      switch owner {
      case .person(let word):
        let person = try session.person(word)
        try person.checkTakesPart(on: session.today)
        (commitment.owner, commitment.ownerText) = (person.id, nil)
      case .toAgree: (commitment.owner, commitment.ownerText) = (nil, nil)
      case nil: break
      }
      if let ownerText {
        (commitment.owner, commitment.ownerText) = (nil, ToAgree.matches(ownerText) ? nil : ownerText)
      }
      switch due {
      case .day(let word): commitment.due = try session.day(word)
      case .toAgree: commitment.due = nil
      case nil: break
      }
    }
  }

  static let add = Row(
    "add", "Add a commitment of the partnership", .writes,
    examples: [
      "pip commitment add \"Every head visits one other school's workshop\" --question B2 --owner asha-patel --due 26/3/2027"
    ],
    discussion: "Whoever or whatever day is left out is to agree, and is chased by due.",
    argument("text", ProseText.self, "What will be done"), Draft.parameter,
    option("on", DayWord.self, "The day it was made, if not today")
  ) { session, text, draft, on in
    var (selfReview, cycle) = try session.openSelfReview()
    var commitment = Commitment(text.text, made: try session.day(on) ?? session.today)
    try draft.apply(to: &commitment, session)
    let code = session.newCode(in: selfReview)
    selfReview.commitments[code] = commitment
    try session.records.save(selfReview)
    return .saved(
      Saved(
        "added", "the commitment", try session.address(code, in: cycle), commitment.text,
        facts: try facts(commitment, session)),
      warnings: session.doubt(happenedOn: commitment.made))
  }

  /// A commitment in a list.
  typealias Line = (address: String, code: Code, cycle: Cycle, commitment: Commitment, who: String?)

  static let list = Row(
    "list", "List the commitments of the open cycles", .reads,
    examples: ["pip commitment list", "pip commitment list --open --cycle 2026-27"],
    flag("open", "Only those still to be done")
  ) { session, open in
    var lines: [Line] = []
    for cycle in try session.chasedCycles() {
      for (code, commitment) in try session.records.selfReview(of: cycle.id).commitments
      where !open || commitment.isOpen {
        lines.append(
          (
            try session.address(code, in: cycle), code, cycle, commitment,
            try session.name(commitment.owner) ?? commitment.ownerText
          ))
      }
    }
    lines.sort { one, other in
      (one.commitment.due ?? .earliest, one.cycle.id, one.code)
        < (other.commitment.due ?? .earliest, other.cycle.id, other.code)
    }
    let today = session.today
    return Listing<Line>(columns: [
      Column("address", "Code") { .text($0.address) },
      Column("code", nil) { .text($0.code.description) },
      Column("cycle", nil) { .text($0.cycle.id.text) },
      Column("text", "Commitment", wraps: true) { .text($0.commitment.text) },
      Column("question", "Question", rank: 2) { .text($0.commitment.question?.text) },
      Column("owner", nil) { .text($0.commitment.owner?.text ?? $0.commitment.ownerText) },
      Column(nil, "Who", rank: 1, wraps: true) { .text($0.who ?? "to agree") },
      Column("due", "By") { line in
        .shown(Text(line.commitment.due?.short ?? "to agree"), line.commitment.due.map(\.json) ?? .null)
      },
      Column("made", nil) { .day($0.commitment.made) },
      Column("done", "Done") { .day($0.commitment.done) },
      Column("overdue", nil) { .truth($0.commitment.isOverdue(on: today)) },
      Column("note", nil) { .text($0.commitment.note) },
    ]).answer("pip/commitments/1", lines, empty: "No such commitments.")
  }

  static let show = Row(
    "show", "Show one commitment", .reads, examples: ["pip commitment show 7k3m"],
    argument("code", SelfReviewWord.self, "The commitment")
  ) { session, word in
    let found = try session.selfReviewItem(word, "commitment") { $0.commitments }
    let data = found.item.json.adding([
      "address": .string(found.address), "code": .string(found.code.description),
      "cycle": .string(found.cycle.id.text), "overdue": .bool(found.item.isOverdue(on: session.today)),
    ])
    let document = Document([
      .title("Commitment \(found.address)"), .paragraph(Text(found.item.text)),
      .facts(try facts(found.item, session)),
    ])
    return Answer("pip/commitment/1", document, data)
  }

  static func facts(_ commitment: Commitment, _ session: Session) throws -> [Fact] {
    let question = commitment.question.map {
      [$0.text, $0.known?.text].compactMap(\.self).joined(separator: ": ")
    }
    let due = commitment.due.map { day in
      commitment.isOverdue(on: session.today)
        ? "\(day.short) (\(day.lateness(on: session.today) ?? ""))" : session.spoken(day)
    }
    return Facts.make([
      ("Question", question), ("Made", session.spoken(commitment.made)),
      ("Who", try session.name(commitment.owner) ?? commitment.ownerText ?? "to agree"),
      ("By", due ?? "to agree"), ("Done", commitment.done.map(session.spoken)), ("Note", commitment.note),
      ("Moved", ReviewFacts.moves(commitment.moves)),
    ])
  }
}
