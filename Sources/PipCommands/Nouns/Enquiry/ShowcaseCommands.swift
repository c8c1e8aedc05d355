import CommandTable
import PipCore

/// `pip showcase …`: practice that schools offer to show to others.
enum ShowcaseCommands {
  static let noun = Row(
    "showcase", "Manage showcases: practice that schools offer to show",
    [offer, list, show, edit, move, held, cancel, reopen, remove])

  typealias Item = (key: Code, value: Showcase)

  /// The fields of a showcase that can be typed, shared by `offer` and `edit`.
  struct Draft: Sendable {
    var who: PersonWord?
    var whoText: String?
    var when: String?
    var on: DayWord?
    var offered: DayWord?
    var note: String?
    var isConnected: Bool

    static let parameter = group(
      option("who", PersonWord.self, "Who shows it"),
      option("who-text", NameText.self, "Who shows it in words, when that is nobody in the records"),
      option("when", NameText.self, "When it could be seen, in words"),
      option("on", DayWord.self, "The day agreed for it"),
      option("offered", DayWord.self, "The day it was offered; today if left out"),
      option("note", ProseText.self, "What is worth remembering"),
      flag("connected", "It belongs to the school's focus of the year")
    ) { (who, whoText, when, on, offered, note, isConnected) throws(UsageError) in
      if who != nil, whoText != nil {
        throw .conflicting(
          "a showcase is shown by a person, or by somebody in words", hints: ["leave out --who or --who-text"]
        )
      }
      return Draft(
        who: who, whoText: whoText?.text, when: when?.text, on: on, offered: offered, note: note?.text,
        isConnected: isConnected)
    }

    /// Puts what was typed into a showcase; what was not typed stays.
    func apply(to showcase: inout Showcase, _ cycle: Cycle, _ session: Session) throws {
      if let offered = try session.enquiryDay(offered, in: cycle) { showcase.offered = offered }
      if let on = try session.enquiryDay(on, in: cycle) {
        if showcase.held == nil { showcase.planned = on } else { showcase.held = on }
      }
      if let who {
        let person = try session.person(who)
        try person.checkTakesPart(on: showcase.day ?? session.today)
        (showcase.who, showcase.whoText) = (person.id, nil)
      }
      if let whoText { (showcase.who, showcase.whoText) = (nil, whoText) }
      (showcase.when, showcase.note) = (when ?? showcase.when, note ?? showcase.note)
      if isConnected { showcase.isConnected = true }
    }
  }

  static let offer = Row(
    "offer", "Record a showcase that a school offers", .writes,
    examples: [
      "pip showcase offer holme \"Books that every class knows by heart\" --who-text \"the reading lead\" --when \"any Tuesday\"",
      "pip showcase offer ingham \"Talk partners in mathematics\" --who nadia-bell --on 9/2/2027 --connected",
    ],
    discussion:
      "A strong practice or a new one: what, who and when. It may belong to the school's focus, or not.",
    argument("school", SchoolWord.self, "The school"), argument("what", NameText.self, "What it shows"),
    Draft.parameter
  ) { session, school, what, draft in
    var place = try session.openEnquiryYear()
    let school = try session.school(school)
    try school.checkCanHost(on: nil, in: place.cycle)
    if let same = place.year.showcases.first(where: { item in
      item.value.school == school.id && item.value.what == what.text && item.value.cancelled == nil
    }) {
      throw RuleProblem.already(
        thing: "this showcase of \(school.id)", state: "recorded", on: same.value.offered,
        hint: "showcase edit \(try session.yearAddress(same.key, in: place.cycle))")
    }
    var showcase = Showcase(of: school.id, what: what.text, offered: session.today)
    try draft.apply(to: &showcase, place.cycle, session)
    try place.cycle.checkEnquiry(showcase.offered)
    let code = session.newCode(in: place.year)
    place.year.showcases[code] = showcase
    return try saved(
      "added", code, place, session,
      warnings: session.doubt(happenedOn: showcase.offered) + session.doubt(agreedFor: showcase.planned))
  }

  static let list = Row(
    "list", "List the showcases", .reads,
    examples: ["pip showcase list", "pip showcase list --open", "pip showcase list --school holme"],
    flag("open", "Only those not yet held"), option("school", SchoolWord.self, "Only of this school")
  ) { session, isOpen, school in
    let place = try session.enquiryYear()
    let school = try school.map { try session.school($0).id }
    let rows = inOrder(place.year).filter { item in
      let isWaiting = item.value.held == nil && item.value.cancelled == nil
      return (!isOpen || isWaiting) && (school == nil || item.value.school == school)
    }
    return listing.answer(
      "pip/showcases/1", rows,
      empty: isOpen
        ? "No showcase waits to be held."
        : "No showcases of \(place.cycle.id) are recorded here. Add one with: "
          + "\(session.program) showcase offer SCHOOL \"…\"")
  }

  static var listing: Listing<Item> {
    Listing<Item>(columns: [
      Column("code", "Code") { .text($0.key.description) },
      Column("school", "School") { .text($0.value.school.text) },
      Column("what", "What it shows", wraps: true) { .text($0.value.what) },
      Column("who", "Who", rank: 2) { .text($0.value.who?.text ?? $0.value.whoText) },
      Column("when", nil) { .text($0.value.when) },
      Column("offered", nil) { .day($0.value.offered) },
      Column("planned", nil) { .day($0.value.planned) },
      Column("held", nil) { .day($0.value.held) },
      Column("cancelled", nil) { .day($0.value.cancelled?.on) },
      Column(nil, "State", wraps: true) { .text(state(of: $0.value)) },
      Column("connected", "Its focus", rank: 1) { .truth($0.value.isConnected) },
    ])
  }

  static func inOrder(_ year: EnquiryYear) -> [Item] {
    year.showcases.sorted { ($0.value.day ?? .latest, $0.key) < ($1.value.day ?? .latest, $1.key) }
  }

  static let show = Row(
    "show", "Show a showcase", .reads, examples: ["pip showcase show 7k3m"],
    argument("code", YearCode.self, "The showcase")
  ) { session, word in
    let place = try session.enquiryYear(of: word)
    let (code, showcase) = try session.yearItem(word, "showcase", place, in: place.year.showcases)
    return Answer(
      "pip/showcase/1", Document([.title(showcase.what), .facts(try facts(showcase, session))]),
      showcase.json.adding([
        "code": .string(code.description), "cycle": .string(place.cycle.id.text),
      ]))
  }

  private static func state(of showcase: Showcase) -> String {
    if let cancelled = showcase.cancelled { return "called off: \(cancelled.why)" }
    if let held = showcase.held { return "held on \(held.short)" }
    if let planned = showcase.planned { return "agreed for \(planned.short)" }
    return showcase.when.map { "offered, \($0)" } ?? "offered"
  }

  static func saved(
    _ verb: String, _ code: Code, _ place: EnquiryPlace, _ session: Session, warnings: [String] = []
  ) throws -> Answer {
    try session.records.save(place.year)
    guard let showcase = place.year.showcases[code] else { return .saved([]) }
    return .saved(
      Saved(verb, "the showcase", code.description, showcase.what, facts: try facts(showcase, session)),
      warnings: warnings)
  }

  private static func facts(_ showcase: Showcase, _ session: Session) throws -> [Fact] {
    Facts.make([
      ("School", try session.name(showcase.school)),
      ("Who", try session.name(showcase.who) ?? showcase.whoText), ("When", showcase.when),
      ("Offered", session.spoken(showcase.offered)),
      ("Agreed for", showcase.held == nil ? showcase.planned.map(session.spoken) : nil),
      ("Held", showcase.held.map(session.spoken)),
      ("Called off", showcase.cancelled.map { "\(session.spoken($0.on)): \($0.why)" }),
      ("Belongs to its focus", showcase.isConnected ? "yes" : "no"), ("Note", showcase.note),
      ("Moved", ReviewFacts.moves(showcase.moves)),
    ])
  }
}
