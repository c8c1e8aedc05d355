extension PointRule {
  /// A review whose visit is near, or was held, without the staff having met the reviewers (Kyra).
  static let staffNotMet = PointRule(
    "staff-not-met", .consider, "The reviewers meet the staff well before the day",
    why: "Staff who know the visitors show more of their daily work (Kyra)."
  ) { facts in
    facts.unless(
      facts.review.preparation.staffMet != nil || !facts.isNear,
      "Nothing says yet that the staff of \(facts.host) have met the reviewers.",
      mend: "review prepare \(facts.review.id) --staff-met DAY")
  }
}
