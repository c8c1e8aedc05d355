import CommandTable
import PipCore

/// `pip support …`: what schools do for one another, agreed and chased.
enum SupportCommands {
  static let noun = Row(
    "support", "Manage support between schools", [add, list, show, done, stop, reopen, edit, remove])

  static let add = Row(
    "add", "Record support that one school gives another", .writes,
    examples: [
      "pip support add saxby ingham \"Show how guided reading is run in Year 2\" --due +4w --person tina-rowe",
      "pip support add saxby ingham \"Lend the phonics books\" --due \"to agree\" --helps ingham/7k3m",
    ],
    discussion: """
      The first school gives, the second receives. Whoever or whatever day is left out is to agree, and is chased first. \
      To see whose practice might help, use practice match.
      """, asks: ["due", "person"],
    argument("from", SchoolWord.self, "The school that gives it"),
    argument("to", SchoolWord.self, "The school that receives it"),
    argument("text", ProseText.self, "What is done"), SupportDraft.parameter
  ) { session, from, to, text, draft in
    let cycle = try session.cycle()
    try cycle.checkOpen()
    var book = try session.records.support(in: cycle.id)
    var support = Support(
      from: try session.school(from).id, to: try session.school(to).id, text: text.text, agreed: session.today
    )
    try draft.apply(to: &support, session)
    try check(support, cycle, session)
    if let same = book.items.sorted(by: { $0.key < $1.key }).first(where: { isSame($0.value, support) }) {
      let address = try session.supportAddress(same.key, in: cycle)
      throw RuleProblem.already(
        thing: "this support from \(support.from) to \(support.to)", state: "recorded", on: same.value.agreed,
        hint: "support show \(address)")
    }
    let code = Code(avoiding: book.codes, using: &session.random)
    book.items[code] = support
    try session.records.save(book, in: cycle.id)
    return .saved(
      Saved(
        "recorded", "the support", try session.supportAddress(code, in: cycle), support.text,
        facts: try facts(support, session)), warnings: session.doubt(happenedOn: support.agreed))
  }

  static let show = Row(
    "show", "Show one piece of support", .reads, examples: ["pip support show support/7k3m"],
    argument("support", SupportWord.self, "The support")
  ) { session, word in
    let place = try session.support(word)
    let more: [String: JSONValue] = [
      "address": .string(place.address), "code": .string(place.code.description),
      "cycle": .string(place.cycle.id.text), "state": .string(place.support.state.rawValue),
      "overdue": .bool(place.support.isOverdue(on: session.today)),
    ]
    let document = Document([
      .title("Support \(place.code)"), .paragraph(Text(place.support.text)),
      .facts(try facts(place.support, session)),
    ])
    return Answer("pip/support/item/1", document, place.support.json.adding(more))
  }

  static let edit = Row(
    "edit", "Change support", .writes,
    examples: [
      "pip support edit 7k3m --due 12/3/2027 --why \"cover is only found in March\"",
      "pip support edit 7k3m --person tom-reed --outcome \"three lessons seen\"",
    ],
    discussion: "With --why, a changed day is kept as a move; without it, it counts as a correction.",
    argument("support", SupportWord.self, "The support"),
    group(
      option("text", ProseText.self, "The new text"),
      option("from", SchoolWord.self, "The school that gives it"),
      option("to", SchoolWord.self, "The school that receives it"),
      option("outcome", ProseText.self, "What came of it")
    ) { Wording(text: $0, from: $1, to: $2, outcome: $3) },
    SupportDraft.parameter, option("why", NameText.self, "Why the day moves"),
    options("clear", SupportDraft.Field.self, "Empty a field")
  ) { session, word, wording, draft, why, cleared in
    var place = try session.support(word)
    let before = place.support
    for field in cleared { SupportDraft.clear(field, of: &place.support) }
    place.support.text = wording.text?.text ?? before.text
    place.support.from = try wording.from.map { try session.school($0).id } ?? before.from
    place.support.to = try wording.to.map { try session.school($0).id } ?? before.to
    place.support.outcome = wording.outcome?.text ?? place.support.outcome
    try draft.apply(to: &place.support, session)
    if why != nil, place.support.due == before.due {
      throw UsageError.conflicting(
        "--why tells why the day moves, and the day stays as it is",
        hints: ["say the new day with --due, or leave out --why"])
    }
    try session.checkSaid(place.support != before, about: place.address)
    try check(place.support, place.cycle, session)
    if let why {
      place.support.moves[Code(avoiding: place.book.codes, using: &session.random)] = Move(
        on: session.today, from: before.due, to: place.support.due, why: why.text)
    }
    try session.save(place)
    return .saved(
      Saved(
        "changed", "the support", place.address, place.support.text, facts: try facts(place.support, session))
    )
  }

  /// What only `edit` can change.
  struct Wording: Sendable {
    let text: ProseText?
    let from: SchoolWord?
    let to: SchoolWord?
    let outcome: ProseText?
  }

  static let remove = Row(
    "remove", "Remove support that was recorded by mistake", .writes,
    examples: ["pip support remove support/7k3m"],
    discussion: "Support that is given up is stopped, with support stop, and stays on record.",
    argument("support", SupportWord.self, "The support")
  ) { session, word in
    var place = try session.support(word)
    place.book.items[place.code] = nil
    try session.records.save(place.book, in: place.cycle.id)
    return .saved(Saved("removed", "the support", place.address, place.support.text))
  }

  /// Checks that two schools of the partnership are named, and that it helps the one that receives it.
  private static func check(_ support: Support, _ cycle: Cycle, _ session: Session) throws {
    guard support.from != support.to else {
      throw RuleProblem.contradiction(
        "support goes from one school to another, and \(support.from) is named as both")
    }
    for id in [support.from, support.to] {
      if let school = try session.records.school(id) {
        try school.checkCanHost(on: support.agreed, in: cycle)
      }
    }
    if let aim = support.helps, aim.review.host != support.to {
      throw RuleProblem.contradiction(
        "\(aim) belongs to \(aim.review.host), and the support is for \(support.to): say another with --helps, or add --clear helps"
      )
    }
  }

  /// Whether support that is still open is recorded a second time.
  private static func isSame(_ one: Support, _ other: Support) -> Bool {
    one.isOpen && one.from == other.from && one.to == other.to && one.text == other.text
  }

  /// What a person reads of one piece of support.
  static func facts(_ support: Support, _ session: Session) throws -> [Fact] {
    let due = support.due.map { day in
      support.isOverdue(on: session.today)
        ? "\(day.short) (\(day.lateness(on: session.today) ?? ""))" : session.spoken(day)
    }
    func school(_ id: ID<School>) throws -> String {
      try session.records.school(id).map { "\($0.name) (\(id))" } ?? id.text
    }
    return Facts.make([
      ("From", try school(support.from)), ("To", try school(support.to)),
      ("Who", try session.name(support.person) ?? support.personText ?? "to agree"),
      ("By", due ?? "to agree"),
      ("Theme", support.theme), ("Helps", support.helps?.description),
      ("Agreed", session.spoken(support.agreed)),
      ("State", support.isOpen ? nil : support.state.rawValue), ("Done", support.done.map(session.spoken)),
      ("What came of it", support.outcome),
      ("Stopped", support.stopped.map { "\(session.spoken($0.on)), because \($0.why)" }),
      ("Moved", ReviewFacts.moves(support.moves)),
    ])
  }
}
