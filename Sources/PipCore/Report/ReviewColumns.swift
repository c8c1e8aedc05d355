extension ReviewSummary {
  /// The facts of a review in lists of every kind.
  static let columns: [ReportColumn<ReviewSummary>] = placeColumns + dayColumns + contentColumns

  private static let placeColumns: [ReportColumn<ReviewSummary>] = [
    ReportColumn("cycle", "the cycle", heading: "cycle") { $0.cycle },
    ReportColumn("review", "the review's name within the cycle", heading: "review") { $0.id },
    ReportColumn("host", "the school that is reviewed", heading: "host") { $0.host },
    ReportColumn("hostName", "its name, or its id when it is not known", heading: "name") { $0.hostName },
    ReportColumn("model", "the process model it follows") { $0.model },
    ReportColumn("stage", "the stage's short name, or complete, or cancelled") { $0.stage },
    ReportColumn("stageName", "the stage's name as it is shown", heading: "stage") { $0.stageName },
    ReportColumn("step", "the step it waits for") { $0.step?.rawValue },
    ReportColumn("waitsFor", "the step it waits for, in words", heading: "waits for") { $0.waitsFor },
    ReportColumn("due", "the day by which that is due", heading: "due") { $0.due },
    ReportColumn("since", "the day of the last event recorded") { $0.since },
    ReportColumn("overdue", "whether the due day has passed") { $0.isOverdue },
  ]

  private static let dayColumns: [ReportColumn<ReviewSummary>] = [
    ReportColumn("visitPlanned", "the day agreed for the visit", heading: "visit planned") { $0.planned },
    ReportColumn("visitHeld", "the day of the visit", heading: "visit held") { $0.held },
    ReportColumn("feedback", "the day of the feedback", heading: "feedback") { $0.feedback },
    ReportColumn("workshopPlanned", "the day agreed for the workshop", heading: "workshop planned") {
      $0.workshopPlanned
    },
    ReportColumn("workshopHeld", "the day of the workshop", heading: "workshop held") { $0.workshopHeld },
    ReportColumn("checkInDue", "the day the check-in is due", heading: "check-in due") { $0.checkIn?.due },
    ReportColumn("checkInHeld", "the day it was held", heading: "check-in held") { $0.checkIn?.held },
    ReportColumn("checkInState", "expected, due, on-time, late or waived", heading: "check-in state") {
      $0.checkIn?.state.rawValue
    },
    ReportColumn("checkInOverdue", "whether it is not yet held though its day has passed") {
      $0.checkIn?.isOverdue
    },
    ReportColumn("checkInDaysLate", "days after its day, held or not", heading: "days late") {
      $0.checkIn?.daysLate
    },
    ReportColumn("checkInWaivedWhy", "why it was decided to do without it") { $0.checkIn?.waivedWhy },
    ReportColumn("postponements", "how often an agreed day was moved to a later one") { $0.postponements },
  ]

  private static let contentColumns: [ReportColumn<ReviewSummary>] = [
    ReportColumn("focus", "what the review looks at", heading: "focus") { $0.focus },
    ReportColumn(list: "themes", "the themes the focus belongs to") { $0.themes },
    ReportColumn("priority", "the one priority of the feedback", heading: "priority") { $0.priority },
    ReportColumn("actions", "all actions: open, done and stopped", heading: "actions total") {
      $0.actions.total
    },
    ReportColumn("actionsDone", "done", heading: "done") { $0.actions.done },
    ReportColumn("actionsOpen", "not yet done or stopped", heading: "open") { $0.actions.open },
    ReportColumn("actionsStarted", "the part of the open ones that was begun") { $0.actions.started },
    ReportColumn("actionsOverdue", "the part of the open ones whose day has passed", heading: "overdue") {
      $0.actions.overdue
    },
    ReportColumn("actionsStopped", "given up, with a reason", heading: "stopped") { $0.actions.stopped },
    ReportColumn("actionsToAgree", "open, and who or when is to be agreed", heading: "to agree") {
      $0.actions.toAgree
    },
    ReportColumn("impact", "how many statements of impact there are", heading: "impact") { $0.impact },
    ReportColumn("lead", "the lead reviewer") { $0.lead },
    ReportColumn(list: "team", "the visiting team beside the lead") { $0.team },
    ReportColumn(list: "shadows", "reviewers in training who watch") { $0.shadows },
    ReportColumn(list: "champions", "the improvement champions") { $0.champions },
    ReportColumn("cancelledWhy", "why it was cancelled") { $0.cancelledWhy },
  ]
}

extension CycleReport {
  /// One row for each review, for a spreadsheet; days are as 2026-11-26 and what is absent is empty.
  public var reviewsTable: (headings: [String], rows: [[String]]) {
    let columns = ReviewSummary.columns.filter { $0.heading != nil }
    return (columns.compactMap(\.heading), reviews.map { review in columns.map { $0.value(review).cell } })
  }
}
