import CommandTable
import PipCore

/// `pip partnership term …`: when the schools are open.
extension PartnershipCommands {
  static let term = Row("term", "Manage the terms and half-terms", [termAdd, termList, termEdit, termRemove])

  /// A term with its code.
  typealias TermItem = (code: Code, dates: TermDates)

  static let termAdd = Row(
    "add", "Add a term or half-term", .writes,
    examples: [
      "pip partnership term add \"Autumn 1\" --from 2/9/2026 --to 23/10/2026",
      "pip partnership term add \"Autumn 2\" --from 2/11/2026 --to 18/12/2026",
    ],
    discussion: """
      Half-terms are entered as terms of their own: the days between them are the half-term holiday. With all terms entered, \
      a check-in that falls on a holiday moves to the right school day.
      """,
    argument("name", NameText.self, "Such as Autumn 1"),
    requiredOption("from", DayWord.self, "Its first school day"),
    requiredOption("to", DayWord.self, "Its last school day")
  ) { session, name, from, to in
    var partnership = try session.records.partnership()
    let dates = TermDates(name: name.text, first: try session.day(from), last: try session.day(to))
    let code = Code(avoiding: partnership.codes, using: &session.random)
    try partnership.set(dates, code)
    try session.records.save(partnership)
    return .saved(
      Saved("added", "the term", code.description, dates.name, facts: facts(dates, session)),
      notes: advice(dates))
  }

  static var termListing: Listing<TermItem> {
    Listing<TermItem>(columns: [
      Column("code", "Code") { .text($0.code.description) },
      Column("name", "Term", wraps: true) { .text($0.dates.name) },
      Column("first", "First day") { .day($0.dates.first) },
      Column("last", "Last day") { .day($0.dates.last) },
    ])
  }

  static func terms(of partnership: Partnership) -> [TermItem] {
    partnership.terms.map { ($0.key, $0.value) }
      .sorted { ($0.dates.first, $0.code) < ($1.dates.first, $1.code) }
  }

  static let termList = Row(
    "list", "List the terms", .reads, examples: ["pip partnership term list"]
  ) { session in
    termListing.answer(
      "pip/terms/1", terms(of: try session.records.partnership()),
      empty: "No terms are recorded; the usual school holidays are assumed. Add one with: "
        + "\(session.program) partnership term add NAME --from DAY --to DAY")
  }

  static let termEdit = Row(
    "edit", "Change a term", .writes, examples: ["pip partnership term edit 7k3m --to 22/10/2026"],
    argument("code", PlainCode.self, "The term's code"),
    option("name", NameText.self, "Its new name"),
    option("from", DayWord.self, "Its first school day"), option("to", DayWord.self, "Its last school day")
  ) { session, word, name, from, to in
    var partnership = try session.records.partnership()
    var (code, dates) = try session.ownItem(word, "term", "in the partnership", in: partnership.terms)
    guard name != nil || from != nil || to != nil else {
      throw RuleProblem.nothingToChange(thing: "the term \(code)")
    }
    dates.name = name?.text ?? dates.name
    dates.first = try session.day(from) ?? dates.first
    dates.last = try session.day(to) ?? dates.last
    try partnership.set(dates, code)
    try session.records.save(partnership)
    return .saved(
      Saved("changed", "the term", code.description, dates.name, facts: facts(dates, session)),
      notes: advice(dates))
  }

  static let termRemove = Row(
    "remove", "Remove a term", .writes, examples: ["pip partnership term remove 7k3m"],
    argument("code", PlainCode.self, "The term's code")
  ) { session, word in
    var partnership = try session.records.partnership()
    let (code, dates) = try session.ownItem(word, "term", "in the partnership", in: partnership.terms)
    partnership.terms[code] = nil
    try session.records.save(partnership)
    return .saved(
      Saved("removed", "the term", code.description, dates.name, facts: facts(dates, session)))
  }

  private static func facts(_ dates: TermDates, _ session: Session) -> [Fact] {
    Facts.make([("First day", session.spoken(dates.first)), ("Last day", session.spoken(dates.last))])
  }

  private static func advice(_ dates: TermDates) -> [String] {
    dates.isLong
      ? ["That is long for a half-term: if a half-term holiday lies inside, enter it as two terms."] : []
  }
}
