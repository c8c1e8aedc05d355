extension PointRule {
  /// A review whose check-in was held and which has no statement of impact with evidence (Trafford).
  static let impactUnevidenced = PointRule(
    "impact-without-evidence", .should,
    "A review that has had its check-in says what changed and how we know",
    why: "Impact is said with who benefited and with the evidence (Trafford)."
  ) { facts in
    guard facts.review.checkIns.values.contains(where: { $0.held != nil }) else { return [] }
    return facts.unless(
      facts.review.impact.values.contains { $0.evidence != nil },
      "Nothing says yet what changed in \(facts.host) and how we know.",
      mend: "impact add \(facts.review.id) \"…\" --for WHO --evidence \"…\"")
  }
}
