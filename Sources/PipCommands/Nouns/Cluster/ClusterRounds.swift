import CommandTable
import PipCore

/// What `cluster add` and `cluster edit` share beside the name: the hub lead, and the round with its days.
struct ClusterDraft: Sendable {
  var hubLead: PersonWord?
  var round: RoundWord?
  var from: DayWord?
  var to: DayWord?

  static let parameter = group(
    option("hub-lead", PersonWord.self, "Who stands by an enquiry cluster and its lead"),
    option("round", RoundWord.self, "The round of reviews it belongs to, when schools change clusters"),
    option("from", DayWord.self, "Its first day, if not the cycle's"),
    option("to", DayWord.self, "Its last day, if not the cycle's")
  ) { ClusterDraft(hubLead: $0, round: $1, from: $2, to: $3) }

  var isEmpty: Bool { hubLead == nil && !hasDays }

  /// Whether anything was said of when its schools are together.
  var hasDays: Bool { round != nil || from != nil || to != nil }

  /// Puts what was typed into a cluster; what was not typed stays.
  func apply(to cluster: inout Cluster, in cycle: Cycle, _ session: Session) throws {
    cluster.hubLead = try hubLead.map { try session.lead($0, in: cycle).id } ?? cluster.hubLead
    cluster.round = round?.number ?? cluster.round
    guard from != nil || to != nil else { return }
    try cluster.setDays(from: try session.day(from), to: try session.day(to), in: cycle)
  }

  /// Checks that a round is said of review clusters only.
  ///
  /// - Parameters:
  ///   - cluster: The cluster with what was typed in it.
  ///   - isNewKind: Whether its kind was typed, too.
  /// - Throws: When an enquiry cluster would have a round.
  func checkRound(of cluster: Cluster, isNewKind: Bool) throws(UsageError) {
    guard cluster.kind.known == .enquiry, cluster.round != nil, round != nil || isNewKind else { return }
    throw .conflicting(
      "rounds are for review clusters; an enquiry cluster stays together through its year",
      hints: [
        round == nil
          ? "add --clear round" : "leave out --round, or make it a review cluster with --kind review"
      ])
  }
}

extension ClusterCommands {
  /// The facts that only some clusters have: the hub lead, the round, days of its own.
  static func moreFacts(_ cluster: Cluster, _ cycle: Cycle) -> [Fact] {
    let hasDays = cluster.first != nil || cluster.last != nil
    return Facts.make([
      ("Hub lead", cluster.hubLead?.text), ("Round", cluster.round.map(String.init)),
      ("Days", hasDays ? cluster.span(in: cycle).short : nil),
    ])
  }

  /// The visits within a round, for the page of its cluster; nil for a cluster of no round.
  static func visitTable(_ cluster: Cluster, _ cycle: Cycle, _ session: Session) throws -> Table? {
    guard cluster.round != nil else { return nil }
    var fold = RoundFold(try session.records.clusters(in: cycle.id), in: cycle)
    let people = Dictionary(try session.records.people().map { ($0.id, $0) }) { first, _ in first }
    try session.records.forEachReview(in: cycle.id) { review in
      if let visit = RoundVisit(review, people) { fold.add(visit) }
    }
    guard let place = fold.clusters.firstIndex(where: { $0.id == cluster.id }) else { return nil }
    return Table(
      columns: [
        TableColumn(heading: "Review"), TableColumn(heading: "Day"),
        TableColumn(heading: "Visited by", wraps: true),
      ],
      rows: fold.visits[place].map { visit in
        [
          Text(visit.review.description),
          Text(visit.day.short + (visit.isHeld ? "" : ", to come")),
          Text(visit.visitors.map(\.text).joined(separator: ", ")),
        ]
      })
  }
}
