import PipCore
import TestSupport
import Testing

/// Expressions of interest: in by a deadline, answered before the year begins.
@Suite struct EoiTests {
  @Test func `a school says that it would like to join, and hears whether it is in`() throws {
    let driver = try PartnershipDriver.sixSchools()
    driver.today = try Day(iso: "2026-07-03")
    try driver.expect(
      """
      $ pip eoi list
      No expressions of interest in 2026-27 are recorded. Add one with: pip eoi add SCHOOL

      $ pip enquiry date add "Expressions of interest are in" 10/7/2026 --kind deadline
      Added the key date pq4d: Expressions of interest are in
        Day:   Fri 10 Jul 2026 (in 7 days)
        Kind:  deadline
      ! To take this back: pip undo

      $ pip eoi add ingham --focus "Reading aloud" --contact "Nadia in the office"
      Added the expression of interest qsnw: ingham
        School:         Ingham Primary School
        Came in:        Fri 3 Jul 2026 (today)
        Would work on:  Reading aloud
        Contact:        Nadia in the office
        Outcome:        to answer
      ! To take this back: pip undo

      $ pip eoi add --name "Lea Marsh Primary" --on 2/7/2026 --note "asked by telephone"
      Added the expression of interest 6q2k: Lea Marsh Primary
        School:   Lea Marsh Primary
        Came in:  Thu 2 Jul 2026 (yesterday)
        Outcome:  to answer
        Note:     asked by telephone
      ! To take this back: pip undo

      $ pip eoi add saxby --on 14/7/2026
      Added the expression of interest 25pz: saxby
        School:   Saxby Village School
        Came in:  Tue 14 Jul 2026 (in 11 days), after the deadline of Fri 10 Jul 2026
        Outcome:  to answer
      ! warning: Tue 14 Jul 2026 is still to come (today is Fri 3 Jul 2026); recorded all the same
      ! To take this back: pip undo
      """)
    driver.today = try Day(iso: "2026-07-17")
    try driver.expect(
      """
      $ pip eoi list
      Code  School             Came in          Deadline  Would work on  Outcome    Told
      ────  ─────────────────  ───────────────  ────────  ─────────────  ─────────  ────
      6q2k  Lea Marsh Primary  Thu 2 Jul 2026   kept                     to answer
      qsnw  ingham             Fri 3 Jul 2026   kept      Reading aloud  to answer
      25pz  saxby              Tue 14 Jul 2026  after it                 to answer

      $ pip eoi accept ingham
      Answered the expression of interest qsnw: ingham
        School:         Ingham Primary School
        Came in:        Fri 3 Jul 2026 (14 days ago)
        Would work on:  Reading aloud
        Contact:        Nadia in the office
        Outcome:        accepted
        Told:           Fri 17 Jul 2026 (today)
      ! Next: pip cluster join CLUSTER ingham
      ! To take this back: pip undo

      $ pip eoi accept 6q2k --on 16/7/2026
      Answered the expression of interest 6q2k: Lea Marsh Primary
        School:   Lea Marsh Primary
        Came in:  Thu 2 Jul 2026 (15 days ago)
        Outcome:  accepted
        Told:     Thu 16 Jul 2026 (yesterday)
        Note:     asked by telephone
      ! Next: add the school with pip school add, then pip eoi edit 6q2k --school SCHOOL
      ! To take this back: pip undo

      $ pip eoi wait saxby
      Answered the expression of interest 25pz: saxby
        School:   Saxby Village School
        Came in:  Tue 14 Jul 2026 (3 days ago), after the deadline of Fri 10 Jul 2026
        Outcome:  waiting
        Told:     Fri 17 Jul 2026 (today)
      ! To take this back: pip undo

      $ pip eoi accept saxby
      Answered the expression of interest 25pz: saxby
        School:   Saxby Village School
        Came in:  Tue 14 Jul 2026 (3 days ago), after the deadline of Fri 10 Jul 2026
        Outcome:  accepted
        Told:     Fri 17 Jul 2026 (today)
      ! Next: pip cluster join CLUSTER saxby
      ! To take this back: pip undo

      $ pip eoi list --open
      No expression of interest waits for an answer.

      $ pip eoi list --outcome accepted --json
      {
        "data": [
          {
            "code": "6q2k",
            "contact": null,
            "focus": null,
            "late": false,
            "name": "Lea Marsh Primary",
            "note": "asked by telephone",
            "outcome": "accepted",
            "received": "2026-07-02",
            "school": null,
            "told": "2026-07-16"
          },
          {
            "code": "qsnw",
            "contact": "Nadia in the office",
            "focus": "Reading aloud",
            "late": false,
            "name": null,
            "note": null,
            "outcome": "accepted",
            "received": "2026-07-03",
            "school": "ingham",
            "told": "2026-07-17"
          },
          {
            "code": "25pz",
            "contact": null,
            "focus": null,
            "late": true,
            "name": null,
            "note": null,
            "outcome": "accepted",
            "received": "2026-07-14",
            "school": "saxby",
            "told": "2026-07-17"
          }
        ],
        "schema": "pip/eois/1",
        "warnings": []
      }

      $ pip eoi show saxby
      Expression of interest 25pz
      ===========================

      School:   Saxby Village School
      Came in:  Tue 14 Jul 2026 (3 days ago), after the deadline of Fri 10 Jul 2026
      Outcome:  accepted
      Told:     Fri 17 Jul 2026 (today)

      $ pip eoi show saxby --json
      {
        "data": {
          "code": "25pz",
          "cycle": "2026-27",
          "late": true,
          "outcome": "accepted",
          "received": "2026-07-14",
          "school": "saxby",
          "told": "2026-07-17"
        },
        "schema": "pip/eoi/1",
        "warnings": []
      }
      """)
  }

  @Test func `what was recorded can be corrected, taken back and removed`() throws {
    let driver = try PartnershipDriver.sixSchools()
    driver.today = try Day(iso: "2026-07-17")
    try driver.prepare(
      """
      pip eoi add --name "Lea Marsh Primary" --on 2/7/2026 --focus "Talk" --contact "the head" --note "by telephone"
      pip eoi add holme --on 3/7/2026
      """)
    try driver.expect(
      """
      $ pip school add "Lea Marsh Primary School" --id lea-marsh
      Added the school lea-marsh: Lea Marsh Primary School
        Id:  lea-marsh
      ! To take this back: pip undo

      $ pip eoi edit 7xmc --school lea-marsh --clear contact,note
      Changed the expression of interest 7xmc: lea-marsh
        School:         Lea Marsh Primary School
        Came in:        Thu 2 Jul 2026 (15 days ago)
        Would work on:  Talk
        Outcome:        to answer
      ! To take this back: pip undo

      $ pip eoi edit lea-marsh --focus "Talk in mathematics" --on 1/7/2026
      Changed the expression of interest 7xmc: lea-marsh
        School:         Lea Marsh Primary School
        Came in:        Wed 1 Jul 2026 (16 days ago)
        Would work on:  Talk in mathematics
        Outcome:        to answer
      ! To take this back: pip undo

      $ pip eoi decline lea-marsh --on 15/7/2026
      Answered the expression of interest 7xmc: lea-marsh
        School:         Lea Marsh Primary School
        Came in:        Wed 1 Jul 2026 (16 days ago)
        Would work on:  Talk in mathematics
        Outcome:        not-this-year
        Told:           Wed 15 Jul 2026 (2 days ago)
      ! To take this back: pip undo

      $ pip eoi edit lea-marsh --told 16/7/2026
      Changed the expression of interest 7xmc: lea-marsh
        School:         Lea Marsh Primary School
        Came in:        Wed 1 Jul 2026 (16 days ago)
        Would work on:  Talk in mathematics
        Outcome:        not-this-year
        Told:           Thu 16 Jul 2026 (yesterday)
      ! To take this back: pip undo

      $ pip eoi reopen lea-marsh --why "a place has come free"
      Reopened the expression of interest 7xmc: lea-marsh
        School:         Lea Marsh Primary School
        Came in:        Wed 1 Jul 2026 (16 days ago)
        Would work on:  Talk in mathematics
        Outcome:        to answer
        Moved:          Fri 17 Jul 2026: not-this-year taken back, because a place has come free
      ! To take this back: pip undo

      $ pip eoi edit holme --name "Holme Federation"
      Changed the expression of interest pq4d: Holme Federation
        School:   Holme Federation
        Came in:  Fri 3 Jul 2026 (14 days ago)
        Outcome:  to answer
      ! To take this back: pip undo

      $ pip eoi edit pq4d --clear focus --note "two schools" --dry-run
      Would have changed the expression of interest pq4d: Holme Federation
        School:   Holme Federation
        Came in:  Fri 3 Jul 2026 (14 days ago)
        Outcome:  to answer
        Note:     two schools
      ! Nothing is saved: this was a dry run.

      $ pip eoi remove pq4d
      Removed the expression of interest pq4d: Holme Federation
      ! To take this back: pip undo

      $ pip undo
      Took back the change 2qdvfr: pip eoi remove pq4d
        By:     grace
        Files:  cycles/2026-27/enquiry.json
      ! To take this back: pip redo

      $ pip eoi list
      Code  School            Came in         Deadline  Would work on        Outcome    Told
      ────  ────────────────  ──────────────  ────────  ───────────────────  ─────────  ────
      7xmc  lea-marsh         Wed 1 Jul 2026            Talk in mathematics  to answer
      pq4d  Holme Federation  Fri 3 Jul 2026                                 to answer
      """)
  }

  @Test func `what cannot be is refused`() throws {
    let driver = try PartnershipDriver.sixSchools()
    driver.today = try Day(iso: "2026-09-17")
    try driver.prepare(
      """
      pip eoi add ingham --on 3/7/2026
      pip eoi add --name "Lea Marsh Primary" --on 3/7/2026
      pip eoi accept ingham
      pip cycle open 2025-26
      pip cycle close 2025-26
      """)
    try driver.expectRefused(
      """
      $ pip eoi add
      ! pip: an expression of interest comes from one school
      ! hint: name a school of the records, or any other with --name "…"
      [status 64]

      $ pip eoi add ingham --name "Ingham"
      ! pip: an expression of interest comes from one school
      ! hint: name a school of the records, or any other with --name "…"
      [status 64]

      $ pip eoi add ingham
      ! pip: the interest of ingham is recorded already (Fri 3 Jul 2026)
      ! hint: pip eoi edit 7xmc
      [status 65]

      $ pip eoi add --name "lea marsh primary"
      ! pip: the interest of lea marsh primary is recorded already (Fri 3 Jul 2026)
      ! hint: pip eoi edit pq4d
      [status 65]

      $ pip eoi add home
      ! pip: there is no school 'home'
      ! hint: did you mean holme?
      [status 66]

      $ pip eoi add saxby --on 31/9/2026
      ! pip: --on: '31/9/2026' is not a day: September 2026 has 30 days
      [status 64]

      $ pip eoi add saxby --on 1/9/2027
      ! pip: Wed 1 Sep 2027 is not in the cycle 2026-27, which runs from Tue 1 Sep 2026 to Tue 31 Aug 2027
      ! hint: check the day, or name another cycle with --cycle
      [status 65]

      $ pip eoi add saxby --on 31/8/2025
      ! pip: Sun 31 Aug 2025 is not in the cycle 2026-27, which runs from Tue 1 Sep 2026 to Tue 31 Aug 2027
      ! hint: check the day, or name another cycle with --cycle
      [status 65]

      $ pip eoi accept ingham
      ! pip: the interest of ingham is accepted already (Thu 17 Sep 2026)
      ! hint: pip eoi reopen 7xmc --why "…" takes that back
      [status 65]

      $ pip eoi accept saxby
      ! pip: there is no expression of interest 'saxby' in 2026-27
      ! hint: there are: 7xmc, pq4d
      [status 66]

      $ pip eoi accept "Lee Marsh"
      ! pip: there is no expression of interest 'Lee Marsh' in 2026-27
      ! hint: there are: 7xmc, pq4d
      [status 66]

      $ pip eoi accept lea/marsh
      ! pip: CODE: 'lea/marsh' is neither a code nor a school
      ! hint: a code is four letters and digits, such as 7k3m
      [status 64]

      $ pip eoi reopen pq4d --why "no"
      ! pip: the expression of interest pq4d has nothing that could be taken back
      ! hint: to correct a field, use edit; to take back your last command, pip undo
      [status 65]

      $ pip eoi edit ingham
      ! pip: nothing was said that would change the expression of interest 7xmc
      ! hint: add --help to see what can be changed
      [status 65]

      $ pip eoi edit pq4d --school ingham
      ! pip: the interest of ingham is recorded already (Fri 3 Jul 2026)
      ! hint: pip eoi edit 7xmc
      [status 65]

      $ pip eoi edit pq4d --school ingham --name "Ingham"
      ! pip: an expression of interest comes from one school
      ! hint: leave out --school or --name
      [status 64]

      $ pip eoi edit pq4d --told 17/7/2026
      ! pip: the day it was told cannot be recorded before the outcome
      ! hint: record that first: pip eoi accept pq4d --on DAY
      [status 65]

      $ pip eoi list --outcome perhaps
      ! pip: --outcome: 'perhaps' is not one of accepted, waiting, not-this-year
      [status 64]

      $ pip eoi add saxby --cycle 2025-26
      ! pip: the cycle 2025-26 was closed on Thu 17 Sep 2026; only what follows from it, such as actions, check-ins and decisions, can still be recorded
      ! hint: for something new, name the open cycle with --cycle
      ! hint: to correct something in this one, open it again: pip cycle reopen 2025-26
      [status 65]

      $ pip eoi remove ingham --cycle 2025-26
      ! pip: the cycle 2025-26 was closed on Thu 17 Sep 2026; only what follows from it, such as actions, check-ins and decisions, can still be recorded
      ! hint: for something new, name the open cycle with --cycle
      ! hint: to correct something in this one, open it again: pip cycle reopen 2025-26
      [status 65]
      """)
  }
}
