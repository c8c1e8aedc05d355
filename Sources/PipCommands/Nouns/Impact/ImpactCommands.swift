import CommandTable
import PipCore

/// `pip impact …`: what changed, for whom, and how we know.
enum ImpactCommands {
  static let noun = Row(
    "impact", "Manage statements of impact", [add, list, steps, edit, proudest, remove, importing])

  static let add = Row(
    "add", "Add what changed, for whom, and how we know", .writes,
    examples: [
      "pip impact add ingham \"Year 2 read aloud with confidence\" --for pupils --evidence \"reading logs, pupil voice\""
    ],
    argument("host", ReviewWord.self, "The review"), argument("text", ProseText.self, "What changed"),
    requiredOption("for", Beneficiary.self, "Who benefited"),
    option("evidence", ProseText.self, "How we know"),
    flag("unexpected", "Nobody had expected it")
  ) { session, word, text, beneficiary, evidence, unexpected in
    var place = try session.review(word)
    var impact = Impact(text: text.text, beneficiary: beneficiary)
    (impact.evidence, impact.isUnexpected, impact.recorded) = (evidence?.text, unexpected, session.today)
    let code = session.newCode(in: place.review)
    place.review.impact[code] = impact
    try session.save(place, isFollowUp: true)
    return .saved(
      Saved("added", "the impact", place.address(code), impact.text, facts: facts(impact)),
      notes: evidence == nil
        ? ["How do we know? \(session.program) impact edit \(place.address(code)) --evidence \"…\""] : [])
  }

  static let list = Row(
    "list", "List the impact of the open cycles", .reads,
    examples: ["pip impact list", "pip impact list --for pupils --cycle 2025-26"],
    option("for", Beneficiary.self, "Only for these"),
    option("school", SchoolWord.self, "Only of this school")
  ) { session, beneficiary, school in
    let host = try school.map { try session.school($0).id }
    var rows: [(place: ReviewPlace, code: Code, impact: Impact)] = []
    try session.forEachChased { place in
      guard host.map({ $0 == place.review.host }) ?? true else { return }
      for (code, impact) in place.review.impact
      where beneficiary.map({ $0 == impact.beneficiary.known }) ?? true {
        rows.append((place, code, impact))
      }
    }
    let records = try session.records
    let proudest = Dictionary(
      uniqueKeysWithValues: Set(rows.map(\.place.cycle.id)).map { cycle in
        (cycle, records.readableSelfReview(of: cycle)?.proudest)
      })
    rows.sort {
      ($0.place.cycle.id, $0.place.review.id, $0.code) < ($1.place.cycle.id, $1.place.review.id, $1.code)
    }
    return Listing<(place: ReviewPlace, code: Code, impact: Impact)>(columns: [
      Column("address", "Address") { .text($0.place.address($0.code)) },
      Column("code", nil) { .text($0.code.description) },
      Column("host", nil) { .text($0.place.review.host.text) },
      Column("cycle", nil) { .text($0.place.cycle.id.text) },
      Column("for", "For") { .text($0.impact.beneficiary.text) },
      Column("text", "What changed", wraps: true) { .text($0.impact.text) },
      Column("evidence", "How we know", rank: 1, wraps: true) { .text($0.impact.evidence) },
      Column("unexpected", nil) { .truth($0.impact.isUnexpected) },
      Column("proudest", nil) { row in
        .truth(proudest[row.place.cycle.id]??.marks(row.place.review.id, row.code) ?? false)
      },
    ]).answer("pip/impacts/1", rows, empty: "No impact is recorded here yet.")
  }

  static let edit = Row(
    "edit", "Change a statement of impact", .writes,
    examples: ["pip impact edit ingham/7k3m --evidence \"reading ages in March\""],
    argument("address", ItemWord.self, "The statement"), option("text", ProseText.self, "What changed"),
    option("for", Beneficiary.self, "Who benefited"), option("evidence", ProseText.self, "How we know"),
    flag("unexpected", "Nobody had expected it"), options("clear", Field.self, "Empty a field")
  ) { session, word, text, beneficiary, evidence, unexpected, cleared in
    var (place, code) = try session.item(word, "statement of impact") { $0.impact }
    guard var impact = place.review.impact[code] else { return .saved([]) }
    let before = impact
    if cleared.contains(.evidence) { impact.evidence = nil }
    if cleared.contains(.unexpected) { impact.isUnexpected = false }
    impact.text = text?.text ?? impact.text
    impact.beneficiary = beneficiary.map { Choice($0) } ?? impact.beneficiary
    impact.evidence = evidence?.text ?? impact.evidence
    if unexpected { impact.isUnexpected = true }
    try session.checkSaid(impact != before, about: place.address(code))
    place.review.impact[code] = impact
    try session.save(place, isFollowUp: true)
    return .saved(Saved("changed", "the impact", place.address(code), impact.text, facts: facts(impact)))
  }

  /// Fields that `edit --clear` can empty.
  enum Field: String, CaseIterable, ArgumentValue {
    case evidence, unexpected
    static let valueName = "FIELD"
  }

  static let remove = Row(
    "remove", "Remove a statement of impact that was added by mistake", .writes,
    examples: ["pip impact remove ingham/7k3m"], argument("address", ItemWord.self, "The statement")
  ) { session, word in
    var (place, code) = try session.item(word, "statement of impact") { $0.impact }
    let removed = place.review.impact.removeValue(forKey: code)
    try session.forgetProudest(code, in: place)
    try session.save(place, isFollowUp: true)
    return .saved(Saved("removed", "the impact", place.address(code), removed?.text))
  }

  private static func facts(_ impact: Impact) -> [Fact] {
    Facts.make([
      ("For", impact.beneficiary.text), ("How we know", impact.evidence),
      ("Unexpected", impact.isUnexpected ? "yes" : nil),
    ])
  }
}
