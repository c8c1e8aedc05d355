import PipCore
import Testing

/// Who may take a task, by the courses attended and what was watched first.
@Suite struct ReadinessTests {
  private func day(_ text: String) throws -> Day { try Day(iso: text) }

  private func person(_ id: String, _ courses: [String]) throws -> Person {
    var person = Person(id: try #require(ID<Person>(id)), name: id)
    for (number, course) in courses.enumerated() {
      let code = try #require(Code("222\(number + 2)"))
      person.training[code] = Training(course: course, on: try day("2026-10-14"))
    }
    return person
  }

  private func review(_ held: String?, shadows: [Person] = [], team: [Person] = []) throws -> Review {
    var review = Review(id: ReviewID(host: try #require(ID<School>("ingham"))))
    review.held = try held.map { try day($0) }
    (review.shadows, review.team) = (shadows.map(\.id), team.map(\.id))
    return review
  }

  @Test func `every course counts from its day on`() throws {
    let asha = try person("asha", ["reviewer", "lead-reviewer"])
    let before = ProcessModel.spp.readiness(
      of: asha, for: .lead, watched: { 1 }, on: try day("2026-10-13"))
    #expect(before?.missing == "reviewer and lead reviewer training")
    let after = ProcessModel.spp.readiness(of: asha, for: .lead, watched: { 1 }, on: try day("2026-10-14"))
    #expect(after?.isReady == true)
    #expect(after?.missing == nil)
  }

  @Test func `what is not asked for is not looked up`() throws {
    let asha = try person("asha", ["reviewer"])
    var looked = 0
    let ready = ProcessModel.spp.readiness(
      of: asha, for: .review,
      watched: {
        looked += 1
        return 0
      }, on: try day("2026-11-12"))
    #expect(ready?.isReady == true)
    #expect(looked == 0)
    #expect(
      ProcessModel.trio.readiness(of: asha, for: .champion, watched: { 0 }, on: try day("2026-11-12")) == nil)
  }

  @Test func `what is still to be shadowed is said in words`() throws {
    var model = ProcessModel.spp
    model.training = [
      .lead: TrainingNeed(courses: ["lead-reviewer"], shadowed: 2),
      .champion: TrainingNeed(shadowed: 1),
    ]
    let asha = try person("asha", [])
    let on = try day("2026-11-12")
    #expect(
      model.readiness(of: asha, for: .lead, watched: { 0 }, on: on)?.missing
        == "lead reviewer training, 2 reviews to shadow")
    #expect(model.readiness(of: asha, for: .lead, watched: { 1 }, on: on)?.missingShadowed == 1)
    #expect(
      model.readiness(of: asha, for: .champion, watched: { 0 }, on: on)?.missing == "a workshop to shadow")
  }

  @Test func `shadowing counts once the visit was held, and the day after`() throws {
    let (tom, mina, leo) = (try person("tom", []), try person("mina", []), try person("leo", []))
    var fold = ShadowFold()
    fold.add(try review("2026-11-12", shadows: [tom], team: [mina]))
    fold.add(try review(nil, shadows: [leo]))
    var cancelled = try review("2026-11-13", shadows: [leo])
    cancelled.cancelled = Reason(on: try day("2026-11-14"), why: "entered twice")
    fold.add(cancelled)
    let next = try day("2026-11-13")
    #expect(fold.count(of: tom.id, for: .lead, before: next) == 1)
    #expect(fold.count(of: mina.id, for: .lead, before: next) == 1)
    #expect(fold.count(of: leo.id, for: .lead, before: next) == 0)
    #expect(fold.count(of: leo.id, for: .lead, before: try day("2026-11-12")) == .max)
  }

  @Test func `a champion shadows at a workshop beside another`() throws {
    let (tom, leo) = (try person("tom", []), try person("leo", []))
    var fold = ShadowFold()
    for (at, champions) in [[tom.id], [tom.id, leo.id]].enumerated() {
      var held = try review("2026-11-12")
      var workshop = Workshop()
      (workshop.held, workshop.champions) = (try day("2026-11-2\(at + 6)"), champions)
      held.workshops[try #require(Code("2222"))] = workshop
      fold.add(held)
    }
    let on = try day("2026-12-01")
    #expect(fold.count(of: leo.id, for: .champion, before: on) == 1)
    #expect(fold.count(of: tom.id, for: .champion, before: on) == 1)
    #expect(fold.count(of: leo.id, for: .champion, before: try day("2026-11-27")) == 0)
    #expect(fold.count(of: leo.id, for: .champion, before: try day("2026-11-26")) == .max)
  }

  @Test func `a school has signed the memorandum in the version in force, in an old one, or not yet`() throws
  {
    var school = School(id: try #require(ID<School>("ingham")), name: "Ingham")
    #expect(school.memorandum(inForce: nil) == .notYetSigned)
    #expect(school.memorandum(inForce: "2026") == .notYetSigned)
    school.mou = try day("2025-09-12")
    #expect(school.memorandum(inForce: nil) == .signed)
    #expect(school.memorandum(inForce: "2026") == .toRenew)
    school.mouVersion = "2026"
    #expect(school.memorandum(inForce: "2026") == .signed)
  }

  @Test(arguments: [
    ("2026-09-01", 1), ("2026-12-31", 4), ("2027-02-01", 6), ("2027-08-31", 12), ("2026-08-31", 0),
  ])
  func `a day lies in a month of the cycle`(text: String, month: Int) throws {
    let id = try #require(ID<Cycle>("2026-27"))
    let cycle = Cycle(id: id, span: try #require(Cycle.academicYear(id)))
    #expect(cycle.month(of: try day(text)) == month)
  }

  @Test func `the last months of a longer cycle are its own`() throws {
    let span = try #require(DaySpan(first: day("2016-06-01"), last: day("2018-03-31")))
    let cycle = Cycle(id: try #require(ID<Cycle>("first-round")), span: span)
    let months = try #require(PhaseEvent.When.lastMonths(3).months(in: cycle))
    #expect(months == 20...22)
    #expect(cycle.words(for: months) == "Jan 2018 to Mar 2018")
    #expect(cycle.words(for: 7...7) == "Dec 2016")
  }
}
