import PipCore
import Testing

@Suite struct `Calendar: the text of a day` {
  @Test func `a day is written in four ways`() throws {
    let day = try Day(iso: "2026-11-26")
    #expect(day.description == "2026-11-26")
    #expect("\(day)" == "2026-11-26")
    #expect(day.spoken == "Thursday 26 November 2026")
    #expect(day.short == "Thu 26 Nov 2026")
    #expect(day.brief == "26 Nov")
    let early = try Day(iso: "2027-01-06")
    #expect(early.spoken == "Wednesday 6 January 2027")
    #expect(early.short == "Wed 6 Jan 2027")
    #expect(early.brief == "6 Jan")
  }

  @Test(arguments: [
    (0, "today"), (1, "tomorrow"), (-1, "yesterday"), (2, "in 2 days"), (3, "in 3 days"), (-2, "2 days ago"),
    (-12, "12 days ago"), (365, "in 365 days"),
  ])
  func `a day is told from today`(distance: Int, words: String) throws {
    let today = try Day(iso: "2026-11-26")
    #expect(today.adding(distance)?.relative(to: today) == words)
  }

  @Test(arguments: [
    (12, "12 days late"), (1, "1 day late"), (2, "2 days late"), (0, nil), (-1, nil), (-40, nil),
  ])
  func `only a day that has passed is late`(passed: Int, words: String?) throws {
    let due = try Day(iso: "2026-11-26")
    let today = try #require(due.adding(passed))
    #expect(due.lateness(on: today) == words)
  }

  @Test(arguments: [
    "", " ", "2026-11-26 ", " 2026-11-26", "2026-1-5", "26-01-05", "20260105", "2026/11/26",
    "2026-11-26T00:00",
    "٢٠٢٦-01-05", "２０２６-01-05", "+026-01-05", "2026-+1-05", "10000-01-01", "2026-11", "-2026-11-26",
    "2026–11–26", "2026-11-26-", "aaaa-bb-cc", "today", "2026-11-2\u{300}6",
  ])
  func `a file writes a day in one form only`(text: String) {
    #expect(throws: DayProblem.notISO) { try Day(iso: text) }
  }

  @Test func `a file's impossible day is told with its reason`() {
    #expect(throws: DayProblem.noSuchDay(30, month: 2, year: 2026)) { try Day(iso: "2026-02-30") }
    #expect(throws: DayProblem.noSuchMonth(13, dayFirst: false)) { try Day(iso: "2026-13-01") }
    #expect(throws: DayProblem.noSuchMonth(0, dayFirst: false)) { try Day(iso: "0000-00-00") }
    #expect(throws: DayProblem.outOfRange) { try Day(iso: "0000-01-01") }
    #expect(throws: DayProblem.outOfRange) { try Day(iso: "1969-12-31") }
    #expect(throws: DayProblem.outOfRange) { try Day(iso: "2200-01-01") }
    #expect(throws: DayProblem.outOfRange) { try Day(iso: "9999-12-31") }
  }

  @Test func `each problem ends a sentence that begins with the text`() throws {
    let forms = "as 2026-11-26, 26/11/2026, 26 nov, fri, tomorrow or +6w"
    let day = try Day(iso: "2026-11-26")
    let leapDay = try Day(iso: "2028-02-29")
    let reasons: [(DayProblem, String)] = [
      (.empty, "is empty: write a day \(forms)"),
      (.unreadable, "is not a day: write it \(forms)"),
      (.notISO, "is not a day: write it as 2026-11-26"),
      (.noSuchMonth(13, dayFirst: false), "is not a day: there is no month 13"),
      (
        .noSuchMonth(26, dayFirst: true),
        "is not a day: there is no month 26; the day comes first, as in 26/11/2026"
      ),
      (.noSuchDay(30, month: 2, year: 2026), "is not a day: February 2026 has 28 days"),
      (.noSuchDay(30, month: 2, year: 2028), "is not a day: February 2028 has 29 days"),
      (.noSuchDay(31, month: 11, year: nil), "is not a day: November has 30 days"),
      (.noSuchDay(30, month: 2, year: nil), "is not a day: February has at most 29 days"),
      (.noSuchDay(0, month: 5, year: 2026), "is not a day: the first day of a month is 1"),
      (.noSuchDay(1, month: 14, year: 2026), "is not a day: month 14 2026 has 31 days"),
      (.twoDigitYear(26), "is not clear: write the year with four digits, as in 26/11/2026"),
      (.wrongWeekday(.friday, day: day), "is not a day: 26 November 2026 is a Thursday, not a Friday"),
      (
        .noLeapDayNear(nearest: leapDay),
        "is not within 6 months of today: the nearest one is in 2028, so write the year too"
      ),
      (.outOfRange, "is out of range: days run from 1970-01-01 to 2199-12-31"),
    ]
    for (problem, reason) in reasons { #expect(problem.reason == reason) }
  }
}
