extension PointRule {
  /// A team, its lead included, outside the model's size.
  static let teamSize = PointRule(
    "team-size", .should, "A visiting team has the size that the model gives",
    why: "Too few see too little, too many crowd a small school. The size is the process model's."
  ) { facts in
    guard facts.isNear || !facts.review.team.isEmpty else { return [] }
    let size = facts.model.teamSize
    let count = facts.review.team.count + (facts.review.lead == nil ? 0 : 1)
    guard count > 0 else {
      return facts.found(
        "Nobody is named yet to visit \(facts.host); the model says \(size.words) people.",
        mend: "review edit \(facts.review.id) --lead PERSON --team PERSON,PERSON")
    }
    return facts.unless(
      size.contains(count),
      "\(count) \(count == 1 ? "person visits" : "people visit") \(facts.host); the model says \(size.words).",
      mend: "review edit \(facts.review.id) --team PERSON,PERSON")
  }
}
