import CommandTable
import PipCore

/// `pip review learning …`: what the visitors take home to their own schools.
extension ReviewCommands {
  static let learning = Row(
    "learning", "Manage what visitors take home to their own schools",
    [learningAdd, learningList, learningEdit, learningRemove])

  private static let learningAdd = Row(
    "add", "Add what a visitor takes home", .writes,
    examples: [
      "pip review learning add ingham \"We will open each morning with a story read aloud\" --person tom-reed --theme culture"
    ],
    discussion:
      "Reviewers learn as much as hosts do. In reports it is shown like a strength: once the host agrees the wording and shares strengths.",
    argument("host", ReviewWord.self, "The review"), argument("text", ProseText.self, "What they take home"),
    requiredOption("person", PersonWord.self, "Who takes it home"),
    option("theme", NewID.self, "The theme it belongs to")
  ) { session, word, text, person, theme in
    var place = try session.review(word)
    let visitor = try session.person(person)
    try place.review.checkVisits(visitor)
    var learning = Learning(person: visitor.id, text: text.text)
    learning.theme = try theme.map { try session.theme($0.text) }
    learning.recorded = session.today
    let code = session.newCode(in: place.review)
    place.review.learning[code] = learning
    try session.save(place, isFollowUp: true)
    return .saved(
      Saved(
        "added", "what is taken home", place.address(code), learning.text,
        facts: try facts(learning, place, session)))
  }

  /// One row of the list.
  private struct LearningLine {
    let place: ReviewPlace
    let code: Code
    let learning: Learning
    let name: String
    let school: School?
    let schoolID: ID<School>?
  }

  private static let learningList = Row(
    "list", "List what visitors take home, in the open cycles", .reads,
    examples: ["pip review learning list", "pip review learning list --school saxby --json"],
    option("school", SchoolWord.self, "Only what is taken to this school"),
    option("person", PersonWord.self, "Only what this person takes home")
  ) { session, school, person in
    let lookup = try Lookup(session.records)
    let school = try school.map { try session.school($0).id }
    let person = try person.map { try session.person($0).id }
    var lines: [LearningLine] = []
    try session.forEachChased { place in
      for (code, learning) in place.review.learning where person.map({ $0 == learning.person }) ?? true {
        let home = place.review.home(of: learning, lookup.people[learning.person])
        guard school.map({ $0 == home }) ?? true else { continue }
        lines.append(
          LearningLine(
            place: place, code: code, learning: learning, name: lookup.name(of: learning.person),
            school: home.flatMap { lookup.schools[$0] }, schoolID: home))
      }
    }
    lines.sort {
      ($0.place.cycle.id, $0.place.review.id, $0.code) < ($1.place.cycle.id, $1.place.review.id, $1.code)
    }
    return Listing<LearningLine>(columns: [
      Column("address", "Address") { .text($0.place.address($0.code)) },
      Column("code", nil) { .text($0.code.description) },
      Column("host", nil) { .text($0.place.review.host.text) },
      Column("cycle", nil) { .text($0.place.cycle.id.text) },
      Column("person", nil) { .text($0.learning.person.text) },
      Column("name", "Who") { .text($0.name) },
      Column("school", nil) { .text($0.schoolID?.text) },
      Column("schoolName", "To", rank: 1, wraps: true) { .text($0.school?.name ?? $0.schoolID?.text) },
      Column("text", "What they take home", wraps: true) { .text($0.learning.text) },
      Column("theme", "Theme", rank: 2) { .text($0.learning.theme) },
      Column("recorded", nil) { .day($0.learning.recorded) },
    ]).answer("pip/learning/1", lines, empty: "Nothing that visitors take home is recorded here yet.")
  }

  /// Fields of the learning that `edit --clear` can empty.
  enum LearningField: String, CaseIterable, ArgumentValue {
    case theme
    static let valueName = "FIELD"
  }

  private static let learningEdit = Row(
    "edit", "Change what a visitor takes home", .writes,
    examples: ["pip review learning edit ingham/7k3m --text \"A story read aloud every morning\""],
    argument("address", ItemWord.self, "What to change"),
    option("text", ProseText.self, "What they take home"),
    option("person", PersonWord.self, "Who takes it home"),
    option("theme", NewID.self, "The theme it belongs to"),
    options("clear", LearningField.self, "Empty a field")
  ) { session, word, text, person, theme, cleared in
    let theme = try theme.map { try session.theme($0.text) }
    var (place, code) = try session.item(word, "learning") { $0.learning }
    guard var learning = place.review.learning[code] else { return .saved([]) }
    let before = learning
    if cleared.contains(.theme) { learning.theme = nil }
    if let person {
      let visitor = try session.person(person)
      try place.review.checkVisits(visitor)
      learning.person = visitor.id
    }
    learning.text = text?.text ?? learning.text
    learning.theme = theme ?? learning.theme
    try session.checkSaid(learning != before, about: place.address(code))
    place.review.learning[code] = learning
    try session.save(place, isFollowUp: true)
    return .saved(
      Saved(
        "changed", "what is taken home", place.address(code), learning.text,
        facts: try facts(learning, place, session)))
  }

  private static let learningRemove = Row(
    "remove", "Remove something taken home that was added by mistake", .writes,
    examples: ["pip review learning remove ingham/7k3m"], argument("address", ItemWord.self, "What to remove")
  ) { session, word in
    var (place, code) = try session.item(word, "learning") { $0.learning }
    let removed = place.review.learning.removeValue(forKey: code)
    try session.save(place, isFollowUp: true)
    return .saved(Saved("removed", "what is taken home", place.address(code), removed?.text))
  }

  private static func facts(_ learning: Learning, _ place: ReviewPlace, _ session: Session) throws -> [Fact] {
    let person = try session.records.person(learning.person)
    let home = try place.review.home(of: learning, person).flatMap {
      try session.records.school($0)?.name ?? $0.text
    }
    return Facts.make([
      ("Who", person?.name ?? learning.person.text), ("To", home), ("Theme", learning.theme),
    ])
  }
}
