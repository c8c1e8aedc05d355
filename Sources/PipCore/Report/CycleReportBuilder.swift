/// Folds reviews, one by one and in any order, into a ``CycleReport``.
public struct CycleReportBuilder {
  private let cycle: Cycle
  private let lookup: Lookup
  private let today: Day
  private let ahead: DaySpan

  private var reviews: [ReviewSummary] = []
  private var actions = ActionTally()
  private var checkIns = CheckInTally()
  private var overdue: [ActionEntry] = []
  private var toAgree: [ActionEntry] = []
  private var themes = ThemeFold()
  private var strengths: [StrengthEntry] = []
  private var impact: [String: [ImpactEntry]] = [:]
  private var turns = TurnFold()
  private var next: [DueItem] = []

  /// Starts the report of a cycle without any review.
  ///
  /// - Parameters:
  ///   - cycle: The cycle.
  ///   - lookup: Where names, school days and models are looked up.
  ///   - today: The day on which it is judged what is late.
  public init(of cycle: Cycle, _ lookup: Lookup, today: Day) {
    (self.cycle, self.lookup, self.today) = (cycle, lookup, today)
    ahead = DaySpan(first: today, last: today.adding(CycleReport.daysAhead) ?? .latest) ?? DaySpan(today)
  }

  /// Folds in one review.
  ///
  /// - Parameter review: A review of the cycle, each once.
  public mutating func add(_ review: Review) {
    let summary = lookup.summary(of: review, in: cycle.id, on: today)
    reviews.append(summary)
    actions += summary.actions
    if let checkIn = summary.checkIn { checkIns.add(checkIn) }
    if summary.actions.open > 0 { addOpenActions(of: review, summary) }
    themes.add(review)
    for (code, strength) in review.strengths {
      strengths.append(
        StrengthEntry(
          review: summary.id, hostName: summary.hostName, code: code, text: strength.text,
          theme: strength.theme))
    }
    for (code, statement) in review.impact {
      let beneficiary = statement.beneficiary.text
      impact[beneficiary, default: []].append(
        ImpactEntry(
          review: summary.id, hostName: summary.hostName, code: code, beneficiary: beneficiary,
          text: statement.text, evidence: statement.evidence, isUnexpected: statement.isUnexpected,
          recorded: statement.recorded))
    }
    turns.add(review)
    next += DueItem.items(of: review, summary, lookup, within: ahead)
  }

  private mutating func addOpenActions(of review: Review, _ summary: ReviewSummary) {
    for (code, action) in review.actions where action.isOpen {
      let isOverdue = action.isOverdue(on: today)
      guard isOverdue || action.isToAgree else { continue }
      let entry = ActionEntry(action, code, of: summary, lookup, on: today)
      if isOverdue { overdue.append(entry) }
      if action.isToAgree { toAgree.append(entry) }
    }
  }

  /// Puts everything in order.
  ///
  /// - Returns: The report of the reviews folded so far.
  public consuming func report() -> CycleReport {
    reviews.sort(by: ReviewSummary.isInOrder)
    overdue.sort(by: ActionEntry.isDueBefore)
    toAgree.sort(by: ActionEntry.isInOrder)
    strengths.sort(by: StrengthEntry.isInOrder)
    next.sort(by: DueItem.isInOrder)
    return CycleReport(
      partnership: lookup.partnership.name, cycle: cycle, today: today,
      coverage: CycleReport.Coverage(of: reviews, in: cycle.span, lookup), reviews: reviews,
      waits: CycleReport.waits(of: reviews, lookup.models(of: reviews)),
      complete: reviews.count { $0.place == .complete }, cancelled: reviews.count(where: \.isCancelled),
      actions: actions, overdueActions: overdue, actionsToAgree: toAgree, checkIns: checkIns,
      themes: themes.counts, strengths: strengths, impact: CycleReport.groups(of: impact),
      turns: turns.turns(lookup), notYetAsked: turns.notYetAsked(lookup, on: min(today, cycle.last)),
      next: next)
  }
}
