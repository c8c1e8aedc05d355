extension CycleReport {
  /// The name and format of ``json``.
  public static let schema = "pip/report/cycle/1"

  /// The report for a script: totals and lists of flat objects, every field always there.
  public var json: JSONValue {
    .object(Dictionary(Self.sections.map { ($0.summary.name, $0.tree(self)) }) { first, _ in first })
  }

  /// Writes ``json`` piece by piece, in the form of ``JSONWriter``, without ever holding all of it.
  ///
  /// - Parameters:
  ///   - depth: How deep the object stands in what is written around it.
  ///   - emit: Takes each piece.
  public func writeJSON(depth: Int = 0, _ emit: ([UInt8]) -> Void) {
    ReportOutput.write(self, Self.sections, depth: depth, emit)
  }

  /// What the documentation says of the fields of ``json``.
  public static var jsonFields: [FieldSummary] { sections.map(\.summary) }

  private static let sections: [ReportSection<CycleReport>] =
    [
      ReportSection("about", "what the report is about", aboutColumns),
      ReportSection("totals", "everything counted", totalColumns),
      ReportSection("schools", "every school, and whether it was reviewed", SchoolCoverage.columns) {
        $0.coverage.rows
      },
      ReportSection("reviews", "every review, its check-in with it", ReviewSummary.columns) { $0.reviews },
      ReportSection("waits", "every step of the process, and how many reviews wait for it", StageWait.columns)
      {
        $0.waits
      },
      ReportSection("overdueActions", "open actions whose day has passed", ActionEntry.columns) {
        $0.overdueActions
      },
      ReportSection(
        "actionsToAgree", "open actions of which who or when is to be agreed", ActionEntry.columns
      ) { $0.actionsToAgree },
      ReportSection(
        "sharing", "what each host shares, of the reviews that had feedback", SharingEntry.columns
      ) { $0.sharing },
      ReportSection("own", "the texts of the reviews of the school it is made for", OwnEntry.columns) {
        $0.own
      },
      ReportSection("themes", "how often each theme came up", ThemeCount.columns) { $0.themes },
      ReportSection("strengths", "practice to share", StrengthEntry.columns) { $0.strengths },
      ReportSection("impact", "what changed", ImpactEntry.columns) { $0.impact.flatMap(\.statements) },
      ReportSection("impactGroups", "the same counted by who benefited", ImpactGroup.columns) { $0.impact },
      ReportSection("proudest", "the impact the partnership is proudest of", ProudestEntry.columns) {
        $0.proudest
      },
      ReportSection(
        "judgements", "how many reviews used each word of the model's scale, by area", JudgementCount.columns
      ) { $0.judgements },
      ReportSection("learning", "what visitors take home", LearningEntry.columns) { $0.learning },
      ReportSection(
        "outcomes", "what became of the actions of earlier reviews, as looked back on", OutcomeCount.columns
      ) { $0.outcomes },
      ReportSection("turns", "who took a turn at what", Turns.columns) { $0.turns },
      ReportSection("notYetAsked", "trained people who had no turn", TrainedPerson.columns) {
        $0.notYetAsked
      },
      ReportSection("next", "what is due within \(daysAhead) days from today", DueEntry.columns) { $0.next },
    ] + ReportParts.jsonSections

  private static let aboutColumns: [ReportColumn<CycleReport>] = [
    ReportColumn("partnership", "the partnership's name") { $0.partnership },
    ReportColumn("cycle", "the cycle") { $0.cycle.id },
    ReportColumn("first", "its first day") { $0.cycle.first },
    ReportColumn("last", "its last day") { $0.cycle.last },
    ReportColumn("phase", "the phase the partnership is in") { $0.cycle.phase?.text },
    ReportColumn("closed", "the day the cycle was closed") { $0.cycle.closed },
    ReportColumn("reader", "the school it is made for; null when it is for all") { $0.reader?.id },
    ReportColumn("today", "the day on which it was judged what is late") { $0.today },
  ]

  static let totalColumns: [ReportColumn<CycleReport>] =
    reviewTotals + actionTotals + checkInTotals + [
      ReportColumn("strengths", "strengths seen") { $0.strengths.count },
      ReportColumn("impact", "statements of impact") { $0.impactCount },
      ReportColumn("impactWithEvidence", "those that say how we know") { $0.impactWithEvidence },
      ReportColumn("impactUnexpected", "those nobody had expected") {
        $0.impact.map(\.unexpected).reduce(0, +)
      },
    ]

  private static let reviewTotals: [ReportColumn<CycleReport>] = [
    ReportColumn("schools", "schools of the cycle") { $0.coverage.schools },
    ReportColumn("schoolsReviewed", "those with a visit held") { $0.coverage.reviewed.count },
    ReportColumn("schoolsArranged", "others with a review not yet held") { $0.coverage.arranged.count },
    ReportColumn("schoolsCancelledOnly", "others whose review was cancelled") {
      $0.coverage.cancelledOnly.count
    },
    ReportColumn("schoolsNotYetArranged", "those without a review") { $0.coverage.notYetArranged.count },
    ReportColumn("reviews", "all reviews") { $0.reviews.count },
    ReportColumn("reviewsHeld", "those with a visit held") { $0.reviewsHeld },
    ReportColumn("reviewsUnderWay", "those neither complete nor cancelled") { $0.underWay },
    ReportColumn("reviewsOverdue", "the part of these whose next step is past its day") { $0.reviewsOverdue },
    ReportColumn("reviewsComplete", "those with every step taken") { $0.complete },
    ReportColumn("reviewsCancelled", "those that were cancelled") { $0.cancelled },
  ]

  private static let actionTotals: [ReportColumn<CycleReport>] = [
    ReportColumn("actions", "all actions: open, done and stopped") { $0.actions.total },
    ReportColumn("actionsDone", "done") { $0.actions.done },
    ReportColumn("actionsOpen", "not yet done or stopped") { $0.actions.open },
    ReportColumn("actionsStarted", "the part of the open ones that was begun") { $0.actions.started },
    ReportColumn("actionsOverdue", "the part of the open ones whose day has passed") { $0.actions.overdue },
    ReportColumn("actionsToAgree", "the part of the open ones to be agreed") { $0.actions.toAgree },
    ReportColumn("actionsStopped", "given up, with a reason") { $0.actions.stopped },
  ]

  private static let checkInTotals: [ReportColumn<CycleReport>] = [
    ReportColumn("checkIns", "all check-ins that can be counted") { $0.checkIns.total },
    ReportColumn("checkInsOnTime", "held by their day") { $0.checkIns.onTime },
    ReportColumn("checkInsLate", "held after their day") { $0.checkIns.late },
    ReportColumn("checkInsDue", "not yet held, the workshop being over") { $0.checkIns.due },
    ReportColumn("checkInsOverdue", "the part of the due ones whose day has passed") { $0.checkIns.overdue },
    ReportColumn("checkInsExpected", "still to come, the workshop being planned") { $0.checkIns.expected },
    ReportColumn("checkInsWaived", "done without, with a reason") { $0.checkIns.waived },
  ]
}

extension CycleReport {
  /// How many visits were held.
  public var reviewsHeld: Int { reviews.count { $0.held != nil } }

  /// How many reviews are neither complete nor cancelled.
  public var underWay: Int { reviews.count - complete - cancelled }

  /// How many reviews are past the day of the step they wait for.
  public var reviewsOverdue: Int { reviews.count(where: \.isOverdue) }

  /// How many statements of impact there are.
  public var impactCount: Int { impact.map(\.statements.count).reduce(0, +) }

  /// How many statements of impact say how we know.
  public var impactWithEvidence: Int { impact.map(\.withEvidence).reduce(0, +) }
}

/// A school in the list of coverage.
private struct SchoolCoverage {
  let id: ID<School>
  let name: String?
  let coverage: String

  static let columns: [ReportColumn<SchoolCoverage>] = [
    ReportColumn("school", "the school") { $0.id },
    ReportColumn("name", "its name; null when no such school is known") { $0.name },
    ReportColumn(
      "coverage", "reviewed, arranged, cancelled, not-yet-arranged, or (only a host) outside, unknown"
    ) { $0.coverage },
  ]
}

extension CycleReport.Coverage {
  /// One row for each school, in order of id.
  fileprivate var rows: [SchoolCoverage] {
    let lists = [
      ("reviewed", reviewed), ("arranged", arranged), ("cancelled", cancelledOnly),
      ("not-yet-arranged", notYetArranged), ("outside", fromOutside),
    ]
    let known = lists.flatMap { word, schools in
      schools.map { SchoolCoverage(id: $0.id, name: $0.name, coverage: word) }
    }
    let unknown = unknownHosts.map { SchoolCoverage(id: $0, name: nil, coverage: "unknown") }
    return (known + unknown).sorted { $0.id < $1.id }
  }
}
