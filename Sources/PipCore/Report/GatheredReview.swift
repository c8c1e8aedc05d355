/// What the yearly report keeps of one review, each list in order of code.
struct GatheredReview {
  let summary: ReviewSummary
  private(set) var overdue: [ActionEntry] = []
  private(set) var toAgree: [ActionEntry] = []
  let strengths: [StrengthEntry]
  let impact: [ImpactEntry]
  let next: [DueEntry]

  let sharing: SharingEntry?
  let own: [OwnEntry]
  let learning: [LearningEntry]

  init(
    of review: Review, in cycle: ID<Cycle>, _ lookup: Lookup, today: Day, ahead: DaySpan,
    reader: ID<School>? = nil
  ) {
    let shared = review.shared(by: lookup.partnership, with: reader)
    let whole = lookup.summary(of: review, in: cycle, on: today)
    var summary = whole
    summary.priority = shared.priority
    self.summary = summary
    sharing =
      review.feedback == nil && shared.kept == KeptBack()
      ? nil : SharingEntry(review, shared, summary, lookup)
    own = review.host == reader ? OwnEntry.entries(of: review, shared) : []
    learning = Self.inOrder(review.learning) { code, learning in
      LearningEntry(learning, code, of: review, shared, summary, lookup, reader: reader)
    }
    strengths = Self.inOrder(review.strengths) { code, strength in
      StrengthEntry(
        review: summary.id, hostName: summary.hostName, code: code, text: shared.strengths[code]?.text,
        theme: strength.theme, themeName: strength.theme.map { lookup.themeName($0, of: review) })
    }
    impact = Self.inOrder(review.impact) { code, statement in
      ImpactEntry(
        review: summary.id, hostName: summary.hostName, code: code, beneficiary: statement.beneficiary.text,
        text: shared.impact[code]?.text, evidence: shared.impact[code]?.evidence,
        hasEvidence: statement.evidence != nil, isUnexpected: statement.isUnexpected,
        recorded: statement.recorded)
    }
    next = DueItem.items(of: review, summary).filter { $0.due.map(ahead.contains) ?? false }
      .map { item in
        let isKept = item.kind == .action && item.code.map { shared.actions[$0] == nil } ?? true
        return DueEntry(item, lookup, isKept: isKept)
      }
    guard summary.actions.overdue > 0 || summary.actions.toAgree > 0 else { return }
    for (code, action) in review.actions.sorted(by: { $0.key < $1.key }) where action.isOpen {
      let isOverdue = action.isOverdue(on: today)
      guard isOverdue || action.isToAgree else { continue }
      let entry = ActionEntry(
        action, code, of: summary, lookup, on: today, isKept: shared.actions[code] == nil)
      if isOverdue { overdue.append(entry) }
      if action.isToAgree { toAgree.append(entry) }
    }
  }

  private static func inOrder<Item, Entry>(
    _ items: [Code: Item], _ entry: (Code, Item) -> Entry
  ) -> [Entry] {
    items.isEmpty ? [] : items.sorted { $0.key < $1.key }.map { entry($0.key, $0.value) }
  }
}
