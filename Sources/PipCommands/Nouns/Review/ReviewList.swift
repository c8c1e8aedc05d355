import CommandTable
import PipCore

extension ReviewCommands {
  static let list = Row(
    "list", "List the reviews of a cycle", .reads,
    examples: [
      "pip review list", "pip review list --stage act", "pip review list --cluster north --cycle 2025-26",
    ],
    option("stage", NewID.self, "Only those at this stage, such as plan, act, complete or cancelled"),
    option("cluster", ClusterWord.self, "Only those of schools in this cluster")
  ) { session, stage, cluster in
    let cycle = try session.cycle(of: cluster)
    let members = try cluster.map { Set(try session.cluster($0, in: cycle).members.keys) }
    if let stage { try checkStage(stage.text, session) }
    let needsCycle = try session.needsCycle(cycle)
    var lines: [ReviewSummary] = []
    let lookup = try Lookup(session.records)
    try session.records.forEachReview(in: cycle.id) { review in
      guard members?.contains(review.host) ?? true else { return }
      let summary = lookup.summary(of: review, in: cycle.id, on: session.today)
      if stage.map({ $0.text == summary.stage }) ?? true { lines.append(summary) }
    }
    lines.sort { ($0.hostName, $0.id) < ($1.hostName, $1.id) }
    return listing(needsCycle).answer(
      "pip/reviews/1", lines,
      empty: "No reviews here yet. Arrange one with: \(session.program) review add HOST")
  }

  private static func listing(_ needsCycle: Bool) -> Listing<ReviewSummary> {
    Listing(columns: [
      Column("address", "Review") { .text(needsCycle ? "\($0.id)@\($0.cycle)" : $0.id.description) },
      Column("id", nil) { .text($0.id.description) },
      Column("host", nil) { .text($0.host.text) },
      Column("name", "School", rank: 2, wraps: true) { .text($0.hostName) },
      Column("cycle", nil) { .text($0.cycle.text) },
      Column("visit", "Visit", rank: 1) { .day($0.held ?? $0.planned) },
      Column("held", nil) { .truth($0.held != nil) },
      Column("focus", "Focus", rank: 3, wraps: true) { .text($0.focus) },
      Column("lead", nil) { .text($0.lead?.text) },
      Column("stage", "Stage") { .text($0.stage) },
      Column("waitsFor", "Waits for", wraps: true) {
        .shown(Text($0.waitsFor ?? ""), $0.step.map { .string($0.rawValue) } ?? .null)
      },
      Column("due", "By", rank: 1) { .day($0.due) },
      Column("overdue", nil) { .truth($0.isOverdue) },
    ])
  }

  private static func checkStage(_ stage: String, _ session: Session) throws {
    let known = try session.usualModel().stages.map(\.id) + ["complete", "cancelled"]
    guard !known.contains(stage) else { return }
    // A review can follow another model, with stages of its own.
    let models = try ProcessModel.builtIn + session.records.ownModels()
    guard models.contains(where: { $0.stages.contains { $0.id == stage } }) else {
      throw LookupProblem.missing(noun: "stage", word: stage, known: known)
    }
  }
}
