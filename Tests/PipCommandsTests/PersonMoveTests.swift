import TestSupport
import Testing

@Suite struct PersonMoveTests {
  private func driver() throws -> PartnershipDriver {
    let driver = try PartnershipDriver()
    try driver.prepare(
      """
      pip school add "Ingham Primary School" --id ingham
      pip school add "Saxby Village School" --id saxby
      """)
    return driver
  }

  @Test func tellsMovesFromCorrections() throws {
    let driver = try driver()
    try driver.prepare(
      """
      pip school add Welton
      pip person add Ann
      pip person edit ann --school ingham
      pip person edit ann --school saxby --clear school
      """)
    #expect(try !driver.read("people/ann.json").contains("moves"))
    try driver.expect(
      """
      $ pip person edit ann --school welton --on 1/9/2026
      Changed the person ann: Ann
        Id:      ann
        School:  Welton (welton)
        Moved:   from saxby on Tue 1 Sep 2026 (80 days ago)
      ! To take this back: pip undo

      $ pip person edit ann --school ingham --on 1/9/2026
      Changed the person ann: Ann
        Id:      ann
        School:  Ingham Primary School (ingham)
      ! To take this back: pip undo

      $ pip person show ann
      Ann
      ===

      Id:      ann
      School:  Ingham Primary School (ingham)

      Moves
      -----

      Was at  Moved on
      ──────  ──────────────
      saxby   Tue 1 Sep 2026

      $ pip person edit ann --school saxby --on 1/9/2026
      Changed the person ann: Ann
        Id:      ann
        School:  Saxby Village School (saxby)
      ! To take this back: pip undo

      $ pip person edit ann --school ingham
      Changed the person ann: Ann
        Id:      ann
        School:  Ingham Primary School (ingham)
        Moved:   from saxby on Fri 20 Nov 2026 (today)
      ! To take this back: pip undo
      """)
  }

  @Test func tellsWhatIsToHandOver() throws {
    let driver = try driver()
    try driver.prepare(
      """
      pip cycle open 2026-27
      pip person add "Asha Patel" --school saxby
      pip cluster add North --schools ingham,saxby --lead asha-patel
      """)
    try driver.write(
      "cycles/2026-27/reviews/ingham.json",
      """
      {"id": "ingham", "schema": "pip/review/1", "focus": "Reading in key stage 1", "planned": "2026-12-03",
        "lead": "asha-patel", "champions": ["asha-patel"]}
      """)
    try driver.write(
      "cycles/2026-27/reviews/saxby.json",
      """
      {"id": "saxby", "schema": "pip/review/1", "held": "2026-10-01", "team": ["asha-patel"],
        "actions": {"7k3m": {"text": "Read aloud daily", "owner": "asha-patel", "due": "2027-01-29"},
          "8k3m": {"text": "Buy books", "owner": "asha-patel", "done": "2026-11-02"}}}
      """)
    try driver.expect(
      """
      $ pip person show asha-patel
      Asha Patel
      ==========

      Id:      asha-patel
      School:  Saxby Village School (saxby)

      Taken on
      --------

      Task                     Address     About                   Day              Still open
      ───────────────────────  ──────────  ──────────────────────  ───────────────  ──────────
      leads the review         ingham      Reading in key stage 1  Thu 3 Dec 2026   yes
      champions the workshop   ingham      Reading in key stage 1                   yes
      is in the visiting team  saxby                               Thu 1 Oct 2026   no
      owns the action          saxby/7k3m  Read aloud daily        Fri 29 Jan 2027  yes
      leads the cluster        north       North                                    yes

      $ pip person leave asha-patel --on 18/12/2026 --why "a headship elsewhere"
      Recorded the leaving of the person asha-patel: Asha Patel
        Id:                asha-patel
        School:            Saxby Village School (saxby)
        Takes part until:  Fri 18 Dec 2026 (in 28 days)
        Why:               a headship elsewhere
      ! warning: to hand over: Asha Patel champions the workshop (ingham: Reading in key stage 1): pip review edit ingham --champion PERSON
      ! warning: to hand over: Asha Patel owns the action (saxby/7k3m: Read aloud daily): pip action edit saxby/7k3m --owner PERSON
      ! warning: to hand over: Asha Patel leads the cluster (north: North): pip cluster edit north --lead PERSON
      ! Asha Patel still leads the review (ingham: Reading in key stage 1) on Thu 3 Dec 2026, by the last day; to give it to somebody else: --hand ingham:lead=PERSON
      ! To take this back: pip undo

      $ pip person leave asha-patel --on 18/12/2026 --json --dry-run
      {
        "data": {
          "changes": [],
          "dryRun": true,
          "history": null
        },
        "schema": "pip/change/1",
        "warnings": [
          "to hand over: Asha Patel champions the workshop (ingham: Reading in key stage 1): pip review edit ingham --champion PERSON",
          "to hand over: Asha Patel owns the action (saxby/7k3m: Read aloud daily): pip action edit saxby/7k3m --owner PERSON",
          "to hand over: Asha Patel leads the cluster (north: North): pip cluster edit north --lead PERSON"
        ]
      }

      $ pip person edit asha-patel --school ingham
      Changed the person asha-patel: Asha Patel
        Id:                asha-patel
        School:            Ingham Primary School (ingham)
        Takes part until:  Fri 18 Dec 2026 (in 28 days)
        Why:               a headship elsewhere
        Moved:             from saxby on Fri 20 Nov 2026 (today)
      ! warning: Asha Patel leads the review of ingham, and nobody from the host school can: choose somebody else
      ! To take this back: pip undo

      $ pip partnership show --today 19/12/2026
      Fenland Schools
      ===============

      Name:           Fenland Schools
      Model:          Schools Partnership Programme (spp)
      Schools today:  2
      People today:   0
      """)
  }
}
