extension PointRule {
  /// A review whose visit is near, or was held, without a focus.
  static let noFocus = PointRule(
    "no-focus", .must, "Every review has a focus before the visit",
    why: "The focus is chosen by host and staff, from what matters to them (London South)."
  ) { facts in
    guard facts.model.has(.focus) else { return [] }
    return facts.unless(
      facts.review.focus != nil || !facts.isNear, "The review of \(facts.host) has no focus yet.",
      mend: "review edit \(facts.review.id) --focus \"…\"")
  }
}
