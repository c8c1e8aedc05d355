import PipCore
import Testing

@Suite struct `Calendar: follow-ups` {
  /// The calendar of a partnership that has recorded nothing.
  let assumed = SchoolCalendar(terms: [], closures: [])

  @Test func `ninety days from a Thursday in November is a Wednesday, not moved`() throws {
    let followUp = try FollowUp.counting(90, from: Day(iso: "2026-11-26"), in: assumed)
    #expect(followUp.counted.description == "2027-02-24")
    #expect(followUp.due == followUp.counted)
    #expect(!followUp.isMoved)
    #expect(followUp.reasons.isEmpty)
    #expect(followUp.earlier == nil)
    #expect(followUp.explanation == "90 days from the workshop on Thu 26 Nov 2026 is Wed 24 Feb 2027.")
  }

  @Test func `every Monday workshop counts to a Sunday and moves`() throws {
    for day in `Calendar: days`.all where day.weekday == .monday && day.year < 2199 {
      let followUp = try FollowUp.counting(90, from: day, in: assumed)
      try #require(followUp.counted.weekday == .sunday && followUp.isMoved)
    }
  }

  @Test func `a follow-up is due on a school day, and every day passed over is closed`() throws {
    for calendar in [assumed, try TermDates.recordedYear()] {
      for day in `Calendar: days`.all where day.year < 2199 {
        let followUp = try FollowUp.counting(90, from: day, in: calendar)
        try #require(followUp.counted.days(since: day) == 90)
        try #require(followUp.due >= followUp.counted)
        try #require(calendar.reasonClosed(on: followUp.due) == nil)
        try #require(followUp.reasons.count == followUp.due.days(since: followUp.counted))
        try #require(followUp.reasons.allSatisfy { calendar.reasonClosed(on: $0.day) == $0.reason })
        try #require(followUp.isMoved == !followUp.reasons.isEmpty)
        if let week = followUp.earlier {
          try #require(week.last < followUp.counted && week.count <= 5 && day < week.first)
          try #require(calendar.reasonClosed(on: week.first) == nil)
          try #require(calendar.reasonClosed(on: week.last) == nil)
        }
      }
    }
  }

  @Test func `from 23 April the follow-up falls in the assumed summer`() throws {
    let before = try FollowUp.counting(90, from: Day(iso: "2026-04-22"), in: assumed)
    #expect(before.due.description == "2026-07-21")
    #expect(before.earlier == nil)
    let after = try FollowUp.counting(90, from: Day(iso: "2026-04-23"), in: assumed)
    #expect(after.counted.description == "2026-07-22")
    #expect(after.due.description == "2026-09-02")
    #expect(after.earlier?.short == "Mon 20 to Tue 21 Jul 2026")
  }

  @Test func `only the summer offers an earlier week`() throws {
    for start in ["2026-11-16", "2026-09-28", "2026-12-28", "2027-03-01"] {
      let followUp = try FollowUp.counting(90, from: Day(iso: start), in: assumed)
      #expect(followUp.isMoved)
      #expect(followUp.earlier == nil)
    }
  }

  @Test func `a move that meets only the end of the summer still offers the week before it`() throws {
    // Monday 31 August 2026 is a bank holiday, and school begins on the Tuesday.
    let calendar = SchoolCalendar(
      terms: [
        try TermDates.term("Summer", "2026-06-01", "2026-07-17"),
        try TermDates.term("Autumn", "2026-09-01", "2026-12-18"),
      ],
      closures: [Closure(name: nil, day: try Day(iso: "2026-07-13"))])
    let followUp = try FollowUp.counting(90, from: Day(iso: "2026-06-02"), in: calendar)
    #expect(followUp.counted.description == "2026-08-31")
    #expect(followUp.reasons.map(\.reason) == [.bankHoliday("Summer bank holiday")])
    // The Monday of that week is closed.
    #expect(followUp.earlier?.short == "Tue 14 to Fri 17 Jul 2026")
  }

  @Test func `an earlier week never includes the event or days before it`() throws {
    let midWeek = try FollowUp.counting(20, from: Day(iso: "2027-07-19"), in: assumed)
    #expect(midWeek.earlier?.short == "Tue 20 to Wed 21 Jul 2027")
    let lastDay = try FollowUp.counting(20, from: Day(iso: "2027-07-21"), in: assumed)
    #expect(lastDay.isMoved)
    #expect(lastDay.earlier == nil)
  }

  @Test func `a follow-up that cannot be held is refused, not trapped`() throws {
    let day = try Day(iso: "2026-11-26")
    for days in [Int.max, Int.min, 1_000_000, -1_000_000] {
      #expect(throws: DayProblem.outOfRange) { try FollowUp.counting(days, from: day, in: assumed) }
    }
    #expect(throws: DayProblem.outOfRange) {
      try FollowUp.counting(90, from: Day(iso: "2199-09-28"), in: assumed)
    }
  }
}
