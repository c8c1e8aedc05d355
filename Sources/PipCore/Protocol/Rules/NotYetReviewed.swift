extension PointRule {
  /// A school of the cycle without a review that is arranged or held (Colchester).
  static let notYetReviewed = PointRule(
    "not-yet-reviewed", .should, "Every school is reviewed once in the cycle",
    why: "The first full cycle is one in which every school has had its review (Colchester).",
    cycle: { facts in
      facts.schools.filter { !facts.hosts.contains($0.id) }.map { school in
        Found(
          place: school.id.text, school: school.id,
          sentence: "\(school.name) has no review in \(facts.cycle.id) yet.", mend: "review add \(school.id)")
      }
    })
}
