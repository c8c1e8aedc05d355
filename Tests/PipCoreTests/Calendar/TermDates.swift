import PipCore
import Testing

/// Term dates for tests.
enum TermDates {
  /// Makes a term from texts.
  static func term(_ name: String, _ first: String, _ last: String) throws -> Term {
    Term(name: name, span: try #require(DaySpan(first: Day(iso: first), last: Day(iso: last))))
  }

  /// A recorded year whose dates differ from the assumed ones.
  static func recordedYear() throws -> SchoolCalendar {
    SchoolCalendar(
      terms: [
        try term("Spring 1", "2027-01-06", "2027-02-05"), try term("Autumn 1", "2026-09-03", "2026-10-16"),
        try term("Autumn 2", "2026-11-02", "2026-12-18"), try term("Spring 2", "2027-02-15", "2027-03-24"),
        try term("Summer 1", "2027-04-12", "2027-05-28"), try term("Summer 2", "2027-06-07", "2027-07-16"),
        try term("Autumn 1", "2027-09-06", "2027-10-15"),
      ],
      closures: [
        Closure(name: "Phonics training", day: try Day(iso: "2027-02-15")),
        Closure(name: nil, day: try Day(iso: "2026-09-03")),
        Closure(name: nil, day: try Day(iso: "2027-05-03")),
        Closure(name: nil, day: try Day(iso: "2027-08-03")),
        Closure(name: nil, day: try Day(iso: "2027-06-07")),
        Closure(name: "Writing", day: try Day(iso: "2027-06-07")),
      ])
  }
}
