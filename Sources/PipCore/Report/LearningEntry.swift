/// Something a visitor takes home, as a list shows it (Challenge Partners).
public struct LearningEntry: ReviewEntry {
  /// The review it belongs to.
  public let review: ReviewID
  /// The name of the host, or its id when no such school is known.
  public let hostName: String
  /// Its code within the review.
  public let code: Code
  /// Who takes it home.
  public let person: ID<Person>
  /// The name of the person, or the id when no such person is known.
  public let name: String
  /// The school it is taken to.
  public let school: ID<School>?
  /// The name of that school, or its id when it is not known.
  public let schoolName: String?
  /// What is taken home; nil while the host keeps what was seen to itself.
  public let text: String?
  /// The theme it belongs to.
  public let theme: String?

  init(
    _ learning: Learning, _ code: Code, of review: Review, _ shared: SharedReview, _ summary: ReviewSummary,
    _ lookup: Lookup, reader: ID<School>?
  ) {
    (self.review, hostName, self.code) = (review.id, summary.hostName, code)
    (person, name, theme) = (learning.person, lookup.name(of: learning.person), learning.theme)
    school = review.home(of: learning, lookup.people[learning.person])
    schoolName = school.map { lookup.name(of: $0) }
    // The visitor's own school wrote it down, and may always read it.
    let isReaders = reader != nil && school == reader
    text = isReaders ? learning.text : shared.learning[code]?.text
  }

  static let columns =
    ReportColumn<LearningEntry>.address + [
      ReportColumn("person", "who takes it home") { $0.person },
      ReportColumn("name", "the name, or the id when it is not known") { $0.name },
      ReportColumn("school", "the school it is taken to") { $0.school },
      ReportColumn("schoolName", "its name, or its id when it is not known") { $0.schoolName },
      ReportColumn("text", "what is taken home; null while the host keeps it to itself") { $0.text },
      ReportColumn("theme", "the theme it belongs to") { $0.theme },
    ]
}

/// How often actions of earlier reviews came to one outcome.
public struct OutcomeCount: Hashable, Sendable {
  /// The outcome, in the word that was recorded.
  public let outcome: String
  /// How many actions came to it.
  public let actions: Int

  static let columns: [ReportColumn<OutcomeCount>] = [
    ReportColumn("outcome", "lasted, faded, going, dropped or overtaken") { $0.outcome },
    ReportColumn("actions", "how many actions came to it") { $0.actions },
  ]
}

extension CycleReport {
  /// Returns outcomes in their order, then words that nobody knows as they are.
  static func counts(of outcomes: [String: Int]) -> [OutcomeCount] {
    let known = Outcome.allCases.map(\.rawValue)
    let others = outcomes.keys.filter { !known.contains($0) }.sorted()
    return (known + others).compactMap { word in
      outcomes[word].map { OutcomeCount(outcome: word, actions: $0) }
    }
  }

  var learningBlocks: [Block] {
    let shown = learning.filter { $0.text != nil }
    let kept = learning.count - shown.count
    let rows = shown.map { entry in
      [
        Text(entry.name), Text(entry.schoolName ?? ""), Text(entry.hostName), Text(entry.text ?? ""),
        Text(entry.theme ?? ""),
      ]
    }
    let columns = [
      TableColumn(heading: "Who", wraps: true), TableColumn(heading: "To", wraps: true),
      TableColumn(heading: "From", wraps: true), TableColumn(heading: "What they take home", wraps: true),
      TableColumn(heading: "Theme", rank: 1, wraps: true),
    ]
    let words = "\(ReportWords.count(kept, "thing")) that visitors take home \(kept == 1 ? "is" : "are")"
    return table(columns, rows)
      + (kept == 0 ? [] : [.paragraph(Text("\(words) kept back with what was seen there."))])
  }

  var outcomeBlocks: [Block] {
    guard !outcomes.isEmpty else { return [] }
    let facts = outcomes.map { count -> Fact in
      let words = Outcome(rawValue: count.outcome)?.words ?? count.outcome
      return Fact(
        label: words.prefix(1).uppercased() + words.dropFirst(),
        text: Text(ReportWords.count(count.actions, "action")))
    }
    return [.facts(facts)]
  }
}
