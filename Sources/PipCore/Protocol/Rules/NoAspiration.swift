extension PointRule {
  /// A review whose visit is near, or was held, without an aspiration.
  static let noAspiration = PointRule(
    "no-aspiration", .should, "Every review says before the visit what a great extent would look like",
    why: "The gap to the aspiration is what the feedback is about (Trafford)."
  ) { facts in
    guard facts.model.has(.question) else { return [] }
    return facts.unless(
      facts.review.aspiration != nil || !facts.isNear, "The review of \(facts.host) has no aspiration yet.",
      mend: "review edit \(facts.review.id) --aspiration \"…\"")
  }
}
