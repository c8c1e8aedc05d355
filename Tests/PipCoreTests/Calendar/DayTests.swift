import Foundation
import PipCore
import Testing

@Suite struct `Calendar: days` {
  /// Every day that can be held.
  static let all = (Day.earliest.ordinal...Day.latest.ordinal).compactMap { Day(ordinal: $0) }

  @Test func `the range has 84 006 days, from 1970 to 2199`() {
    #expect(Self.all.count == 84_006)
    #expect(Day.earliest.description == "1970-01-01")
    #expect(Day.latest.description == "2199-12-31")
    #expect(Day(ordinal: -1) == nil)
    #expect(Day(ordinal: 84_006) == nil)
    #expect(Day(ordinal: .max) == nil)
    #expect(Day(ordinal: .min) == nil)
  }

  @Test func `every day comes back from its text, its parts and its number`() throws {
    for day in Self.all {
      try #require(try Day(iso: day.description) == day)
      try #require(Day(year: day.year, month: day.month, day: day.day) == day)
      try #require(Day(ordinal: day.ordinal) == day)
    }
  }

  @Test func `every day has the date and weekday that Foundation gives it`() throws {
    var calendar = Foundation.Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    // Each seventh day and one: every weekday, month length and leap year is met.
    for day in Self.all where day.ordinal % 8 == 0 || (27...31).contains(day.day) || day.day == 1 {
      let date = Date(timeIntervalSince1970: Double(day.ordinal) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
      try #require(parts.year == day.year && parts.month == day.month && parts.day == day.day, "\(day)")
      // Foundation counts from Sunday as 1.
      try #require(parts.weekday == day.weekday.rawValue % 7 + 1, "\(day)")
    }
  }

  @Test func `days are ordered as their texts are`() throws {
    for (one, two) in zip(Self.all, Self.all.dropFirst()) {
      try #require(one < two && one.description < two.description)
    }
  }

  @Test(arguments: [(2026, 2, 29), (2100, 2, 29), (2026, 0, 1), (2026, 13, 1), (2026, 1, 0), (2026, 4, 31)])
  func `there is no such day`(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [(1969, 12, 31), (2200, 1, 1), (Int.max, 1, 1), (Int.min, 1, 1), (2026, .max, .min)])
  func `parts out of range give nothing and never trap`(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test func `leap days are those of the Gregorian calendar`() {
    #expect(Day(year: 2000, month: 2, day: 29) != nil)
    #expect(Day(year: 2024, month: 2, day: 29) != nil)
    #expect(Day(year: 2096, month: 2, day: 29) != nil)
    #expect(Day(year: 2104, month: 2, day: 29) != nil)
  }

  @Test func `adding days crosses months and years`() throws {
    let day = try Day(iso: "2026-11-26")
    #expect(day.adding(90)?.description == "2027-02-24")
    #expect(day.adding(0) == day)
    #expect(day.adding(-26)?.description == "2026-10-31")
    #expect(try Day(iso: "2024-02-28").adding(1)?.description == "2024-02-29")
    #expect(try Day(iso: "2027-02-24").days(since: day) == 90)
    #expect(try day.days(since: Day(iso: "2027-02-24")) == -90)
  }

  @Test func `adding beyond the range gives nothing and never traps`() {
    #expect(Day.latest.adding(1) == nil)
    #expect(Day.earliest.adding(-1) == nil)
    #expect(Day.latest.adding(.max) == nil)
    #expect(Day.earliest.adding(.min) == nil)
    #expect(Day.latest.adding(months: .max) == nil)
    #expect(Day.earliest.adding(months: .min) == nil)
    #expect(Day.latest.adding(months: 1) == nil)
  }

  @Test(arguments: [
    ("2026-08-31", 6, "2027-02-28"), ("2023-08-31", 6, "2024-02-29"), ("2026-01-31", 1, "2026-02-28"),
    ("2026-03-31", -1, "2026-02-28"), ("2024-02-29", 12, "2025-02-28"), ("2026-12-15", 1, "2027-01-15"),
    ("2026-01-15", -1, "2025-12-15"), ("2026-05-31", 0, "2026-05-31"), ("2026-11-26", -12, "2025-11-26"),
  ])
  func `adding months takes a shorter month's last day`(from: String, months: Int, to: String) throws {
    #expect(try Day(iso: from).adding(months: months)?.description == to)
  }

  @Test func `the weekday of the first day was a Thursday`() throws {
    #expect(Day.earliest.weekday == .thursday)
    #expect(try Day(iso: "2026-11-26").weekday == .thursday)
    #expect(try Day(iso: "2027-02-14").weekday == .sunday)
    #expect(Weekday.allCases.map(\.name).first == "Monday")
    #expect(Weekday.allCases.map(\.short) == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"])
    #expect(Weekday.allCases.filter(\.isWeekend) == [.saturday, .sunday])
  }
}
