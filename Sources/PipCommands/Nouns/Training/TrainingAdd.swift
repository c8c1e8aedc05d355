import CommandTable
import PipCore

extension TrainingCommands {
  static let add = Row(
    "add", "Arrange a training event", .writes,
    examples: [
      "pip training add lead-reviewer --on 14/10/2026 --place \"Ingham Primary School\" --places 2",
      "pip training add capacity --on 4/2/2027 --places 2 --places-for holme=1",
      "pip training add \"Peer reviewer day\" --on 5/11/2026 --course reviewer --people asha-patel,tom-reed",
    ],
    discussion: """
      The event's id is made from its course and day. It is chased by due until somebody is recorded as there with \
      training attend.

      An event with a name of its own is found by a part of that name as well. Those named with --people have a place at \
      once, as with training book.
      """,
    argument(
      "training", CourseOrName.self, "The course, such as reviewer; with --course, what the event is called"),
    requiredOption("on", DayWord.self, "The day"),
    option("course", CourseWord.self, "The course, when the event has a name of its own"), Draft.parameter,
    options("people", PersonWord.self, "Who has a place"),
    option("id", NewID.self, "A short name of your own for commands; made from course and day if left out")
  ) { session, word, on, named, draft, people, id in
    var draft = draft
    let course = try course(word, named, &draft, session)
    let day = try session.day(on)
    guard let id = ID<TrainingEvent>(id?.text ?? "\(course)-\(day)") else {
      throw LookupProblem.noIDFromName(course)
    }
    if let taken = try session.records.trainingEvent(id) {
      throw LookupProblem.exists(noun: "training", id: id.text, name: taken.title)
    }
    var event = TrainingEvent(id: id, course: course, on: day)
    try draft.apply(to: &event, session)
    let booked = try session.book(people, on: &event)
    try session.records.save(event)
    return .saved(
      Saved(
        "arranged", "the training", id.text, event.title,
        facts: facts(event, session) + Facts.make([("Who", booked.isEmpty ? nil : names(booked))])),
      warnings: try session.closedDay(day) + (booked.isEmpty ? [] : session.overbooked(event)))
  }

  /// The course of a new event; where it is named beside the event, the word is what the event is called.
  private static func course(
    _ word: CourseOrName, _ named: CourseWord?, _ draft: inout Draft, _ session: Session
  ) throws -> String {
    guard let named else { return try session.course(word) }
    let course = try session.word(named.text, in: .course)
    // Who says the course twice has given no name.
    guard NamedThing.key(word.text) != course else { return course }
    guard draft.name == nil else {
      throw UsageError.conflicting(
        "the event would be called '\(word.text)' and '\(draft.name ?? "")'", hints: ["leave out --name"])
    }
    draft.name = word.text
    return course
  }
}

extension Session {
  /// The course that a word names which could have been the name of an event.
  ///
  /// - Parameter word: What was typed.
  /// - Returns: The course.
  /// - Throws: The error for an unknown course, which also shows how an event gets a name of its own.
  func course(_ word: CourseOrName) throws -> String {
    let known = try records.partnership().known(.course)
    do {
      return try self.word(NamedThing.key(word.text), in: .course)
    } catch RuleProblem.unknownWord {
      let isWord = ID<Partnership>(word.text) != nil
      var failure = Failure(
        RuleProblem.unknownWord(kind: OwnList.course.rawValue, word: word.text, known: known),
        program: program)
      if !isWord { failure.hints = Array(failure.hints.prefix(1)) }
      failure.hints.append(
        "an event with a name of its own needs its course too: \(program) training add \"\(word.text)\" --on DAY --course COURSE"
      )
      throw failure
    }
  }

  /// Keeps places for people at a training event.
  ///
  /// - Parameters:
  ///   - words: Who.
  ///   - event: The event, which is not saved yet.
  /// - Returns: The people, each once.
  /// - Throws: `already` for somebody who has a place; what keeps somebody from taking part that day.
  func book(_ words: [PersonWord], on event: inout TrainingEvent) throws -> [Person] {
    let people = try people(words)
    for person in people {
      try person.checkTakesPart(on: event.on)
      guard event.booked[person.id] == nil else {
        throw RuleProblem.already(
          thing: person.id.text, state: "booked on \(event.id)", on: event.booked[person.id]?.on,
          hint: "training show \(event.id)")
      }
      event.booked[person.id] = Booking(on: today)
    }
    return people
  }
}
