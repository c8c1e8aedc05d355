import PipCore
import TestSupport
import Testing

/// A Medway trio from an empty folder: three schools, three days, each its own theme, and one revisit (the journal's account).
@Suite struct `A trio of schools` {
  private static func trio() throws -> PartnershipDriver {
    let driver = try PartnershipDriver(name: nil)
    try driver.prepare(
      """
      pip init . --name "Creekside Trio" --model trio
      pip school add "Oakfield Primary School" --id oakfield
      pip school add "Rivermead Primary School" --id rivermead
      pip school add "Holmwood Primary School" --id holmwood
      pip person add "Ann Lee" --school oakfield
      pip person add "Bo King" --school rivermead
      pip person add "Cy Dunn" --school holmwood
      pip cycle open 2026-27
      """)
    return driver
  }

  @Test func `three schools visit one another, each with its own theme and feedback the same day`() throws {
    let driver = try Self.trio()
    try driver.expect(
      """
      $ pip cluster add "The trio" --id trio --schools oakfield,rivermead,holmwood
      Added the cluster trio: The trio
        Id:       trio
        Cycle:    2026-27
        Kind:     review
        Schools:  holmwood, oakfield, rivermead
      ! To take this back: pip undo

      $ pip review add oakfield --on 3/11/2026 --lead bo-king --team cy-dunn --focus "Talk in mathematics" --theme teaching
      Arranged the review oakfield: Oakfield Primary School
        Visit:   Tue 3 Nov 2026 (17 days ago)
        Focus:   Talk in mathematics
        Themes:  teaching
        Lead:    Bo King
        Team:    Cy Dunn
      ! To take this back: pip undo

      $ pip review add rivermead --on 10/11/2026 --lead cy-dunn --team ann-lee --focus "Belonging" --theme culture
      Arranged the review rivermead: Rivermead Primary School
        Visit:   Tue 10 Nov 2026 (10 days ago)
        Focus:   Belonging
        Themes:  culture
        Lead:    Cy Dunn
        Team:    Ann Lee
      ! To take this back: pip undo

      $ pip review add holmwood --on 24/11/2026 --lead ann-lee --team bo-king --focus "Families as readers" --theme community
      Arranged the review holmwood: Holmwood Primary School
        Visit:   Tue 24 Nov 2026 (in 4 days)
        Focus:   Families as readers
        Themes:  community
        Lead:    Ann Lee
        Team:    Bo King
      ! To take this back: pip undo

      $ pip review held oakfield --on 3/11/2026
      Recorded the visit to oakfield
        Held:  Tue 3 Nov 2026 (17 days ago)
      ! Next: pip review feedback oakfield --on 2026-11-03 --priority "…"
      ! To take this back: pip undo

      $ pip review feedback oakfield --on 3/11/2026 --priority "Partner talk in every lesson"
      Recorded the feedback to oakfield
        Given:     Tue 3 Nov 2026 (17 days ago)
        Priority:  Partner talk in every lesson
      ! Where a revisit is wanted: pip checkin plan oakfield --on DAY
      ! To take this back: pip undo

      $ pip review held rivermead --on 10/11/2026
      Recorded the visit to rivermead
        Held:  Tue 10 Nov 2026 (10 days ago)
      ! Next: pip review feedback rivermead --on 2026-11-10 --priority "…"
      ! To take this back: pip undo

      $ pip status
      Reviews of 2026-27
      ==================

      Fri 20 Nov 2026: 3 reviews, 2 visits held

      Visit (1)
      ---------

      Review    School                   Waits for  Due              When
      ────────  ───────────────────────  ─────────  ───────────────  ─────────
      holmwood  Holmwood Primary School  the visit  Tue 24 Nov 2026  in 4 days

      Feedback (1)
      ------------

      Review     School                    Waits for     Due              When
      ─────────  ────────────────────────  ────────────  ───────────────  ────────────
      rivermead  Rivermead Primary School  the feedback  Tue 10 Nov 2026  10 days late

      Complete (1)
      ------------

      Review    School                   Focus
      ────────  ───────────────────────  ───────────────────
      oakfield  Oakfield Primary School  Talk in mathematics

      $ pip due
      When          By               Address    What          Who      School
      ────────────  ───────────────  ─────────  ────────────  ───────  ────────────────────────
      10 days late  Tue 10 Nov 2026  rivermead  the feedback  Cy Dunn  Rivermead Primary School
      in 4 days     Tue 24 Nov 2026  holmwood   the visit     Ann Lee  Holmwood Primary School

      $ pip review feedback rivermead --on 10/11/2026
      Recorded the feedback to rivermead
        Given:  Tue 10 Nov 2026 (10 days ago)
      ! Where a revisit is wanted: pip checkin plan rivermead --on DAY
      ! To take this back: pip undo

      $ pip review show rivermead --json
      {
        "data": {
          "address": "rivermead",
          "cycle": "2026-27",
          "feedback": {
            "on": "2026-11-10"
          },
          "focus": "Belonging",
          "held": "2026-11-10",
          "id": "rivermead",
          "lead": "cy-dunn",
          "planned": "2026-11-10",
          "standing": {
            "checkIn": null,
            "due": null,
            "overdue": false,
            "stage": "complete",
            "waitsFor": null
          },
          "team": [
            "ann-lee"
          ],
          "themes": [
            "culture"
          ]
        },
        "schema": "pip/review/1",
        "warnings": []
      }
      """)
  }

  @Test func `a revisit is due only once it is arranged, and closes the review when it is held`() throws {
    let driver = try Self.trio()
    try driver.prepare(
      """
      pip review add oakfield --on 3/11/2026 --lead bo-king --team cy-dunn --focus "Talk in mathematics"
      pip review held oakfield --on 3/11/2026
      pip review feedback oakfield --on 3/11/2026
      """)
    try driver.expect(
      """
      $ pip checkin list
      No revisits yet: each is arranged where it is wanted.

      $ pip review list
      Review    School                   Visit           Focus                Stage     Waits for  By
      ────────  ───────────────────────  ──────────────  ───────────────────  ────────  ─────────  ──
      oakfield  Oakfield Primary School  Tue 3 Nov 2026  Talk in mathematics  complete

      $ pip checkin plan oakfield --on 8/3/2027
      Arranged the revisit of oakfield
        On:  Mon 8 Mar 2027 (in 108 days)
      ! To take this back: pip undo

      $ pip review list
      Review    School                   Visit           Focus                Stage    Waits for    By
      ────────  ───────────────────────  ──────────────  ───────────────────  ───────  ───────────  ──────────────
      oakfield  Oakfield Primary School  Tue 3 Nov 2026  Talk in mathematics  revisit  the revisit  Mon 8 Mar 2027

      $ pip checkin list
      Review    School                   From            Due             Held  State
      ────────  ───────────────────────  ──────────────  ──────────────  ────  ────────────
      oakfield  Oakfield Primary School  Tue 3 Nov 2026  Mon 8 Mar 2027        not yet held

      $ pip checkin move oakfield --on 9/3/2027 --why "the hall is taken"
      Moved the revisit of oakfield
        From:  Mon 8 Mar 2027 (in 108 days)
        To:    Tue 9 Mar 2027 (in 109 days)
        Why:   the hall is taken
      ! To take this back: pip undo

      $ pip due --today 2027-03-12
      When         By              Address   What         Who      School
      ───────────  ──────────────  ────────  ───────────  ───────  ───────────────────────
      3 days late  Tue 9 Mar 2027  oakfield  the revisit  Bo King  Oakfield Primary School

      $ pip status --today 2027-03-12
      Reviews of 2026-27
      ==================

      Fri 12 Mar 2027: 1 review, 1 visit held, 1 check-in not yet held (1 overdue)

      Revisit (1)
      -----------

      Review    School                   Waits for    Due             When
      ────────  ───────────────────────  ───────────  ──────────────  ───────────
      oakfield  Oakfield Primary School  the revisit  Tue 9 Mar 2027  3 days late

      $ pip checkin held oakfield --on 12/3/2027 --note "Pupils explain to one another now" --today 2027-03-12
      Recorded the revisit of oakfield
        Due:    Tue 9 Mar 2027 (3 days ago)
        State:  held 3 days after its day
        Held:   Fri 12 Mar 2027 (today)
        Note:   Pupils explain to one another now
        Moved:  Fri 20 Nov 2026: Mon 8 Mar 2027 → Tue 9 Mar 2027, because the hall is taken
      ! Next, what changed and for whom: pip impact add oakfield "…" --for pupils --evidence "…"
      ! To take this back: pip undo

      $ pip impact add oakfield "Pupils explain to one another" --for pupils --evidence "two lessons seen" --today 2027-03-12
      Added the impact oakfield/q6g3: Pupils explain to one another
        For:          pupils
        How we know:  two lessons seen
      ! To take this back: pip undo

      $ pip review list --json
      {
        "data": [
          {
            "address": "oakfield",
            "cycle": "2026-27",
            "due": null,
            "focus": "Talk in mathematics",
            "held": true,
            "host": "oakfield",
            "id": "oakfield",
            "lead": "bo-king",
            "name": "Oakfield Primary School",
            "overdue": false,
            "stage": "complete",
            "visit": "2026-11-03",
            "waitsFor": null
          }
        ],
        "schema": "pip/reviews/1",
        "warnings": []
      }

      $ pip undo
      Took back the change q6g337: pip impact add oakfield 'Pupils explain to one another' --for pupils --evidence 'two lessons seen' --today 2027-03-12
        By:     grace
        Files:  cycles/2026-27/reviews/oakfield.json
      ! To take this back: pip redo

      $ pip undo
      Took back the change 9ntkfr: pip checkin held oakfield --on 12/3/2027 --note 'Pupils explain to one another now' --today 2027-03-12
        By:     grace
        Files:  cycles/2026-27/reviews/oakfield.json
      ! To take this back: pip redo

      $ pip checkin list
      Review    School                   From            Due             Held  State
      ────────  ───────────────────────  ──────────────  ──────────────  ────  ────────────
      oakfield  Oakfield Primary School  Tue 3 Nov 2026  Tue 9 Mar 2027        not yet held
      """)
  }

  @Test func `a revisit that cannot be so is refused`() throws {
    let driver = try Self.trio()
    try driver.prepare(
      """
      pip review add oakfield --on 3/11/2026 --lead bo-king --team cy-dunn --focus "Talk in mathematics"
      """)
    try driver.expectRefused(
      """
      $ pip checkin held oakfield --on 12/3/2027
      ! pip: the revisit cannot be recorded before the visit
      ! hint: record that first: pip review held oakfield --on DAY
      [status 65]

      $ pip checkin move oakfield --on 12/3/2027 --why "the hall is taken"
      ! pip: a move cannot be recorded before the revisit is arranged
      ! hint: record that first: pip checkin plan oakfield --on DAY
      [status 65]

      $ pip checkin plan oakfield --on 1/11/2026
      ! pip: the check-in (Sun 1 Nov 2026) would come before the visit (Tue 3 Nov 2026)
      ! hint: the order is preparation, visit, feedback, workshop, check-in: correct whichever day is wrong
      [status 65]

      $ pip checkin plan oakfield --on 12/3/2027 --number 2
      ! pip: there is no check-in 2 of oakfield: the process model trio has 1
      [status 65]

      $ pip checkin reopen oakfield --why "too early"
      ! pip: the revisit of oakfield has nothing that could be taken back
      ! hint: to correct a field, use edit; to take back your last command, pip undo
      [status 65]
      """)
    try driver.prepare("pip checkin plan oakfield --on 12/3/2027")
    try driver.expectRefused(
      """
      $ pip checkin plan oakfield --on 12/3/2027
      ! pip: the revisit of oakfield is arranged already (Fri 12 Mar 2027)
      [status 65]
      """)
    try driver.prepare(
      """
      pip review held oakfield --on 3/11/2026
      pip checkin held oakfield --on 12/11/2026
      """)
    try driver.expectRefused(
      """
      $ pip checkin plan oakfield --on 12/4/2027
      ! pip: the revisit of oakfield is held already (Thu 12 Nov 2026)
      ! hint: pip checkin reopen oakfield --why "…" takes that back
      [status 65]

      $ pip review reopen oakfield --why "it was another day"
      ! pip: a check-in of oakfield was held since: take that back first, with pip checkin reopen oakfield --why "…"
      [status 65]
      """)
  }

  @Test func `a revisit can be arranged and held after the cycle was closed`() throws {
    let driver = try Self.trio()
    try driver.prepare(
      """
      pip review add oakfield --on 3/11/2026 --lead bo-king --focus "Talk in mathematics"
      pip review held oakfield --on 3/11/2026
      pip review feedback oakfield --on 3/11/2026
      pip cycle close 2026-27 --yes
      pip checkin plan oakfield --on 15/9/2027
      """)
    driver.today = Day(year: 2027, month: 9, day: 20) ?? driver.today
    try driver.expect(
      """
      $ pip checkin list --cycle 2026-27
      Review    School                   From            Due              Held  State
      ────────  ───────────────────────  ──────────────  ───────────────  ────  ───────────
      oakfield  Oakfield Primary School  Tue 3 Nov 2026  Wed 15 Sep 2027        5 days late

      $ pip checkin held oakfield --on 20/9/2027 --cycle 2026-27
      Recorded the revisit of oakfield
        Due:    Wed 15 Sep 2027 (5 days ago)
        State:  held 5 days after its day
        Held:   Mon 20 Sep 2027 (today)
      ! Next, what changed and for whom: pip impact add oakfield "…" --for pupils --evidence "…"
      ! To take this back: pip undo

      $ pip checkin waive nowhere --why "none"
      ! pip: there is no school 'nowhere'
      ! hint: see them all with pip school list
      [status 66]
      """)
  }

  @Test func `sizes are the trio's, and a workshop is no part of it`() throws {
    let driver = try Self.trio()
    try driver.expect(
      """
      $ pip cluster add "Two of us" --schools oakfield,rivermead
      Added the cluster two-of-us: Two of us
        Id:       two-of-us
        Cycle:    2026-27
        Kind:     review
        Schools:  oakfield, rivermead
      ! warning: two-of-us has 2 schools; 3 usually work well together
      ! To take this back: pip undo

      $ pip review add oakfield --team cy-dunn
      Arranged the review oakfield: Oakfield Primary School
        Team:  Cy Dunn
      ! warning: 1 person visits oakfield; 2 to 6 usually do (trio)
      ! To take this back: pip undo

      $ pip review edit oakfield --lead bo-king
      Changed the review oakfield
        Lead:  Bo King
        Team:  Cy Dunn
      ! To take this back: pip undo

      $ pip review edit oakfield --champion ann-lee
      Changed the review oakfield
        Lead:       Bo King
        Team:       Cy Dunn
        Champions:  Ann Lee
      ! warning: the process model trio, which oakfield follows, has no champions; recorded all the same
      ! To take this back: pip undo

      $ pip workshop plan oakfield --on 1/12/2026
      Agreed the workshop oakfield/zpg6
        Planned:    Tue 1 Dec 2026 (in 11 days)
        Champions:  Ann Lee
      ! warning: the process model trio, which oakfield follows, has no workshop; recorded all the same
      ! To take this back: pip undo
      """)
  }
}
