import Testing

@testable import PipCore

@Suite struct `Ids and cycles` {
  @Test(arguments: [
    ("St Mary's", "st-marys"), ("St Mary’s C of E (Aided)", "st-marys-c-of-e-aided"),
    ("École Élan", "ecole-elan"),
    ("E\u{301}cole", "ecole"), ("Ysgol y Dŵr", "ysgol-y-dwr"), ("Ŵyn", "wyn"), ("  A & B  ", "a-b"),
    ("İpek", "ipek"),
    ("Ærø Straße", "aero-strasse"), ("12th", "12th"), ("---", nil), ("", nil), ("学校", nil), ("CON", nil),
    ("Con-way", "con-way"), ("lpt1", nil),
  ])
  func `an id is made from a name`(name: String, slug: String?) {
    #expect(ID<School>(from: name)?.text == slug)
  }

  @Test func `a long name is cut to what fits, without a hyphen at its end`() throws {
    let id = try #require(ID<School>(from: String(repeating: "a", count: 63) + " bcd"))
    #expect(id.text == String(repeating: "a", count: 63))
    #expect(ID<School>(from: String(repeating: "ab", count: 35))?.text.utf8.count == 64)
    #expect(ID<School>(String(repeating: "a", count: 65)) == nil)
  }

  @Test(arguments: ["", "-a", "a-", "a--b", "A", "a.b", "a/b", "..", "é", "a b", "con", "nul", "com0"])
  func `what could lead out of the folder is no id`(text: String) {
    #expect(ID<School>(text) == nil)
  }

  @Test(arguments: [
    ("2026-27", "2026-09-01"), ("2099-00", "2099-09-01"), ("2026-28", nil), ("2026-2027", nil),
    ("first-round", nil),
    ("26-27", nil), ("2026", nil), ("2026-27-a", nil),
  ])
  func `an academic year runs from September to August`(text: String, first: String?) throws {
    let span = try Cycle.academicYear(#require(ID<Cycle>(text)))
    #expect(span?.first.description == first)
    #expect(
      span.map { $0.last.adding(1)?.description } == first.map { "\((Int($0.prefix(4)) ?? 0) + 1)-09-01" })
  }

  private func cycle(_ id: String, _ first: String, _ last: String, closed: Bool = false) throws -> Cycle {
    let span = try #require(try DaySpan(first: Day(iso: first), last: Day(iso: last)))
    var cycle = Cycle(id: try #require(ID(id)), span: span)
    if closed { cycle.closed = span.last }
    return cycle
  }

  @Test func `the current cycle is the open one that holds today, else the last begun`() throws {
    let long = try cycle("first", "2025-06-01", "2027-03-31")
    let year = try cycle("2026-27", "2026-09-01", "2027-08-31")
    let next = try cycle("2027-28", "2027-09-01", "2028-08-31")
    let all = [long, year, next]
    let current = { (cycles: [Cycle], day: String) in
      Cycle.current(cycles, today: SamplePartnership.day(day))?.id.text
    }
    #expect(current([], "2026-11-20") == nil)
    #expect(current(all, "2025-01-01") == "first")
    #expect(current(all, "2026-08-31") == "first")
    #expect(current(all, "2026-09-01") == "2026-27")
    #expect(current(all, "2027-08-31") == "2026-27")
    #expect(current(all, "2028-12-01") == "2027-28")
    let closed = try cycle("2026-27", "2026-09-01", "2027-08-31", closed: true)
    #expect(current([long, closed, next], "2026-11-20") == "first")
    #expect(current([closed], "2026-11-20") == "2026-27")
  }
}
