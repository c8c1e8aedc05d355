import PipCore
import TestSupport
import Testing

/// Showcases: practice that a school offers to show to others.
@Suite struct ShowcaseTests {
  @Test func `a school offers a practice, and shows it`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.expect(
      """
      $ pip showcase list
      No showcases of 2026-27 are recorded here. Add one with: pip showcase offer SCHOOL "…"

      $ pip showcase offer holme "Books that every class knows by heart" --who carl-west --when "any Tuesday" --offered 2/11/2026
      Added the showcase pq4d: Books that every class knows by heart
        School:                Holme Infant School
        Who:                   Carl West
        When:                  any Tuesday
        Offered:               Mon 2 Nov 2026 (18 days ago)
        Belongs to its focus:  no
      ! To take this back: pip undo

      $ pip showcase offer ingham "Talk partners in mathematics" --who-text "the Year 3 team" --on 9/2/2027 --connected
      Added the showcase qsnw: Talk partners in mathematics
        School:                Ingham Primary School
        Who:                   the Year 3 team
        Offered:               Fri 20 Nov 2026 (today)
        Agreed for:            Tue 9 Feb 2027 (in 81 days)
        Belongs to its focus:  yes
      ! To take this back: pip undo

      $ pip showcase edit pq4d --on 16/1/2027
      Changed the showcase pq4d: Books that every class knows by heart
        School:                Holme Infant School
        Who:                   Carl West
        When:                  any Tuesday
        Offered:               Mon 2 Nov 2026 (18 days ago)
        Agreed for:            Sat 16 Jan 2027 (in 57 days)
        Belongs to its focus:  no
      ! warning: Sat 16 Jan 2027 is a Saturday
      ! To take this back: pip undo

      $ pip showcase move pq4d --on 19/1/2027 --why "a Saturday"
      Moved the showcase pq4d: Books that every class knows by heart
        School:                Holme Infant School
        Who:                   Carl West
        When:                  any Tuesday
        Offered:               Mon 2 Nov 2026 (18 days ago)
        Agreed for:            Tue 19 Jan 2027 (in 60 days)
        Belongs to its focus:  no
        Moved:                 Fri 20 Nov 2026: Sat 16 Jan 2027 → Tue 19 Jan 2027, because a Saturday
      ! To take this back: pip undo

      $ pip due --within 100d
      When        By               Address        What                                                 Who              School
      ──────────  ───────────────  ─────────────  ───────────────────────────────────────────────────  ───────────────  ─────────────────────
      in 60 days  Tue 19 Jan 2027  showcase/pq4d  the showcase: Books that every class knows by heart  Carl West        Holme Infant School
      in 81 days  Tue 9 Feb 2027   showcase/qsnw  the showcase: Talk partners in mathematics           the Year 3 team  Ingham Primary School
      """)
    driver.today = try Day(iso: "2027-02-10")
    try driver.expect(
      """
      $ pip showcase held pq4d --on 19/1/2027 --note "eleven came"
      Recorded the showcase pq4d: Books that every class knows by heart
        School:                Holme Infant School
        Who:                   Carl West
        When:                  any Tuesday
        Offered:               Mon 2 Nov 2026 (100 days ago)
        Held:                  Tue 19 Jan 2027 (22 days ago)
        Belongs to its focus:  no
        Note:                  eleven came
        Moved:                 Fri 20 Nov 2026: Sat 16 Jan 2027 → Tue 19 Jan 2027, because a Saturday
      ! To take this back: pip undo

      $ pip showcase held showcase/qsnw --on 12/2/2027
      Recorded the showcase qsnw: Talk partners in mathematics
        School:                Ingham Primary School
        Who:                   the Year 3 team
        Offered:               Fri 20 Nov 2026 (82 days ago)
        Held:                  Fri 12 Feb 2027 (in 2 days)
        Belongs to its focus:  yes
      ! warning: Fri 12 Feb 2027 is still to come (today is Wed 10 Feb 2027); recorded all the same
      ! To take this back: pip undo

      $ pip showcase list
      Code  School  What it shows                          Who              State                    Its focus
      ────  ──────  ─────────────────────────────────────  ───────────────  ───────────────────────  ─────────
      pq4d  holme   Books that every class knows by heart  carl-west        held on Tue 19 Jan 2027  no
      qsnw  ingham  Talk partners in mathematics           the Year 3 team  held on Fri 12 Feb 2027  yes

      $ pip showcase list --school ingham --json
      {
        "data": [
          {
            "cancelled": null,
            "code": "qsnw",
            "connected": true,
            "held": "2027-02-12",
            "offered": "2026-11-20",
            "planned": "2027-02-09",
            "school": "ingham",
            "what": "Talk partners in mathematics",
            "when": null,
            "who": "the Year 3 team"
          }
        ],
        "schema": "pip/showcases/1",
        "warnings": []
      }

      $ pip showcase list --open
      No showcase waits to be held.

      $ pip showcase show pq4d
      Books that every class knows by heart
      =====================================

      School:                Holme Infant School
      Who:                   Carl West
      When:                  any Tuesday
      Offered:               Mon 2 Nov 2026 (100 days ago)
      Held:                  Tue 19 Jan 2027 (22 days ago)
      Belongs to its focus:  no
      Note:                  eleven came
      Moved:                 Fri 20 Nov 2026: Sat 16 Jan 2027 → Tue 19 Jan 2027, because a Saturday

      $ pip showcase show qsnw --json
      {
        "data": {
          "code": "qsnw",
          "connected": true,
          "cycle": "2026-27",
          "held": "2027-02-12",
          "offered": "2026-11-20",
          "planned": "2027-02-09",
          "school": "ingham",
          "what": "Talk partners in mathematics",
          "whoText": "the Year 3 team"
        },
        "schema": "pip/showcase/1",
        "warnings": []
      }
      """)
  }

  @Test func `what was recorded can be corrected, called off, taken back and removed`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip showcase offer holme "Books" --who-text "the reading lead" --when "spring" --on 19/1/2027 --connected --note "in the hall"
      """)
    try driver.expect(
      """
      $ pip showcase edit 7xmc --what "Books by heart" --who carl-west --clear when,connected,note
      Changed the showcase 7xmc: Books by heart
        School:                Holme Infant School
        Who:                   Carl West
        Offered:               Fri 20 Nov 2026 (today)
        Agreed for:            Tue 19 Jan 2027 (in 60 days)
        Belongs to its focus:  no
      ! To take this back: pip undo

      $ pip showcase edit 7xmc --clear who,on
      Changed the showcase 7xmc: Books by heart
        School:                Holme Infant School
        Offered:               Fri 20 Nov 2026 (today)
        Belongs to its focus:  no
      ! To take this back: pip undo

      $ pip showcase edit 7xmc --on 26/1/2027 --dry-run
      Would have changed the showcase 7xmc: Books by heart
        School:                Holme Infant School
        Offered:               Fri 20 Nov 2026 (today)
        Agreed for:            Tue 26 Jan 2027 (in 67 days)
        Belongs to its focus:  no
      ! Nothing is saved: this was a dry run.

      $ pip showcase cancel 7xmc --why "a new teacher"
      Called off the showcase 7xmc: Books by heart
        School:                Holme Infant School
        Offered:               Fri 20 Nov 2026 (today)
        Called off:            Fri 20 Nov 2026 (today): a new teacher
        Belongs to its focus:  no
      ! To take this back: pip undo

      $ pip showcase list
      Code  School  What it shows   Who  State                      Its focus
      ────  ──────  ──────────────  ───  ─────────────────────────  ─────────
      7xmc  holme   Books by heart       called off: a new teacher  no

      $ pip showcase reopen 7xmc --why "it takes place after all"
      Reopened the showcase 7xmc: Books by heart
        School:                Holme Infant School
        Offered:               Fri 20 Nov 2026 (today)
        Belongs to its focus:  no
        Moved:                 Fri 20 Nov 2026: cancelled taken back, because it takes place after all
      ! To take this back: pip undo

      $ pip showcase held 7xmc --on 20/11/2026
      Recorded the showcase 7xmc: Books by heart
        School:                Holme Infant School
        Offered:               Fri 20 Nov 2026 (today)
        Held:                  Fri 20 Nov 2026 (today)
        Belongs to its focus:  no
        Moved:                 Fri 20 Nov 2026: cancelled taken back, because it takes place after all
      ! To take this back: pip undo

      $ pip showcase edit 7xmc --on 19/11/2026
      Changed the showcase 7xmc: Books by heart
        School:                Holme Infant School
        Offered:               Fri 20 Nov 2026 (today)
        Held:                  Thu 19 Nov 2026 (yesterday)
        Belongs to its focus:  no
        Moved:                 Fri 20 Nov 2026: cancelled taken back, because it takes place after all
      ! To take this back: pip undo

      $ pip showcase reopen 7xmc --why "a slip"
      Reopened the showcase 7xmc: Books by heart
        School:                Holme Infant School
        Offered:               Fri 20 Nov 2026 (today)
        Agreed for:            Thu 19 Nov 2026 (yesterday)
        Belongs to its focus:  no
        Moved:                 Fri 20 Nov 2026: held taken back, because a slip
                               Fri 20 Nov 2026: cancelled taken back, because it takes place after all
      ! To take this back: pip undo

      $ pip showcase remove 7xmc
      Removed the showcase 7xmc: Books by heart
      ! To take this back: pip undo

      $ pip undo
      Took back the change 2qdvfr: pip showcase remove 7xmc
        By:     grace
        Files:  cycles/2026-27/enquiry.json
      ! To take this back: pip redo

      $ pip showcase show 7xmc
      Books by heart
      ==============

      School:                Holme Infant School
      Offered:               Fri 20 Nov 2026 (today)
      Agreed for:            Thu 19 Nov 2026 (yesterday)
      Belongs to its focus:  no
      Moved:                 Fri 20 Nov 2026: held taken back, because a slip
                             Fri 20 Nov 2026: cancelled taken back, because it takes place after all
      """)
  }

  @Test func `what cannot be is refused`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip showcase offer holme "Books" --on 19/1/2027
      pip showcase offer holme "Songs"
      pip showcase held 7xmc --on 20/11/2026
      pip showcase cancel pq4d --why "no time"
      pip person add Ben
      pip person leave ben --on 1/11/2026
      pip school add Marsh --joined 1/9/2027
      """)
    try driver.expectRefused(
      """
      $ pip showcase offer
      ! pip: missing SCHOOL: the school
      ! hint: type 'pip showcase offer --help' to see its options
      [status 64]

      $ pip showcase offer holme Books
      ! pip: this showcase of holme is recorded already (Fri 20 Nov 2026)
      ! hint: pip showcase edit 7xmc
      [status 65]

      $ pip showcase offer home "Songs"
      ! pip: there is no school 'home'
      ! hint: did you mean holme?
      [status 66]

      $ pip showcase offer marsh "Songs"
      ! pip: Marsh is not in the partnership then: it joined on Wed 1 Sep 2027
      ! hint: see it with pip school show marsh, and correct the days with pip school edit marsh
      [status 65]

      $ pip showcase offer ingham "Songs" --who ben
      ! pip: Ben left on Sun 1 Nov 2026
      ! hint: if they are back: pip person edit ben --clear left
      [status 65]

      $ pip showcase offer ingham "Songs" --who carl-west --who-text "the head"
      ! pip: a showcase is shown by a person, or by somebody in words
      ! hint: leave out --who or --who-text
      [status 64]

      $ pip showcase offer ingham "Songs" --on 1/9/2027
      ! pip: Wed 1 Sep 2027 is not in the cycle 2026-27, which runs from Tue 1 Sep 2026 to Tue 31 Aug 2027
      ! hint: check the day, or name another cycle with --cycle
      [status 65]

      $ pip showcase edit 7xmc
      ! pip: nothing was said that would change the showcase 7xmc
      ! hint: add --help to see what can be changed
      [status 65]

      $ pip showcase edit 7xmc --clear what
      ! pip: --clear: 'what' is not one of who, when, on, note, connected
      [status 64]

      $ pip showcase held 7xmc --on 20/11/2026
      ! pip: the showcase 7xmc is held already (Fri 20 Nov 2026)
      ! hint: pip showcase edit 7xmc --on DAY corrects the day
      [status 65]

      $ pip showcase held pq4d --on 20/11/2026
      ! pip: the showcase pq4d is called off already (Fri 20 Nov 2026)
      ! hint: pip showcase reopen pq4d --why "…" takes that back
      [status 65]

      $ pip showcase cancel 7xmc --why "no"
      ! pip: the showcase 7xmc is held already (Fri 20 Nov 2026)
      ! hint: pip showcase reopen 7xmc --why "…" takes that back
      [status 65]

      $ pip showcase cancel pq4d --why "no"
      ! pip: the showcase pq4d is called off already (Fri 20 Nov 2026)
      ! hint: pip showcase reopen pq4d --why "…" takes that back
      [status 65]

      $ pip showcase move 7xmc --on 20/1/2027 --why "snow"
      ! pip: the showcase 7xmc is held already (Fri 20 Nov 2026)
      ! hint: pip showcase edit 7xmc --on DAY corrects the day
      [status 65]

      $ pip showcase move pq4d --on 20/1/2027 --why "snow"
      ! pip: the showcase pq4d is called off already (Fri 20 Nov 2026)
      ! hint: pip showcase reopen pq4d --why "…" takes that back
      [status 65]

      $ pip showcase reopen 2222 --why "no"
      ! pip: there is no showcase '2222' in 2026-27
      ! hint: there are: 7xmc, pq4d
      [status 66]

      $ pip showcase show holme
      ! pip: CODE: 'holme' is not a code
      ! hint: a code is four letters and digits, such as 7k3m
      [status 64]

      $ pip showcase remove zzzz
      ! pip: there is no showcase 'zzzz' in 2026-27
      ! hint: there are: 7xmc, pq4d
      [status 66]
      """)
  }
}
