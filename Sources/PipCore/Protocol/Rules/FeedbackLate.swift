extension PointRule {
  /// Feedback given later than the model allows, or not yet given though it should have been (Trafford).
  static let feedbackLate = PointRule(
    "feedback-late", .must, "Feedback is given within the days that the model gives",
    why: "What was seen is freshest on the same day (Trafford, Medway)."
  ) { facts in
    guard let held = facts.review.held, let days = facts.model.days[.feedback], let last = held.adding(days)
    else { return [] }
    if let given = facts.review.feedback?.on {
      return facts.unless(
        given <= last,
        "Feedback to \(facts.host) came \(ReportWords.count(given.days(since: held), "day")) after the visit.",
        mend: facts.setAside("feedback-late"))
    }
    return facts.unless(
      facts.today <= last, "\(facts.host) was visited on \(held.short) and has not yet had its feedback.",
      mend: "review feedback \(facts.review.id) --on DAY")
  }
}
