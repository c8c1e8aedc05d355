import CommandTable
import PipCore

extension ReviewCommands {
  static let evidence = Row(
    "evidence", "Manage evidence, planned or collected",
    [
      Row(
        "add", "Add evidence", .writes,
        examples: [
          "pip review evidence add ingham \"Hear six readers in Year 1\" --kind pupil-voice --theme teaching"
        ],
        argument("host", ReviewWord.self, "The review"),
        argument("text", ProseText.self, "What is looked at, or what was seen"),
        option("kind", EvidenceKind.self, "How it is collected"),
        option("theme", NewID.self, "The theme it belongs to")
      ) { session, word, text, kind, theme in
        try add(text.text, "the evidence", to: \.evidence, of: word, session) { review in
          var evidence = Evidence(text: text.text)
          evidence.kind = kind.map { Choice($0) }
          evidence.theme = try theme.map { try session.theme($0.text, in: review) }
          return evidence
        }
      },
      Row(
        "edit", "Change evidence", .writes,
        examples: ["pip review evidence edit ingham/7k3m --kind books"],
        argument("address", ItemWord.self, "The evidence"), option("text", ProseText.self, "The new text"),
        option("kind", EvidenceKind.self, "How it is collected"),
        option("theme", NewID.self, "The theme it belongs to")
      ) { session, word, text, kind, theme in
        try edit(word, "evidence", in: \.evidence, \.text, session) { evidence, review in
          evidence.text = text?.text ?? evidence.text
          evidence.kind = kind.map { Choice($0) } ?? evidence.kind
          evidence.theme = try theme.map { try session.theme($0.text, in: review) } ?? evidence.theme
        }
      },
      remove("evidence", in: \.evidence, \.text),
    ])

  static let strength = observations(
    "strength", "Manage strengths: practice worth sharing", "Books are read aloud every day", \.strengths)
  static let finding = observations(
    "finding", "Manage findings of the team", "Books sent home do not match the sounds taught", \.findings)

  /// The commands of a kind of observation: strengths and findings have the same ones.
  private static func observations(
    _ noun: String, _ summary: String, _ example: String,
    _ items: any WritableKeyPath<Review, [Code: Observation]> & Sendable
  ) -> Row {
    Row(
      noun, summary,
      [
        Row(
          "add", "Add a \(noun)", .writes,
          examples: ["pip review \(noun) add ingham \"\(example)\" --theme teaching"],
          argument("host", ReviewWord.self, "The review"), argument("text", ProseText.self, "What was seen"),
          option("theme", NewID.self, "The theme it belongs to")
        ) { session, word, text, theme in
          try add(text.text, "the \(noun)", to: items, of: word, session) { review in
            var observation = Observation(text: text.text)
            observation.theme = try theme.map { try session.theme($0.text, in: review) }
            return observation
          }
        },
        Row(
          "edit", "Change a \(noun)", .writes,
          examples: ["pip review \(noun) edit ingham/7k3m --text \"\(example)\""],
          argument("address", ItemWord.self, "The \(noun)"), option("text", ProseText.self, "The new text"),
          option("theme", NewID.self, "The theme it belongs to")
        ) { session, word, text, theme in
          try edit(word, noun, in: items, \.text, session) { observation, review in
            observation.text = text?.text ?? observation.text
            observation.theme = try theme.map { try session.theme($0.text, in: review) } ?? observation.theme
          }
        },
        remove(noun, in: items, \.text),
      ])
  }

  private static func add<Item>(
    _ text: String, _ thing: String, to items: WritableKeyPath<Review, [Code: Item]>,
    of word: ReviewWord, _ session: Session, _ make: (Review) throws -> Item
  ) throws -> Answer {
    var place = try session.review(word)
    try session.checkNotCancelled(place)
    let before = place.review
    let code = session.newCode(in: place.review)
    place.review[keyPath: items][code] = try make(place.review)
    try session.save(place)
    return .saved(
      Saved("added", thing, place.address(code), text), warnings: place.wordingDoubts(before, session))
  }

  private static func edit<Item: Equatable>(
    _ word: ItemWord, _ noun: String, in items: WritableKeyPath<Review, [Code: Item]>,
    _ text: KeyPath<Item, String>,
    _ session: Session, _ change: (inout Item, Review) throws -> Void
  ) throws -> Answer {
    var (place, code) = try session.item(word, noun) { $0[keyPath: items] }
    guard var item = place.review[keyPath: items][code] else { return .saved([]) }
    let before = item
    try change(&item, place.review)
    try session.checkSaid(item != before, about: place.address(code))
    let review = place.review
    place.review[keyPath: items][code] = item
    try session.save(place)
    return .saved(
      Saved("changed", "the \(noun)", place.address(code), item[keyPath: text]),
      warnings: place.wordingDoubts(review, session))
  }

  private static func remove<Item>(
    _ noun: String, in items: any WritableKeyPath<Review, [Code: Item]> & Sendable,
    _ text: any KeyPath<Item, String> & Sendable
  ) -> Row {
    Row(
      "remove", "Remove \(noun == "evidence" ? noun : "a \(noun)") that was added by mistake", .writes,
      examples: ["pip review \(noun) remove ingham/7k3m"],
      argument("address", ItemWord.self, "The \(noun)")
    ) { session, word in
      var (place, code) = try session.item(word, noun) { $0[keyPath: items] }
      let before = place.review
      let removed = place.review[keyPath: items].removeValue(forKey: code)
      try session.save(place)
      return .saved(
        Saved("removed", "the \(noun)", place.address(code), removed?[keyPath: text]),
        warnings: place.wordingDoubts(before, session))
    }
  }
}
