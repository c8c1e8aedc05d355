extension PointRule {
  /// Feedback given without a champion in the room (Trafford).
  static let championsAbsent = PointRule(
    "champions-absent", .must, "The improvement champions are in the room for the feedback",
    why: "Who will facilitate the workshop should hear the feedback at first hand (Trafford)."
  ) { facts in
    guard facts.model.hasChampions, let feedback = facts.review.feedback else { return [] }
    return facts.unless(
      !feedback.championsPresent.isEmpty, "No champion was in the room for the feedback to \(facts.host).",
      mend: "review feedback \(facts.review.id) --champions-present PERSON")
  }
}
