import CommandTable
import PipCore

/// `pip practice …`: the strengths that schools share, so that good practice does not stay in one school.
enum PracticeCommands {
  static let noun = Row("practice", "Manage what schools can learn from one another", [list, find, match])

  static let list = Row(
    "list", "List the strengths that schools share, from all cycles", .reads,
    examples: [
      "pip practice list", "pip practice list --theme teaching", "pip practice list --school saxby",
    ],
    discussion: """
      What stands here is shared by the schools themselves: the wording is agreed, and the host, or else the partnership, \
      shares strengths (review agree, review share). The newest come first. With --cycle, only that cycle is looked at.
      """,
    option("theme", ThemeWord.self, "Only of this theme"),
    option("school", SchoolWord.self, "Only of this school")
  ) { session, theme, school in
    let theme = try theme.map { try session.word($0.text, in: .theme) }
    let school = try school.map { try session.school($0).id }
    let shared = try session.sharedPractice()
    let items = shared.filter { item in
      (theme == nil || item.theme == theme) && (school.map { $0 == item.school } ?? true)
    }
    return try answer(
      items, shared, session,
      empty: theme == nil && school == nil
        ? "No strengths are shared yet." : "No such strengths are shared yet.")
  }

  static let find = Row(
    "find", "Find shared strengths by words", .reads,
    examples: ["pip practice find reading aloud", "pip practice find phonics"],
    discussion: """
      Finds the strengths that have all the words, in their text or in the name of their theme. Capital letters, accents, \
      plurals and the endings -ing and -ed make no difference, and the beginning of a word (three letters or more) is enough: \
      phon finds phonics, and story finds stories. Little words such as "and" are passed over.
      """,
    argument("word", NameText.self, "A word to look for"), arguments("more", NameText.self, "More words")
  ) { session, word, more in
    let words = ([word] + more).flatMap { WordStem.words(of: $0.text) }
    guard !words.isEmpty else {
      throw UsageError(
        .badValue(label: "WORD", word: word.text, reason: "has no letters or digits to look for", hints: []))
    }
    let shared = try session.sharedPractice()
    let text = words.map(\.text).joined(separator: " ")
    return try answer(
      shared.filter { $0.has(words) }, shared, session, empty: "No strength that is shared has: \(text)")
  }

  private static func answer(
    _ items: [Practice], _ shared: SharedPractice, _ session: Session, empty: String
  ) throws -> Answer {
    let current = Cycle.current(try session.records.cycles(), today: session.today)?.id
    let names = try session.names(of: Array(Set(items.map(\.school))))
    var answer = Listing<Practice>(columns: [
      Column("address", "Address") { .text($0.address(current: current)) },
      Column("code", nil) { .text($0.code.description) },
      Column("school", nil) { .text($0.school.text) },
      Column("name", "School", rank: 1, wraps: true) { .text(names[$0.school] ?? $0.school.text) },
      Column("cycle", "Cycle", rank: 2) { .text($0.cycle.text) },
      Column("theme", "Theme", rank: 1) { .text($0.theme) },
      Column("text", "What was seen", wraps: true) { .text($0.text) },
      Column("seen", nil) { .day($0.seen) },
    ]).answer("pip/practice/1", items, empty: empty)
    if shared.kept > 0 {
      let number = shared.kept == 1 ? "1 strength is" : "\(shared.kept) strengths are"
      answer.notes.append(
        "\(number) not shared: the wording is not agreed yet, or the school keeps \(shared.kept == 1 ? "it" : "them")."
      )
    }
    return answer
  }
}

extension Practice {
  /// Its address, which names the cycle when that is not the current one.
  func address(current: ID<Cycle>?) -> String {
    cycle == current ? "\(review)/\(code)" : fullAddress
  }
}

extension Session {
  /// The strengths that may be read, of all cycles or of the one that was named.
  func sharedPractice() throws -> SharedPractice {
    try SharedPractice(of: globals.cycle == nil ? records.cycles() : [cycle()], records)
  }
}
