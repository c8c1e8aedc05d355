import TestSupport
import Testing

@Suite struct `Check-ins that are moved or waived` {
  @Test func `a check-in is moved, waived and taken back, each with its reason`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare(
      """
      pip workshop held ingham --on 26/11/2026
      """)
    try driver.expect(
      """
      $ pip checkin move ingham --on 20/2/2027 --why "the head is away"
      Moved the check-in of ingham
        From:  Wed 24 Feb 2027 (in 96 days)
        To:    Sat 20 Feb 2027 (in 92 days)
        Why:   the head is away
      ! warning: Sat 20 Feb 2027 is a Saturday
      ! To take this back: pip undo

      $ pip checkin waive ingham --why "the school closes"
      Recorded that there will be no check-in of ingham: the school closes
      ! To take this back: pip undo

      $ pip checkin list
      Review  School                 Workshop         Due              Held  State
      ──────  ─────────────────────  ───────────────  ───────────────  ────  ───────────────────────────────
      ingham  Ingham Primary School  Thu 26 Nov 2026  Sat 20 Feb 2027        done without: the school closes
      """)
    try driver.expectRefused(
      """
      $ pip checkin waive ingham --why again
      ! pip: the check-in of ingham is waived already (Fri 20 Nov 2026)
      ! hint: pip checkin reopen ingham --why "…" takes that back
      [status 65]

      $ pip checkin waive ingham
      ! pip: missing --why: why there will be none
      ! hint: type 'pip checkin waive --help' to see its options
      [status 64]
      """)
    try driver.expect(
      """
      $ pip checkin reopen ingham --why "it stays open"
      Took back the check-in of ingham: it stays open
      ! To take this back: pip undo

      $ pip checkin held ingham --on 19/2/2027
      Recorded the check-in of ingham
        Due:    Sat 20 Feb 2027 (in 92 days)
        State:  held on time
        Held:   Fri 19 Feb 2027 (in 91 days)
        Moved:  Fri 20 Nov 2026: waived taken back, because it stays open
                Fri 20 Nov 2026: Wed 24 Feb 2027 → Sat 20 Feb 2027, because the head is away
      ! warning: Fri 19 Feb 2027 is still to come (today is Fri 20 Nov 2026); recorded all the same
      ! warning: Fri 19 Feb 2027 is in the half-term holiday (assumed: no term dates are recorded)
      ! Next, what changed and for whom: pip impact add ingham "…" --for pupils --evidence "…"
      ! To take this back: pip undo

      $ pip review show ingham
      Ingham Primary School, 2026-27
      ==============================

      Stage:      complete
      Visit:      held Thu 12 Nov 2026 (8 days ago)
      Focus:      Early reading
      Question:   To what extent do pupils read with fluency?
      Lead:       Asha Patel
      Team:       Tom Reed
      Champions:  Leo Hart

      Feedback
      --------
      Given:       Thu 12 Nov 2026 (8 days ago)
      Priority:    Fluency in Year 2
      Plan owner:  Nadia Bell

      Improvement workshop ingham/6q2k
      --------------------------------
      Held:       Thu 26 Nov 2026 (in 6 days)
      Champions:  Leo Hart

      90-day check-in
      ---------------
      Due:      Sat 20 Feb 2027 (in 92 days)
      Counted:  90 days from the workshop on Thu 26 Nov 2026 is Wed 24 Feb 2027.
      State:    held on time
      Held:     Fri 19 Feb 2027 (in 91 days)
      Moved:    Fri 20 Nov 2026: waived taken back, because it stays open
                Fri 20 Nov 2026: Wed 24 Feb 2027 → Sat 20 Feb 2027, because the head is away
      """)
    try driver.expectRefused(
      """
      $ pip checkin waive ingham --why late
      ! pip: the check-in of ingham is held already (Fri 19 Feb 2027)
      ! hint: pip checkin reopen ingham --why "…" takes that back
      [status 65]

      $ pip checkin move ingham --on 22/2/2027 --why late
      ! pip: the check-in of ingham is held already (Fri 19 Feb 2027)
      ! hint: pip checkin reopen ingham --why "…" takes that back
      [status 65]
      """)
  }

  @Test func `a check-in after the cycle has ended is nothing to warn of`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare(
      """
      pip workshop held ingham --on 14/6/2027
      """)
    try driver.expect(
      """
      $ pip checkin move ingham --on 20/9/2027 --why "a new head starts"
      Moved the check-in of ingham
        From:  Mon 13 Sep 2027 (in 297 days)
        To:    Mon 20 Sep 2027 (in 304 days)
        Why:   a new head starts
      ! To take this back: pip undo
      """)
  }
}
