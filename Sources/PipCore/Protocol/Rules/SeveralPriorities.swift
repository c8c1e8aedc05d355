extension PointRule {
  /// A priority that reads like several: with a semicolon, or on several lines (London South).
  static let severalPriorities = PointRule(
    "several-priorities", .should, "Feedback ends with one improvement priority",
    why: "One clear priority fits into one workshop; several divide it (London South)."
  ) { facts in
    guard let priority = facts.review.feedback?.priority else { return [] }
    return facts.unless(
      !priority.contains(where: { $0 == ";" || $0.isNewline }),
      "The priority of \(facts.host) reads like more than one.",
      mend: "review feedback \(facts.review.id) --priority \"…\"")
  }
}
