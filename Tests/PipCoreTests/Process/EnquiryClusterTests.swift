import Testing

@testable import PipCore

/// Stages, meets and the days of an enquiry year, as values.
@Suite struct EnquiryClusterTests {
  private let ingham: ID<School> = ID("ingham") ?? .blank
  private let saxby: ID<School> = ID("saxby") ?? .blank

  private static func day(_ text: String) throws -> Day { try Day(iso: text) }
  private static func code(_ text: String) -> Code { Code(text) ?? .blank }

  private func move(
    _ member: inout Membership, _ stage: EnquiryStage, _ day: String, _ code: String, why: String? = nil
  ) throws {
    try member.move(to: stage, on: Self.day(day), why: why, Self.code(code), school: "ingham")
  }

  @Test func `the stage on a day is the latest one up to it`() throws {
    var member = Membership()
    try move(&member, .deliver, "2027-01-11", "2222")
    try move(&member, .explore, "2026-09-14", "3333")
    #expect(try member.stage(on: Self.day("2026-09-13")) == nil)
    #expect(try member.stage(on: Self.day("2027-01-10"))?.stage.known == .explore)
    #expect(try member.stage(on: Self.day("2027-01-11"))?.stage.known == .deliver)
  }

  @Test func `a step back says why`() throws {
    var member = Membership()
    try move(&member, .deliver, "2026-09-14", "2222")
    #expect(throws: RuleProblem.self) { try move(&member, .prepare, "2026-10-01", "3333") }
    #expect(member.stages.count == 1)
    try move(&member, .prepare, "2026-10-01", "3333", why: "a new teacher")
    #expect(member.stagesInOrder.map(\.move.stage.text) == ["deliver", "prepare"])
  }

  @Test func `two moves on one day are one`() throws {
    var member = Membership()
    try move(&member, .explore, "2026-09-14", "2222")
    try move(&member, .deliver, "2026-10-01", "3333")
    try move(&member, .prepare, "2026-10-01", "4444")
    #expect(
      member.stages == [
        Self.code("2222"): StageMove(on: try Self.day("2026-09-14"), stage: .explore),
        Self.code("3333"): StageMove(on: try Self.day("2026-10-01"), stage: .prepare),
      ])
    try move(&member, .explore, "2026-10-01", "5555")
    #expect(member.stages.count == 1)
    #expect(throws: RuleProblem.self) { try move(&member, .explore, "2026-10-01", "5555") }
  }

  @Test func `there are always three meets, and the first without a day is next`() throws {
    var cluster = Cluster(id: .blank, name: "Reading", kind: .enquiry)
    #expect(cluster.allMeets.map(\.number.number) == [1, 2, 3])
    let two = try #require(MeetNumber(2))
    cluster.meets[two] = Meet()
    cluster.meets[two]?.held = try Self.day("2027-02-01")
    #expect(cluster.nextMeetToAgree?.number == 1)
    #expect(cluster.meetsHeldWithoutAttendance == [two])
    cluster.meets[two]?.schools = [ingham]
    #expect(cluster.meetsHeldWithoutAttendance.isEmpty)
    #expect(MeetNumber(0) == nil)
    #expect(MeetNumber(4) == nil)
    #expect(MeetNumber("02") == nil)
  }

  @Test func `the school of a person counts as it was then`() throws {
    let ann: ID<Person> = ID("ann") ?? .blank
    var person = Person(id: ann, name: "Ann")
    person.school = ingham
    try person.move(to: saxby, on: Self.day("2027-01-04"), Self.code("2222"))
    var meet = Meet()
    meet.held = try Self.day("2026-11-03")
    meet.attend(schools: [ingham, ingham], people: [ann])
    meet.attend(schools: [], people: [ann])
    #expect(meet.people == [ann])
    #expect(meet.schoolsPresent([ann: person]) == [ingham])
    meet.held = try Self.day("2027-02-03")
    #expect(meet.schoolsPresent([ann: person]) == [ingham, saxby])
    #expect(meet.schoolsPresent([:]) == [ingham])
  }

  @Test func `what is held can be taken back, and keeps the day it was planned for`() throws {
    var showcase = Showcase(of: ingham, what: "Books", offered: try Self.day("2026-09-14"))
    #expect(throws: RuleProblem.self) {
      try showcase.reopen(on: Self.day("2026-10-01"), why: "no", Self.code("2222"), "the showcase")
    }
    try showcase.hold(on: Self.day("2026-10-01"), "the showcase", hint: "")
    #expect(throws: RuleProblem.self) {
      try showcase.hold(on: Self.day("2026-10-02"), "the showcase", hint: "")
    }
    #expect(throws: RuleProblem.self) {
      try showcase.move(
        to: Self.day("2026-10-02"), on: Self.day("2026-10-02"), why: "no", Self.code("2222"), "it", hint: "")
    }
    try showcase.reopen(on: Self.day("2026-10-02"), why: "a slip", Self.code("2222"), "the showcase")
    #expect(showcase.held == nil)
    #expect(try showcase.planned == Self.day("2026-10-01"))
    #expect(showcase.moves.values.map(\.step) == ["held"])
  }

  @Test func `the year begins before its cycle`() throws {
    let id = try #require(ID<Cycle>("2026-27"))
    let cycle = Cycle(id: id, span: try #require(Cycle.academicYear(id)))
    for day in ["2025-09-01", "2026-07-10", "2027-08-31"] { try cycle.checkEnquiry(Self.day(day)) }
    for day in ["2025-08-31", "2027-09-01"] {
      #expect(throws: RuleProblem.self) { try cycle.checkEnquiry(Self.day(day)) }
    }
  }

  @Test func `late is what comes after the last deadline`() throws {
    var year = EnquiryYear(of: .blank)
    var interest = Interest(received: try Self.day("2026-07-11"))
    #expect(!year.isLate(interest))
    var date = KeyDate(name: "First call", day: try Self.day("2026-06-30"))
    date.kind = Choice(.deadline)
    year.dates[Self.code("2222")] = date
    #expect(year.isLate(interest))
    date.day = try Self.day("2026-07-11")
    year.dates[Self.code("3333")] = date
    #expect(!year.isLate(interest))
    interest.received = try Self.day("2026-07-12")
    #expect(year.isLate(interest))
  }

  @Test func `a school is prepared when both came, on whichever day`() throws {
    let (ann, ben): (ID<Person>, ID<Person>) = (ID("ann") ?? .blank, ID("ben") ?? .blank)
    var year = EnquiryYear(of: .blank)
    #expect(year.prepared(ingham).words == "not yet")
    var first = PreparationDay()
    first.attended[ingham] = PreparationAttendance(head: ann)
    year.preparation[Self.code("2222")] = first
    #expect(year.prepared(ingham).words == "head or deputy only")
    var second = PreparationDay()
    second.attended[ingham] = PreparationAttendance(focusLead: ben)
    year.preparation[Self.code("3333")] = second
    #expect(year.prepared(ingham) == PreparationAttendance(head: ann, focusLead: ben))
    #expect(year.prepared(saxby).words == "not yet")
  }

  @Test func `showcases that are held or called off do not wait`() throws {
    var year = EnquiryYear(of: .blank)
    let offered = try Self.day("2026-09-14")
    for code in ["2222", "3333", "4444"] {
      year.showcases[Self.code(code)] = Showcase(of: ingham, what: code, offered: offered)
    }
    year.showcases[Self.code("3333")]?.held = offered
    year.showcases[Self.code("4444")]?.cancelled = Reason(on: offered, why: "no time")
    #expect(year.showcasesNotYetHeld.map(\.showcase.what) == ["2222"])
  }

  @Test func `every code of the file is known, so that none is used twice`() throws {
    var year = EnquiryYear(of: .blank)
    var day = PreparationDay()
    day.planned = try Self.day("2026-10-06")
    try day.move(
      to: Self.day("2026-10-07"), on: Self.day("2026-10-01"), why: "snow", Self.code("3333"), "it", hint: "")
    year.preparation[Self.code("2222")] = day
    year.interest[Self.code("4444")] = Interest(received: try Self.day("2026-07-01"))
    #expect(Set(year.codes.map(\.description)) == ["2222", "3333", "4444"])
  }
}
