/// Folds reviews, one by one and in any order, into a ``CycleReport``.
public struct CycleReportBuilder {
  private let cycle: Cycle
  private let lookup: Lookup
  private let today: Day
  private let ahead: DaySpan
  private let reader: ID<School>?

  private var gathered: [GatheredReview] = []
  private var actions = ActionTally()
  private var checkIns = CheckInTally()
  private var themes = ThemeFold()
  private var judgements = JudgementFold()
  private var turns = TurnFold()
  private var momentum: MomentumFold
  private var outcomes: [String: Int] = [:]

  /// Starts the report of a cycle without any review.
  ///
  /// - Parameters:
  ///   - cycle: The cycle.
  ///   - lookup: Where names, school days and models are looked up.
  ///   - today: The day on which it is judged what is late.
  ///   - reader: The school it is made for, which sees its own reviews whole.
  public init(of cycle: Cycle, _ lookup: Lookup, today: Day, reader: ID<School>? = nil) {
    (self.cycle, self.lookup, self.today, self.reader) = (cycle, lookup, today, reader)
    momentum = MomentumFold(today: today)
    ahead = DaySpan(first: today, last: today.adding(CycleReport.daysAhead) ?? .latest) ?? DaySpan(today)
  }

  /// Folds in one review.
  ///
  /// - Parameter review: A review of the cycle, each once.
  public mutating func add(_ review: Review) {
    let found = GatheredReview(of: review, in: cycle.id, lookup, today: today, ahead: ahead, reader: reader)
    actions += found.summary.actions
    for checkIn in found.summary.earlierCheckIns { checkIns.add(checkIn) }
    if let checkIn = found.summary.checkIn { checkIns.add(checkIn) }
    themes.add(review)
    judgements.add(review, lookup)
    turns.add(review)
    momentum.add(review, found.summary, lookup)
    if let lookBack = review.lookBack {
      for looked in lookBack.outcomes.values { outcomes[looked.outcome.text, default: 0] += 1 }
    }
    gathered.append(found)
  }

  /// Puts everything in order.
  ///
  /// - Parameters:
  ///   - parts: What else the partnership keeps.
  ///   - due: What is due outside the reviews.
  /// - Returns: The report of the reviews folded so far.
  public consuming func report(with parts: ReportParts, due: [DueItem]) -> CycleReport {
    let others = due.filter { $0.due.map(ahead.contains) ?? false }.map { DueEntry($0, lookup) }
    gathered.sort { ReviewSummary.isInOrder($0.summary, $1.summary) }
    let reviews = gathered.map(\.summary)
    var parts = parts
    parts.momentum = momentum.momentum(
      first: lookup.model.id, beside: parts.sessions.latestRated(by: today))
    return CycleReport(
      partnership: lookup.partnership.name, cycle: cycle, today: today,
      reader: reader.map { CycleReport.NamedSchool(id: $0, name: lookup.name(of: $0)) },
      coverage: CycleReport.Coverage(of: reviews, in: cycle.span, lookup), reviews: reviews,
      waits: CycleReport.waits(of: reviews, lookup.models(of: reviews)),
      complete: reviews.count { $0.place == .complete }, cancelled: reviews.count(where: \.isCancelled),
      actions: actions, overdueActions: inOrder(gathered.flatMap(\.overdue)) { $0.due ?? .latest },
      actionsToAgree: gathered.flatMap(\.toAgree), sharing: gathered.compactMap(\.sharing),
      own: gathered.flatMap(\.own), checkIns: checkIns, themes: themes.counts(lookup),
      strengths: gathered.flatMap(\.strengths), impact: CycleReport.groups(of: gathered.flatMap(\.impact)),
      judgements: judgements.counts(lookup),
      learning: gathered.flatMap(\.learning), outcomes: CycleReport.counts(of: outcomes),
      turns: turns.turns(lookup), notYetAsked: turns.notYetAsked(lookup, on: min(today, cycle.last)),
      next: inOrder(gathered.flatMap(\.next) + others) { $0.item.due ?? .latest }, parts: parts)
  }

  /// Sorts by day what is in order of host already; on one day that order stays.
  private func inOrder<Entry>(_ entries: [Entry], of day: (Entry) -> Day) -> [Entry] {
    let days = entries.map(day)
    let order = entries.indices.sorted { days[$0] == days[$1] ? $0 < $1 : days[$0] < days[$1] }
    return order.map { entries[$0] }
  }
}
