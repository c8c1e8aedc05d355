extension PointRule {
  /// A member of the team who lacks what the model asks for by the day of the visit (Colchester).
  static let reviewerUntrained = PointRule(
    "reviewer-untrained", .should, "Every member of a visiting team is trained as a reviewer",
    why: "Reviewers are trained before they visit (Colchester, Trafford); whoever is new shadows first."
  ) { facts in
    facts.review.team.compactMap { facts.lookup.people[$0] }.flatMap { person -> [Found] in
      guard let lacking = facts.lacks(person, to: .review), let missing = lacking.missing else { return [] }
      return facts.found(
        facts.review.held == nil
          ? "\(person.name) is in the team that visits \(facts.host). Before that, still to come: \(missing)."
          : "\(person.name) was in the team that visited \(facts.host). Not yet recorded before that: \(missing).",
        mend: facts.mend(lacking, of: person, "reviewer-untrained"))
    }
  }
}
