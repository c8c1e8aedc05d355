import CommandTable
import PipCore

/// `pip enquiry prepare …`: the preparation days, and who came.
enum EnquiryPrepareCommands {
  static let noun = Row(
    "prepare", "Manage the preparation days of the enquiry year",
    [add, list, attend, absent, held, move, edit, reopen, remove])

  typealias Item = (key: Code, value: PreparationDay)

  static let add = Row(
    "add", "Add a preparation day that schools can choose", .writes,
    examples: ["pip enquiry prepare add 13/10/2026 --place \"Ingham Primary School\""],
    discussion: "From each school the head or deputy comes, and whoever leads on the school's focus.",
    argument("day", DayWord.self, "The day"), option("place", NameText.self, "Where it is"),
    option("note", ProseText.self, "Anything else")
  ) { session, word, venue, note in
    var place = try session.openEnquiryYear()
    var day = PreparationDay()
    day.planned = try session.enquiryDay(word, in: place.cycle)
    if let same = place.year.preparation.first(where: { $0.value.day == day.planned }) {
      throw RuleProblem.already(
        thing: "the preparation day", state: "recorded", on: day.planned,
        hint: "enquiry prepare edit \(try session.yearAddress(same.key, in: place.cycle))")
    }
    (day.place, day.note) = (venue?.text, note?.text)
    let code = session.newCode(in: place.year)
    place.year.preparation[code] = day
    return try saved("added", code, place, session, warnings: session.doubt(agreedFor: day.planned))
  }

  static let list = Row(
    "list", "List the preparation days", .reads, examples: ["pip enquiry prepare list"]
  ) { session in
    let place = try session.enquiryYear()
    return listing.answer(
      "pip/enquiry/preparations/1", inOrder(place.year),
      empty: "No preparation days of \(place.cycle.id) are recorded. Add one with: "
        + "\(session.program) enquiry prepare add DAY")
  }

  static var listing: Listing<Item> {
    Listing<Item>(columns: [
      Column("code", "Code") { .text($0.key.description) },
      Column("planned", "Day") { .day($0.value.planned) },
      Column("held", "Held") { .day($0.value.held) },
      Column("place", "Where", rank: 1, wraps: true) { .text($0.value.place) },
      Column("attended", "Schools that came", wraps: true) { item in
        .words(item.value.attended.keys.sorted().map(\.text))
      },
      Column("note", nil) { .text($0.value.note) },
    ])
  }

  static func inOrder(_ year: EnquiryYear) -> [Item] {
    year.preparation.sorted { ($0.value.day ?? .latest, $0.key) < ($1.value.day ?? .latest, $1.key) }
  }

  static let attend = Row(
    "attend", "Record who came to a preparation day from a school", .writes,
    examples: ["pip enquiry prepare attend 7k3m ingham --head nadia-bell --focus-lead tom-reed"],
    discussion: "A day whose attendance is recorded counts as held on the day it was planned for.",
    argument("code", YearCode.self, "The preparation day"), argument("school", SchoolWord.self, "The school"),
    option("head", PersonWord.self, "The head or deputy who came"),
    option("focus-lead", PersonWord.self, "The lead for the school's focus who came")
  ) { session, word, school, head, focusLead in
    guard head != nil || focusLead != nil else {
      throw UsageError.conflicting(
        "say who came",
        hints: ["name the head or deputy with --head, the lead for the focus with --focus-lead"])
    }
    var place = try session.openEnquiryYear(of: word)
    var (code, day) = try session.yearItem(word, "preparation day", place, in: place.year.preparation)
    let school = try session.school(school)
    day.held = day.held ?? day.planned
    let on = day.held ?? session.today
    var came = day.attended[school.id] ?? PreparationAttendance()
    var warnings = session.doubt(happenedOn: on)
    func check(_ word: PersonWord?) throws -> ID<Person>? {
      guard let word else { return nil }
      let person = try session.person(word)
      try person.checkTakesPart(on: on)
      if person.school(on: on) != school.id {
        warnings.append("\(person.name) is not recorded as working at \(school.id) then")
      }
      return person.id
    }
    came.head = try check(head) ?? came.head
    came.focusLead = try check(focusLead) ?? came.focusLead
    day.attended[school.id] = came
    place.year.preparation[code] = day
    return try saved("recorded who came to", code, place, session, school: school.id, warnings: warnings)
  }

  static let absent = Row(
    "absent", "Take away that a school came to a preparation day", .writes,
    examples: ["pip enquiry prepare absent 7k3m ingham"],
    argument("code", YearCode.self, "The preparation day"), argument("school", SchoolWord.self, "The school")
  ) { session, word, school in
    var place = try session.openEnquiryYear(of: word)
    var (code, day) = try session.yearItem(word, "preparation day", place, in: place.year.preparation)
    let school = try session.school(school)
    guard day.attended.removeValue(forKey: school.id) != nil else {
      throw LookupProblem.noItem(
        noun: School.noun, code: school.id.text, place: "at the preparation day \(code)",
        candidates: day.attended.keys.sorted().map(\.text))
    }
    place.year.preparation[code] = day
    return try saved("changed", code, place, session)
  }

  static func saved(
    _ verb: String, _ code: Code, _ place: EnquiryPlace, _ session: Session, school: ID<School>? = nil,
    warnings: [String] = []
  ) throws -> Answer {
    try session.records.save(place.year)
    let day = place.year.preparation[code] ?? PreparationDay()
    var facts = facts(day, session)
    if let school, let came = day.attended[school] {
      facts += Facts.make([
        ("Head or deputy", try session.name(came.head)),
        ("Lead for the focus", try session.name(came.focusLead)),
      ])
    }
    return .saved(
      Saved(verb, "the preparation day", code.description, school?.text, facts: facts), warnings: warnings)
  }

  private static func facts(_ day: PreparationDay, _ session: Session) -> [Fact] {
    let schools = day.attended.keys.sorted().map(\.text).joined(separator: ", ")
    return Facts.make([
      ("Day", day.held == nil ? day.planned.map(session.spoken) : nil),
      ("Held", day.held.map(session.spoken)), ("Where", day.place),
      ("Schools", schools.isEmpty ? nil : schools), ("Note", day.note),
      ("Moved", ReviewFacts.moves(day.moves)),
    ])
  }
}
