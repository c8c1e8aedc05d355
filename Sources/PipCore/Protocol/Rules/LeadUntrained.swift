extension PointRule {
  /// A lead reviewer who has not been on the course by the day of the visit (Colchester).
  static let leadUntrained = PointRule(
    "lead-untrained", .must, "Whoever leads a review is trained for it",
    why: "Leading is learnt: in Colchester trained heads led first, and the others shadowed them."
  ) { facts in
    guard let lead = facts.review.lead, let person = facts.lookup.people[lead] else { return [] }
    return facts.unless(
      facts.isReady(person, to: .lead),
      "\(person.name) leads the review of \(facts.host) and is not yet trained for it.",
      mend: "person train \(lead) lead-reviewer --on DAY")
  }
}
