import TestSupport
import Testing

@Suite struct `Where momentum is kept and lost, at the command line` {
  /// One review at its check-in, one whose workshop is late, one at its visit.
  private func driver() throws -> PartnershipDriver {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip cluster add North --schools ingham,saxby,holme
      pip review add ingham --on 22/9/2026 --lead asha-patel --focus Reading --question "To what extent?"
      pip review held ingham --on 22/9/2026
      pip review feedback ingham --on 22/9/2026 --priority Fluency
      pip workshop held ingham --on 1/10/2026
      pip action add ingham "Read aloud" --owner nadia-bell --due 18/12/2026
      pip review add saxby --on 6/10/2026 --lead tom-reed --focus Writing --question "To what extent?"
      pip review held saxby --on 6/10/2026
      pip review feedback saxby --on 6/10/2026 --priority Spelling
      pip review add thorpe-fen --on 10/12/2026 --lead carl-west --focus Maths --question "To what extent?"
      """)
    return driver
  }

  @Test func `the table, the sentence and the ratings beside it`() throws {
    let driver = try driver()
    try driver.prepare(
      """
      pip rating add 18/11/2026 --name Autumn --groups heads,champions
      pip rating set autumn 15=2 9=5 --for heads
      pip rating set autumn 15=3 --for champions
      """)
    try driver.expect(
      """
      $ pip leakage
      Where momentum is kept and lost
      ===============================

      Cycle:           2026-27
      As it stood on:  Fri 20 Nov 2026
      Reviews:         3

      Most momentum is lost between Feedback and Act, where 1 of 2 reviews took or has waited longer than the model allows.

      Between             In  Out  Waiting  Longer  Allowed                    Median days  Longest  Rating
      ──────────────────  ──  ───  ───────  ──────  ─────────────────────────  ───────────  ───────  ──────
      Prepare to Plan      3    3
      Plan to Review       3    2        1
      Review to Feedback   2    2                   the day of the visit                 0        0       5
      Feedback to Act      2    1        1       1  21 days from the feedback            9        9     2.5
      Act to Reflect       1    0        1          90 days from the workshop

      Rating: the middle of the marks from 0 to 5 that were given at Autumn on Wed 18 Nov 2026.
      """)
  }

  @Test func `a cluster counts the schools that are in it on the day of the visit`() throws {
    let driver = try driver()
    let north = try driver.run("pip leakage --cluster north").output
    #expect(north.contains("Cluster:         north\n") && north.contains("Reviews:         2\n"))
    try driver.prepare("pip cluster drop north saxby --on 5/10/2026")
    let smaller = try driver.run("pip leakage --cluster north").output
    #expect(
      smaller.contains("Reviews:         1\n")
        && smaller.contains(
          "Nothing took longer than the model allows; most reviews wait between Act and Reflect: 1.")
    )
    try driver.prepare("pip cluster drop north ingham --on 22/9/2026")
    #expect(try driver.run("pip leakage --cluster north").output.contains("Reviews:         1\n"))
    try driver.expectRefused(
      """
      $ pip leakage --cluster south
      ! pip: there is no cluster 'south'
      ! hint: see them all with pip cluster list
      [status 66]
      """)
  }

  @Test func `scripts get flat objects`() throws {
    let driver = try driver()
    let json = try driver.run("pip leakage --cluster north --json").output
    #expect(
      json.contains(
        """
            "about": {
              "cluster": "north",
              "cycle": "2026-27",
              "session": null,
              "today": "2026-11-20"
            },
        """))
    #expect(
      json.contains(
        """
              {
                "allowed": 21,
                "cameOut": 1,
                "cancelled": 0,
                "from": "feedback",
                "longer": 1,
                "longestDays": 9,
                "marks": 0,
                "medianDays": 9,
                "model": "spp",
                "rating": null,
                "timed": 1,
                "to": "act",
                "waiting": 1,
                "wentIn": 2
              },
        """))
    #expect(json.contains("\"schema\": \"pip/leakage/1\""))
  }

  @Test func `no school is named, and none is ranked`() throws {
    let page = try driver().run("pip leakage").output
    for name in ["ingham", "saxby", "thorpe", "Ingham", "Saxby", "Thorpe"] { #expect(!page.contains(name)) }
  }

  @Test func `before any review is past its first stage there is little to say`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare("pip review add ingham")
    try driver.expect(
      """
      $ pip leakage
      Where momentum is kept and lost
      ===============================

      Cycle:           2026-27
      As it stood on:  Fri 20 Nov 2026
      Reviews:         1

      No review is past its first stage yet.
      """)
    let report = try driver.run("pip report cycle").output
    #expect(!report.contains("momentum") && !report.contains("Progress sessions"))
    let json = try driver.run("pip report cycle --json").output
    #expect(json.contains("\"momentum\": []") && json.contains("\"progressSessions\": []"))
  }

  @Test func `report and status tell of the sessions about all reviews, not of one about a school`() throws {
    let driver = try driver()
    try driver.prepare("pip rating add 19/11/2026 --review ingham --note private")
    let before = try driver.run("pip status").output
    #expect(!before.contains("Progress session"))
    #expect(!(try driver.run("pip report cycle").output.contains("Progress sessions")))
    try driver.prepare("pip rating add 18/11/2026 --name Autumn\npip rating set autumn 15=2")
    let status = try driver.run("pip status").output
    #expect(
      status.hasSuffix(
        """
        Beside the reviews
        ------------------
        Progress session:  Autumn, Wed 18 Nov 2026: 1 of 24 points rated, the change is not yet agreed

        """), "\(status)")
    let report = try driver.run("pip report cycle").output
    #expect(
      report.contains(
        "Where momentum is kept and lost\n-------------------------------\nMost momentum is lost"))
    #expect(
      report.contains(
        """
        Day              Session  Rated    Change agreed for the next round
        ───────────────  ───────  ───────  ────────────────────────────────
        Wed 18 Nov 2026  Autumn   1 of 24  not yet agreed
        """))
    #expect(!report.contains("19 Nov"))
    try driver.prepare("pip rating close autumn --change \"Plan together\"")
    #expect(try driver.run("pip report cycle").output.contains("1 of 24  Plan together"))
    #expect(try driver.run("pip status").output.contains("the change is agreed"))
    #expect(try driver.run("pip report cycle --json").output.contains("\"change\": \"Plan together\""))
  }
}
