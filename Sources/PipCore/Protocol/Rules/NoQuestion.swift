extension PointRule {
  /// A review whose visit is near, or was held, without an enquiry question.
  static let noQuestion = PointRule(
    "no-question", .must, "Every review has an enquiry question before the visit",
    why: "One question, To what extent, gives the day its direction (London South)."
  ) { facts in
    guard facts.model.has(.question) else { return [] }
    return facts.unless(
      facts.review.question != nil || !facts.isNear,
      "The review of \(facts.host) has no enquiry question yet.",
      mend: "review edit \(facts.review.id) --question \"To what extent …?\"")
  }
}
