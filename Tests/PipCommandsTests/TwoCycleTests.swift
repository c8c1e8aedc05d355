import TestSupport
import Testing

@Suite struct `Two cycles open at once` {
  @Test func `a follow-up finds the one review that waits for it, in whichever cycle`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip cycle open 2025-26 --to 31/12/2026
      pip review add ingham@2025-26 --on 8/6/2026 --lead asha-patel --focus Attendance
      pip review add ingham --on 3/12/2026 --lead tom-reed --focus Reading
      """)
    try driver.expectRefused(
      """
      $ pip review held ingham --on 8/6/2026
      ! pip: ingham has several reviews that this could be about: ingham@2025-26, ingham@2026-27
      ! hint: type one of these instead of ingham
      [status 66]
      """)
    try driver.prepare(
      """
      pip review held ingham@2025-26 --on 8/6/2026
      """)
    try driver.expect(
      """
      $ pip review feedback ingham --on 8/6/2026 --priority "Every day counts"
      Recorded the feedback to ingham@2025-26
        Given:     Mon 8 Jun 2026 (165 days ago)
        Priority:  Every day counts
      ! Next: pip workshop plan ingham@2025-26 --on DAY
      ! To take this back: pip undo

      $ pip workshop held ingham --on 18/6/2026
      Recorded the workshop ingham@2025-26/9ntk
        Held:      Thu 18 Jun 2026 (155 days ago)
        Check-in:  Wed 16 Sep 2026 (65 days ago). 90 days from the workshop on Thu 18 Jun 2026 is Wed 16 Sep 2026.
      ! Next: pip action add ingham@2025-26 "…" --owner PERSON --due DAY --success "…"
      ! To take this back: pip undo

      $ pip action add ingham "Ring home by ten" --owner nadia-bell --due 9/10/2026
      Added the action ingham@2025-26/q6g3: Ring home by ten
        Owner:  Nadia Bell
        By:     Fri 9 Oct 2026 (42 days late)
      ! To take this back: pip undo

      $ pip due --within 60d
      When          By               Address              What                 Who         School
      ────────────  ───────────────  ───────────────────  ───────────────────  ──────────  ─────────────────────
      65 days late  Wed 16 Sep 2026  ingham@2025-26       the 90-day check-in  Asha Patel  Ingham Primary School
      42 days late  Fri 9 Oct 2026   ingham@2025-26/q6g3  Ring home by ten     Nadia Bell  Ingham Primary School
      in 13 days    Thu 3 Dec 2026   ingham               an enquiry question  Tom Reed    Ingham Primary School
      in 13 days    Thu 3 Dec 2026   ingham               the visit            Tom Reed    Ingham Primary School

      $ pip action list
      Address              Action            Owner       By              State
      ───────────────────  ────────────────  ──────────  ──────────────  ────────────
      ingham@2025-26/q6g3  Ring home by ten  Nadia Bell  Fri 9 Oct 2026  42 days late

      $ pip checkin held ingham --on 17/9/2026
      Recorded the check-in of ingham@2025-26
        Due:    Wed 16 Sep 2026 (65 days ago)
        State:  held 1 day after its day
        Held:   Thu 17 Sep 2026 (64 days ago)
      ! Next, what changed and for whom: pip impact add ingham@2025-26 "…" --for pupils --evidence "…"
      ! To take this back: pip undo
      """)
    try driver.expectRefused(
      """
      $ pip checkin held ingham --note "one more thing"
      ! pip: ingham has several reviews that this could be about: ingham@2025-26, ingham@2026-27
      ! hint: type one of these instead of ingham
      [status 66]

      $ pip workshop plan ingham --on 10/12/2026
      ! pip: ingham has several reviews that this could be about: ingham@2025-26, ingham@2026-27
      ! hint: type one of these instead of ingham
      [status 66]
      """)
    try driver.expect(
      """
      $ pip review show ingham --json
      {
        "data": {
          "address": "ingham",
          "cycle": "2026-27",
          "focus": "Reading",
          "id": "ingham",
          "lead": "tom-reed",
          "planned": "2026-12-03",
          "standing": {
            "checkIn": null,
            "due": "2026-12-03",
            "overdue": false,
            "stage": "plan",
            "waitsFor": "question"
          }
        },
        "schema": "pip/review/1",
        "warnings": []
      }

      $ pip status
      Reviews of 2025-26, 2026-27
      ===========================

      Fri 20 Nov 2026: 2 reviews, 1 visit held, 1 action open (1 overdue)

      Plan (1)
      --------

      Review          School                 Waits for            Due             When
      ──────────────  ─────────────────────  ───────────────────  ──────────────  ──────────
      ingham@2026-27  Ingham Primary School  an enquiry question  Thu 3 Dec 2026  in 13 days

      Complete (1)
      ------------

      Review          School                 Focus
      ──────────────  ─────────────────────  ──────────
      ingham@2025-26  Ingham Primary School  Attendance

      $ pip review list --cycle 2025-26
      Review          School                 Visit           Focus       Stage     Waits for  By
      ──────────────  ─────────────────────  ──────────────  ──────────  ────────  ─────────  ──
      ingham@2025-26  Ingham Primary School  Mon 8 Jun 2026  Attendance  complete

      $ pip impact list
      No impact is recorded here yet.
      """)
  }

  @Test func `a bare host means the current cycle, and says where else there is a review`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip cycle open 2025-26
      pip review add ingham@2025-26 --on 8/6/2026 --lead asha-patel
      """)
    try driver.expectRefused(
      """
      $ pip review show ingham
      ! pip: there is no review 'ingham' in 2026-27
      ! hint: there are: ingham@2025-26
      [status 66]

      $ pip review edit ingham --focus Reading
      ! pip: there is no review 'ingham' in 2026-27
      ! hint: there are: ingham@2025-26
      [status 66]

      $ pip review show saxby
      ! pip: saxby has no review in 2026-27
      ! hint: arrange one with pip review add saxby
      [status 66]

      $ pip review show ingham@2024-25
      ! pip: there is no cycle '2024-25'
      ! hint: did you mean 2025-26 or 2026-27?
      [status 66]

      $ pip review show ingham --cycle 2024-25
      ! pip: there is no cycle '2024-25'
      ! hint: did you mean 2025-26 or 2026-27?
      [status 66]
      """)
    try driver.expect(
      """
      $ pip review edit ingham --focus Reading --cycle 2025-26
      Changed the review ingham@2025-26
        Visit:  Mon 8 Jun 2026 (165 days ago)
        Focus:  Reading
        Lead:   Asha Patel
      ! To take this back: pip undo
      """)
  }

  @Test func `a closed cycle keeps its story, and its actions and check-ins can still be followed up`() throws
  {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare(
      """
      pip workshop held ingham --on 26/11/2026
      pip action add ingham "Regroup for phonics" --owner nadia-bell --due 8/1/2027
      pip review add saxby
      """)
    try driver.expectRefused(
      """
      $ pip cycle close 2026-27
      ! pip: closing 2026-27 leaves this open: saxby waits for a focus agreed with the staff; 1 open action; 1 check-in not yet held (ingham)
      ! hint: close it all the same by adding --yes; actions and check-ins can still be recorded afterwards
      [status 65]
      """)
    try driver.prepare(
      """
      pip cycle close 2026-27 --yes
      """)
    try driver.expectRefused(
      """
      $ pip review edit ingham --focus Writing
      ! pip: the cycle 2026-27 was closed on Fri 20 Nov 2026; only what follows from it, such as actions, check-ins and decisions, can still be recorded
      ! hint: for something new, name the open cycle with --cycle
      ! hint: to correct something in this one, open it again: pip cycle reopen 2026-27
      [status 65]

      $ pip review add holme
      ! pip: the cycle 2026-27 was closed on Fri 20 Nov 2026; only what follows from it, such as actions, check-ins and decisions, can still be recorded
      ! hint: for something new, name the open cycle with --cycle
      ! hint: to correct something in this one, open it again: pip cycle reopen 2026-27
      [status 65]

      $ pip workshop edit ingham --present 4
      ! pip: the cycle 2026-27 was closed on Fri 20 Nov 2026; only what follows from it, such as actions, check-ins and decisions, can still be recorded
      ! hint: for something new, name the open cycle with --cycle
      ! hint: to correct something in this one, open it again: pip cycle reopen 2026-27
      [status 65]

      $ pip review finding add ingham "Too late"
      ! pip: the cycle 2026-27 was closed on Fri 20 Nov 2026; only what follows from it, such as actions, check-ins and decisions, can still be recorded
      ! hint: for something new, name the open cycle with --cycle
      ! hint: to correct something in this one, open it again: pip cycle reopen 2026-27
      [status 65]

      $ pip review cancel saxby --why late
      ! pip: the cycle 2026-27 was closed on Fri 20 Nov 2026; only what follows from it, such as actions, check-ins and decisions, can still be recorded
      ! hint: for something new, name the open cycle with --cycle
      ! hint: to correct something in this one, open it again: pip cycle reopen 2026-27
      [status 65]

      $ pip cluster add North
      ! pip: the cycle 2026-27 was closed on Fri 20 Nov 2026; only what follows from it, such as actions, check-ins and decisions, can still be recorded
      ! hint: for something new, name the open cycle with --cycle
      ! hint: to correct something in this one, open it again: pip cycle reopen 2026-27
      [status 65]
      """)
    try driver.expect(
      """
      $ pip action done 25pz --on 18/12/2026
      Done: the action ingham/25pz: Regroup for phonics
        Owner:  Nadia Bell
        By:     Fri 8 Jan 2027 (in 49 days)
        State:  done
        Done:   Fri 18 Dec 2026 (in 28 days)
      ! warning: Fri 18 Dec 2026 is still to come (today is Fri 20 Nov 2026); recorded all the same
      ! To take this back: pip undo

      $ pip action add ingham "One more" --owner nadia-bell --due 9/2/2027
      Added the action ingham/jd64: One more
        Owner:  Nadia Bell
        By:     Tue 9 Feb 2027 (in 81 days)
      ! To take this back: pip undo

      $ pip checkin held ingham --on 24/2/2027 --today 24/2/2027
      Recorded the check-in of ingham
        Due:    Wed 24 Feb 2027 (today)
        State:  held on time
        Held:   Wed 24 Feb 2027 (today)
      ! Next, what changed and for whom: pip impact add ingham "…" --for pupils --evidence "…"
      ! To take this back: pip undo

      $ pip impact add ingham "Calmer" --for staff --evidence notes
      Added the impact ingham/j95d: Calmer
        For:          staff
        How we know:  notes
      ! To take this back: pip undo

      $ pip review note ingham "A good year"
      Added the note ingham/qzq7: A good year
      ! To take this back: pip undo

      $ pip due --within 90d
      When        By              Address      What                           Who         School
      ──────────  ──────────────  ───────────  ─────────────────────────────  ──────────  ─────────────────────
      to agree                    saxby        a focus agreed with the staff  to agree    Saxby Village School
      in 81 days  Tue 9 Feb 2027  ingham/jd64  One more                       Nadia Bell  Ingham Primary School

      $ pip cycle reopen 2026-27
      Reopened the cycle 2026-27
        First day:  Tue 1 Sep 2026 (80 days ago)
        Last day:   Tue 31 Aug 2027 (in 284 days)
      ! To take this back: pip undo
      """)
  }
}
