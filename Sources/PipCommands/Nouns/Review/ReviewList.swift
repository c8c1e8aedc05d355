import CommandTable
import PipCore

extension ReviewCommands {
  /// One row of the list of reviews.
  struct Line {
    let review: Review
    let host: String
    let standing: Standing
    let cycle: ID<Cycle>
  }

  static let list = Row(
    "list", "List the reviews of a cycle", .reads,
    examples: [
      "pip review list", "pip review list --stage act", "pip review list --cluster north --cycle 2025-26",
    ],
    option("stage", NewID.self, "Only those at this stage, such as plan, act, complete or cancelled"),
    option("cluster", ClusterWord.self, "Only those of schools in this cluster")
  ) { session, stage, cluster in
    let cycle = try session.cycle()
    let members = try cluster.map { Set(try session.cluster($0, in: cycle).members.keys) }
    if let stage { try checkStage(stage.text, session) }
    var lines: [Line] = []
    let lookups = try ReviewLookups(session)
    try session.records.forEachReview(in: cycle.id) { review in
      guard members?.contains(review.host) ?? true else { return }
      let standing = lookups.standing(of: review)
      guard stage.map({ $0.text == standing.stage }) ?? true else { return }
      lines.append(Line(review: review, host: lookups.name(review.host), standing: standing, cycle: cycle.id))
    }
    lines.sort { ($0.host, $0.review.id) < ($1.host, $1.review.id) }
    return listing(session.today).answer(
      "pip/reviews/1", lines, empty: "No reviews here yet. Arrange one with: pip review add HOST")
  }

  private static func listing(_ today: Day) -> Listing<Line> {
    Listing(columns: [
      Column("id", "Review") { .text($0.review.id.description) },
      Column("host", nil) { .text($0.review.host.text) },
      Column("name", "School", rank: 2, wraps: true) { .text($0.host) },
      Column("cycle", nil) { .text($0.cycle.text) },
      Column("visit", "Visit", rank: 1) { .day($0.review.held ?? $0.review.planned) },
      Column("held", nil) { .truth($0.review.held != nil) },
      Column("focus", "Focus", rank: 3, wraps: true) { .text($0.review.focus) },
      Column("lead", nil) { .text($0.review.lead?.text) },
      Column("stage", "Stage") { .text($0.standing.stage) },
      Column("waitsFor", "Waits for", wraps: true) {
        .shown(Text($0.standing.step?.wait ?? ""), $0.standing.step.map { .string($0.rawValue) } ?? .null)
      },
      Column("due", "By", rank: 1) { .day($0.standing.due) },
      Column("overdue", nil) { .truth($0.standing.isOverdue(on: today)) },
    ])
  }

  private static func checkStage(_ stage: String, _ session: Session) throws {
    let model = try session.model(named: session.records.partnership().model)
    let known = model.stages.map(\.id) + ["complete", "cancelled"]
    guard known.contains(stage) else { throw LookupProblem.missing(noun: "stage", word: stage, known: known) }
  }
}

/// What lists need to know of many reviews, read once.
struct ReviewLookups {
  private let partnership: Partnership
  private let schools: [ID<School>: School]
  private let calendar: SchoolCalendar
  private let hasOwnDays: Set<ID<School>>

  init(_ session: Session) throws {
    partnership = try session.records.partnership()
    schools = Dictionary(uniqueKeysWithValues: try session.records.schools().map { ($0.id, $0) })
    calendar = partnership.calendar(for: nil)
    hasOwnDays = Set(partnership.inset.values.compactMap(\.school))
  }

  func name(_ id: ID<School>) -> String { schools[id]?.name ?? id.text }

  func standing(of review: Review) -> Standing {
    let model = ProcessModel.named(review.model ?? partnership.model) ?? .spp
    return Standing(
      of: review, in: model,
      hasOwnDays.contains(review.host) ? partnership.calendar(for: review.host) : calendar)
  }
}
