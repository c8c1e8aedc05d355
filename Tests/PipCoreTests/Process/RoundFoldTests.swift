import Testing

@testable import PipCore

/// Which cluster of which round a visit belongs to.
@Suite struct RoundFoldTests {
  private static func school(_ text: String) -> ID<School> { ID(text) ?? .blank }

  private func cycle() throws -> Cycle {
    let id = try #require(ID<Cycle>("2026-27"))
    return Cycle(id: id, span: try #require(Cycle.academicYear(id)))
  }

  private func cluster(
    _ id: String, round: Int?, _ schools: [String], from: String? = nil, to: String? = nil
  ) throws -> Cluster {
    var cluster = Cluster(id: try #require(ID(id)), name: id, kind: .review)
    cluster.round = round
    (cluster.first, cluster.last) = (try from.map { try Day(iso: $0) }, try to.map { try Day(iso: $0) })
    for school in schools { cluster.members[Self.school(school)] = Membership() }
    return cluster
  }

  private func visit(to host: String, on day: String, by visitors: [String]) throws -> RoundVisit {
    var review = Review(id: ReviewID(host: Self.school(host), number: 1))
    review.held = try Day(iso: day)
    var people: [ID<Person>: Person] = [:]
    for visitor in visitors {
      let id = try #require(ID<Person>("from-\(visitor)"))
      people[id] = Person(id: id, name: visitor)
      people[id]?.school = Self.school(visitor)
      review.team.append(id)
    }
    return try #require(RoundVisit(review, people))
  }

  private func places(of visit: RoundVisit, in clusters: [Cluster]) throws -> [String] {
    var fold = RoundFold(clusters, in: try cycle())
    fold.add(visit)
    return zip(fold.clusters, fold.visits).filter { !$0.1.isEmpty }.map(\.0.id.text)
  }

  @Test func `the days of the rounds tell which one it is`() throws {
    let clusters = [
      try cluster("two", round: 2, ["a", "b", "c"], from: "2027-01-04", to: "2027-03-26"),
      try cluster("one", round: 1, ["a", "d", "e"], from: "2026-09-07", to: "2026-12-18"),
      try cluster("none", round: nil, ["a", "b"]),
    ]
    #expect(RoundFold(clusters, in: try cycle()).clusters.map(\.id.text) == ["one", "two"])
    #expect(try places(of: visit(to: "a", on: "2026-12-18", by: ["b"]), in: clusters) == ["one"])
    #expect(try places(of: visit(to: "a", on: "2027-01-04", by: ["b"]), in: clusters) == ["two"])
    #expect(try places(of: visit(to: "a", on: "2026-12-31", by: ["b"]), in: clusters) == [])
    #expect(try places(of: visit(to: "d", on: "2027-01-04", by: ["a"]), in: clusters) == [])
  }

  @Test func `where rounds share days the visitors tell, and where they do not nothing is guessed`() throws {
    let clusters = [
      try cluster("one", round: 1, ["a", "b", "c"]), try cluster("two", round: 2, ["a", "c", "d"]),
    ]
    #expect(try places(of: visit(to: "a", on: "2026-12-01", by: ["b", "c"]), in: clusters) == ["one"])
    #expect(try places(of: visit(to: "a", on: "2026-12-01", by: ["d"]), in: clusters) == ["two"])
    #expect(try places(of: visit(to: "a", on: "2026-12-01", by: ["c"]), in: clusters) == [])
    #expect(try places(of: visit(to: "a", on: "2026-12-01", by: []), in: clusters) == [])
  }

  @Test func `a review without a day, or cancelled, is no visit`() throws {
    var review = Review(id: ReviewID(host: Self.school("a"), number: 1))
    #expect(RoundVisit(review, [:]) == nil)
    review.planned = try Day(iso: "2026-12-01")
    #expect(RoundVisit(review, [:])?.isHeld == false)
    review.cancelled = Reason(on: try Day(iso: "2026-11-01"), why: "illness")
    #expect(RoundVisit(review, [:]) == nil)
  }

  @Test func `a school is in a round no longer than the round lasts`() throws {
    var one = try cluster("one", round: 1, ["a"], from: "2026-09-07", to: "2026-12-18")
    let cycle = try cycle()
    #expect(one.days(of: Self.school("a"), in: cycle) == one.span(in: cycle))
    one.members[Self.school("a")] = Membership(
      joined: try Day(iso: "2026-10-01"), left: try Day(iso: "2027-02-01"))
    let days = try #require(one.days(of: Self.school("a"), in: cycle))
    #expect(days.first == (try Day(iso: "2026-10-01")))
    #expect(days.last == (try Day(iso: "2026-12-18")))
  }

  @Test func `a cluster that is carried over keeps its round and leaves its days behind`() throws {
    var one = try cluster("one", round: 2, ["a"], from: "2026-09-07", to: "2026-12-18")
    one.members[Self.school("a")]?.focus = EnquiryFocus(text: "Reading")
    one.hubLead = ID("ann")
    let ann = Person(id: try #require(ID("ann")), name: "Ann")
    let (carried, _) = one.carried(
      into: try cycle(), schools: [School(id: Self.school("a"), name: "A")], people: [ann])
    #expect(carried.round == 2)
    #expect(carried.hubLead == ann.id)
    #expect(carried.first == nil)
    #expect(carried.members == [Self.school("a"): Membership()])
    #expect(one.carried(into: try cycle(), schools: [], people: []).cluster.hubLead == nil)
  }
}
