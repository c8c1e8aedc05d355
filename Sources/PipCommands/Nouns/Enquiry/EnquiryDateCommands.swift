import CommandTable
import PipCore

/// `pip enquiry date …`: the key dates of the enquiry year.
enum EnquiryDateCommands {
  static let noun = Row(
    "date", "Manage the key dates of the enquiry year", [add, list, edit, done, remove])

  static let add = Row(
    "add", "Add a key date", .writes,
    examples: [
      "pip enquiry date add \"Expressions of interest are in\" 10/7/2026 --kind deadline --cycle 2026-27",
      "pip enquiry date add \"Open event: what makes a good peer review\" 22/9/2026 --kind event",
    ],
    discussion: """
      The enquiry year begins before its cycle does: days of the year before are taken too. An expression of interest that \
      comes after the date of the kind deadline is taken, and shown as late.
      """,
    argument("name", NameText.self, "What happens"), argument("day", DayWord.self, "The day"),
    option("kind", KeyDateKind.self, "What kind of date it is")
  ) { session, name, day, kind in
    var place = try session.openEnquiryYear()
    let day = try session.enquiryDay(day, in: place.cycle)
    var date = KeyDate(name: name.text, day: day ?? session.today)
    date.kind = kind.map { Choice($0) }
    if let same = place.year.dates.first(where: { $0.value.name == date.name && $0.value.day == date.day }) {
      throw RuleProblem.already(
        thing: "the key date \(date.name)", state: "recorded", on: date.day,
        hint: "enquiry date edit \(try session.yearAddress(same.key, in: place.cycle))")
    }
    let code = session.newCode(in: place.year)
    place.year.dates[code] = date
    try session.records.save(place.year)
    return .saved(Saved("added", "the key date", code.description, date.name, facts: facts(date, session)))
  }

  static let list = Row(
    "list", "List the key dates of the enquiry year", .reads,
    examples: ["pip enquiry date list", "pip enquiry date list --open"],
    flag("open", "Only those not yet ticked off")
  ) { session, isOpen in
    let place = try session.enquiryYear()
    let rows = inOrder(place.year).filter { !isOpen || $0.value.done == nil }
    return listing.answer(
      "pip/enquiry/dates/1", rows,
      empty: isOpen
        ? "Every key date is ticked off."
        : "No key dates of \(place.cycle.id) are recorded. Add one with: "
          + "\(session.program) enquiry date add NAME DAY")
  }

  static var listing: Listing<(key: Code, value: KeyDate)> {
    Listing<(key: Code, value: KeyDate)>(columns: [
      Column("code", "Code") { .text($0.key.description) },
      Column("day", "Day") { .day($0.value.day) },
      Column("name", "What", wraps: true) { .text($0.value.name) },
      Column("kind", "Kind", rank: 1) { .text($0.value.kind?.text) },
      Column("done", "Ticked off") { .day($0.value.done) },
    ])
  }

  static func inOrder(_ year: EnquiryYear) -> [(key: Code, value: KeyDate)] {
    year.dates.sorted { ($0.value.day, $0.key) < ($1.value.day, $1.key) }
  }

  /// Fields that `edit --clear` can empty.
  enum Field: String, CaseIterable, ArgumentValue {
    case kind, done
    static let valueName = "FIELD"
  }

  static let edit = Row(
    "edit", "Change a key date", .writes,
    examples: ["pip enquiry date edit 7k3m --on 29/9/2026", "pip enquiry date edit 7k3m --clear done"],
    argument("code", YearCode.self, "The key date"), option("name", NameText.self, "What happens"),
    option("on", DayWord.self, "The day"), option("kind", KeyDateKind.self, "What kind of date it is"),
    options("clear", Field.self, "Empty a field")
  ) { session, word, name, on, kind, cleared in
    var place = try session.openEnquiryYear(of: word)
    let (code, before) = try session.yearItem(word, "key date", place, in: place.year.dates)
    var date = before
    for field in cleared {
      switch field {
      case .kind: date.kind = nil
      case .done: date.done = nil
      }
    }
    date.name = name?.text ?? date.name
    date.day = try session.enquiryDay(on, in: place.cycle) ?? date.day
    date.kind = kind.map { Choice($0) } ?? date.kind
    try session.checkSaid(date != before, about: "the key date \(code)")
    place.year.dates[code] = date
    try session.records.save(place.year)
    return .saved(Saved("changed", "the key date", code.description, date.name, facts: facts(date, session)))
  }

  static let done = Row(
    "done", "Tick off a key date", .writes, examples: ["pip enquiry date done 7k3m --on 17/7/2026"],
    discussion: "To take that back, use enquiry date edit with --clear done.",
    argument("code", YearCode.self, "The key date"), option("on", DayWord.self, "The day, if not today")
  ) { session, word, on in
    var place = try session.openEnquiryYear(of: word)
    var (code, date) = try session.yearItem(word, "key date", place, in: place.year.dates)
    if let done = date.done {
      throw RuleProblem.already(
        thing: "the key date \(code)", state: "ticked off", on: done,
        hint:
          "enquiry date edit \(try session.yearAddress(code, in: place.cycle)) --clear done takes that back")
    }
    let day = try session.enquiryDay(on, in: place.cycle) ?? session.today
    date.done = day
    place.year.dates[code] = date
    try session.records.save(place.year)
    return .saved(
      Saved("ticked off", "the key date", code.description, date.name, facts: facts(date, session)),
      warnings: session.doubt(happenedOn: day))
  }

  static let remove = Row(
    "remove", "Remove a key date", .writes, examples: ["pip enquiry date remove 7k3m"],
    argument("code", YearCode.self, "The key date")
  ) { session, word in
    var place = try session.openEnquiryYear(of: word)
    let (code, date) = try session.yearItem(word, "key date", place, in: place.year.dates)
    place.year.dates[code] = nil
    try session.records.save(place.year)
    return .saved(Saved("removed", "the key date", code.description, date.name, facts: facts(date, session)))
  }

  private static func facts(_ date: KeyDate, _ session: Session) -> [Fact] {
    Facts.make([
      ("Day", session.spoken(date.day)), ("Kind", date.kind?.text),
      ("Ticked off", date.done.map(session.spoken)),
    ])
  }
}
