import CommandTable
import PipCore

/// `pip person edit`, `train` and `untrain`: what happens to people over the years.
extension PersonCommands {
  /// Fields that `edit --clear` can empty.
  enum Field: String, CaseIterable, ArgumentValue {
    case school, roles, email, left
    static let valueName = "FIELD"
  }

  static let edit = Row(
    "edit", "Change one or more people", .writes,
    examples: [
      "pip person edit asha-patel --school saxby --on 1/9/2026", "pip person edit asha-patel --role reviewer",
      "pip person edit --role reviewer asha-patel tom-reed mina-shah",
      "pip person edit asha-patel --clear left",
    ],
    discussion: """
      Another school is recorded as a move on the day given, or today, so that the program knows who worked where when. To \
      correct a school that was wrong from the start, add --clear school: then no move is recorded.

      Roles are added to those that are there; to replace them, add --clear roles. The id never changes, so that history \
      stays readable. Several people get the same, all of them or none; a name and an address belong to one person.
      """,
    oneOrMore("person", PersonWord.self, "The person"),
    option("name", NameText.self, "Their new name"), draft,
    option("on", DayWord.self, "Their first day at the school; today if left out"),
    options("clear", Field.self, "Empty a field")
  ) { session, words, name, draft, on, cleared in
    if on != nil, draft.school == nil {
      throw UsageError.conflicting("--on is the day of a move, so it needs --school")
    }
    let people = try session.people(words)
    try session.checkAlone(people.count, Person.noun, ["name", "email"])
    guard name != nil || !draft.isEmpty || !cleared.isEmpty else {
      throw RuleProblem.nothingToChange(thing: people.map(\.id.text).listed)
    }
    var several = SeveralChanges(of: people.count)
    var warnings: [String] = []
    for before in people {
      var person = before
      for field in cleared { clear(field, of: &person) }
      person.name = name?.text ?? person.name
      if let school = draft.school {
        let code = Code(avoiding: person.codes, using: &session.random)
        try person.move(
          to: try session.school(SchoolWord(text: school)).id, on: try session.day(on) ?? session.today, code)
      }
      try apply(draft, to: &person, session)
      try session.records.save(person)
      let moved = Facts.make([("Moved", person.moves == before.moves ? nil : moved(person, session))])
      several.add(
        Saved(
          "changed", "the person", person.id.text, person.name, facts: try facts(person, session) + moved),
        before: try facts(before, session), isSame: person == before)
      warnings += person.school == before.school ? [] : try homeVisits(of: person, session)
    }
    return several.answer(warnings: warnings)
  }

  static let train = Row(
    "train", "Record that one or more people have been on a course", .writes,
    examples: [
      "pip person train asha-patel lead-reviewer --on 14/10/2026",
      "pip person train asha-patel,tom-reed reviewer --on 5/11/2026",
    ],
    discussion:
      "Where places are kept and people are booked, training attend records the course for all who were there.",
    listArgument("person", PersonWord.self, "The person"),
    argument("course", CourseWord.self, "The course, such as reviewer or improvement-champion"),
    requiredOption("on", DayWord.self, "The day of the course")
  ) { session, words, course, on in
    let people = try session.people(words)
    let entry = Training(course: try session.word(course.text, in: .course), on: try session.day(on))
    var changes: [Saved] = []
    for var person in people {
      let code = Code(avoiding: person.codes, using: &session.random)
      try person.add(entry, code)
      try session.records.save(person)
      changes.append(
        Saved(
          "recorded", "the training", code.description, "\(person.name), \(entry.course)",
          facts: Facts.make([
            ("Person", person.id.text), ("Course", entry.course), ("Day", session.spoken(entry.on)),
          ])))
    }
    return .saved(changes, warnings: session.doubt(happenedOn: entry.on))
  }

  static let untrain = Row(
    "untrain", "Take away a course that was recorded wrongly", .writes,
    examples: ["pip person untrain asha-patel 7k3m"],
    argument("person", PersonWord.self, "The person"),
    argument("code", PlainCode.self, "The entry's code, as person show tells it")
  ) { session, word, code in
    var person = try session.person(word)
    let (code, entry) = try session.ownItem(
      code, "course", "recorded for \(person.id)", in: person.training)
    person.training[code] = nil
    try session.records.save(person)
    return .saved(
      Saved(
        "removed", "the training", code.description, "\(person.name), \(entry.course)",
        facts: Facts.make([
          ("Person", person.id.text), ("Course", entry.course), ("Day", session.spoken(entry.on)),
        ])))
  }

  private static func moved(_ person: Person, _ session: Session) -> String? {
    person.moves.values.max { $0.on < $1.on }.map { move in
      "from \(move.from?.text ?? "no school") on \(session.spoken(move.on))"
    }
  }

  /// Warnings on reviews to come in which a person would visit their own school.
  static func homeVisits(of person: Person, _ session: Session) throws -> [String] {
    try TaskItem.tasks(of: person, session).filter { $0.task.isVisit(to: person.school) }.map { item in
      "\(person.name) \(item.task.kind.words) of \(item.address), and nobody from the host school can: choose somebody else"
    }
  }

  private static func clear(_ field: Field, of person: inout Person) {
    switch field {
    case .school: person.school = nil
    case .roles: person.roles = []
    case .email: person.email = nil
    case .left: (person.left, person.leftWhy) = (nil, nil)
    }
  }
}
