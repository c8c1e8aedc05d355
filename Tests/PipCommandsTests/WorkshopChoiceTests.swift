import TestSupport
import Testing

@Suite struct `One of several workshops` {
  @Test func `several agreed workshops must be told apart`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare(
      """
      pip workshop plan ingham --on 26/11/2026
      pip workshop plan ingham --on 3/12/2026
      """)
    try driver.expectRefused(
      """
      $ pip workshop held ingham --on 26/11/2026
      ! pip: 'ingham' could be any of these workshops: --workshop 6q2k (Thu 26 Nov 2026), --workshop 25pz (Thu 3 Dec 2026)
      ! hint: type more of the one you mean
      [status 66]

      $ pip workshop move ingham --on 10/12/2026 --why snow
      ! pip: 'ingham' could be any of these workshops: --workshop 6q2k (Thu 26 Nov 2026), --workshop 25pz (Thu 3 Dec 2026)
      ! hint: type more of the one you mean
      [status 66]

      $ pip workshop edit ingham --present 3
      ! pip: 'ingham' could be any of these workshops: --workshop 6q2k (Thu 26 Nov 2026), --workshop 25pz (Thu 3 Dec 2026)
      ! hint: type more of the one you mean
      [status 66]

      $ pip workshop held ingham --on 26/11/2026 --workshop zzzz
      ! pip: there is no workshop 'zzzz' in the review of ingham
      ! hint: there are: ingham/25pz, ingham/6q2k
      [status 66]
      """)
    try driver.expect(
      """
      $ pip workshop held ingham --on 26/11/2026 --workshop 6q --present 12
      Recorded the workshop ingham/6q2k
        Planned:        Thu 26 Nov 2026 (in 6 days)
        Held:           Thu 26 Nov 2026 (in 6 days)
        Champions:      Leo Hart
        Staff present:  12
        Check-in:       Wed 24 Feb 2027 (in 96 days). 90 days from the workshop on Thu 26 Nov 2026 is Wed 24 Feb 2027.
      ! warning: Thu 26 Nov 2026 is still to come (today is Fri 20 Nov 2026); recorded all the same
      ! Next: pip action add ingham "…" --owner PERSON --due DAY --success "…"
      ! To take this back: pip undo

      $ pip workshop remove ingham/25pz
      Removed the workshop ingham/25pz
      ! To take this back: pip undo
      """)
  }

  @Test func `a workshop whose check-in is recorded is not removed`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare(
      """
      pip workshop held ingham --on 26/11/2026
      pip checkin waive ingham --why "the school closes"
      """)
    try driver.expectRefused(
      """
      $ pip workshop remove ingham/6q2k
      ! pip: the workshop ingham/6q2k is still named by its check-in
      ! hint: change those first
      [status 65]
      """)
  }
}
