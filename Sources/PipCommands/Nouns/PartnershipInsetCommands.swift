import CommandTable
import PipCore

/// `pip partnership inset …`: single days on which all schools, or one, are closed.
extension PartnershipCommands {
  static let inset = Row("inset", "Manage INSET and other closed days", [insetAdd, insetList, insetRemove])

  /// A closed day with its code.
  typealias InsetItem = (code: Code, closed: InsetDay)

  static let insetAdd = Row(
    "add", "Add a day on which schools are closed", .writes,
    examples: [
      "pip partnership inset add 4/1/2027 --name \"Phonics training\"",
      "pip partnership inset add 5/2/2027 --school ingham",
    ],
    argument("day", DayWord.self, "The day"),
    option("name", NameText.self, "What it is for"),
    option("school", SchoolWord.self, "The one school that is closed; all of them if left out")
  ) { session, day, name, school in
    var partnership = try session.records.partnership()
    let school = try school.map { try session.school($0) }
    let closed = InsetDay(day: try session.day(day), name: name?.text, school: school?.id)
    let reason = partnership.calendar(for: school?.id).reasonClosed(on: closed.day)
    let code = Code(avoiding: partnership.codes, using: &session.random)
    try partnership.add(closed, code)
    try session.records.save(partnership)
    return .saved(
      Saved("added", "the closed day", code.description, closed.name, facts: facts(closed, session)),
      notes: reason.map { ["Schools are closed then anyway: the day is \($0.words)."] } ?? [])
  }

  static var insetListing: Listing<InsetItem> {
    Listing<InsetItem>(columns: [
      Column("code", "Code") { .text($0.code.description) },
      Column("day", "Day") { .day($0.closed.day) },
      Column("name", "For", wraps: true) { .text($0.closed.name) },
      Column("school", "School") { item in
        .shown(Text(item.closed.school?.text ?? "all"), item.closed.school.map { .string($0.text) } ?? .null)
      },
    ])
  }

  static func closedDays(of partnership: Partnership) -> [InsetItem] {
    partnership.inset.map { ($0.key, $0.value) }.sorted {
      ($0.closed.day, $0.code) < ($1.closed.day, $1.code)
    }
  }

  static let insetList = Row(
    "list", "List the closed days", .reads, examples: ["pip partnership inset list"]
  ) { session in
    insetListing.answer(
      "pip/inset/1", closedDays(of: try session.records.partnership()),
      empty: "No closed days are recorded. Add one with: \(session.program) partnership inset add DAY")
  }

  static let insetRemove = Row(
    "remove", "Remove a closed day", .writes, examples: ["pip partnership inset remove 7k3m"],
    argument("code", PlainCode.self, "The closed day's code")
  ) { session, word in
    var partnership = try session.records.partnership()
    let (code, closed) = try session.ownItem(
      word, "closed day", "in the partnership", in: partnership.inset)
    partnership.inset[code] = nil
    try session.records.save(partnership)
    return .saved(
      Saved("removed", "the closed day", code.description, closed.name, facts: facts(closed, session)))
  }

  private static func facts(_ closed: InsetDay, _ session: Session) -> [Fact] {
    Facts.make([("Day", session.spoken(closed.day)), ("School", closed.school?.text ?? "all")])
  }
}
