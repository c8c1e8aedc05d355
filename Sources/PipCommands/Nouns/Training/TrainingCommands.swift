import CommandTable
import PipCore

/// `pip training …`: training events, their places, and who may take which task.
enum TrainingCommands {
  static let noun = Row(
    "training", "Manage training: events, places, and who may take which task",
    [add, list, show, who, plan, book, unbook, attend, unattend, edit, remove])

  /// The fields of a training event that can be typed, shared by `add` and `edit`.
  struct Draft: Sendable {
    var name: String?
    var place: String?
    var places: Int?
    var placesFor: [PlacesWord]

    static let parameter = group(
      option("name", NameText.self, "What it is called, when the course does not say it"),
      option("place", NameText.self, "Where it is held"),
      option("places", CountWord.self, "How many places each school has"),
      options("places-for", PlacesWord.self, "How many places one school has, where that is another number")
    ) { name, place, places, placesFor in
      Draft(name: name?.text, place: place?.text, places: places?.number, placesFor: placesFor)
    }

    /// Puts what was typed into an event; what was not typed stays.
    func apply(to event: inout TrainingEvent, _ session: Session) throws {
      event.name = name ?? event.name
      event.place = place ?? event.place
      event.places = places ?? event.places
      for word in placesFor { event.placesFor[try session.school(word.school).id] = word.places }
    }
  }

  static let list = Row(
    "list", "List the training events", .reads,
    examples: ["pip training list", "pip training list --course reviewer --cycle 2026-27"],
    discussion: "Lists all of them, or with --cycle those of one cycle.",
    option("course", CourseWord.self, "Only this course")
  ) { session, course in
    let course = try course.map { try session.word($0.text, in: .course) }
    let cycle = try session.globals.cycle.map { try session.cycle(named: $0) }
    let events =
      try cycle.map { try session.records.trainingEvents(of: $0) } ?? session.records.trainingEvents()
    let chosen = events.filter { course == nil || $0.course == course }
    let (schools, people) =
      chosen.isEmpty ? ([], []) : (try session.records.schools(), try session.records.people())
    let items = chosen.map { TrainingReport.Entry(event: $0, places: TrainingPlaces.of($0, schools, people)) }
    return Listing<TrainingReport.Entry>(columns: [
      Column("on", "Day") { .day($0.event.on) }, Column("id", "Id") { .text($0.event.id.text) },
      Column("course", nil) { .text($0.event.course) }, Column("name", nil) { .text($0.event.name) },
      Column(nil, "Training", wraps: true) { .text($0.event.title) },
      Column("place", "Place", rank: 2, wraps: true) { .text($0.event.place) },
      Column("places", "Places", alignment: .right, rank: 1) { .number($0.placeCount) },
      Column("booked", "Booked", alignment: .right, rank: 1) { .number($0.booked) },
      Column("attended", "Attended", alignment: .right, rank: 1) { .number($0.attended) },
      Column("held", nil) { .day($0.event.held) },
      Column(nil, "State") { .text($0.event.held == nil ? "not yet held" : "held") },
    ]).answer(
      "pip/trainings/1", items,
      empty:
        "No training events are recorded. Arrange one with: \(session.program) training add COURSE --on DAY")
  }

  static let show = Row(
    "show", "Show a training event, its places, and who fills them", .reads,
    examples: ["pip training show lead-reviewer-2026-10-14"],
    argument("event", TrainingWord.self, "The event")
  ) { session, word in
    let event = try session.trainingEvent(word)
    let people = try session.records.people()
    let places = TrainingPlaces.of(event, try session.records.schools(), people)
    let names = Dictionary(people.map { ($0.id, $0.name) }) { first, _ in first }
    let listing = placesListing(names)
    var document = Document([.title("\(event.title.prefix(1).uppercased())\(event.title.dropFirst())")])
    document.add(.facts(facts(event, session)))
    if !places.isEmpty {
      document.add(.heading("Places"))
      document.add(.table(listing.table(places)))
    }
    return Answer(
      "pip/training/1", document, event.json.adding(["schools": .array(places.map(listing.json))]))
  }

  private static func placesListing(_ names: [ID<Person>: String]) -> Listing<TrainingPlaces> {
    Listing<TrainingPlaces>(columns: [
      Column("school", "School") { row in
        .shown(Text(row.school?.text ?? "no school"), row.school.map { .string($0.text) } ?? .null)
      },
      Column("places", "Places", alignment: .right) { .number($0.places) },
      Column("booked", nil) { .words($0.booked.map(\.text)) },
      Column(nil, "Booked", wraps: true) { .words($0.booked.map { names[$0] ?? $0.text }) },
      Column("attended", nil) { .words($0.attended.map(\.text)) },
      Column(nil, "Attended", wraps: true) { .words($0.attended.map { names[$0] ?? $0.text }) },
      Column("free", "Free", alignment: .right) { .number($0.free) },
    ])
  }

  /// Fields that `edit --clear` can empty.
  enum Field: String, CaseIterable, ArgumentValue {
    case name, place, places
    case placesFor = "places-for"
    static let valueName = "FIELD"
  }

  static let edit = Row(
    "edit", "Change a training event", .writes,
    examples: ["pip training edit lead-reviewer-2026-10-14 --on 21/10/2026 --places-for ingham=3"],
    discussion: """
      The event's id stays when the day moves. Once people are recorded as there, the day stays as it is, since their \
      records hold it.
      """,
    argument("event", TrainingWord.self, "The event"), option("on", DayWord.self, "Its new day"),
    Draft.parameter, options("clear", Field.self, "Empty a field")
  ) { session, word, on, draft, cleared in
    var event = try session.trainingEvent(word)
    let before = event
    for field in cleared {
      switch field {
      case .name: event.name = nil
      case .place: event.place = nil
      case .places: event.places = nil
      case .placesFor: event.placesFor = [:]
      }
    }
    if let day = try session.day(on), day != event.on {
      try session.checkNobodyAttended(event)
      event.on = day
    }
    try draft.apply(to: &event, session)
    try session.checkSaid(event != before, about: "the training \(event.id)")
    try session.records.save(event)
    return .saved(
      Saved("changed", "the training", event.id.text, event.title, facts: facts(event, session)),
      warnings: event.on == before.on ? [] : try session.closedDay(event.on))
  }

  static let remove = Row(
    "remove", "Remove a training event that was entered by mistake", .writes,
    examples: ["pip training remove lead-reviewer-2026-10-14"],
    argument("event", TrainingWord.self, "The event")
  ) { session, word in
    let event = try session.trainingEvent(word)
    try session.checkNobodyAttended(event)
    try session.records.remove(event)
    return .saved(Saved("removed", "the training", event.id.text, event.title, facts: facts(event, session)))
  }

  /// What there is to say of an event, but for who has a place.
  static func facts(_ event: TrainingEvent, _ session: Session) -> [Fact] {
    let others = event.placesFor.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    let places = [event.places.map { "\($0) for each school" }].compactMap { $0 } + others
    return Facts.make([
      ("Id", event.id.text), ("Course", event.course),
      ("Day", event.held == nil ? session.spoken(event.on) : "held \(session.spoken(event.on))"),
      ("Place", event.place), ("Places", places.isEmpty ? nil : places.joined(separator: ", ")),
      ("Booked", event.booked.isEmpty ? nil : String(event.booked.count)),
    ])
  }
}
