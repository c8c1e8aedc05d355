import TestSupport
import Testing

@Suite struct `The protocol of a cycle` {
  @Test func `points stand by level, each with what mends it, and may be set aside with a reason`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.expect(
      """
      $ pip protocol --school ingham --level must
      The protocol in 2026-27
      =======================

      Must (4)
      --------
      no-mou: Every school has signed the memorandum of understanding

      • ingham: Ingham Primary School has not yet signed the memorandum of understanding.
        pip school edit ingham --mou DAY

      lead-untrained: Whoever leads a review is trained for it

      • ingham: Asha Patel led the review of Ingham Primary School. Not yet recorded before that: reviewer and lead reviewer training.
        pip person train asha-patel reviewer --on DAY

      champions-absent: The improvement champions are in the room for the feedback

      • ingham: No champion was in the room for the feedback to Ingham Primary School.
        pip review feedback ingham --champions-present PERSON

      outcome-not-shared: The outcome of every review is brought to a meeting

      • ingham: No meeting has heard yet what came of the review of Ingham Primary School.
        pip meeting bring MEETING ingham
      [status 1]
      """)
    try driver.expect(
      """
      $ pip protocol set-aside no-mou ingham --why "signs on 1 December"
      Set aside the point no-mou: Ingham Primary School has not yet signed the memorandum of understanding.
        Code:     25pz
        Where:    ingham
        Because:  signs on 1 December
        Points:   1
      ! To take this back: pip undo

      $ pip protocol set-aside no-mou ingham --why "signs on 3 December" --on 19/11/2026
      Gave a new reason for the point no-mou: Ingham Primary School has not yet signed the memorandum of understanding.
        Code:     25pz
        Where:    ingham
        Because:  signs on 3 December
        Points:   1
      ! To take this back: pip undo

      $ pip protocol set-aside no-mou --why "all sign in the new year"
      Set aside the point no-mou: Every school has signed the memorandum of understanding
        Code:     9ntk
        Where:    everywhere in the cycle
        Because:  all sign in the new year
        Points:   6
      ! To take this back: pip undo

      $ pip protocol --set-aside
      Code  Point   Where       Because                   Since            Points
      ────  ──────  ──────────  ────────────────────────  ───────────────  ──────
      25pz  no-mou  ingham      signs on 3 December       Thu 19 Nov 2026       1
      9ntk  no-mou  everywhere  all sign in the new year  Fri 20 Nov 2026       5

      $ pip protocol --rule no-mou --json
      {
        "data": [],
        "schema": "pip/points/1",
        "warnings": []
      }

      $ pip protocol --rule no-mou
      The protocol in 2026-27
      =======================

      Everything asked about is as agreed or set aside.
      ! 6 points are set aside. To see why: pip protocol --set-aside

      $ pip protocol set-aside same-trust holme --why "no other lead was free"
      Set aside the point same-trust
        Code:     2qdv
        Where:    holme
        Because:  no other lead was free
        Points:   0
      ! warning: Nothing is found there now: is 'holme' what was meant?
      ! To take this back: pip undo
      """)
    try driver.expectRefused(
      """
      $ pip protocol set-aside no-mo ingham --why "signs later"
      ! pip: POINT: 'no-mo' is no point of the protocol
      ! hint: did you mean 'no-mou'?
      ! hint: to see them all: pip protocol rules
      [status 64]

      $ pip protocol set-aside no-mou
      ! pip: missing --why: why it may stay
      ! hint: type 'pip protocol set-aside --help' to see its options
      [status 64]

      $ pip protocol take-up zzzz
      ! pip: there is no point set aside 'zzzz' in 2026-27
      ! hint: there are: 25pz, 2qdv, 9ntk
      [status 66]

      $ pip protocol --level always
      ! pip: --level: 'always' is not one of must, should, consider
      [status 64]
      """)
  }

  @Test func `of many points of one kind the page shows fifty, and says how to see the rest`() throws {
    let driver = try PartnershipDriver.heldReview()
    let schools = (1...60).map { "school add \"School \($0)\"" }.joined(separator: "\n")
    try driver.write("many.batch", schools + "\n")
    try driver.prepare("pip batch many.batch")
    let all = try driver.run("pip protocol --rule no-mou").output
    let found = all.split(separator: "\n").count { $0.hasPrefix("• ") }
    #expect(found >= 60)
    let page = try driver.run("pip protocol --level must").output
    #expect(
      page.split(separator: "\n").count {
        $0.hasSuffix("has not yet signed the memorandum of understanding.")
      } == 50)
    #expect(
      page.contains("and \(found - 50) more; to see all of them: pip protocol --rule no-mou\n"), "\(page)")
  }

  @Test func `the yearly report tells what was set aside, and why`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare("pip protocol set-aside staff-not-met --why \"all schools know one another\"")
    let report = try driver.run("pip report cycle").output
    #expect(report.contains("Set aside, because\n"))
    #expect(report.contains("all schools know one another"))
    #expect(try driver.run("pip report cycle --json").output.contains("\"rule\": \"staff-not-met\""))
    try driver.prepare("pip undo")
    #expect(try !driver.run("pip report cycle").output.contains("Set aside"))
  }
}
