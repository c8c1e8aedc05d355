import TestSupport
import Testing

@Suite struct `Support between schools` {
  @Test func `support is recorded, listed and shown`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.expect(
      """
      $ pip support list
      No support between schools is recorded yet.

      $ pip support add saxby ingham "Show how guided reading is run" --due 4/12/2026 --person asha-patel --theme teaching --helps ingham
      Recorded the support support/25pz: Show how guided reading is run
        From:    Saxby Village School (saxby)
        To:      Ingham Primary School (ingham)
        Who:     Asha Patel
        By:      Fri 4 Dec 2026 (in 14 days)
        Theme:   teaching
        Helps:   ingham@2026-27
        Agreed:  Fri 20 Nov 2026 (today)
      ! To take this back: pip undo

      $ pip support add holme ingham "Lend the phonics books" --due "to agree" --agreed 19/11/2026
      Recorded the support support/xt72: Lend the phonics books
        From:    Holme Infant School (holme)
        To:      Ingham Primary School (ingham)
        Who:     to agree
        By:      to agree
        Agreed:  Thu 19 Nov 2026 (yesterday)
      ! To take this back: pip undo

      $ pip support list
      Address       From   To      What                            Who         By              State
      ────────────  ─────  ──────  ──────────────────────────────  ──────────  ──────────────  ─────
      support/xt72  holme  ingham  Lend the phonics books          to agree    to agree        open
      support/25pz  saxby  ingham  Show how guided reading is run  Asha Patel  Fri 4 Dec 2026  open

      $ pip support list --school saxby --json
      {
        "data": [
          {
            "address": "support/25pz",
            "agreed": "2026-11-20",
            "code": "25pz",
            "cycle": "2026-27",
            "done": null,
            "due": "2026-12-04",
            "from": "saxby",
            "helps": "ingham@2026-27",
            "outcome": null,
            "overdue": false,
            "person": "asha-patel",
            "state": "open",
            "stopped": null,
            "text": "Show how guided reading is run",
            "theme": "teaching",
            "to": "ingham",
            "toAgree": false
          }
        ],
        "schema": "pip/supports/1",
        "warnings": []
      }

      $ pip support show support/25pz
      Support 25pz
      ============

      Show how guided reading is run

      From:    Saxby Village School (saxby)
      To:      Ingham Primary School (ingham)
      Who:     Asha Patel
      By:      Fri 4 Dec 2026 (in 14 days)
      Theme:   teaching
      Helps:   ingham@2026-27
      Agreed:  Fri 20 Nov 2026 (today)

      $ pip support show x --json
      {
        "data": {
          "address": "support/xt72",
          "agreed": "2026-11-19",
          "code": "xt72",
          "cycle": "2026-27",
          "from": "holme",
          "overdue": false,
          "state": "open",
          "text": "Lend the phonics books",
          "to": "ingham"
        },
        "schema": "pip/support/item/1",
        "warnings": []
      }

      $ pip support list --person asha-patel
      Address       From   To      What                            Who         By              State
      ────────────  ─────  ──────  ──────────────────────────────  ──────────  ──────────────  ─────
      support/25pz  saxby  ingham  Show how guided reading is run  Asha Patel  Fri 4 Dec 2026  open

      $ pip support list --overdue
      No such support.
      """)
  }

  @Test func `support is corrected, moved, done, reopened, stopped and removed`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare("pip support add saxby ingham \"Lend books\" --due 4/12/2026")
    try driver.expect(
      """
      $ pip support edit 6q2k --person-text "the reading team" --theme teaching --helps ingham
      Changed the support support/6q2k: Lend books
        From:    Saxby Village School (saxby)
        To:      Ingham Primary School (ingham)
        Who:     the reading team
        By:      Fri 4 Dec 2026 (in 14 days)
        Theme:   teaching
        Helps:   ingham@2026-27
        Agreed:  Fri 20 Nov 2026 (today)
      ! To take this back: pip undo

      $ pip support edit 6q2k --due 11/12/2026 --why "cover is only found then"
      Changed the support support/6q2k: Lend books
        From:    Saxby Village School (saxby)
        To:      Ingham Primary School (ingham)
        Who:     the reading team
        By:      Fri 11 Dec 2026 (in 21 days)
        Theme:   teaching
        Helps:   ingham@2026-27
        Agreed:  Fri 20 Nov 2026 (today)
        Moved:   Fri 20 Nov 2026: Fri 4 Dec 2026 → Fri 11 Dec 2026, because cover is only found then
      ! To take this back: pip undo

      $ pip support edit 6q2k --clear helps,theme --to holme --text "Lend the phonics books"
      Changed the support support/6q2k: Lend the phonics books
        From:    Saxby Village School (saxby)
        To:      Holme Infant School (holme)
        Who:     the reading team
        By:      Fri 11 Dec 2026 (in 21 days)
        Agreed:  Fri 20 Nov 2026 (today)
        Moved:   Fri 20 Nov 2026: Fri 4 Dec 2026 → Fri 11 Dec 2026, because cover is only found then
      ! To take this back: pip undo

      $ pip support done support/6q2k
      Done: the support support/6q2k: Lend the phonics books
        From:    Saxby Village School (saxby)
        To:      Holme Infant School (holme)
        Who:     the reading team
        By:      Fri 11 Dec 2026 (in 21 days)
        Agreed:  Fri 20 Nov 2026 (today)
        State:   done
        Done:    Fri 20 Nov 2026 (today)
        Moved:   Fri 20 Nov 2026: Fri 4 Dec 2026 → Fri 11 Dec 2026, because cover is only found then
      ! What came of it? pip support edit support/6q2k --outcome "…"
      ! To take this back: pip undo

      $ pip support edit 6q2k --outcome "Every class has a set"
      Changed the support support/6q2k: Lend the phonics books
        From:             Saxby Village School (saxby)
        To:               Holme Infant School (holme)
        Who:              the reading team
        By:               Fri 11 Dec 2026 (in 21 days)
        Agreed:           Fri 20 Nov 2026 (today)
        State:            done
        Done:             Fri 20 Nov 2026 (today)
        What came of it:  Every class has a set
        Moved:            Fri 20 Nov 2026: Fri 4 Dec 2026 → Fri 11 Dec 2026, because cover is only found then
      ! To take this back: pip undo

      $ pip support reopen 6q2k --why "two classes are still to do"
      Reopened the support support/6q2k: Lend the phonics books
        From:             Saxby Village School (saxby)
        To:               Holme Infant School (holme)
        Who:              the reading team
        By:               Fri 11 Dec 2026 (in 21 days)
        Agreed:           Fri 20 Nov 2026 (today)
        What came of it:  Every class has a set
        Moved:            Fri 20 Nov 2026: done taken back, because two classes are still to do
                          Fri 20 Nov 2026: Fri 4 Dec 2026 → Fri 11 Dec 2026, because cover is only found then
      ! To take this back: pip undo

      $ pip support done 6q2k --on 19/11/2026 --outcome "Every class has two sets"
      Done: the support support/6q2k: Lend the phonics books
        From:             Saxby Village School (saxby)
        To:               Holme Infant School (holme)
        Who:              the reading team
        By:               Fri 11 Dec 2026 (in 21 days)
        Agreed:           Fri 20 Nov 2026 (today)
        State:            done
        Done:             Thu 19 Nov 2026 (yesterday)
        What came of it:  Every class has two sets
        Moved:            Fri 20 Nov 2026: done taken back, because two classes are still to do
                          Fri 20 Nov 2026: Fri 4 Dec 2026 → Fri 11 Dec 2026, because cover is only found then
      ! warning: Thu 19 Nov 2026 lies before the day it was agreed (Fri 20 Nov 2026); recorded all the same
      ! To take this back: pip undo

      $ pip support reopen 6q2k --why "books came back" --quiet
      Reopened the support support/6q2k: Lend the phonics books
        From:             Saxby Village School (saxby)
        To:               Holme Infant School (holme)
        Who:              the reading team
        By:               Fri 11 Dec 2026 (in 21 days)
        Agreed:           Fri 20 Nov 2026 (today)
        What came of it:  Every class has two sets
        Moved:            Fri 20 Nov 2026: done taken back, because two classes are still to do
                          Fri 20 Nov 2026: done taken back, because books came back
                          Fri 20 Nov 2026: Fri 4 Dec 2026 → Fri 11 Dec 2026, because cover is only found then

      $ pip support stop 6q2k --why "the county lends them" --on 18/11/2026
      Stopped the support support/6q2k: Lend the phonics books
        From:             Saxby Village School (saxby)
        To:               Holme Infant School (holme)
        Who:              the reading team
        By:               Fri 11 Dec 2026 (in 21 days)
        Agreed:           Fri 20 Nov 2026 (today)
        State:            stopped
        What came of it:  Every class has two sets
        Stopped:          Wed 18 Nov 2026 (2 days ago), because the county lends them
        Moved:            Fri 20 Nov 2026: done taken back, because two classes are still to do
                          Fri 20 Nov 2026: done taken back, because books came back
                          Fri 20 Nov 2026: Fri 4 Dec 2026 → Fri 11 Dec 2026, because cover is only found then
      ! warning: Wed 18 Nov 2026 lies before the day it was agreed (Fri 20 Nov 2026); recorded all the same
      ! To take this back: pip undo

      $ pip support reopen 6q2k --why "the county does not" --quiet
      Reopened the support support/6q2k: Lend the phonics books
        From:             Saxby Village School (saxby)
        To:               Holme Infant School (holme)
        Who:              the reading team
        By:               Fri 11 Dec 2026 (in 21 days)
        Agreed:           Fri 20 Nov 2026 (today)
        What came of it:  Every class has two sets
        Moved:            Fri 20 Nov 2026: done taken back, because two classes are still to do
                          Fri 20 Nov 2026: stopped taken back, because the county does not
                          Fri 20 Nov 2026: done taken back, because books came back
                          Fri 20 Nov 2026: Fri 4 Dec 2026 → Fri 11 Dec 2026, because cover is only found then

      $ pip support remove 6q2k
      Removed the support support/6q2k: Lend the phonics books
      ! To take this back: pip undo

      $ pip support list
      No support between schools is recorded yet.
      """)
  }

  @Test func `what was changed comes back with one undo`() throws {
    let driver = try PartnershipDriver.heldReview()
    let none = driver.snapshot.filter { !$0.key.hasPrefix("history") }
    try driver.prepare("pip support add saxby ingham \"Lend books\"")
    let one = try driver.read("cycles/2026-27/support.json")
    try driver.prepare("pip support done 6 --outcome \"Read by all\"\npip undo")
    #expect(try driver.read("cycles/2026-27/support.json") == one)
    try driver.prepare("pip undo")
    #expect(driver.snapshot.filter { !$0.key.hasPrefix("history") } == none)
    #expect(
      try driver.run("pip support add saxby ingham Books -n").output.hasPrefix(
        "Would have recorded the support"))
    #expect(driver.snapshot.filter { !$0.key.hasPrefix("history") } == none)
  }
}
