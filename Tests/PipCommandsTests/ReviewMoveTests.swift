import TestSupport
import Testing

@Suite struct `Reviews that move or are cancelled` {
  @Test func `a visit that moves keeps its old day and the reason`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip review add ingham --lead asha-patel
      """)
    try driver.expectRefused(
      """
      $ pip review move ingham --on 3/12/2026 --why ill
      ! pip: a move cannot be recorded before a first day is agreed
      ! hint: record that first: pip review edit ingham --on DAY
      [status 65]
      """)
    try driver.prepare(
      """
      pip review edit ingham --on 26/11/2026
      """)
    try driver.expectRefused(
      """
      $ pip review move ingham --on 26/11/2026 --why ill
      ! pip: the visit to ingham is planned already (Thu 26 Nov 2026)
      [status 65]

      $ pip review move ingham --on 3/12/2026
      ! pip: missing --why: why it moves
      ! hint: type 'pip review move --help' to see its options
      [status 64]
      """)
    try driver.expect(
      """
      $ pip review move ingham --on 3/12/2026 --why "the lead is ill"
      Moved the visit to ingham
        From:  Thu 26 Nov 2026 (in 6 days)
        To:    Thu 3 Dec 2026 (in 13 days)
        Why:   the lead is ill
      ! To take this back: pip undo

      $ pip review show ingham
      Ingham Primary School, 2026-27
      ==============================

      Stage:  prepare, waits for a focus agreed with the staff, by Thu 3 Dec 2026 (in 13 days)
      Visit:  Thu 3 Dec 2026 (in 13 days)
      Lead:   Asha Patel

      Moved and taken back
      --------------------
      Fri 20 Nov 2026: Thu 26 Nov 2026 → Thu 3 Dec 2026, because the lead is ill
      """)
  }

  @Test func `a review is cancelled and brought back, and nothing happens to it in between`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare(
      """
      pip review add saxby --on 3/12/2026 --lead tom-reed --focus Writing
      """)
    try driver.expect(
      """
      $ pip review cancel saxby --why "a burst pipe"
      Cancelled the review saxby: a burst pipe
      ! To take this back: pip undo

      $ pip review show saxby
      Saxby Village School, 2026-27
      =============================

      Stage:  cancelled on Fri 20 Nov 2026: a burst pipe
      Visit:  Thu 3 Dec 2026 (in 13 days)
      Focus:  Writing
      Lead:   Tom Reed
      """)
    try driver.expectRefused(
      """
      $ pip review cancel saxby --why again
      ! pip: the review of saxby was cancelled (a burst pipe)
      ! hint: take that back with pip review reopen saxby --why "…"
      [status 65]

      $ pip review held saxby --on 3/12/2026
      ! pip: the review of saxby was cancelled (a burst pipe)
      ! hint: take that back with pip review reopen saxby --why "…"
      [status 65]

      $ pip review prepare saxby --staff-told today
      ! pip: the review of saxby was cancelled (a burst pipe)
      ! hint: take that back with pip review reopen saxby --why "…"
      [status 65]

      $ pip review finding add saxby "Writing is thin"
      ! pip: the review of saxby was cancelled (a burst pipe)
      ! hint: take that back with pip review reopen saxby --why "…"
      [status 65]

      $ pip workshop plan saxby --on 10/12/2026
      ! pip: the review of saxby was cancelled (a burst pipe)
      ! hint: take that back with pip review reopen saxby --why "…"
      [status 65]

      $ pip review move saxby --on 10/12/2026 --why later
      ! pip: the review of saxby was cancelled (a burst pipe)
      ! hint: take that back with pip review reopen saxby --why "…"
      [status 65]
      """)
    try driver.expect(
      """
      $ pip review note saxby "The summer round"
      Added the note saxby/3dcn: The summer round
      ! To take this back: pip undo

      $ pip review reopen saxby --why "a new day is found"
      Took back the cancellation of saxby: a new day is found
      ! To take this back: pip undo

      $ pip review list
      Review  School                 Visit            Focus          Stage  Waits for                 By
      ──────  ─────────────────────  ───────────────  ─────────────  ─────  ────────────────────────  ──────────────
      ingham  Ingham Primary School  Thu 12 Nov 2026  Early reading  act    the improvement workshop  Thu 3 Dec 2026
      saxby   Saxby Village School   Thu 3 Dec 2026   Writing        plan   an enquiry question       Thu 3 Dec 2026
      """)
  }
}
