import CommandTable
import PipCore

extension MaturityCommands {
  static let show = Row(
    "show", "Show the twelve statements, answered on two days", .reads,
    examples: [
      "pip maturity show", "pip maturity show --on 14/7/2027 --beside 10/7/2026",
      "pip maturity show --cycle 2026-27",
    ],
    discussion: """
      Each day shows the answers as they stood: the latest one to each statement. Without days, the last sitting stands \
      beside the last one of an earlier cycle, so that two years can be compared.
      """,
    option("on", DayWord.self, "The later day"), option("beside", DayWord.self, "The earlier day")
  ) { session, on, beside in
    let selfReviews = try session.selfReviewsSoFar()
    let days = try session.compared(on, beside, of: selfReviews.maturityDays)
    let lines = MaturityLine.lines(of: selfReviews, days)
    var answer = listing(days).answer("pip/maturity/1", lines, empty: "")
    let page = Document(
      sums(lines, days).map { .paragraph(Text($0)) } + [.table(listing(days).table(lines))])
    answer.page = { page }
    if days.now == nil {
      answer.notes.append(
        "Nothing is answered yet. To begin: \(session.program) maturity record 1=true 2=not-yet")
    }
    return answer
  }

  private static func listing(_ days: DaysCompared) -> Listing<MaturityLine> {
    Listing(columns: [
      Column("number", "No.", alignment: .right) { .number($0.statement.number) },
      Column("statement", "Statement", wraps: true) { .text($0.statement.text) },
      Column("before", days.before.map(\.short)) { .text($0.before?.answer.known?.words) },
      Column("beforeOn", nil) { .day($0.before?.on) },
      Column("now", days.now.map(\.short)) { .text($0.now?.answer.known?.words) },
      Column("nowOn", nil) { .day($0.now?.on) },
    ])
  }

  /// One sentence for each day: how many statements were true.
  private static func sums(_ lines: [MaturityLine], _ days: DaysCompared) -> [String] {
    [(days.before, { $0.before }), (days.now, { $0.now })].compactMap {
      (day: Day?, given: (MaturityLine) -> MaturityStanding.Given?) in
      day.map { "\($0.short): \(MaturityLine.sum(lines.map(given)))" }
    }
  }
}
