import Testing

@testable import PipCore

@Suite struct `Handing over` {
  private let today = Day(year: 2026, month: 11, day: 20) ?? .earliest

  private func person(_ name: String, at school: String? = nil, left: Day? = nil) throws -> Person {
    var person = Person(id: try #require(ID(name)), name: name)
    person.school = school.flatMap { ID($0) }
    person.left = left
    return person
  }

  private func review(_ json: String) throws -> Review {
    try Review(reading: JSONDocument(Array(json.utf8)).root)
  }

  @Test func `each task goes to the other person, and everything else stays`() throws {
    let before = try review(
      """
      {"id": "ingham", "planned": "2026-12-03", "lead": "ann", "team": ["bob", "cat"], "shadows": ["dan"],
        "champions": ["eve", "ann"],
        "feedback": {"on": "2026-12-03", "owner": "ann", "championsPresent": ["ann"]},
        "workshops": {"2222": {"planned": "2026-12-10", "champions": ["ann"]},
          "3333": {"held": "2026-12-09", "champions": ["ann"]}},
        "actions": {"7k3m": {"text": "Read", "owner": "ann", "due": "2027-01-08"}}}
      """)
    var after = before
    let ann = try #require(ID<Person>("ann"))
    for task in PersonTask.tasks(of: ann, in: before) {
      try after.handOver(task, from: ann, to: try person("fay", at: "saxby"), today: today)
    }
    #expect(after.lead?.text == "fay")
    #expect(after.champions.map(\.text) == ["eve", "fay"])
    #expect(after.feedback?.owner?.text == "fay")
    #expect(after.feedback?.championsPresent == before.feedback?.championsPresent)
    #expect(after.workshops.values.flatMap(\.champions).map(\.text).sorted() == ["ann", "fay"])
    #expect(after.actions.values.first?.owner?.text == "fay")
    #expect((after.team, after.shadows) == (before.team, before.shadows))
    let bob = try #require(ID<Person>("bob"))
    try after.handOver(
      try #require(PersonTask.tasks(of: bob, in: after).first), from: bob, to: try person("gus"), today: today
    )
    #expect(after.team.map(\.text) == ["gus", "cat"])
  }

  @Test func `nobody from the host visits, and nobody who has left takes anything`() throws {
    let review = try review(
      """
      {"id": "ingham", "planned": "2026-12-03", "lead": "ann", "champions": ["ann"],
        "actions": {"7k3m": {"text": "Read", "owner": "ann"}}}
      """)
    let ann = try #require(ID<Person>("ann"))
    let tasks = PersonTask.tasks(of: ann, in: review)
    #expect(tasks.map(\.kind) == [.lead, .champion, .action])
    for task in tasks {
      var changed = review
      let gone = try person("bob", at: "saxby", left: today)
      #expect(throws: RuleProblem.personLeft(person: "bob", name: "bob", left: today)) {
        try changed.handOver(task, from: ann, to: gone, today: today)
      }
      let host = try person("cat", at: "ingham")
      if task.kind == .lead {
        #expect(throws: RuleProblem.fromHost(person: "cat", name: "cat", task: "lead", host: "ingham")) {
          try changed.handOver(task, from: ann, to: host, today: today)
        }
      } else {
        try changed.handOver(task, from: ann, to: host, today: today)
      }
    }
  }

  @Test func `a visit by the last day stays, other tasks do not`() throws {
    let review = try review(
      """
      {"id": "ingham", "planned": "2026-12-03", "lead": "ann", "champions": ["ann"],
        "actions": {"7k3m": {"text": "Read", "owner": "ann", "due": "2026-11-27"}}}
      """)
    let tasks = PersonTask.tasks(of: try #require(ID("ann")), in: review)
    let visit = try #require(review.planned)
    #expect(tasks.map { $0.isVisit(by: visit) } == [true, false, false])
    #expect(tasks.map { $0.isVisit(by: visit.adding(-1) ?? visit) } == [false, false, false])
  }

  @Test(arguments: [
    "ingham", "ingham@2026-27/7k3", "ingham@", "@2026-27", "ingham@2026-27/", "ingham@a@b", "7",
  ])
  func `support that helps something says what, in full`(text: String) throws {
    let node = try JSONDocument(Array("\"\(text)\"".utf8)).root
    #expect(throws: FieldProblem.self) { try SupportAim(reading: node) }
  }
}
