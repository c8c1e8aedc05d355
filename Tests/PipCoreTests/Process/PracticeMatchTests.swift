import Testing

@testable import PipCore

@Suite struct `Practice that meets a need` {
  private func practice(_ school: String, _ text: String, _ theme: String?, _ code: String = "7k3m") throws
    -> Practice
  {
    Practice(
      cycle: try #require(ID("2025-26")), since: try #require(Day(year: 2025, month: 9, day: 1)),
      review: ReviewID(host: try #require(ID(school))), code: try #require(Code(code)), text: text,
      theme: theme,
      seen: nil)
  }

  private func names(_ schools: [String]) throws -> [ID<School>: String] {
    Dictionary(uniqueKeysWithValues: try schools.map { (try #require(ID($0)), $0.uppercased()) })
  }

  @Test func `theme and words come first, then the theme, then words, then the name`() throws {
    let shared = [
      try practice("wells", "Pace in writing", "culture"),
      try practice("adlam", "Pace in reading", "culture"),
      try practice("york", "Calm rooms", "teaching"), try practice("bath", "Fluency first", "teaching"),
      try practice("corby", "Choirs", "community"), try practice("left", "Fluency", "teaching"),
    ]
    let matches = PracticeMatch.matches(
      "Fluency and pace", ["teaching"], among: shared, try names(["wells", "adlam", "york", "bath", "corby"]))
    #expect(matches.map(\.practice.school.text) == ["bath", "york", "adlam", "wells"])
    #expect(matches.map(\.fit) == [.themeAndWords, .theme, .words, .words])
    #expect(
      matches.map { $0.reason($0.practice.school.text) } == [
        "bath shared a strength in teaching that speaks of fluency: “Fluency first”",
        "york shared a strength in teaching: “Calm rooms”",
        "adlam shared a strength that speaks of pace: “Pace in reading”",
        "wells shared a strength that speaks of pace: “Pace in writing”",
      ])
  }

  @Test func `a school is named once, for what fits best, and for the newest where all fit alike`() throws {
    let shared = [
      try practice("bath", "Calm rooms", "system-leadership", "2222"),
      try practice("bath", "Rooms for pace and fluency", "system-leadership", "3333"),
      try practice("bath", "Fluency is talked of", "system-leadership", "4444"),
      try practice("bath", "Choirs", nil, "5555"), try practice("wells", "Old", "system-leadership", "6666"),
      try practice("wells", "Older", "system-leadership", "7777"),
    ]
    let matches = PracticeMatch.matches(
      "Fluency and pace", ["system-leadership"], among: shared, try names(["bath", "wells"]))
    #expect(matches.map(\.practice.code.description) == ["3333", "6666"])
    #expect(matches.map(\.others) == [2, 1])
    #expect(
      matches[0].reason("Bath")
        == "Bath shared a strength in system leadership that speaks of fluency and pace: “Rooms for pace and fluency” (and 2 more that fit)"
    )
  }

  @Test func `nothing in common is no match`() throws {
    let shared = [try practice("bath", "The school day in Year 2", nil)]
    #expect(PracticeMatch.matches("Our school in Year 2", [], among: shared, try names(["bath"])).isEmpty)
  }
}
