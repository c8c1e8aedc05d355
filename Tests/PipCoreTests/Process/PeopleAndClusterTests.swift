import Testing

@testable import PipCore

@Suite struct PeopleAndClusterTests {
  private let ingham = school("ingham")
  private let saxby = school("saxby")
  private let welton = school("welton")

  private static func school(_ text: String) -> ID<School> { ID(text) ?? .blank }
  private static func day(_ text: String) throws -> Day { try Day(iso: text) }
  private static func code(_ text: String) -> Code { Code(text) ?? .blank }

  private func person(at school: ID<School>?) -> Person {
    var person = Person(id: .blank, name: "Ann")
    person.school = school
    return person
  }

  @Test func movesTellWhereSomebodyWas() throws {
    var person = person(at: ingham)
    try person.move(to: saxby, on: Self.day("2026-01-05"), Self.code("2222"))
    try person.move(to: welton, on: Self.day("2026-09-01"), Self.code("3333"))
    #expect(try person.school(on: Self.day("2026-01-04")) == ingham)
    #expect(try person.school(on: Self.day("2026-01-05")) == saxby)
    #expect(try person.school(on: Self.day("2026-09-01")) == welton)
  }

  @Test func movesOfOneDayAreOne() throws {
    var person = person(at: ingham)
    try person.move(to: saxby, on: Self.day("2026-01-05"), Self.code("2222"))
    try person.move(to: welton, on: Self.day("2026-01-05"), Self.code("3333"))
    #expect(person.moves.values.map(\.from) == [ingham])
    try person.move(to: ingham, on: Self.day("2026-01-05"), Self.code("4444"))
    #expect(person.moves.isEmpty)
  }

  @Test func movesComeInOrder() throws {
    var person = person(at: ingham)
    try person.move(to: saxby, on: Self.day("2026-09-01"), Self.code("2222"))
    #expect(throws: RuleProblem.self) {
      try person.move(to: welton, on: Self.day("2026-08-31"), Self.code("3333"))
    }
    #expect(person.school == saxby)
  }

  @Test func firstSchoolIsNoMove() throws {
    var person = person(at: nil)
    try person.move(to: saxby, on: Self.day("2026-09-01"), Self.code("2222"))
    #expect(person.moves.isEmpty)
  }

  private func cycle() throws -> Cycle {
    let id = try #require(ID<Cycle>("2026-27"))
    return Cycle(id: id, span: try #require(Cycle.academicYear(id)))
  }

  @Test func schoolsComeAndGo() throws {
    var cluster = Cluster(id: .blank, name: "North", kind: .review)
    let cycle = try cycle()
    try cluster.join(ingham, on: nil)
    #expect(try cluster.drop(ingham, on: Self.day("2026-12-18"), in: cycle))
    #expect(throws: RuleProblem.self) { try cluster.join(ingham, on: Self.day("2026-12-18")) }
    try cluster.join(ingham, on: Self.day("2026-12-19"))
    #expect(cluster.members[ingham] == Membership())
    #expect(try !cluster.drop(ingham, on: Self.day("2026-08-31"), in: cycle))
    #expect(cluster.members.isEmpty)
    #expect(throws: LookupProblem.self) { try cluster.drop(ingham, on: Self.day("2026-12-18"), in: cycle) }
  }

  @Test func oneAfterTheOtherIsNotAtOnce() throws {
    let north = try #require(ID<Cluster>("north"))
    var first = Cluster(id: north, name: "North", kind: .review)
    var second = Cluster(id: .blank, name: "South", kind: .review)
    first.members[ingham] = Membership(left: try Self.day("2026-12-18"))
    second.members[ingham] = Membership(joined: try Self.day("2026-12-19"))
    #expect(second.shared(with: [first, second], in: try cycle()).isEmpty)
    second.members[ingham] = Membership(joined: try Self.day("2026-12-18"))
    #expect(second.shared(with: [first, second], in: try cycle()).map(\.cluster) == [north])
    second.kind = Choice(.enquiry)
    #expect(second.shared(with: [first, second], in: try cycle()).isEmpty)
  }

  @Test func hubLeadsHaveTheirClusterInHand() throws {
    let ann = try #require(ID<Person>("ann"))
    var cluster = Cluster(id: .blank, name: "Reading", kind: .enquiry)
    cluster.hubLead = ann
    #expect(PersonTask.tasks(of: ann, in: [cluster]).map(\.kind) == [.hubLead])
    cluster.lead = ann
    #expect(PersonTask.tasks(of: ann, in: [cluster]).map(\.kind) == [.cluster, .hubLead])
    #expect(PersonTask.tasks(of: .blank, in: [cluster]).isEmpty)
  }
}
