extension PointRule {
  /// A lead reviewer who lacks what the model asks for by the day of the visit (Colchester).
  static let leadUntrained = PointRule(
    "lead-untrained", .must, "Whoever leads a review is trained for it",
    why: "Leading is learnt: in Colchester trained heads led first, and the others shadowed them."
  ) { facts in
    guard let lead = facts.review.lead, let person = facts.lookup.people[lead],
      let lacking = facts.lacks(person, to: .lead), let missing = lacking.missing
    else { return [] }
    return facts.found(
      facts.review.held == nil
        ? "\(person.name) leads the review of \(facts.host). Before that, still to come: \(missing)."
        : "\(person.name) led the review of \(facts.host). Not yet recorded before that: \(missing).",
      mend: facts.mend(lacking, of: person, "lead-untrained"))
  }
}
