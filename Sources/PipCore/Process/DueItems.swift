extension DueItem {
  /// Returns what is due in one review: what it waits for, agreed days still to come, and its open actions.
  ///
  /// A cancelled review has no visit, workshop or check-in to come; its actions are still promises.
  ///
  /// - Parameters:
  ///   - review: The review.
  ///   - summary: The same in small, which says where it stands.
  /// - Returns: The items, in no particular order.
  public static func items(of review: Review, _ summary: ReviewSummary) -> [DueItem] {
    var list = DueItemList(review: review, summary: summary)
    if !summary.isCancelled { list.addSteps() }
    list.addActions()
    return list.items
  }
}

/// The items of one review while they are gathered.
private struct DueItemList {
  let review: Review
  let summary: ReviewSummary
  var items: [DueItem] = []

  mutating func addSteps() {
    let lead = [review.lead].compactMap { $0 }
    if let step = summary.step, step.isPreparation { add(.prepare, step.wait, by: summary.due, lead) }
    if review.held == nil, let planned = review.planned { add(.visit, Step.visit.wait, by: planned, lead) }
    if summary.step == .feedback { add(.feedback, Step.feedback.wait, by: summary.due, lead) }
    if let step = summary.step, [.judgements, .reportToStaff, .reportToHub].contains(step) {
      add(.report, step.wait, by: summary.due, lead)
    }
    addWorkshops()
    if summary.step == .actions {
      add(.plan, summary.waitsFor ?? Step.actions.wait, by: summary.due, owner + review.champions)
    }
    if let checkIn = summary.checkIn, checkIn.state == .due {
      add(.checkIn, "the \(checkIn.name)", by: checkIn.due, owner + lead)
    }
  }

  private mutating func addWorkshops() {
    for (code, workshop) in review.workshops where workshop.held == nil && workshop.planned != nil {
      let champions = workshop.champions.isEmpty ? review.champions : workshop.champions
      add(.workshop, Step.workshop.wait, by: workshop.planned, champions, code)
    }
    if summary.step == .workshop, !items.contains(where: { $0.kind == .workshop }) {
      add(.workshop, Step.workshop.wait, by: summary.due, review.champions)
    }
  }

  mutating func addActions() {
    for (code, action) in review.actions where action.isOpen {
      items.append(
        DueItem(
          .action, of: review.id, in: summary.cycle, code: code, what: action.text,
          people: [action.owner].compactMap { $0 }, peopleText: action.ownerText, due: action.due,
          isToAgree: action.isToAgree))
    }
  }

  private var owner: [ID<Person>] { [review.feedback?.owner].compactMap { $0 } }

  private mutating func add(
    _ kind: DueItem.Kind, _ what: String, by due: Day?, _ people: [ID<Person>], _ code: Code? = nil
  ) {
    items.append(
      DueItem(
        kind, of: review.id, in: summary.cycle, code: code, what: what, people: people, due: due,
        isToAgree: due == nil))
  }
}
