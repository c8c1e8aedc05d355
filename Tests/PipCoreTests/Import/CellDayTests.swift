import Testing

@testable import PipCore

/// Days in cells: every style that people and programs write, and no guessing.
@Suite struct CellDayTests {
  @Test(arguments: [
    "26/11/2026", "26/11/26", "26.11.2026", "26.11.26", "26-11-2026", "26-Nov-26", "26-Nov-2026", "26 Nov 26",
    "26 November 2026", "26th November 2026", "26th of November, 2026", "Nov 26, 2026",
    "Thursday 26 November 2026",
    "Thu, 26/11/2026", "2026-11-26", "2026/11/26", "26/11/2026 14:22:31", "26/11/2026 2:22 pm",
    "2026/11/26 2:22:31 PM GMT+1", "2026-11-26T14:22:31Z", "26 Nov 2026 14:22", "  26/11/2026 ",
  ])
  func `one day in many styles`(text: String) throws {
    #expect(try CellDay.read(text) == Day(year: 2026, month: 11, day: 26))
  }

  @Test func `two digits are years of this century up to 69`() throws {
    #expect(try CellDay.read("1/2/69").year == 2069)
    #expect(try CellDay.read("1/2/70").year == 1970)
  }

  @Test(arguments: [
    ("13/26/2026", CellDayProblem.day(.noSuchMonth(26, dayFirst: true))),
    ("11/26/2026", .monthFirst(month: 11, day: 26)),
    ("31/02/2026", .day(.noSuchDay(31, month: 2, year: 2026))),
    ("26 Nov", .noYear), ("26/11", .noYear), ("fri", .noDay), ("+6w", .noDay), ("today", .noDay),
    ("soon", .noDay),
    ("", .noDay), ("1/2/3/4", .noDay), ("26/11/026", .noDay), ("26/11/2026 and so on", .noDay),
    ("12345678901234567890", .noDay),
    ("Fri 26/11/2026", .day(.wrongWeekday(.friday, day: Day(year: 2026, month: 11, day: 26) ?? .earliest))),
  ])
  func `what is no day says why`(text: String, problem: CellDayProblem) {
    #expect(throws: problem) { try CellDay.read(text) }
  }

  @Test(arguments: ["46352", "46352.5"])
  func `the number of a spreadsheet is told for what it is`(text: String) {
    #expect(throws: CellDayProblem.serial(Day(year: 2026, month: 11, day: 26) ?? .earliest)) {
      try CellDay.read(text)
    }
  }
}
