/// What one host shares of a review, and how much it keeps, as the yearly report says it.
public struct SharingEntry: Hashable, Sendable {
  /// The review.
  public let review: ReviewID
  /// The name of the host, or its id when no such school is known.
  public let hostName: String
  /// The day the host agreed the wording.
  public let agreed: Day?
  /// What holds once it is agreed.
  public let chosen: Sharing
  /// How much is kept back now, from whoever the report is for.
  public let kept: KeptBack

  init(_ review: Review, _ shared: SharedReview, _ summary: ReviewSummary, _ lookup: Lookup) {
    (self.review, hostName, agreed) = (review.id, summary.hostName, review.agreed)
    (chosen, kept) = (review.sharingChosen(in: lookup.partnership), shared.kept)
  }

  static let columns: [ReportColumn<SharingEntry>] = [
    ReportColumn("review", "the review") { $0.review },
    ReportColumn("host", "the school that is reviewed") { $0.review.host },
    ReportColumn("hostName", "its name, or its id when it is not known") { $0.hostName },
    ReportColumn("agreed", "the day it agreed the wording") { $0.agreed },
    ReportColumn("shares", "what it shares once that is agreed") { Choice($0.chosen) },
    ReportColumn("keptStrengths", "strengths kept back") { $0.kept.strengths },
    ReportColumn("keptFindings", "findings kept back") { $0.kept.findings },
    ReportColumn("keptActions", "actions kept back") { $0.kept.actions },
    ReportColumn("keptLearning", "things taken home kept back") { $0.kept.learning },
    ReportColumn("keptImpact", "statements of impact kept back") { $0.kept.impact },
  ]
}

/// One text of the review of the school that a report is made for.
public struct OwnEntry: Hashable, Sendable {
  /// The review.
  public let review: ReviewID
  /// What it is: question, strength, finding, gap, priority, reply, action or impact.
  public let kind: String
  /// Its code, when it has one.
  public let code: Code?
  /// What it says.
  public let text: String

  /// The texts of a review in the order of its stages.
  static func entries(of review: Review, _ shared: SharedReview) -> [OwnEntry] {
    func items<Item>(_ kind: String, _ items: [Code: Item], _ text: (Item) -> String) -> [OwnEntry] {
      items.sorted { $0.key < $1.key }
        .map { OwnEntry(review: review.id, kind: kind, code: $0.key, text: text($0.value)) }
    }
    func single(_ kind: String, _ text: String?) -> [OwnEntry] {
      text.map { [OwnEntry(review: review.id, kind: kind, code: nil, text: $0)] } ?? []
    }
    return single("question", review.question) + items("strength", shared.strengths, \.text)
      + items("finding", shared.findings, \.text) + single("gap", shared.gap)
      + single("priority", shared.priority) + single("reply", shared.reply?.text)
      + items("action", shared.actions, \.text) + items("impact", shared.impact, \.text)
  }

  static let columns: [ReportColumn<OwnEntry>] = [
    ReportColumn("review", "the review") { $0.review },
    ReportColumn("kind", "question, strength, finding, gap, priority, reply, action or impact") { $0.kind },
    ReportColumn("code", "its code, when it has one") { $0.code },
    ReportColumn("text", "what it says") { $0.text },
  ]
}

// The sentences on what is kept back, and the section a school finds in a report made for it.
extension CycleReport {
  /// What stands where a school keeps a text to itself.
  static let keptText = Text("kept by the school", .quiet)

  /// Says kindly how much of one kind is kept back, and why.
  func keptBlocks(_ noun: String, _ plural: String, _ part: KeyPath<KeptBack, Int>) -> [Block] {
    let waiting = sharing.filter { $0.agreed == nil }.map { $0.kept[keyPath: part] }.reduce(0, +)
    let chosen = sharing.filter { $0.agreed != nil }.map { $0.kept[keyPath: part] }.reduce(0, +)
    let sentences: [(number: Int, why: String)] = [
      (waiting, " until the wording is agreed"), (chosen, ", by choice"),
    ]
    return sentences.filter { $0.number > 0 }.map { number, why in
      let kept = number == 1 ? "is kept by its school" : "are kept by their schools"
      return .paragraph(Text("\(ReportWords.count(number, noun, plural)) \(kept)\(why)."))
    }
  }

  var ownBlocks: [Block] {
    table(
      [
        TableColumn(heading: "Review"), TableColumn(heading: "What"),
        TableColumn(heading: "Text", wraps: true),
      ],
      own.map { [Text($0.review.description), Text($0.kind), Text($0.text)] })
  }
}
