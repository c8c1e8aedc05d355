extension PointRule {
  /// A reviewer whose school belongs to the host's trust (ours).
  static let sameTrust = PointRule(
    "same-trust", .consider, "Reviewers come from outside the host's trust",
    why: "Colleagues of one trust share its habits; a view from outside adds more (this program's own)."
  ) { facts in
    guard let trust = facts.lookup.schools[facts.review.host]?.trust else { return [] }
    let visitors = [facts.review.lead].compactMap { $0 } + facts.review.team
    return visitors.compactMap { facts.lookup.people[$0] }.filter { person in
      person.school(on: facts.visitDay).flatMap { facts.lookup.schools[$0]?.trust } == trust
    }.flatMap { person in
      facts.found(
        "\(person.name) visits \(facts.host), and both belong to \(trust).",
        mend: facts.beforeVisit(
          "review edit \(facts.review.id) \(person.id == facts.review.lead ? "--lead PERSON" : "--team PERSON,PERSON")",
          "same-trust"))
    }
  }
}
