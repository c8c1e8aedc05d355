import CommandTable
import PipCore

/// `pip cycle …`: the rounds of reviews.
enum CycleCommands {
  static let noun = Row("cycle", "Manage the cycles of reviews", [open, list, show, edit, close, reopen])

  /// The fields of a cycle that can be typed, shared by `open` and `edit`.
  struct Draft: Sendable {
    var first: DayWord?
    var last: DayWord?
    var phase: CyclePhase?

    var isEmpty: Bool { first == nil && last == nil && phase == nil }
  }

  static let draft = group(
    option("from", DayWord.self, "Its first day"), option("to", DayWord.self, "Its last day"),
    option("phase", CyclePhase.self, "The phase the partnership is in")
  ) { Draft(first: $0, last: $1, phase: $2) }

  static let open = Row(
    "open", "Open a cycle", .writes,
    examples: [
      "pip cycle open 2026-27", "pip cycle open 2026-27 --phase embed --like 2025-26",
      "pip cycle open first-round --from 1/6/2026 --to 31/3/2028",
    ],
    discussion: """
      A name such as 2026-27 means the academic year, 1 September to 31 August; any other name needs both days.

      With --like, the clusters of another cycle are carried over, without schools that have left.
      """,
    argument("id", NewID.self, "Its name, such as 2026-27"), draft,
    option("like", CycleWord.self, "A cycle whose clusters to carry over")
  ) { session, name, draft, like in
    guard let id = ID<Cycle>(name.text) else { throw LookupProblem.noIDFromName(name.text) }
    if let taken = try session.records.cycle(id) {
      throw LookupProblem.exists(noun: Cycle.noun, id: id.text, name: taken.span.short)
    }
    let like = try like.map { try session.cycle($0) }
    var cycle = Cycle(
      id: id,
      span: try Cycle.span(of: id, from: try session.day(draft.first), to: try session.day(draft.last)))
    cycle.phase = draft.phase.map { Choice($0) }
    let overlapping = cycle.overlapping(try session.records.cycles())
    try session.records.save(cycle)
    var answer = Answer.saved(
      Saved("opened", "the cycle", id.text, facts: facts(cycle, session)),
      notes: overlapping.map { "It shares days with \($0.id) (\($0.span.short)), which is open too." })
    if let like { try carry(from: like, into: cycle, &answer, session) }
    return answer
  }

  /// Carries the clusters of another cycle over, and tells what was left out.
  private static func carry(
    from other: Cycle, into cycle: Cycle, _ answer: inout Answer, _ session: Session
  ) throws {
    let (schools, people) = (try session.records.schools(), try session.records.people())
    let clusters = try session.records.clusters(in: other.id)
    // What cannot be read would be left out of the new cycle for good.
    if let problem = try session.records.problems.first { throw problem }
    for cluster in clusters {
      let (carried, leftOut) = cluster.carried(into: cycle, schools: schools, people: people)
      try session.records.save(carried, in: cycle.id)
      answer.changes.append(
        Saved(
          "carried over", "the cluster", carried.id.text, carried.name,
          facts: ClusterCommands.facts(carried, cycle, session)))
      if !leftOut.isEmpty {
        answer.notes.append(
          "Left out of \(carried.id), since not in the partnership then: \(leftOut.map(\.text).joined(separator: ", "))."
        )
      }
      if let lead = cluster.lead, carried.lead == nil {
        answer.notes.append("\(carried.id) has no lead now: \(lead) no longer takes part.")
      }
    }
    let count = clusters.count == 1 ? "1 cluster" : "\(clusters.count) clusters"
    answer.notes.append("\(count) carried over from \(other.id).")
  }

  /// A cycle, and how much is in it.
  struct Item {
    let cycle: Cycle
    let reviews: Int
    let clusters: Int

    init(_ cycle: Cycle, _ session: Session) throws {
      self.cycle = cycle
      reviews = try session.records.reviewIDs(in: cycle.id).count
      clusters = try session.records.change.stems(in: .clusters(of: cycle.id)).count
    }
  }

  static let list = Row("list", "List the cycles", .reads, examples: ["pip cycle list"]) { session in
    let items = try session.records.cycles().map { try Item($0, session) }
    return try Listing<Item>(columns: [
      Column("id", "Id") { .text($0.cycle.id.text) },
      Column("first", "First day") { .day($0.cycle.first) },
      Column("last", "Last day") { .day($0.cycle.last) },
      Column("phase", "Phase", rank: 2) { .text($0.cycle.phase?.text) },
      Column("open", nil) { .truth($0.cycle.isOpen) },
      Column("closed", nil) { .day($0.cycle.closed) },
      Column(nil, "State") { .text($0.cycle.closed.map { "closed on \($0.short)" } ?? "open") },
      Column("reviews", "Reviews", alignment: .right, rank: 1) { .number($0.reviews) },
      Column("clusters", "Clusters", alignment: .right, rank: 1) { .number($0.clusters) },
    ]).answer(
      "pip/cycles/1", items,
      empty: session.records.problems.isEmpty
        ? "There is no cycle yet. Open one with: \(session.program) cycle open 2026-27"
        : "No cycle can be read.")
  }

  static let show = Row(
    "show", "Show a cycle", .reads, examples: ["pip cycle show", "pip cycle show 2025-26"],
    optionalArgument("id", CycleWord.self, "The cycle; the current one if left out")
  ) { session, word in
    let cycle = try word.map { try session.cycle($0) } ?? session.cycle()
    let item = try Item(cycle, session)
    let clusters = try session.records.clusters(in: cycle.id)
    let counts = Facts.make([("Reviews", String(item.reviews)), ("Clusters", String(item.clusters))])
    var document = Document([
      .title("Cycle \(cycle.id)"), .facts(facts(cycle, session) + counts),
    ])
    if !clusters.isEmpty {
      document.add(.heading("Clusters"))
      document.add(.table(ClusterCommands.listing(cycle, clusters, on: session.today).table(clusters)))
    }
    let more: [String: JSONValue] = ["reviews": .int(item.reviews), "clusters": .int(item.clusters)]
    return Answer("pip/cycle/1", document, cycle.json.adding(more))
  }

  static func facts(_ cycle: Cycle, _ session: Session) -> [Fact] {
    Facts.make([
      ("First day", session.spoken(cycle.first)), ("Last day", session.spoken(cycle.last)),
      ("Phase", cycle.phase?.text), ("Closed", cycle.closed.map(session.spoken)),
    ])
  }
}
