extension PointRule {
  /// A workshop held later than the model allows, or not yet held though it should have been (Trafford).
  static let workshopLate = PointRule(
    "workshop-late", .must, "The improvement workshop is held within the days that the model gives",
    why: "Momentum is lost most easily between feedback and workshop (Trafford)."
  ) { facts in
    guard facts.model.has(.workshop), let days = facts.model.days[.workshop],
      let start = facts.review.feedback?.on ?? facts.review.held, let last = start.adding(days)
    else { return [] }
    if let held = facts.review.startingWorkshop?.workshop.held {
      return facts.unless(
        held <= last,
        "The workshop of \(facts.host) was held \(ReportWords.count(held.days(since: start), "day")) after the feedback.",
        mend: facts.setAside("workshop-late"))
    }
    return facts.unless(
      facts.today <= last, "\(facts.host) has not yet held its workshop; it was to be by \(last.short).",
      mend: "workshop held \(facts.review.id) --on DAY")
  }
}
