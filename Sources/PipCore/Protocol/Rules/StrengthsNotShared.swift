extension PointRule {
  /// A review whose strengths the partnership cannot read, though the feedback is a month old (Colchester).
  static let strengthsNotShared = PointRule(
    "strengths-not-shared", .consider, "Strengths that were seen are shared with the partnership",
    why:
      "Good practice that stays in one school is lost to the others (Colchester). The month is this program's own."
  ) { facts in
    guard let told = facts.review.feedback?.on, facts.today > told.adding(30) ?? .latest,
      !facts.review.strengths.isEmpty
    else { return [] }
    let shared = facts.review.shared(by: facts.lookup.partnership)
    return facts.unless(
      !shared.strengths.isEmpty,
      shared.awaitsAgreement
        ? "\(facts.host) has not yet agreed the wording, so that its strengths cannot be shared."
        : "\(facts.host) keeps its strengths to itself.",
      mend: shared.awaitsAgreement
        ? "review agree \(facts.review.id) --on DAY" : "review share \(facts.review.id) strengths")
  }
}
