extension PointRule {
  /// A review whose visit is near, or was held, without any evidence planned (Trafford).
  static let evidenceEmpty = PointRule(
    "evidence-plan-empty", .should, "The evidence is planned before the visit",
    why: "The day is short: what is looked at should answer the question and fit the time (Trafford)."
  ) { facts in
    facts.unless(
      !facts.review.evidence.isEmpty || !facts.isNear,
      "Nothing is planned yet to be looked at in \(facts.host).",
      mend: "review evidence add \(facts.review.id) \"…\" --kind KIND")
  }
}
