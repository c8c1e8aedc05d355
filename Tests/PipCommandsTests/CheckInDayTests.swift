import TestSupport
import Testing

@Suite struct `The day of a check-in` {
  @Test func `a check-in that was moved stays moved when the workshop moves or an earlier one is entered`()
    throws
  {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare(
      """
      pip workshop plan ingham --on 26/11/2026
      """)
    try driver.expect(
      """
      $ pip checkin move ingham --on 5/3/2027 --why "the head is away"
      Moved the check-in of ingham
        From:  Wed 24 Feb 2027 (in 96 days)
        To:    Fri 5 Mar 2027 (in 105 days)
        Why:   the head is away
      ! To take this back: pip undo

      $ pip workshop move ingham --on 3/12/2026 --why snow
      Moved the workshop ingham/6q2k
        Planned:    Thu 3 Dec 2026 (in 13 days)
        Champions:  Leo Hart
        Moved:      Fri 20 Nov 2026: Thu 26 Nov 2026 → Thu 3 Dec 2026, because snow
        Check-in:   Fri 5 Mar 2027 (in 105 days). 90 days from the workshop on Thu 3 Dec 2026 is Wed 3 Mar 2027. It was moved by agreement.
      ! To take this back: pip undo
      """)
    try driver.expectRefused(
      """
      $ pip checkin move ingham --on 5/3/2027 --why again
      ! pip: the check-in of ingham is due already (Fri 5 Mar 2027)
      [status 65]
      """)
    try driver.expect(
      """
      $ pip workshop held ingham --on 24/11/2026 --another
      Recorded the workshop ingham/q6g3
        Held:       Tue 24 Nov 2026 (in 4 days)
        Champions:  Leo Hart
      ! warning: Tue 24 Nov 2026 is still to come (today is Fri 20 Nov 2026); recorded all the same
      ! Next: pip action add ingham "…" --owner PERSON --due DAY --success "…"
      ! To take this back: pip undo

      $ pip checkin list
      Review  School                 Workshop        Due             Held  State
      ──────  ─────────────────────  ──────────────  ──────────────  ────  ─────────────────────
      ingham  Ingham Primary School  Thu 3 Dec 2026  Fri 5 Mar 2027        workshop not yet held
      """)
  }

  @Test func `a check-in that is moved back on the same day is where it was`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare(
      """
      pip workshop held ingham --on 26/11/2026
      pip checkin move ingham --on 3/3/2027 --why "the head is away"
      """)
    try driver.expect(
      """
      $ pip checkin move ingham --on 24/2/2027 --why "she is back"
      Moved the check-in of ingham
        From:  Wed 3 Mar 2027 (in 103 days)
        To:    Wed 24 Feb 2027 (in 96 days)
        Why:   she is back
      ! To take this back: pip undo

      $ pip checkin list
      Review  School                 Workshop         Due              Held  State
      ──────  ─────────────────────  ───────────────  ───────────────  ────  ────────────
      ingham  Ingham Primary School  Thu 26 Nov 2026  Wed 24 Feb 2027        not yet held
      """)
  }

  @Test func `the first workshop starts the ninety days unless another one is named`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare(
      """
      pip workshop held ingham --on 26/11/2026
      """)
    try driver.expect(
      """
      $ pip workshop held ingham --on 10/12/2026
      Recorded the workshop ingham/25pz
        Held:       Thu 10 Dec 2026 (in 20 days)
        Champions:  Leo Hart
      ! warning: Thu 10 Dec 2026 is still to come (today is Fri 20 Nov 2026); recorded all the same
      ! Next: pip action add ingham "…" --owner PERSON --due DAY --success "…"
      ! To take this back: pip undo

      $ pip checkin list
      Review  School                 Workshop         Due              Held  State
      ──────  ─────────────────────  ───────────────  ───────────────  ────  ────────────
      ingham  Ingham Primary School  Thu 26 Nov 2026  Wed 24 Feb 2027        not yet held

      $ pip workshop edit ingham --workshop 25pz --starts-check-in
      Changed the workshop ingham/25pz
        Held:       Thu 10 Dec 2026 (in 20 days)
        Champions:  Leo Hart
        Check-in:   Wed 10 Mar 2027 (in 110 days). 90 days from the workshop on Thu 10 Dec 2026 is Wed 10 Mar 2027.
      ! Next: pip action add ingham "…" --owner PERSON --due DAY --success "…"
      ! To take this back: pip undo

      $ pip checkin list
      Review  School                 Workshop         Due              Held  State
      ──────  ─────────────────────  ───────────────  ───────────────  ────  ────────────
      ingham  Ingham Primary School  Thu 10 Dec 2026  Wed 10 Mar 2027        not yet held

      $ pip workshop show ingham
      Improvement workshops of ingham
      ===============================

      Workshop ingham/6q2k
      --------------------
      Held:       Thu 26 Nov 2026 (in 6 days)
      Champions:  Leo Hart

      Workshop ingham/25pz
      --------------------
      Held:       Thu 10 Dec 2026 (in 20 days)
      Champions:  Leo Hart

      Check-in due:      Wed 10 Mar 2027 (in 110 days)
      Check-in counted:  90 days from the workshop on Thu 10 Dec 2026 is Wed 10 Mar 2027.
      Check-in state:    not yet held
      """)
  }

  @Test func `what is recorded of a check-in goes with it to another workshop`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare(
      """
      pip workshop held ingham --on 26/11/2026
      pip checkin held ingham --on 12/3/2027 --note "Reading is calmer"
      """)
    try driver.expect(
      """
      $ pip workshop held ingham --on 10/12/2026 --starts-check-in
      Recorded the workshop ingham/xt72
        Held:       Thu 10 Dec 2026 (in 20 days)
        Champions:  Leo Hart
        Check-in:   Wed 10 Mar 2027 (in 110 days). 90 days from the workshop on Thu 10 Dec 2026 is Wed 10 Mar 2027.
      ! warning: Thu 10 Dec 2026 is still to come (today is Fri 20 Nov 2026); recorded all the same
      ! Next: pip action add ingham "…" --owner PERSON --due DAY --success "…"
      ! To take this back: pip undo

      $ pip checkin list
      Review  School                 Workshop         Due              Held             State
      ──────  ─────────────────────  ───────────────  ───────────────  ───────────────  ────────────────
      ingham  Ingham Primary School  Thu 10 Dec 2026  Wed 10 Mar 2027  Fri 12 Mar 2027  held 2 days late
      """)
  }
}
