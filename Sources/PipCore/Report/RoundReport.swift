/// What the yearly report says of rounds: who was in which cluster, and who visited whom (Kyra).
public struct RoundReport: Hashable, Sendable {
  /// A cluster of a round, with its visits.
  public struct Entry: Hashable, Sendable {
    let cluster: Cluster
    let schools: [ID<School>]
    let visits: [RoundVisit]
  }

  /// The clusters, by round.
  public private(set) var entries: [Entry] = []
  private var names: [ID<School>: String] = [:]

  /// Creates the part of a partnership that has no rounds.
  public init() {}

  /// Gathers the part of a cycle; only a partnership that has rounds reads its reviews for it.
  ///
  /// - Parameters:
  ///   - cycle: The cycle.
  ///   - records: The records.
  /// - Throws: What kept the records from being read.
  public init(of cycle: Cycle, _ records: Records) throws {
    var fold = RoundFold(try records.clusters(in: cycle.id), in: cycle)
    guard !fold.clusters.isEmpty else { return }
    let people = Dictionary(try records.people().map { ($0.id, $0) }) { first, _ in first }
    try records.forEachReview(in: cycle.id) { review in
      if let visit = RoundVisit(review, people) { fold.add(visit) }
    }
    entries = zip(fold.clusters, fold.visits).map { cluster, visits in
      Entry(cluster: cluster, schools: cluster.members.keys.sorted(), visits: visits)
    }
    names = Dictionary(try records.schools().map { ($0.id, $0.name) }) { first, _ in first }
  }

  /// The section, empty without rounds.
  var sections: [(heading: String, blocks: [Block])] { [("Rounds: who visited whom", blocks)] }

  private var blocks: [Block] {
    guard !entries.isEmpty else { return [] }
    let columns = [
      TableColumn(heading: "Round", alignment: .right), TableColumn(heading: "Cluster", wraps: true),
      TableColumn(heading: "Schools", rank: 1, wraps: true), TableColumn(heading: "Visits", wraps: true),
    ]
    let rows = entries.map { entry -> [Text] in
      [
        Text(entry.cluster.round.map(String.init) ?? ""), Text(entry.cluster.name),
        Text(joined(entry.schools)),
        Text(entry.visits.map(words).joined(separator: "; ")),
      ]
    }
    return [.table(Table(columns: columns, rows: rows))]
  }

  private func words(_ visit: RoundVisit) -> String {
    let by = visit.visitors.isEmpty ? "" : " by \(joined(visit.visitors))"
    return "\(name(visit.review.host))\(by)\(visit.isHeld ? "" : " (to come)")"
  }

  private func joined(_ schools: [ID<School>]) -> String { schools.map(name).joined(separator: ", ") }

  private func name(_ school: ID<School>) -> String { names[school] ?? school.text }

  /// The lists for scripts, empty without rounds.
  static let jsonSections: [ReportSection<CycleReport>] = [
    ReportSection("rounds", "every review cluster that belongs to a round", clusterColumns) {
      $0.parts.rounds.entries
    },
    ReportSection("roundVisits", "who visited whom in each", visitColumns) { report in
      report.parts.rounds.entries.flatMap { entry in entry.visits.map { (entry.cluster, $0) } }
    },
  ]

  private static let clusterColumns: [ReportColumn<Entry>] = [
    ReportColumn("cluster", "the cluster") { $0.cluster.id },
    ReportColumn("name", "its name") { $0.cluster.name },
    ReportColumn("round", "the round") { $0.cluster.round },
    ReportColumn("first", "its own first day, if not the cycle's") { $0.cluster.first },
    ReportColumn("last", "its own last day, if not the cycle's") { $0.cluster.last },
    ReportColumn(list: "schools", "its schools") { $0.schools },
  ]

  private static let visitColumns: [ReportColumn<(cluster: Cluster, visit: RoundVisit)>] = [
    ReportColumn("round", "the round") { $0.cluster.round },
    ReportColumn("cluster", "the cluster") { $0.cluster.id },
    ReportColumn("review", "the review") { $0.visit.review.description },
    ReportColumn("host", "the school that was visited") { $0.visit.review.host },
    ReportColumn("day", "the day of the visit") { $0.visit.day },
    ReportColumn("held", "whether it was held") { $0.visit.isHeld },
    ReportColumn(list: "visitors", "the schools of the lead and the reviewers") { $0.visit.visitors },
  ]
}
