import PipCore
import Testing

@Suite struct `Calendar: school days` {
  /// The calendar of a partnership that has recorded nothing.
  let assumed = SchoolCalendar(terms: [], closures: [])

  @Test(arguments: [
    ("2026-07-21", nil), ("2026-07-22", "summer holiday"), ("2026-08-14", "summer holiday"),
    ("2026-09-01", "summer holiday"), ("2026-09-02", nil),
    ("2026-12-21", nil), ("2026-12-22", "Christmas holiday"), ("2026-12-31", "Christmas holiday"),
    ("2025-01-02", "Christmas holiday"), ("2025-01-03", nil),
    ("2026-10-23", nil), ("2026-10-26", "half-term holiday"), ("2026-10-30", "half-term holiday"),
    ("2026-11-02", nil), ("2022-10-31", "half-term holiday"), ("2022-11-04", "half-term holiday"),
    ("2022-10-28", nil), ("2022-11-07", nil),
    ("2027-05-28", nil), ("2027-06-01", "half-term holiday"), ("2027-06-04", "half-term holiday"),
    ("2027-06-07", nil), ("2026-05-26", "half-term holiday"), ("2026-05-22", nil), ("2026-06-01", nil),
    ("2022-02-14", nil), ("2022-02-21", "half-term holiday"), ("2022-02-25", "half-term holiday"),
    ("2027-02-12", nil), ("2027-02-15", "half-term holiday"), ("2027-02-19", "half-term holiday"),
    ("2027-02-22", nil), ("2026-02-16", "half-term holiday"), ("2026-02-09", nil),
    ("2027-03-19", nil), ("2027-03-22", "Easter holiday"), ("2027-03-25", "Easter holiday"),
    ("2027-03-30", "Easter holiday"), ("2027-04-02", "Easter holiday"), ("2027-04-05", nil),
    ("2038-04-30", "Easter holiday"), ("2038-04-19", "Easter holiday"), ("2038-04-16", nil),
  ])
  func `without term dates a weekday follows the assumed holidays`(date: String, name: String?) throws {
    #expect(try assumed.reasonClosed(on: Day(iso: date)) == name.map { .holiday($0, assumed: true) })
  }

  @Test(
    arguments: [
      ("2026-11-28", .weekend(.saturday)), ("2026-08-02", .weekend(.sunday)), ("2026-11-27", nil),
      ("2027-03-26", .bankHoliday("Good Friday")), ("2026-12-25", .bankHoliday("Christmas Day")),
      ("2026-05-04", .bankHoliday("Early May bank holiday")),
    ] as [(String, ClosedReason?)])
  func `weekends and bank holidays come before holidays`(date: String, reason: ClosedReason?) throws {
    #expect(try assumed.reasonClosed(on: Day(iso: date)) == reason)
  }

  @Test(
    arguments: [
      // The assumed autumn and spring half-terms are in term here, and the weeks before them are not.
      ("2026-10-16", nil), ("2026-10-19", .holiday("half-term holiday", assumed: false)),
      ("2026-10-30", .holiday("half-term holiday", assumed: false)), ("2026-11-02", nil),
      ("2027-02-08", .holiday("half-term holiday", assumed: false)), ("2027-02-16", nil),
      ("2026-12-21", .holiday("Christmas holiday", assumed: false)),
      ("2027-01-05", .holiday("Christmas holiday", assumed: false)),
      ("2027-03-25", .holiday("Easter holiday", assumed: false)),
      ("2027-04-09", .holiday("Easter holiday", assumed: false)),
      ("2027-07-19", .holiday("summer holiday", assumed: false)),
      ("2027-09-03", .holiday("summer holiday", assumed: false)), ("2027-09-06", nil),
      ("2027-02-15", .inset("Phonics training")), ("2026-09-03", .inset(nil)),
      // A closed day on a bank holiday or in a holiday is that first.
      ("2027-05-03", .bankHoliday("Early May bank holiday")),
      ("2027-08-03", .holiday("summer holiday", assumed: false)),
      // Of two records of one day the one with a name speaks.
      ("2027-06-07", .inset("Writing")),
      // Before the first and after the last recorded term the assumed holidays hold.
      ("2026-09-01", .holiday("summer holiday", assumed: true)), ("2026-09-02", nil),
      ("2027-10-25", .holiday("half-term holiday", assumed: true)), ("2027-10-18", nil),
    ] as [(String, ClosedReason?)])
  func `recorded terms decide where there are any`(date: String, reason: ClosedReason?) throws {
    #expect(try TermDates.recordedYear().reasonClosed(on: Day(iso: date)) == reason)
  }

  @Test func `a gap of 63 days is a holiday, and one of 64 is a term that is not recorded`() throws {
    func calendar(_ next: String) throws -> SchoolCalendar {
      SchoolCalendar(
        terms: [
          try TermDates.term("A", "2026-09-01", "2026-09-30"), try TermDates.term("B", next, "2027-03-01"),
        ], closures: [])
    }
    let day = try Day(iso: "2026-10-05")
    #expect(try calendar("2026-12-03").reasonClosed(on: day) == .holiday("half-term holiday", assumed: false))
    #expect(try calendar("2026-12-04").reasonClosed(on: day) == nil)
  }

  @Test func `a gap at an unusual time is named by the time of year`() throws {
    func name(_ last: String, _ first: String, on day: String) throws -> ClosedReason? {
      let terms = [try TermDates.term("A", "2026-09-01", last), try TermDates.term("B", first, "2027-07-20")]
      return try SchoolCalendar(terms: terms, closures: []).reasonClosed(on: Day(iso: day))
    }
    #expect(
      try name("2027-01-29", "2027-02-08", on: "2027-02-03") == .holiday("school holiday", assumed: false))
    #expect(
      try name("2026-10-09", "2026-10-19", on: "2026-10-14") == .holiday("half-term holiday", assumed: false))
  }

  @Test func `terms that overlap or touch leave no holiday, and their order does not matter`() throws {
    let long = try TermDates.term("Year", "2026-09-01", "2027-07-20")
    let inside = try TermDates.term("Autumn 1", "2026-09-01", "2026-10-16")
    let within = try TermDates.term("Spring 1", "2027-01-04", "2027-02-05")
    let next = try TermDates.term("Summer camp", "2027-07-21", "2027-08-10")
    let calendar = SchoolCalendar(terms: [inside, next, within, long], closures: [])
    #expect(try calendar.reasonClosed(on: Day(iso: "2026-10-28")) == nil)
    #expect(try calendar.reasonClosed(on: Day(iso: "2027-02-16")) == nil)
    #expect(try calendar.reasonClosed(on: Day(iso: "2027-07-22")) == nil)
    #expect(
      try calendar.reasonClosed(on: Day(iso: "2027-08-11")) == .holiday("summer holiday", assumed: true))
    #expect(calendar == SchoolCalendar(terms: [within, long, inside, next], closures: []))
  }

  @Test func `the next and the last school day pass over closed ones`() throws {
    let monday = try Day(iso: "2026-11-30")
    #expect(assumed.nextOpen(onOrAfter: monday) == monday)
    #expect(try assumed.nextOpen(onOrAfter: Day(iso: "2026-11-28")) == monday)
    #expect(try assumed.nextOpen(onOrAfter: Day(iso: "2026-12-24"))?.description == "2027-01-04")
    #expect(assumed.lastOpen(before: monday)?.description == "2026-11-27")
    #expect(try assumed.lastOpen(before: Day(iso: "2027-08-20"))?.description == "2027-07-21")
    #expect(
      try TermDates.recordedYear().nextOpen(onOrAfter: Day(iso: "2027-02-06"))?.description == "2027-02-16")
  }

  @Test func `the search for a school day ends at the ends of the range`() throws {
    #expect(assumed.nextOpen(onOrAfter: .latest) == nil)
    #expect(assumed.lastOpen(before: .earliest) == nil)
    #expect(try assumed.lastOpen(before: Day(iso: "1970-01-05"))?.description == nil)
    let never = SchoolCalendar(terms: [], closures: `Calendar: days`.all.map { Closure(name: nil, day: $0) })
    #expect(never.nextOpen(onOrAfter: .earliest) == nil)
    #expect(never.lastOpen(before: .latest) == nil)
  }

  @Test func `from every day there is a school day within nine weeks`() throws {
    for calendar in [assumed, try TermDates.recordedYear()] {
      for day in `Calendar: days`.all where day.year < 2199 {
        let open = try #require(calendar.nextOpen(onOrAfter: day))
        try #require(open >= day && open.days(since: day) < 63)
        try #require(calendar.reasonClosed(on: open) == nil)
      }
    }
  }

  @Test(
    arguments: [
      (.weekend(.sunday), "a Sunday"), (.bankHoliday("Good Friday"), "a bank holiday (Good Friday)"),
      (.bankHoliday("Early May bank holiday"), "the early May bank holiday"),
      (.bankHoliday("Boxing Day (substitute day)"), "a bank holiday (Boxing Day, substitute day)"),
      (
        .holiday("Easter holiday", assumed: true),
        "in the Easter holiday (assumed: no term dates are recorded)"
      ),
      (.holiday("Easter holiday", assumed: false), "in the Easter holiday"),
      (.inset("Phonics training"), "an INSET day (Phonics training)"), (.inset(nil), "an INSET day"),
    ] as [(ClosedReason, String)])
  func `a reason has its words`(reason: ClosedReason, words: String) {
    #expect(reason.words == words)
  }
}
