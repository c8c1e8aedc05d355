extension PointRule {
  /// A review whose visit is near, or was held, without a baseline.
  static let noBaseline = PointRule(
    "no-baseline", .should, "Every review says where the school is now before the visit",
    why: "Without a baseline nobody can tell later what has changed (Trafford)."
  ) { facts in
    guard facts.model.has(.question) else { return [] }
    return facts.unless(
      facts.review.baseline != nil || !facts.isNear, "The review of \(facts.host) has no baseline yet.",
      mend: "review edit \(facts.review.id) --baseline \"…\"")
  }
}
