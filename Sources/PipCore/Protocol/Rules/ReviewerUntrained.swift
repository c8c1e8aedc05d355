extension PointRule {
  /// A member of the team who has not been on the course by the day of the visit (Colchester).
  static let reviewerUntrained = PointRule(
    "reviewer-untrained", .should, "Every member of a visiting team is trained as a reviewer",
    why: "Reviewers are trained before they visit (Colchester, Trafford); whoever is new shadows first."
  ) { facts in
    facts.review.team.compactMap { facts.lookup.people[$0] }.filter { !facts.isReady($0, to: .review) }
      .flatMap { person in
        facts.found(
          "\(person.name) is in the team that visits \(facts.host) and is not yet trained as a reviewer.",
          mend: "person train \(person.id) reviewer --on DAY")
      }
  }
}
