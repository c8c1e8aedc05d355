import CommandTable
import PipCore

/// `pip person …`: the register of people.
enum PersonCommands {
  static let noun = Row(
    "person", "Manage the people who take part", [add, list, show, edit, leave, train, untrain, importing])

  /// The fields of a person that can be typed, shared by `add` and `edit`.
  struct Draft: Hashable, Sendable {
    var school: String?
    var roles: [String]
    var email: String?

    var isEmpty: Bool { school == nil && roles.isEmpty && email == nil }
  }

  static let draft = group(
    option("school", SchoolWord.self, "The school they work at"),
    options("role", RoleWord.self, "What they do in the partnership"),
    option("email", EmailText.self, "Where they can be written to")
  ) { school, roles, email in
    Draft(school: school?.text, roles: roles.map(\.text), email: email?.text)
  }

  static let add = Row(
    "add", "Add a person", .writes,
    examples: [
      "pip person add \"Asha Patel\" --school ingham --role headteacher,lead-reviewer",
      "pip person add \"Ben Okoro\" --id ben --email ben@saxby.example",
    ],
    argument("name", NameText.self, "Their name"),
    option("id", NewID.self, "A short name of your own for commands; made from the name if left out"),
    draft
  ) { session, name, id, draft in
    guard let id = id.flatMap({ ID<Person>($0.text) }) ?? ID<Person>(from: name.text) else {
      throw LookupProblem.noIDFromName(name.text)
    }
    if let taken = try session.records.person(id) {
      throw LookupProblem.exists(noun: Person.noun, id: id.text, name: taken.name)
    }
    var person = Person(id: id, name: name.text)
    person.school = try draft.school.map { try session.school(SchoolWord(text: $0)).id }
    try apply(draft, to: &person, session)
    try session.records.save(person)
    return .saved(
      Saved("added", "the person", id.text, person.name, facts: try facts(person, session)))
  }

  /// What a list of people can be narrowed to.
  struct Filter: Sendable {
    var school: SchoolWord?
    var role: String?
    var course: String?
    var all: Bool
  }

  static let filter = group(
    option("school", SchoolWord.self, "Only those who work at this school"),
    option("role", RoleWord.self, "Only those with this role"),
    option("trained", CourseWord.self, "Only those who have been on this course"),
    flag("all", "Those who have left too")
  ) { school, role, course, all in
    Filter(school: school, role: role?.text, course: course?.text, all: all)
  }

  static let list = Row(
    "list", "List the people", .reads,
    examples: [
      "pip person list", "pip person list --school ingham --all",
      "pip person list --trained improvement-champion",
    ],
    filter
  ) { session, filter in
    let school = try filter.school.map { try session.school($0).id }
    let role = try filter.role.map { try session.word($0, in: .role) }
    let course = try filter.course.map { try session.word($0, in: .course) }
    let people = try session.records.people().filter { person in
      (filter.all || person.left.map { session.today <= $0 } ?? true)
        && (school == nil || person.school == school)
        && (role.map(person.roles.contains) ?? true)
        && (course.map { person.isTrained($0, by: session.today) } ?? true)
    }
    let isNarrow = school != nil || role != nil || course != nil
    return listing(filter.all, session.today).answer(
      "pip/people/1", people,
      empty: isNarrow
        ? "Nobody fits. See everybody with: \(session.program) person list"
        : "There are no people yet. Add one with: \(session.program) person add NAME")
  }

  private static func listing(_ all: Bool, _ today: Day) -> Listing<Person> {
    Listing<Person>(columns: [
      Column("id", "Id") { .text($0.id.text) },
      Column("name", "Name", wraps: true) { .text($0.name) },
      Column("school", "School") { .text($0.school?.text) },
      Column("roles", "Roles", rank: 1, wraps: true) { .words($0.roles) },
      Column("trained", "Trained", rank: 2, wraps: true) { .words($0.courses(by: today)) },
      Column("email", nil) { .text($0.email) },
      Column("left", all ? "Left" : nil) { .day($0.left) },
    ])
  }

  /// Takes over what was typed, but for the school, whose change can be a move.
  static func apply(_ draft: Draft, to person: inout Person, _ session: Session) throws {
    person.email = draft.email ?? person.email
    for role in draft.roles {
      let role = try session.word(role, in: .role)
      if !person.roles.contains(role) { person.roles.append(role) }
    }
  }

  static func facts(_ person: Person, _ session: Session) throws -> [Fact] {
    let school = try person.school.map { id in
      try session.records.school(id).map { "\($0.name) (\(id))" } ?? id.text
    }
    return Facts.make([
      ("Id", person.id.text), ("School", school),
      ("Roles", person.roles.isEmpty ? nil : person.roles.joined(separator: ", ")),
      ("E-mail", person.email), ("Takes part until", person.left.map(session.spoken)),
      ("Why", person.leftWhy),
    ])
  }
}

extension Session {
  /// Checks a word against a list that the partnership can extend; another name of one of its words is noted.
  func word(_ word: String, in list: OwnList) throws -> String {
    let known = try records.partnership().known(list)
    guard let meant = Vocabulary.meaning(of: word, among: known) else {
      return try checkWord(word, list.rawValue, among: known)
    }
    if meant != word { note("'\(word)' is the \(list.rawValue) \(meant)") }
    return meant
  }
}
