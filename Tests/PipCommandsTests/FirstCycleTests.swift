import TestSupport
import Testing

/// A consortium of 24 schools in its first full cycle, which has dates of its own: ten heads are trained and lead, the others
/// shadow first (the shape of Colchester's account; all names are invented).
@Suite struct FirstCycleTests {
  private static let numbers = 1...24

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// The consortium when the training is over and nobody was visited yet.
  private static func consortium() throws -> PartnershipDriver {
    let driver = try PartnershipDriver(name: "Twenty-four Schools")
    var lines = ["pip cycle open first-round --from 1/6/2016 --to 31/3/2018 --phase build"]
    for number in numbers {
      lines.append("pip school add \"School \(two(number))\" --joined 1/6/2016 --mou 1/6/2016")
      lines.append("pip person add \"Head \(two(number))\" --school school-\(two(number)) --role headteacher")
    }
    let trained = numbers.prefix(10).map { "head-\(two($0))" }.joined(separator: ",")
    let all = numbers.map { "head-\(two($0))" }.joined(separator: ",")
    lines += [
      "pip training add reviewer --on 8/6/2016 --places 1",
      "pip training attend reviewer-2016-06-08 --people \(all) --today 8/6/2016",
      "pip training add lead-reviewer --on 15/6/2016 --places 1",
      "pip training attend lead-reviewer-2016-06-15 --people \(trained) --today 15/6/2016",
    ]
    try driver.prepare(lines.joined(separator: "\n"))
    return driver
  }

  @Test func `ten trained heads lead, the others shadow first, and every school is reviewed once`() throws {
    let driver = try Self.consortium()
    // The first visit: there is nothing yet that its lead could have shadowed.
    try driver.expect(
      """
      $ pip review add school-24 --on 22/6/2016 --lead head-01 --team head-02 --shadow head-11,head-12 --today 16/6/2016
      Arranged the review school-24: School 24
        Visit:      Wed 22 Jun 2016 (in 6 days)
        Lead:       Head 01
        Team:       Head 02
        Shadowing:  Head 11, Head 12
      ! To take this back: pip undo

      $ pip review held school-24 --on 22/6/2016 --today 22/6/2016
      Recorded the visit to school-24
        Held:  Wed 22 Jun 2016 (today)
      ! Next: pip review feedback school-24 --on 2016-06-22 --priority "…"
      ! To take this back: pip undo

      $ pip review add school-23 --on 29/6/2016 --lead head-11 --team head-03 --today 23/6/2016
      Arranged the review school-23: School 23
        Visit:  Wed 29 Jun 2016 (in 6 days)
        Lead:   Head 11
        Team:   Head 03
      ! warning: Head 11 is not yet ready to lead: needs lead reviewer training
      ! To take this back: pip undo

      $ pip person train head-11 lead-reviewer --on 24/6/2016 --today 24/6/2016
      Recorded the training jckr: Head 11, lead-reviewer
        Person:  head-11
        Course:  lead-reviewer
        Day:     Fri 24 Jun 2016 (today)
      ! To take this back: pip undo

      $ pip review edit school-23 --lead head-11 --team head-02 --today 24/6/2016
      Changed the review school-23
        Visit:  Wed 29 Jun 2016 (in 5 days)
        Lead:   Head 11
        Team:   Head 02
      ! To take this back: pip undo

      $ pip review add school-22 --on 6/7/2016 --lead head-05 --team head-12 --today 24/6/2016
      Arranged the review school-22: School 22
        Visit:  Wed 6 Jul 2016 (in 12 days)
        Lead:   Head 05
        Team:   Head 12
      ! warning: Head 05 is not yet ready to lead: needs a review to shadow
      ! To take this back: pip undo
      """)
    // The rest of the round: one school each month, by a head who has led before.
    var lines: [String] = []
    for number in 1...21 {
      let months = 8 + (number - 1) % 18
      let day = "14/\(months % 12 + 1)/\(2016 + months / 12)"
      let lead = number == 1 ? "head-02" : "head-01"
      lines.append("pip review add school-\(Self.two(number)) --on \(day) --lead \(lead) --today 7/7/2016")
      lines.append("pip review held school-\(Self.two(number)) --on \(day) --today 31/3/2018")
    }
    try driver.prepare(lines.joined(separator: "\n"))
    let begun = try driver.run("pip training plan --cycle first-round --json")
    #expect(begun.output.contains(#""note": "22 of 24 schools reviewed, 2 to come""#), "\(begun.transcript)")
    #expect(begun.output.contains(#""state": "arranged""#), "\(begun.transcript)")
    try driver.prepare(
      """
      pip review held school-23 --on 29/6/2016 --today 29/6/2016
      pip review held school-22 --on 6/7/2016 --today 6/7/2016
      """)
    try driver.expect(
      """
      $ pip training plan --cycle first-round
      Expected                         When      Recorded                  Day              State             Note
      ───────────────────────────────  ────────  ────────────────────────  ───────────────  ────────────────  ────────────────────────────────────
      Reviewer training                any time  reviewer-2016-06-08       Wed 8 Jun 2016   held
      Lead reviewer training           any time  lead-reviewer-2016-06-15  Wed 15 Jun 2016  held
      Improvement champions' training  any time                                             not yet arranged
      A review of every school         any time                                             held              24 of 24 schools reviewed, 0 to come
      """)
    let who = try driver.run("pip training who --for lead --on 1/7/2016 --json")
    let ready = who.output.ranges(of: #""lead": true"#).count
    #expect(ready == 3, "\(who.output)")
  }
}
