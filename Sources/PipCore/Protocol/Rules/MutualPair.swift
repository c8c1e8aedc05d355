extension PointRule {
  /// Two schools whose people visit each other, unless the model or a cluster of three has it so (ours).
  static let mutualPair = PointRule(
    "mutual-pair", .should, "Two schools do not review each other in one cycle",
    why: "Mutual visits make it hard to be frank; trios cannot avoid them (this program's own).",
    cycle: { facts in
      guard !facts.model.mutualPairs else { return [] }
      let hosts = Dictionary(grouping: facts.visits, by: \.from).mapValues { Set($0.map(\.host)) }
      return hosts.sorted { $0.key < $1.key }.flatMap { school, visited in
        visited.sorted().filter { other in
          school < other && hosts[other]?.contains(school) == true && !facts.areInOneTrio(school, other)
        }.map { other in
          Found(
            place: school.text, school: school,
            sentence:
              "\(facts.lookup.name(of: school)) and \(facts.lookup.name(of: other)) visit each other.",
            mend: facts.mendOfPair(school, other))
        }
      }
    })
}

extension CycleFacts {
  /// Whether two schools are together in a review cluster of at most three, where visits are mutual of necessity.
  func areInOneTrio(_ one: ID<School>, _ other: ID<School>) -> Bool {
    clusters.contains { cluster in
      cluster.kind.known == .review && cluster.members.count <= 3 && cluster.members[one] != nil
        && cluster.members[other] != nil
    }
  }

  /// What undoes a pair: other people for the visit that is still to come, or a reason when both were held.
  fileprivate func mendOfPair(_ one: ID<School>, _ other: ID<School>) -> String {
    let between = visits.filter { ($0.from, $0.host) == (one, other) || ($0.from, $0.host) == (other, one) }
    let open = between.filter { !$0.isHeld }.sorted { ($1.host, $1.review) < ($0.host, $0.review) }
    guard let visit = open.first else { return "protocol set-aside mutual-pair \(one) --why \"…\"" }
    // Both the lead and the team may come from there: then both are to be others.
    let visitors = open.filter { $0.review == visit.review }
    return "review edit \(visit.review)" + (visitors.contains { $0.isLed } ? " --lead PERSON" : "")
      + (visitors.contains { !$0.isLed } ? " --team PERSON,PERSON" : "")
  }
}
