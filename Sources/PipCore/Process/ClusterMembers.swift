// Who is in a cluster, and when: schools come and go inside a cycle (Kyra: four rounds of triads in eight months).
extension Cluster {
  /// The days in which a school belongs to the cluster, or nil when it does not.
  ///
  /// - Parameters:
  ///   - school: The school.
  ///   - cycle: The cycle of the cluster.
  /// - Returns: The days, inside the cycle where nothing else is recorded.
  public func days(of school: ID<School>, in cycle: Cycle) -> DaySpan? {
    members[school].flatMap { member in
      let own = span(in: cycle)
      return DaySpan(
        first: first.map { max($0, member.joined ?? $0) } ?? member.joined ?? own.first,
        last: last.map { min($0, member.left ?? $0) } ?? member.left ?? own.last)
    }
  }

  /// Records that a school comes in, or that one that left comes back.
  ///
  /// - Parameters:
  ///   - school: The school.
  ///   - day: Its first day, or nil for the start of the cycle.
  /// - Throws: `already` when it is in the cluster.
  public mutating func join(_ school: ID<School>, on day: Day?) throws(RuleProblem) {
    if let member = members[school] {
      guard let left = member.left, left < day ?? .latest else {
        throw .already(
          thing: school.text, state: "in the cluster \(id)", on: member.joined, hint: "cluster show \(id)")
      }
      members[school]?.left = nil
    } else {
      members[school] = Membership(joined: day)
    }
  }

  /// Records that a school leaves; before it has come, its membership is taken away.
  ///
  /// - Parameters:
  ///   - school: The school.
  ///   - day: Its last day.
  ///   - cycle: The cycle of the cluster.
  /// - Returns: Whether the membership is kept with a last day.
  /// - Throws: `noItem` when the school is not in the cluster, or has left it by then.
  public mutating func drop(
    _ school: ID<School>, on day: Day, in cycle: Cycle
  ) throws(LookupProblem) -> Bool {
    guard let member = members[school], member.left.map({ day < $0 }) ?? true else {
      throw .noItem(
        noun: School.noun, code: school.text, place: "in the cluster \(id)",
        candidates: members.filter { $0.value.left.map { day < $0 } ?? true }.keys.sorted().map(\.text))
    }
    let isThere = (member.joined ?? first ?? cycle.first) <= day
    if isThere { members[school]?.left = day } else { members[school] = nil }
    return isThere
  }

  /// Other review clusters that one of its schools is in on the same days; none for an enquiry cluster.
  ///
  /// A cluster of another round does not count: schools may change clusters from round to round.
  ///
  /// - Parameters:
  ///   - clusters: All clusters of the cycle.
  ///   - cycle: The cycle.
  /// - Returns: Each school with the id of the other cluster, in order.
  public func shared(
    with clusters: [Cluster], in cycle: Cycle
  ) -> [(school: ID<School>, cluster: ID<Cluster>)] {
    guard kind.known == .review else { return [] }
    return members.keys.sorted().flatMap { school in
      clusters.filter { other in
        guard other.id != id, other.kind.known == .review, !isOfAnotherRound(than: other),
          let mine = days(of: school, in: cycle)
        else {
          return false
        }
        return other.days(of: school, in: cycle)?.overlaps(mine) ?? false
      }.map { (school, $0.id) }
    }
  }

  /// The same cluster in another cycle: with the schools that are still in it and still in the partnership.
  ///
  /// - Parameters:
  ///   - cycle: The new cycle.
  ///   - schools: All schools.
  ///   - people: All people; a lead who has left is not carried over.
  /// - Returns: The cluster, and the schools that are left out because they have left the partnership.
  public func carried(
    into cycle: Cycle, schools: [School], people: [Person]
  ) -> (cluster: Cluster, leftOut: [ID<School>]) {
    var carried = Cluster(id: id, name: name, kind: .review)
    carried.kind = kind
    // The days of a round, the foci, stages and meets belong to the year that they were agreed for.
    carried.round = round
    func stillHere(_ person: ID<Person>?) -> ID<Person>? {
      people.first { $0.id == person && $0.left.map { cycle.first <= $0 } ?? true }?.id
    }
    (carried.lead, carried.hubLead) = (stillHere(lead), stillHere(hubLead))
    let stayed = members.filter { $0.value.left == nil }.keys.sorted()
    let active = Set(schools.filter { $0.isActive(during: cycle.span) }.map(\.id))
    for school in stayed where active.contains(school) { carried.members[school] = Membership() }
    return (carried, stayed.filter { !active.contains($0) })
  }
}
