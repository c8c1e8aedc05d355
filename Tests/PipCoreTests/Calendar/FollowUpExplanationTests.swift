import PipCore
import Testing

@Suite struct `Calendar: follow-ups explained` {
  @Test(arguments: [
    (
      "2026-11-30",
      "90 days from the workshop on Mon 30 Nov 2026 is Sun 28 Feb 2027, which is a Sunday. "
        + "It moves to Mon 1 Mar 2027, the next school day."
    ),
    (
      "2026-11-16",
      "90 days from the workshop on Mon 16 Nov 2026 is Sun 14 Feb 2027, which is a Sunday; then come 5 days in "
        + "the half-term holiday (assumed: no term dates are recorded) and a weekend. "
        + "It moves to Mon 22 Feb 2027, the next school day."
    ),
    (
      "2026-11-19",
      "90 days from the workshop on Thu 19 Nov 2026 is Wed 17 Feb 2027, which is in the half-term holiday "
        + "(assumed: no term dates are recorded); then comes a weekend. "
        + "It moves to Mon 22 Feb 2027, the next school day."
    ),
    (
      "2026-09-28",
      "90 days from the workshop on Mon 28 Sep 2026 is Sun 27 Dec 2026, which is a Sunday; then come a bank "
        + "holiday (Boxing Day, substitute day), 3 days in the Christmas holiday (assumed: no term dates are "
        + "recorded), a bank holiday (New Year's Day) and a weekend. "
        + "It moves to Mon 4 Jan 2027, the next school day."
    ),
    (
      "2027-02-02",
      "90 days from the workshop on Tue 2 Feb 2027 is Mon 3 May 2027, which is the early May bank holiday. "
        + "It moves to Tue 4 May 2027, the next school day."
    ),
    (
      "2027-04-26",
      "90 days from the workshop on Mon 26 Apr 2027 is Sun 25 Jul 2027, which is a Sunday; then come 38 days in "
        + "the summer holiday (assumed: no term dates are recorded). "
        + "It moves to Thu 2 Sep 2027, the next school day; or hold it earlier, in the last school week before: "
        + "Mon 19 to Wed 21 Jul 2027."
    ),
    (
      "2025-05-01",
      "90 days from the workshop on Thu 1 May 2025 is Wed 30 Jul 2025, which is in the summer holiday (assumed: "
        + "no term dates are recorded). It moves to Tue 2 Sep 2025, the next school day; or hold it earlier, on "
        + "the last school day before: Mon 21 Jul 2025."
    ),
  ])
  func `without term dates`(workshop: String, explanation: String) throws {
    let calendar = SchoolCalendar(terms: [], closures: [])
    #expect(try FollowUp.counting(90, from: Day(iso: workshop), in: calendar).explanation == explanation)
  }

  @Test(arguments: [
    (
      "2027-04-26",
      "90 days from the workshop on Mon 26 Apr 2027 is Sun 25 Jul 2027, which is a Sunday; then come 40 days in "
        + "the summer holiday and a weekend. It moves to Mon 6 Sep 2027, the next school day; or hold it "
        + "earlier, in the last school week before: Mon 12 to Fri 16 Jul 2027."
    ),
    (
      "2026-11-17",
      "90 days from the workshop on Tue 17 Nov 2026 is Mon 15 Feb 2027, which is an INSET day (Phonics "
        + "training). It moves to Tue 16 Feb 2027, the next school day."
    ),
    (
      "2026-11-16",
      "90 days from the workshop on Mon 16 Nov 2026 is Sun 14 Feb 2027, which is a Sunday; then comes an INSET "
        + "day (Phonics training). It moves to Tue 16 Feb 2027, the next school day."
    ),
    (
      "2026-10-08",
      "90 days from the workshop on Thu 8 Oct 2026 is Wed 6 Jan 2027."
    ),
    (
      "2026-10-07",
      "90 days from the workshop on Wed 7 Oct 2026 is Tue 5 Jan 2027, which is in the Christmas holiday. "
        + "It moves to Wed 6 Jan 2027, the next school day."
    ),
    (
      "2026-10-05",
      "90 days from the workshop on Mon 5 Oct 2026 is Sun 3 Jan 2027, which is a Sunday; then come 2 days in the "
        + "Christmas holiday. It moves to Wed 6 Jan 2027, the next school day."
    ),
  ])
  func `with recorded terms`(workshop: String, explanation: String) throws {
    #expect(
      try FollowUp.counting(90, from: Day(iso: workshop), in: TermDates.recordedYear()).explanation
        == explanation)
  }

  @Test func `from another event, across Easter`() throws {
    let calendar = SchoolCalendar(terms: [], closures: [])
    let followUp = try FollowUp.counting(42, from: Day(iso: "2027-02-12"), in: calendar)
    #expect(
      followUp.explanation(of: "first meeting")
        == "42 days from the first meeting on Fri 12 Feb 2027 is Fri 26 Mar 2027, which is a bank holiday (Good "
        + "Friday); then come a weekend, a bank holiday (Easter Monday), 4 days in the Easter holiday (assumed: "
        + "no term dates are recorded) and a weekend. It moves to Mon 5 Apr 2027, the next school day.")
  }

  @Test func `INSET days in a row for one purpose are told together`() throws {
    let days = ["2027-02-25", "2027-02-26"].map {
      Closure(name: "Writing", day: (try? Day(iso: $0)) ?? .earliest)
    }
    let other = Closure(name: nil, day: try Day(iso: "2027-02-24"))
    let calendar = SchoolCalendar(terms: [], closures: days + [other])
    let followUp = try FollowUp.counting(90, from: Day(iso: "2026-11-26"), in: calendar)
    #expect(
      followUp.explanation
        == "90 days from the workshop on Thu 26 Nov 2026 is Wed 24 Feb 2027, which is an INSET day; then come 2 "
        + "INSET days (Writing) and a weekend. It moves to Mon 1 Mar 2027, the next school day.")
  }

  @Test func `one day, and days before`() throws {
    let calendar = SchoolCalendar(terms: [], closures: [])
    let day = try Day(iso: "2026-11-26")
    #expect(
      try FollowUp.counting(1, from: day, in: calendar).explanation
        == "1 day from the workshop on Thu 26 Nov 2026 is Fri 27 Nov 2026.")
    #expect(
      try FollowUp.counting(-2, from: day, in: calendar).explanation
        == "2 days before the workshop on Thu 26 Nov 2026 is Tue 24 Nov 2026.")
  }
}
