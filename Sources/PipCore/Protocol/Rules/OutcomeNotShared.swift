extension PointRule {
  /// A review with feedback whose outcome no meeting has heard (Colchester).
  static let outcomeNotShared = PointRule(
    "outcome-not-shared", .must, "The outcome of every review is brought to a meeting",
    why: "Outcomes that stay in one school help one school; bringing them is Colchester's first next step."
  ) { facts in
    facts.unless(
      !facts.review.hasOutcome || facts.brought.contains(ReviewAddress(facts.review.id, in: facts.cycle.id)),
      "No meeting has heard yet what came of the review of \(facts.host).",
      mend: "meeting bring MEETING \(facts.review.id)")
  }
}
