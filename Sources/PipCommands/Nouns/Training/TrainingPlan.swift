import CommandTable
import PipCore

extension TrainingCommands {
  static let plan = Row(
    "plan", "Show what the cycle's phase expects, and what is arranged", .reads,
    examples: ["pip training plan", "pip training plan --cycle 2026-27"],
    discussion: """
      In the build phase people are trained and every school is reviewed once. In the embed phase middle leaders are \
      trained with two places for each school, there is a leadership day, every school is reviewed again, and the \
      partnership meets for its progress workshops. The phase is said with cycle edit --phase.
      """
  ) { session in
    let cycle = try session.cycle()
    let lines = try cycle.phase?.known.map { phase in
      PhasePlan(of: phase, try session.records.phaseFacts(of: cycle)).lines
    }
    return Listing<PhasePlan.Line>(columns: [
      Column("id", nil) { .text($0.event.id) },
      Column("name", "Expected", wraps: true) { .text($0.event.name) },
      Column(nil, "When", wraps: true) { .text($0.months.map(cycle.words) ?? "any time") },
      Column("firstMonth", nil) { .number($0.months?.lowerBound) },
      Column("lastMonth", nil) { .number($0.months?.upperBound) },
      Column("recorded", "Recorded") { .text($0.recorded) }, Column("day", "Day") { .day($0.day) },
      Column("state", nil) { .text($0.state.rawValue) }, Column(nil, "State") { .text($0.state.words) },
      Column("note", "Note", rank: 1, wraps: true) { .text($0.note) },
    ]).answer(
      "pip/training/plan/1", lines ?? [],
      empty:
        "No phase is recorded for \(cycle.id). Say it with: \(session.program) cycle edit \(cycle.id) --phase build"
    )
  }
}
