extension PointRule {
  /// A champion who has facilitated no workshop before and is alone in this one (Trafford).
  static let championAlone = PointRule(
    "champion-alone", .should, "A new improvement champion has an experienced one beside them",
    why: "Facilitating is learnt beside somebody who has done it (Trafford)."
  ) { facts in
    let champions = facts.review.allChampions
    guard facts.model.hasChampions, champions.count == 1, let champion = champions.first,
      !facts.past.champions.contains(champion)
    else { return [] }
    return facts.found(
      "\(facts.lookup.name(of: champion)) is new as a champion and alone in the workshop of \(facts.host).",
      mend: "review edit \(facts.review.id) --champion \(champion),PERSON")
  }
}
