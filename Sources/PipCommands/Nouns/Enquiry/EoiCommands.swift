import CommandTable
import PipCore

/// `pip eoi …`: schools' expressions of interest in the enquiry clusters.
enum EoiCommands {
  static let noun = Row(
    "eoi", "Manage schools' expressions of interest",
    [add, list, show, edit, accept, wait, decline, reopen, remove, importing])

  typealias Item = (key: Code, value: Interest)

  static let add = Row(
    "add", "Record a school's expression of interest", .writes,
    examples: [
      "pip eoi add ingham --on 3/7/2026 --focus \"Reading aloud\" --contact \"the deputy\" --cycle 2026-27",
      "pip eoi add --name \"Lea Marsh Primary\" --focus \"Talk in mathematics\" --cycle 2026-27",
    ],
    discussion: """
      A school that is not in the records yet is given by its name. One that comes after the deadline is taken too, with a \
      note that says so.
      """,
    optionalArgument("school", SchoolWord.self, "The school"),
    option("name", NameText.self, "The school's name, while it is not in the records"),
    option("on", DayWord.self, "The day it came in; today if left out"),
    option("focus", NameText.self, "What the school would like to work on"),
    option("contact", NameText.self, "Whom to talk to there, in words"),
    option("note", ProseText.self, "Anything else"), answers
  ) { session, school, name, on, focus, contact, note, answers in
    guard (school == nil) != (name == nil) else {
      throw UsageError.conflicting(
        "an expression of interest comes from one school",
        hints: ["name a school of the records, or any other with --name \"…\""])
    }
    var place = try session.openEnquiryYear()
    var item = Interest(received: try session.enquiryDay(on, in: place.cycle) ?? session.today)
    try place.cycle.checkEnquiry(item.received)
    item.school = try school.map { try session.school($0).id }
    (item.name, item.focus, item.contact, item.note) = (name?.text, focus?.text, contact?.text, note?.text)
    try checkNew(item, in: place, besides: nil, session)
    let code = session.newCode(in: place.year)
    place.year.interest[code] = item
    for answer in answers { place.year.keep(answer, of: code, session) }
    return try saved("added", code, place, session, warnings: session.doubt(happenedOn: item.received))
  }

  static let list = Row(
    "list", "List the expressions of interest", .reads,
    examples: ["pip eoi list", "pip eoi list --open", "pip eoi list --outcome accepted"],
    option("outcome", InterestOutcome.self, "Only those with this outcome"),
    flag("open", "Only those that wait for an answer")
  ) { session, outcome, isOpen in
    let place = try session.enquiryYear()
    let rows = inOrder(place.year).filter { item in
      (outcome == nil || item.value.outcome?.known == outcome) && !(isOpen && item.value.outcome != nil)
    }
    return listing(place.year).answer(
      "pip/eois/1", rows,
      empty: isOpen
        ? "No expression of interest waits for an answer."
        : outcome.map { "No school has been told: \($0.rawValue)." }
          ?? "No expressions of interest in \(place.cycle.id) are recorded. Add one with: "
          + "\(session.program) eoi add SCHOOL")
  }

  static func listing(_ year: EnquiryYear) -> Listing<Item> {
    Listing<Item>(columns: [
      Column("code", "Code") { .text($0.key.description) },
      Column("school", nil) { .text($0.value.school?.text) },
      Column("name", nil) { .text($0.value.name) },
      Column(nil, "School", wraps: true) { .text($0.value.label) },
      Column("received", "Came in") { .day($0.value.received) },
      Column("late", nil) { .truth(year.isLate($0.value)) },
      Column(nil, "Deadline", rank: 1) { item in
        .text(year.deadline.map { _ in year.isLate(item.value) ? "after it" : "kept" })
      },
      Column("focus", "Would work on", rank: 2, wraps: true) { .text($0.value.focus) },
      Column("contact", nil) { .text($0.value.contact) },
      Column("note", nil) { .text($0.value.note) },
      Column("outcome", "Outcome") { item in
        .shown(Text(item.value.outcome?.text ?? "to answer"), item.value.outcome?.json ?? .null)
      },
      Column("told", "Told", rank: 3) { .day($0.value.told) },
    ])
  }

  static func inOrder(_ year: EnquiryYear) -> [Item] {
    year.interest.sorted { ($0.value.received, $0.key) < ($1.value.received, $1.key) }
  }

  static let show = Row(
    "show", "Show an expression of interest", .reads, examples: ["pip eoi show ingham"],
    argument("code", InterestWord.self, "The expression of interest, or its school")
  ) { session, word in
    let place = try session.enquiryYear()
    let (code, item) = try session.interest(word, in: place)
    return Answer(
      "pip/eoi/1",
      Document([
        .title("Expression of interest \(code)"), .facts(try facts(item, place.year, session)),
      ]),
      item.json.adding([
        "code": .string(code.description), "late": .bool(place.year.isLate(item)),
        "cycle": .string(place.cycle.id.text),
      ]))
  }

  /// Refuses a second expression of interest of one school.
  static func checkNew(
    _ item: Interest, in place: EnquiryPlace, besides code: Code?, _ session: Session
  ) throws {
    let same = place.year.interest.first { other in
      guard other.key != code else { return false }
      if let school = item.school { return other.value.school == school }
      return item.name != nil && other.value.name?.lowercased() == item.name?.lowercased()
    }
    guard let same else { return }
    throw RuleProblem.already(
      thing: "the interest of \(item.label)", state: "recorded", on: same.value.received,
      hint: "eoi edit \(same.key)\(try session.cycleOption(place.cycle))")
  }

  static func saved(
    _ verb: String, _ code: Code, _ place: EnquiryPlace, _ session: Session, notes: [String] = [],
    warnings: [String] = []
  ) throws -> Answer {
    try session.records.save(place.year)
    let item = place.year.interest[code] ?? .init(received: session.today)
    return .saved(
      Saved(
        verb, "the expression of interest", code.description, item.label,
        facts: try facts(item, place.year, session)), notes: notes, warnings: warnings)
  }

  private static func facts(_ item: Interest, _ year: EnquiryYear, _ session: Session) throws -> [Fact] {
    let late = year.isLate(item) ? year.deadline.map { ", after the deadline of \($0.short)" } : nil
    return Facts.make([
      ("School", try item.school.map { try session.name($0) } ?? item.name),
      ("Came in", session.spoken(item.received) + (late ?? "")), ("Would work on", item.focus),
      ("Contact", item.contact),
      ("Outcome", item.outcome.map { $0.text } ?? "to answer"), ("Told", item.told.map(session.spoken)),
      ("Note", item.note), ("Moved", ReviewFacts.moves(item.moves)),
    ]) + EoiAnswer.facts(item)
  }
}

extension Session {
  /// Finds an expression of interest by its code, the start of one, or its school.
  func interest(_ word: InterestWord, in place: EnquiryPlace) throws -> (code: Code, item: Interest) {
    if let school = ID<School>(word.text), let found = place.year.interest(of: school) {
      return (found.code, found.interest)
    }
    if let code = try? PlainCode(argument: word.text),
      place.year.interest.keys.contains(where: { $0.description.hasPrefix(code.code) })
    {
      return try ownItem(code, "expression of interest", "in \(place.cycle.id)", in: place.year.interest)
    }
    // A school that sent none is told in the same way as a word that names no school.
    if let school = try schoolIfAny(SchoolWord(text: word.text)),
      let found = place.year.interest(of: school.id)
    {
      return (found.code, found.interest)
    }
    // Schools outside the records are known by the name they gave.
    let key = NamedThing.key(word.text)
    let named = place.year.interest.filter { item in
      guard NamedThing.isPart(key), let name = item.value.name else { return false }
      return !NamedThing.found(by: key, among: [NamedThing("", name)]).isEmpty
    }.sorted { $0.key < $1.key }
    guard let only = named.first else {
      throw LookupProblem.noItem(
        noun: "expression of interest", code: word.text, place: "in \(place.cycle.id)",
        candidates: place.year.interest.keys.sorted().map(\.description))
    }
    guard named.count == 1 else {
      throw LookupProblem.ambiguous(
        noun: "school", word: word.text,
        candidates: named.map { NamedThing($0.key.description, $0.value.name).text })
    }
    note("'\(word.text)' is \(NamedThing(only.key.description, only.value.name).text)")
    return (only.key, only.value)
  }

  /// The school that a word means, or nil when it means none; several are refused.
  private func schoolIfAny(_ word: SchoolWord) throws -> School? {
    do {
      return try school(word)
    } catch LookupProblem.missing {
      return nil
    }
  }
}
