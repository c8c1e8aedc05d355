extension PointRule {
  /// A review whose visit is near, or was held, and that has not looked back on the last one's actions (Colchester).
  static let lookBackMissing = PointRule(
    "look-back-not-done", .should, "A new review begins with what became of the last one's actions",
    why: "Reviews are an episode when nothing links this one to the last (Colchester)."
  ) { facts in
    guard facts.isNear, let last = facts.past.last[facts.review.host], facts.review.lookBack == nil,
      last.hasActions
    else { return [] }
    return facts.found(
      "\(facts.host) has not yet looked back on the actions of \(last.cycle); without CODE=OUTCOME the command shows them, each with its code.",
      mend: "review look-back \(facts.review.id) CODE=OUTCOME")
  }
}
