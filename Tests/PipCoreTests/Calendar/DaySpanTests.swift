import PipCore
import Testing

@Suite struct `Calendar: spans of days` {
  private func span(_ first: String, _ last: String) throws -> DaySpan {
    try #require(DaySpan(first: Day(iso: first), last: Day(iso: last)))
  }

  @Test func `a span has its first and last day, and no reversed span exists`() throws {
    let week = try span("2027-07-12", "2027-07-16")
    #expect(week.count == 5)
    #expect(try span("2027-07-12", "2027-07-12").count == 1)
    #expect(try DaySpan(first: Day(iso: "2027-07-13"), last: Day(iso: "2027-07-12")) == nil)
    #expect(DaySpan(first: .earliest, last: .latest)?.count == 84_006)
  }

  @Test(arguments: [
    ("2027-07-11", false), ("2027-07-12", true), ("2027-07-14", true), ("2027-07-16", true),
    ("2027-07-17", false),
  ])
  func `a span contains its ends`(day: String, inside: Bool) throws {
    #expect(try span("2027-07-12", "2027-07-16").contains(Day(iso: day)) == inside)
  }

  @Test(arguments: [
    ("2027-07-01", "2027-07-11", false), ("2027-07-01", "2027-07-12", true),
    ("2027-07-13", "2027-07-14", true),
    ("2027-07-16", "2027-07-20", true), ("2027-07-17", "2027-07-20", false),
    ("2027-07-01", "2027-07-31", true),
  ])
  func `spans overlap when they share a day`(first: String, last: String, shared: Bool) throws {
    let week = try span("2027-07-12", "2027-07-16")
    let other = try span(first, last)
    #expect(week.overlaps(other) == shared)
    #expect(other.overlaps(week) == shared)
  }

  @Test func `a span writes a shared month or year once`() throws {
    #expect(try span("2027-07-12", "2027-07-16").short == "Mon 12 to Fri 16 Jul 2027")
    #expect(try span("2027-06-28", "2027-07-02").short == "Mon 28 Jun to Fri 2 Jul 2027")
    #expect(try span("2026-12-28", "2027-01-01").short == "Mon 28 Dec 2026 to Fri 1 Jan 2027")
    #expect(try span("2027-07-12", "2027-07-12").short == "Mon 12 Jul 2027")
  }
}
