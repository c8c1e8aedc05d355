/// The yearly report: what one cycle of peer review came to, as it stood on a day.
///
/// It only holds what was counted and gathered. How it looks is for ``document``, ``json`` and ``reviewsTable``.
public struct CycleReport: Hashable, Sendable {
  /// How many days ahead ``next`` looks.
  public static let daysAhead = 60

  /// The name of the partnership.
  public let partnership: String
  /// The cycle.
  public let cycle: Cycle
  /// The day on which it is judged what is late.
  public let today: Day
  /// The school it is made for, which sees its own reviews whole; nil when it is for all of them.
  public let reader: NamedSchool?
  /// Which schools were reviewed, and which are still to come.
  public let coverage: Coverage
  /// Every review, in order of the host's name.
  public let reviews: [ReviewSummary]
  /// How many reviews wait for each step, in the order of the process.
  public let waits: [StageWait]
  /// How many reviews are complete.
  public let complete: Int
  /// How many reviews were cancelled.
  public let cancelled: Int
  /// All actions, those of cancelled reviews too: they are still promises.
  public let actions: ActionTally
  /// Open actions whose day has passed, by day.
  public let overdueActions: [ActionEntry]
  /// Open actions of which who or when is to be agreed, by host; one of them may be overdue as well.
  public let actionsToAgree: [ActionEntry]
  /// What the hosts share, review by review, of those that had feedback.
  public let sharing: [SharingEntry]
  /// The texts of the reader's own reviews.
  public let own: [OwnEntry]
  /// The check-ins by state; ``reviews`` say which is whose.
  public let checkIns: CheckInTally
  /// The themes that came up, in alphabetical order.
  public let themes: [ThemeCount]
  /// Strengths seen: practice to share, in order of the host's name.
  public let strengths: [StrengthEntry]
  /// What changed, by who benefited.
  public let impact: [ImpactGroup]
  /// How often each word of the partnership's scale was used by area; empty where the model has no scale.
  public let judgements: [JudgementCount]
  /// What visitors take home, in order of the host's name.
  public let learning: [LearningEntry]
  /// What became of the actions of earlier reviews, as far as reviews of this cycle looked back on them.
  public let outcomes: [OutcomeCount]
  /// Who took a turn at what, in alphabetical order.
  public let turns: [Turns]
  /// Trained people who had no turn, in alphabetical order.
  public let notYetAsked: [TrainedPerson]
  /// What is due from today on within ``daysAhead`` days, by day.
  public let next: [DueEntry]
  /// What else the partnership keeps: parts that stand in the report only when they are used.
  public let parts: ReportParts

  /// Makes the report of a cycle from the records.
  ///
  /// Reviews are folded one by one, so that a county's need not fit in memory.
  ///
  /// - Parameters:
  ///   - cycle: The cycle.
  ///   - records: The records.
  ///   - today: The day on which it is judged what is late.
  ///   - reader: The school it is made for, which sees its own reviews whole.
  /// - Returns: The report.
  /// - Throws: What kept the records from being read.
  public static func make(
    of cycle: Cycle, records: Records, today: Day, reader: ID<School>? = nil
  ) throws -> CycleReport {
    var builder = CycleReportBuilder(of: cycle, try Lookup(records), today: today, reader: reader)
    try records.forEachReview(in: cycle.id) { builder.add($0) }
    return builder.report(
      with: try ReportParts(of: cycle, records, today: today), due: try DueItem.items(of: cycle, records))
  }
}
