/// The answer of `leakage`: where momentum is kept and lost in a cycle, or among the schools of one cluster.
public struct LeakageReport: Hashable, Sendable {
  /// The name and format of ``json``.
  public static let schema = "pip/leakage/1"

  /// The cycle.
  public let cycle: ID<Cycle>
  /// The cluster whose schools are looked at; none for all schools.
  public let cluster: ID<Cluster>?
  /// The day until which reviews have waited.
  public let today: Day
  /// What was counted.
  public let momentum: Momentum

  /// Makes the report from the records.
  ///
  /// A review belongs to a cluster when its host was in it on the day of the visit, or is in it on the day agreed for the visit,
  /// or today while there is none.
  ///
  /// - Parameters:
  ///   - cycle: The cycle.
  ///   - cluster: The cluster whose schools are looked at, or nil for all schools.
  ///   - records: The records.
  ///   - today: The day until which reviews have waited.
  /// - Returns: The report.
  /// - Throws: What kept the records from being read.
  public static func make(
    of cycle: Cycle, cluster: Cluster? = nil, records: Records, today: Day
  ) throws -> LeakageReport {
    let lookup = try Lookup(records)
    var fold = MomentumFold(today: today)
    try records.forEachReview(in: cycle.id) { review in
      guard cluster.map({ review.belongs(to: $0, in: cycle, today: today) }) ?? true else { return }
      fold.add(review, lookup.summary(of: review, in: cycle.id, on: today), lookup)
    }
    let session = try records.ratingSessions(in: cycle.id).latestRated(by: today)
    return LeakageReport(
      cycle: cycle.id, cluster: cluster?.id, today: today,
      momentum: fold.momentum(first: lookup.model.id, beside: session))
  }

  /// The report as a page.
  public var document: Document {
    var document = Document([.title("Where momentum is kept and lost"), .facts(facts)])
    let blocks = momentum.blocks
    guard !blocks.isEmpty else {
      document.add(.paragraph("No review is past its first stage yet."))
      return document
    }
    for block in blocks { document.add(block) }
    return document
  }

  private var facts: [Fact] {
    let reviews = momentum.models.map(\.reviews).reduce(0, +)
    let facts = [
      ("Cycle", cycle.text), ("Cluster", cluster?.text), ("As it stood on", today.short),
      ("Reviews", String(reviews)),
    ]
    return facts.compactMap { label, text in text.map { Fact(label: label, text: Text($0)) } }
  }

  /// The report for a script: lists of flat objects.
  public var json: JSONValue {
    .object(Dictionary(Self.sections.map { ($0.summary.name, $0.tree(self)) }) { first, _ in first })
  }

  /// What the documentation says of the fields of ``json``.
  public static var jsonFields: [FieldSummary] { sections.map(\.summary) }

  private static let sections: [ReportSection<LeakageReport>] = [
    ReportSection(
      "about", "what the report is about",
      [
        ReportColumn("cycle", "the cycle") { $0.cycle },
        ReportColumn("cluster", "the cluster whose schools are looked at; null for all") { $0.cluster },
        ReportColumn("today", "the day until which reviews have waited") { $0.today },
        ReportColumn("session", "the progress session whose ratings stand beside") {
          $0.momentum.session?.id
        },
      ]),
    ReportSection("models", "the process models that reviews follow", Momentum.modelColumns) {
      $0.momentum.models
    },
    ReportSection("passages", "every way from stage to stage", Momentum.passageColumns) {
      $0.momentum.passages
    },
  ]
}

extension Review {
  /// Whether its host is in a cluster when it counts: on the day of the visit, held or agreed, or else today.
  func belongs(to cluster: Cluster, in cycle: Cycle, today: Day) -> Bool {
    cluster.days(of: host, in: cycle)?.contains(held ?? planned ?? today) ?? false
  }
}
