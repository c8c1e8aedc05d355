import TestSupport
import Testing

@Suite struct `Progress sessions and their ratings` {
  @Test func `a session is added, rated by groups apart, and ends with the change agreed`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.expect(
      """
      $ pip rating list
      There is no progress session in 2026-27 yet. Add one with: pip rating add DAY

      $ pip rating show
      There is no progress session in 2026-27 yet. Add one with: pip rating add DAY

      $ pip rating add 18/11/2026 --name Autumn --place Ingham --groups heads,champions
      Added the progress session autumn: Autumn
        Id:      autumn
        Cycle:   2026-27
        Day:     Wed 18 Nov 2026 (2 days ago)
        Place:   Ingham
        Groups:  champions, heads
        Rated:   0 of 24 points
      ! To rate point by point: pip rating ask autumn --for GROUP
      ! To take this back: pip undo

      $ pip rating set aut 9=5 4=3 --for heads
      Changed the progress session autumn: marks of heads
        Point 4:  3: The focus is something that truly matters to this school now.
        Point 9:  5: The improvement champions hear the feedback themselves, on the day of the visit.
        Rated:    2 of 24 points
      ! 'aut' is autumn
      ! To take this back: pip undo

      $ pip rating set autumn 4=4 5=0 --for champions
      Changed the progress session autumn: marks of champions
        Point 4:  4: The focus is something that truly matters to this school now.
        Point 5:  0: Everybody understands the focus in the same way.
        Rated:    2 of 24 points
      ! To take this back: pip undo

      $ pip rating list
      Session  Day              Name    About  Groups              Rated  Change agreed
      ───────  ───────────────  ──────  ─────  ────────────────  ───────  ──────────────
      autumn   Wed 18 Nov 2026  Autumn         champions, heads  3 of 24  not yet agreed

      $ pip rating close autumn --change "Champions get time to plan"
      Closed the progress session autumn: Autumn
        Id:             autumn
        Cycle:          2026-27
        Day:            Wed 18 Nov 2026 (2 days ago)
        Place:          Ingham
        Groups:         champions, heads
        Rated:          3 of 24 points
        Change agreed:  Champions get time to plan
      ! To take this back: pip undo

      $ pip rating list --json
      {
        "data": [
          {
            "change": "Champions get time to plan",
            "cycle": "2026-27",
            "groups": [
              "champions",
              "heads"
            ],
            "name": "Autumn",
            "on": "2026-11-18",
            "place": "Ingham",
            "rated": 3,
            "review": null,
            "session": "autumn"
          }
        ],
        "schema": "pip/ratings/1",
        "warnings": []
      }
      """)
    #expect(
      try driver.read("cycles/2026-27/ratings/autumn.json") == """
        {
          "change": "Champions get time to plan",
          "groups": {
            "champions": {
              "marks": {
                "4": 4,
                "5": 0
              }
            },
            "heads": {
              "marks": {
                "4": 3,
                "9": 5
              }
            }
          },
          "id": "autumn",
          "name": "Autumn",
          "on": "2026-11-18",
          "place": "Ingham",
          "schema": "pip/rating-session/1"
        }

        """)
  }

  @Test func `every point is shown with its marks, and one without says so`() throws {
    let driver = try PartnershipDriver.rated()
    let shown = try driver.run("pip rating show").output
    #expect(
      shown.contains(
        """
        The team is sure of its plan
        ----------------------------

        Point  What is rated                                                   champions  heads  All        Median
        ─────  ──────────────────────────────────────────────────────────────  ─────────  ─────  ─────────  ──────
            4  The focus is something that truly matters to this school now.           4      3  3–4           3.5
            5  Everybody understands the focus in the same way.                        0         0               0
            6  The evidence that is planned will answer the enquiry question.                    not rated

        """))
    for number in 1...24 { #expect(shown.contains("\n\(number < 10 ? "    " : "   ")\(number)  ")) }
    #expect(shown.ranges(of: "not rated").count == 21)
    let one = try PartnershipDriver.sixSchools()
    try one.prepare("pip rating add today --id spring\npip rating set spring 24=2")
    let alone = try one.run("pip rating show").output
    #expect(
      alone.contains("Point  What is rated") && alone.contains("joint training and development from them."))
    #expect(alone.contains("  Mark\n") && !alone.contains("Median") && !alone.contains("everyone"))
  }

  @Test func `scripts get every point with the marks of each group`() throws {
    let json = try PartnershipDriver.rated().run("pip rating show autumn --json").output
    #expect(json.contains("\"schema\": \"pip/rating/1\""))
    #expect(
      json.contains(
        """
              {
                "heading": "The team is sure of its plan",
                "highest": 4,
                "lowest": 3,
                "marks": {
                  "champions": 4,
                  "heads": 3
                },
                "median": 3.5,
                "point": 4,
                "text": "The focus is something that truly matters to this school now."
              },
        """))
    #expect(
      json.contains(
        """
                "highest": null,
                "lowest": null,
                "marks": {
                  "champions": null,
                  "heads": null
                },
                "median": null,
                "point": 24,
        """))
    #expect(json.ranges(of: "\"point\": ").count == 24)
  }

  @Test func `marks are corrected, cleared and taken back`() throws {
    let driver = try PartnershipDriver.rated()
    let before = try driver.read("cycles/2026-27/ratings/autumn.json")
    try driver.expect(
      """
      $ pip rating set autumn 4=2 9=- --for heads --dry-run
      Would have changed the progress session autumn: marks of heads
        Point 4:  2: The focus is something that truly matters to this school now.
        Point 9:  not rated: The improvement champions hear the feedback themselves, on the day of the visit.
        Rated:    1 of 24 points
      ! Nothing is saved: this was a dry run.

      $ pip rating set autumn 4=2 9=- --for heads
      Changed the progress session autumn: marks of heads
        Point 4:  2: The focus is something that truly matters to this school now.
        Point 9:  not rated: The improvement champions hear the feedback themselves, on the day of the visit.
        Rated:    1 of 24 points
      ! To take this back: pip undo

      $ pip rating clear autumn 4 --for heads
      Changed the progress session autumn: marks of heads
        Point 4:  not rated: The focus is something that truly matters to this school now.
        Rated:    0 of 24 points
      ! To take this back: pip undo
      """)
    try driver.prepare("pip undo\npip undo")
    #expect(try driver.read("cycles/2026-27/ratings/autumn.json") == before)
  }

  @Test func `a session is corrected field by field, and removed`() throws {
    let driver = try PartnershipDriver.rated()
    try driver.prepare("pip review add ingham\npip rating close autumn --change \"Plan together\"")
    let before = try driver.read("cycles/2026-27/ratings/autumn.json")
    try driver.expect(
      """
      $ pip rating edit autumn --on 25/11/2026 --name "Late autumn" --review ingham --note warm --groups heads,champions,governors --clear change
      Changed the progress session autumn: Late autumn
        Id:      autumn
        Cycle:   2026-27
        Day:     Wed 25 Nov 2026 (in 5 days)
        About:   the review of ingham
        Groups:  champions, governors, heads
        Rated:   3 of 24 points
        Note:    warm
      ! To take this back: pip undo

      $ pip rating edit autumn --groups heads,champions --clear name,review,note,place
      Changed the progress session autumn
        Id:      autumn
        Cycle:   2026-27
        Day:     Wed 25 Nov 2026 (in 5 days)
        Groups:  champions, heads
        Rated:   3 of 24 points
      ! To take this back: pip undo

      $ pip rating remove autumn
      Removed the progress session autumn
        Id:      autumn
        Cycle:   2026-27
        Day:     Wed 25 Nov 2026 (in 5 days)
        Groups:  champions, heads
        Rated:   3 of 24 points
      ! To take this back: pip undo
      """)
    #expect(driver.snapshot["cycles/2026-27/ratings/autumn.json"] == nil)
    try driver.prepare("pip undo\npip undo\npip undo")
    #expect(try driver.read("cycles/2026-27/ratings/autumn.json") == before)
  }

  @Test func `a session about one review, and two on one day, have names of their own`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare("pip review add ingham")
    try driver.expect(
      """
      $ pip rating add today --review ingham
      Added the progress session 2026-11-20-ingham
        Id:     2026-11-20-ingham
        Cycle:  2026-27
        Day:    Fri 20 Nov 2026 (today)
        About:  the review of ingham
        Rated:  0 of 24 points
      ! To rate point by point: pip rating ask 2026-11-20-ingham
      ! To take this back: pip undo

      $ pip rating add today
      Added the progress session 2026-11-20
        Id:     2026-11-20
        Cycle:  2026-27
        Day:    Fri 20 Nov 2026 (today)
        Rated:  0 of 24 points
      ! To rate point by point: pip rating ask 2026-11-20
      ! To take this back: pip undo

      $ pip rating add today --id second
      Added the progress session second
        Id:     second
        Cycle:  2026-27
        Day:    Fri 20 Nov 2026 (today)
        Rated:  0 of 24 points
      ! To rate point by point: pip rating ask second
      ! To take this back: pip undo
      """)
  }
}

extension PartnershipDriver {
  /// Six schools, and a session at which two groups rated three points.
  static func rated() throws -> PartnershipDriver {
    let driver = try sixSchools()
    try driver.prepare(
      """
      pip rating add 18/11/2026 --name Autumn --groups heads,champions
      pip rating set autumn 4=3 9=5 --for heads
      pip rating set autumn 4=4 5=0 --for champions
      """)
    return driver
  }
}
