import CommandTable
import PipCore

extension TrainingCommands {
  /// People, as words after the event or with `--people`.
  private static func people(_ help: String) -> Parameter<[PersonWord]> {
    group(
      arguments("person", PersonWord.self, help, splitsCommas: true),
      options("people", PersonWord.self, "The same people, as one list")
    ) { $0 + $1 }
  }

  static let book = Row(
    "book", "Keep places for people at a training event", .writes,
    examples: [
      "pip training book lead-reviewer-2026-10-14 asha-patel tom-reed",
      "pip training book lead-reviewer-2026-10-14 --people asha-patel,tom-reed",
    ],
    discussion: "More people than a school has places are told, and booked all the same.",
    argument("event", TrainingWord.self, "The event"), people("Who has a place")
  ) { session, word, words in
    var event = try session.trainingEvent(word)
    try checkSome(words)
    let people = try session.book(words, on: &event)
    try session.records.save(event)
    return .saved(
      Saved("booked on", "the training", event.id.text, names(people), facts: facts(event, session)),
      warnings: try session.overbooked(event))
  }

  static let unbook = Row(
    "unbook", "Give back places at a training event", .writes,
    examples: ["pip training unbook lead-reviewer-2026-10-14 tom-reed"],
    argument("event", TrainingWord.self, "The event"), people("Whose place is given back")
  ) { session, word, words in
    var event = try session.trainingEvent(word)
    try checkSome(words)
    let people = try session.people(words)
    for person in people {
      guard event.booked.removeValue(forKey: person.id) != nil else {
        throw LookupProblem.noItem(
          noun: "booking", code: person.id.text, place: "at \(event.id)",
          candidates: event.booked.keys.sorted().map(\.text))
      }
    }
    try session.records.save(event)
    return .saved(
      Saved("unbooked from", "the training", event.id.text, names(people), facts: facts(event, session))
    )
  }

  static let attend = Row(
    "attend", "Record who attended a training event", .writes,
    examples: [
      "pip training attend lead-reviewer-2026-10-14 --booked",
      "pip training attend lead-reviewer-2026-10-14 --people asha-patel,tom-reed",
    ],
    discussion: """
      The course is added to each person's own record, where it counts from that day on. With --booked, everybody who \
      has a place was there; people who came without one are named beside it.
      """,
    argument("event", TrainingWord.self, "The event"),
    people("Who was there"), flag("booked", "Everybody who has a place was there")
  ) { session, word, words, booked in
    var event = try session.trainingEvent(word)
    guard booked || !words.isEmpty else {
      throw UsageError.conflicting(
        "nobody is named", hints: ["name one or more people, or add --booked for everybody who has a place"]
      )
    }
    var people = try session.people(words)
    for id in booked ? event.booked.keys.sorted() : [] where !people.contains(where: { $0.id == id }) {
      if let person = try session.records.person(id), !person.attended(event.id) { people.append(person) }
    }
    for var person in people {
      try person.checkTakesPart(on: event.on)
      guard !person.attended(event.id) else {
        throw RuleProblem.already(
          thing: person.id.text, state: "recorded as there", on: event.on, hint: "training show \(event.id)")
      }
      // The course may stand in the record already, entered before the event was.
      let known = person.training.filter { $0.value.course == event.course && $0.value.on == event.on }.keys
        .min()
      let code = known ?? Code(avoiding: person.codes, using: &session.random)
      var entry = person.training[code] ?? Training(course: event.course, on: event.on)
      entry.event = event.id
      person.training[code] = entry
      try session.records.save(person)
    }
    event.held = event.on
    try session.records.save(event)
    let away = try event.booked.keys.sorted().filter {
      try !(session.records.person($0)?.attended(event.id) ?? false)
    }
    return .saved(
      Saved(
        "recorded who attended", "the training", event.id.text, names(people), facts: facts(event, session)),
      notes: away.isEmpty
        ? [] : ["Booked and not recorded as there: \(away.map(\.text).joined(separator: ", "))."],
      warnings: session.doubt(happenedOn: event.on))
  }

  static let unattend = Row(
    "unattend", "Take back that people attended a training event", .writes,
    examples: ["pip training unattend lead-reviewer-2026-10-14 tom-reed"],
    discussion: "The course is taken out of their records; their places stay booked.",
    argument("event", TrainingWord.self, "The event"), people("Who was not there")
  ) { session, word, words in
    var event = try session.trainingEvent(word)
    try checkSome(words)
    let people = try session.people(words)
    for var person in people {
      guard person.attended(event.id) else {
        throw LookupProblem.noItem(
          noun: "record of \(person.id)", code: "", place: "at \(event.id)", candidates: [])
      }
      person.training = person.training.filter { $0.value.event != event.id }
      try session.records.save(person)
    }
    if try !session.records.people().contains(where: { $0.attended(event.id) }) { event.held = nil }
    try session.records.save(event)
    return .saved(
      Saved(
        "changed who attended", "the training", event.id.text, names(people), facts: facts(event, session)))
  }

  private static func checkSome(_ words: [PersonWord]) throws {
    guard words.isEmpty else { return }
    throw UsageError.conflicting("nobody is named", hints: ["name one or more people, such as asha-patel"])
  }

  static func names(_ people: [Person]) -> String { people.map(\.name).joined(separator: ", ") }
}
