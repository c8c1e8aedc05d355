extension PointRule {
  /// Somebody with more turns in the cycle than the model gives (Colchester).
  static let turnsAbove = PointRule(
    "turns-above", .should, "Turns are shared out",
    why: "Reviewers' skills should be used evenly, and nobody's too often (Colchester).",
    cycle: { facts in
      guard let most = facts.model.turnsAtMost else { return [] }
      return facts.turns.filter { $0.value > most }.map { person, turns in
        Found(
          place: person.text, school: facts.lookup.people[person]?.school,
          sentence:
            "\(facts.lookup.name(of: person)) has \(ReportWords.count(turns, "turn")) in this cycle; the model says at most \(most).",
          mend: "person list --trained reviewer")
      }
    })
}
