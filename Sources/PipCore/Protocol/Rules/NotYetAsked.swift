extension PointRule {
  /// Somebody trained who has no turn in the cycle (Colchester).
  static let notYetAsked = PointRule(
    "not-yet-asked", .consider, "Everybody who is trained is asked",
    why: "Training that is not used fades, and people wait to be asked (Colchester).",
    cycle: { facts in
      facts.turnFold.notYetAsked(facts.lookup, on: min(facts.today, facts.cycle.last)).map { person in
        Found(
          place: person.person.text, school: facts.lookup.people[person.person]?.school,
          sentence:
            "\(person.name) is trained as \(person.courses.map(ReportWords.course).joined(separator: " and ")), not yet asked.",
          mend:
            "review edit HOST --\(person.courses == ["improvement-champion"] ? "champion" : "team") \(person.person),PERSON"
        )
      }
    })
}
