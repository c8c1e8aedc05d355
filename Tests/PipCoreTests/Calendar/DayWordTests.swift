import PipCore
import Testing

@Suite struct `Calendar: days as people type them` {
  /// Thursday 26 November 2026.
  let today: Day

  init() throws {
    today = try Day(iso: "2026-11-26")
  }

  @Test(arguments: [
    ("2026-11-26", "2026-11-26"), ("1970-01-01", "1970-01-01"), ("2199-12-31", "2199-12-31"),
    ("26/11/2026", "2026-11-26"), ("6/1/2027", "2027-01-06"), ("06/01/2027", "2027-01-06"),
    ("6/01/2027", "2027-01-06"), ("29/2/2028", "2028-02-29"),
    ("26 nov 2026", "2026-11-26"), ("26 november 2026", "2026-11-26"), ("26 NOV 2026", "2026-11-26"),
    ("6 jan 2027", "2027-01-06"), ("06 jan 2027", "2027-01-06"), ("1 sept 2027", "2027-09-01"),
    ("thu 26 nov 2026", "2026-11-26"), ("Thu 26 Nov 2026", "2026-11-26"),
    ("Thursday 26 November 2026", "2026-11-26"), ("thurs 26/11/2026", "2026-11-26"),
    ("thu 2026-11-26", "2026-11-26"), ("thu 26 nov", "2026-11-26"),
    ("  26   nov \t 2026  ", "2026-11-26"), ("\ttoday ", "2026-11-26"),
    ("today", "2026-11-26"), ("TODAY", "2026-11-26"), ("tomorrow", "2026-11-27"), ("Yesterday", "2026-11-25"),
    ("26 nov", "2026-11-26"), ("27 nov", "2026-11-27"), ("25 nov", "2026-11-25"), ("6 jan", "2027-01-06"),
    ("26 may", "2027-05-26"), ("25 may", "2027-05-25"), ("27 may", "2026-05-27"), ("31 may", "2026-05-31"),
    ("1 june", "2026-06-01"), ("30 apr", "2027-04-30"), ("28 feb", "2027-02-28"),
    ("fri", "2026-11-27"), ("friday", "2026-11-27"), ("SAT", "2026-11-28"), ("sun", "2026-11-29"),
    ("mon", "2026-11-30"), ("tues", "2026-12-01"), ("tue", "2026-12-01"), ("weds", "2026-12-02"),
    ("wednesday", "2026-12-02"), ("thu", "2026-12-03"), ("thursday", "2026-12-03"),
    ("+6w", "2027-01-07"), ("+90d", "2027-02-24"), ("-7d", "2026-11-19"), ("+3mo", "2027-02-26"),
    ("+1y", "2027-11-26"), ("-1y", "2025-11-26"), ("+0d", "2026-11-26"), ("-0w", "2026-11-26"),
    ("+007d", "2026-12-03"), ("+6W", "2027-01-07"), ("-2MO", "2026-09-26"),
  ])
  func `a text that is understood`(text: String, day: String) throws {
    #expect(try DayWord(text).resolve(today: today).description == day)
  }

  @Test(
    arguments: [
      ("", .empty), (" ", .empty), (" \t ", .empty),
      ("2026-02-30", .noSuchDay(30, month: 2, year: 2026)),
      ("2027-02-29", .noSuchDay(29, month: 2, year: 2027)),
      ("2026-00-10", .noSuchMonth(0, dayFirst: false)), ("2026-13-01", .noSuchMonth(13, dayFirst: false)),
      ("2026-01-00", .noSuchDay(0, month: 1, year: 2026)), ("31 nov", .noSuchDay(31, month: 11, year: nil)),
      ("30 feb", .noSuchDay(30, month: 2, year: nil)), ("0 nov", .noSuchDay(0, month: 11, year: nil)),
      ("29 feb 2027", .noSuchDay(29, month: 2, year: 2027)),
      ("31/11/2026", .noSuchDay(31, month: 11, year: 2026)),
      ("11/26/2026", .noSuchMonth(26, dayFirst: true)), ("2026-1-5", .unreadable),
      ("26-01-05", .twoDigitYear(26)),
      ("26/11/26", .twoDigitYear(26)), ("6/1/27", .twoDigitYear(27)), ("26 nov 26", .twoDigitYear(26)),
      ("26-11-2026", .unreadable), ("20260105", .unreadable), ("٢٠٢٦-01-05", .unreadable),
      ("+٦w", .unreadable), ("２６ nov", .unreadable), ("0000", .unreadable), ("10000", .unreadable),
      ("10000-01-01", .outOfRange), ("0000-01-01", .outOfRange), ("1969-12-31", .outOfRange),
      ("1/1/2200", .outOfRange), ("1/1/20260", .outOfRange), ("1 jan 1969", .outOfRange),
      ("1/1/202", .unreadable),
      ("+99999999999d", .outOfRange), ("-99999999999d", .outOfRange), ("+9223372036854775807w", .outOfRange),
      ("+9223372036854775807d", .outOfRange), ("+9223372036854775807mo", .outOfRange),
      ("+9223372036854775807y", .outOfRange), ("-9223372036854775807y", .outOfRange),
      ("+9223372036854775808d", .outOfRange), ("+99999999999999999999999999d", .outOfRange),
      ("+200y", .outOfRange),
      ("+90-day", .unreadable), ("90d", .unreadable), ("+d", .unreadable), ("+", .unreadable),
      ("-", .unreadable),
      ("+6", .unreadable), ("+6m", .unreadable), ("+ 6w", .unreadable), ("+6 w", .unreadable),
      ("++6w", .unreadable),
      ("+-6w", .unreadable), ("+6w1", .unreadable), ("+1.5w", .unreadable), ("−6w", .unreadable),
      ("nov", .unreadable), ("nov 26", .unreadable), ("26 novem", .unreadable), ("26th nov", .unreadable),
      ("026 nov", .unreadable), ("26", .unreadable), ("26/11", .unreadable), ("26.11.2026", .unreadable),
      ("next fri", .unreadable), ("fr", .unreadable), ("fri fri", .unreadable), ("fri today", .unreadable),
      ("soon", .unreadable), ("26 nov 2026 at 9", .unreadable), ("26 nov\u{a0}2026", .unreadable),
      ("26\nnov", .unreadable), ("to\u{0}day", .unreadable), ("26/11/2026/", .unreadable),
      ("2026-11-26-", .unreadable), ("2026-ab-26", .unreadable), ("/ /", .unreadable), ("//", .unreadable),
      ("--", .unreadable), ("26 nov two", .unreadable),
      ("29 feb", .noLeapDayNear(nearest: Day(year: 2028, month: 2, day: 29) ?? .earliest)),
      ("fri 26 nov 2026", .wrongWeekday(.friday, day: Day(year: 2026, month: 11, day: 26) ?? .earliest)),
      ("fri 26 nov", .wrongWeekday(.friday, day: Day(year: 2026, month: 11, day: 26) ?? .earliest)),
      ("mon 26/11/2026", .wrongWeekday(.monday, day: Day(year: 2026, month: 11, day: 26) ?? .earliest)),
    ] as [(String, DayProblem)])
  func `a text that is refused, with the reason`(text: String, problem: DayProblem) {
    #expect(throws: problem) { try DayWord(text).resolve(today: today) }
  }

  @Test func `every day is understood as it is echoed`() throws {
    for day in `Calendar: days`.all where day.ordinal % 5 == 0 {
      for text in [day.description, day.short, day.spoken, "\(day.day)/\(day.month)/\(day.year)"] {
        try #require(try DayWord(text).resolve(today: today) == day)
      }
      // Without its year it is found from any day near it.
      if let near = day.adding(150) { try #require(try DayWord(day.brief).resolve(today: near) == day) }
      if let near = day.adding(-150) { try #require(try DayWord(day.brief).resolve(today: near) == day) }
    }
  }

  @Test func `any day of the year is found without its year on any day, but a leap day`() throws {
    let wide = try Day(iso: "2026-01-01").ordinal...Day(iso: "2028-12-31").ordinal
    for today in wide.compactMap({ Day(ordinal: $0) }) where today.ordinal % 3 == 0 {
      let earliest = try #require(today.adding(months: -6))
      let latest = try #require(today.adding(months: 6))
      for other in (0..<365).compactMap({ Day(year: 2026, month: 1, day: 1)?.adding($0) }) {
        let found = try DayWord(other.brief).resolve(today: today)
        try #require(earliest <= found && found <= latest && found.brief == other.brief)
      }
    }
  }

  @Test func `of two equally near days the later one is meant`() throws {
    // 1 December 2027 lies 183 days after 1 June 2027 and 183 before 1 June 2028.
    #expect(try DayWord("1 jun").resolve(today: Day(iso: "2027-12-01")).description == "2028-06-01")
    // 1 May 2028 lies 182 days after 1 November 2027 and 184 before 1 November 2028.
    #expect(try DayWord("1 nov").resolve(today: Day(iso: "2028-05-01")).description == "2027-11-01")
    // 29 February 2028 lies six months before; the next is four years away.
    #expect(try DayWord("29 feb").resolve(today: Day(iso: "2028-08-29")).description == "2028-02-29")
  }

  @Test func `a weekday is always one to seven days ahead`() throws {
    for offset in 0..<7 {
      let today = try #require(self.today.adding(offset))
      for weekday in Weekday.allCases {
        let day = try DayWord(weekday.short).resolve(today: today)
        #expect(day.weekday == weekday)
        #expect((1...7).contains(day.days(since: today)))
      }
    }
  }

  @Test func `month ends are kept within the month`() throws {
    #expect(try DayWord("+1mo").resolve(today: Day(iso: "2027-01-31")).description == "2027-02-28")
    #expect(try DayWord("+1y").resolve(today: Day(iso: "2028-02-29")).description == "2029-02-28")
    #expect(try DayWord("-6mo").resolve(today: Day(iso: "2026-08-31")).description == "2026-02-28")
  }

  @Test func `words near the ends of the range are refused, not trapped`() throws {
    for word in ["tomorrow", "+1w", "fri", "mon", "1 jan", "+1mo"] {
      #expect(throws: DayProblem.outOfRange) { try DayWord(word).resolve(today: .latest) }
    }
    #expect(throws: DayProblem.outOfRange) { try DayWord("yesterday").resolve(today: .earliest) }
    #expect(throws: DayProblem.outOfRange) { try DayWord("26 nov").resolve(today: .earliest) }
    #expect(try DayWord("1 jan").resolve(today: .earliest) == .earliest)
    #expect(throws: DayProblem.noLeapDayNear(nearest: Day(year: 2096, month: 2, day: 29) ?? .earliest)) {
      try DayWord("29 feb").resolve(today: Day(iso: "2099-06-01"))
    }
  }

  @Test func `the same day typed in two forms is the same word`() throws {
    #expect(try DayWord("26/11/2026") == DayWord("Thu 26 Nov 2026"))
    #expect(try DayWord("26/11/2026") != DayWord("26 nov"))
  }
}
