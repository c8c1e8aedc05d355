import Testing

@testable import PipCore

private typealias Sample = SamplePartnership

@Suite struct `Rating points and progress sessions` {
  @Test func `there are 24 points under six headings, each a sentence of its own`() {
    #expect(RatingPoint.all.map(\.number.number) == Array(1...24))
    #expect(
      RatingPoint.Heading.allCases.map { heading in RatingPoint.all.count { $0.heading == heading } }
        == [3, 5, 1, 5, 6, 4])
    let headings = RatingPoint.all.map(\.heading)
    #expect(headings == RatingPoint.Heading.allCases.flatMap { heading in headings.filter { $0 == heading } })
    let texts = RatingPoint.all.map(\.text)
    #expect(Set(texts).count == 24)
    for text in texts {
      #expect(text.hasSuffix(".") && text.first?.isUppercase == true && text.split(separator: " ").count >= 7)
    }
  }

  @Test func `every point belongs to one way from stage to stage`() {
    let ways = ProcessModel.spp.stages.dropFirst().map { stage in
      RatingPoint.all.filter { stage.steps.contains($0.step) }.map(\.number.number)
    }
    #expect(ways == [[1, 2], Array(3...8), Array(9...14), Array(15...20), Array(21...24)])
  }

  @Test func `numbers and marks end where the scale does`() {
    #expect([0, 25, -1].allSatisfy { PointNumber($0) == nil } && PointNumber(24)?.number == 24)
    #expect(["04", "+4", "4.0", "", "four"].allSatisfy { PointNumber($0) == nil })
    #expect(Mark(-1) == nil && Mark(6) == nil && Mark(0)?.number == 0 && Mark(5)?.number == 5)
  }

  @Test func `a session is written as it is read, fields of other programs too`() throws {
    let text = """
      {
        "change": "Plan together",
        "colour": "blue",
        "groups": {
          "champions": {},
          "heads": {
            "marks": {
              "10": 0,
              "4": 3
            },
            "table": 2
          }
        },
        "id": "spring",
        "name": "Spring",
        "note": "warm",
        "on": "2027-02-10",
        "place": "Ingham",
        "review": "ingham.2"
      }

      """
    let session = try read(text)
    #expect(session.groupNames.map(\.text) == ["champions", "heads"])
    #expect(session.marks(of: point(4)) == [3] && session.marks(of: point(5)) == [])
    #expect(session.ratedInShort == "2 of 24")
    #expect(String(decoding: JSONWriter.bytes(session.json), as: UTF8.self) == text)
  }

  @Test(arguments: [
    (#""4": 6"#, "must be a whole number from 0 to 5"),
    (#""4": 2.5"#, "must be a whole number from 0 to 5"),
    (#""25": 1"#, "holds the key “25”, which is not the number of a rating point, from 1 to 24"),
    (#""04": 1"#, "holds the key “04”, which is not the number of a rating point, from 1 to 24"),
  ]) func `a file with a mark or a point that is none is not understood`(marks: String, reason: String) {
    let problem = #expect(throws: FieldProblem.self) {
      try read(#"{"id": "spring", "on": "2027-02-10", "groups": {"heads": {"marks": {\#(marks)}}}}"#)
    }
    #expect(problem?.reason == reason)
    #expect(problem?.field.prefix(3) == ["groups", "heads", "marks"])
  }

  @Test func `groups come and go, but none with its marks`() throws {
    var session = RatingSession(id: Sample.id("spring"), on: Sample.today)
    try session.setGroups([])
    #expect(session.groupNames == [RatingSession.everyone])
    #expect(try session.groupNamed(nil) == RatingSession.everyone)
    try session.setGroups([Sample.id("heads"), Sample.id("champions")])
    session.groups[Sample.id("heads")]?.marks[point(4)] = Mark(3)
    #expect(throws: RuleProblem.self) { try session.setGroups([Sample.id("champions")]) }
    #expect(throws: LookupProblem.self) { try session.groupNamed(nil) }
    #expect(throws: LookupProblem.self) { try session.groupNamed("governors") }
    try session.setGroups([Sample.id("heads")])
    #expect(session.groupNames.map(\.text) == ["heads"] && session.marks(of: point(4)) == [3])
    #expect(try session.groupNamed(nil).text == "heads")
  }

  @Test func `the latest session is the last one that was rated, and never about one review`() {
    let sessions = [
      session("autumn", "2026-11-02", 1), session("spring", "2027-01-28", 2),
      session("empty", "2027-01-30", nil),
      session("one", "2027-01-31", 3) { $0.review = Sample.reviewID("ingham") },
      session("summer", "2027-06-10", 4),
    ]
    #expect(sessions.latestRated(by: Sample.today)?.id.text == "spring")
    #expect(sessions.latestRated(by: Sample.day("2026-11-01")) == nil)
    #expect(sessions.latestRated(by: Sample.day("2026-11-02"))?.id.text == "autumn")
  }

  @Test(
    arguments: [
      ([], nil), ([3], "3"), ([3, 4], "3.5"), ([4, 0, 5], "4"), ([0, 0, 0, 1], "0"), ([-1, -2], "-1.5"),
      ([-1, 0], "-0.5"), ([0, 1], "0.5"), ([1, 3], "2"),
    ] as [([Int], String?)]) func `the median is the middle, or half way`(numbers: [Int], text: String?)
    throws
  {
    let median = Median(numbers)
    #expect(median?.text == text)
    guard let median else { return }
    let bytes = Array(text.map { #"{"a": \#($0)}"# }?.utf8 ?? "".utf8)
    let node = try #require(try JSONDocument(bytes).root["a"])
    #expect(try Median(reading: node) == median)
  }

  private func read(_ text: String) throws -> RatingSession {
    try RatingSession(reading: JSONDocument(Array(text.utf8)).root)
  }

  private func point(_ number: Int) -> PointNumber { PointNumber(number) ?? RatingPoint.all[0].number }

  private func session(
    _ id: String, _ on: String, _ mark: Int?, _ more: (inout RatingSession) -> Void = { _ in }
  ) -> RatingSession {
    var session = RatingSession(id: Sample.id(id), on: Sample.day(on))
    session.groups[RatingSession.everyone] = RatingSession.Group()
    if let mark { session.groups[RatingSession.everyone]?.marks[point(4)] = Mark(mark) }
    more(&session)
    return session
  }
}
