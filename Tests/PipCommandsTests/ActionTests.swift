import TestSupport
import Testing

@Suite struct `Actions of a plan` {
  @Test func `many actions come from standard input, whatever ends their lines`() throws {
    let driver = try PartnershipDriver.heldReview()
    driver.input =
      "\u{FEFF}# what | who | by when | how we will know\r\nRegroup for phonics | Nadia Bell | 8/1/2027 | No pupil stays behind\r\n\r\n- Match the books | Year 1 team | to agree\r\nHear readers | to agree | 18 dec\r\nVisit Saxby"
    try driver.expect(
      """
      $ pip action add ingham - --success "We ask them"
      Added the action ingham/6q2k: Regroup for phonics
        Owner:            Nadia Bell
        By:               Fri 8 Jan 2027 (in 49 days)
        We will know by:  No pupil stays behind
      Added the action ingham/xwr5: - Match the books
        Owner:            Year 1 team
        By:               to agree
        We will know by:  We ask them
      Added the action ingham/8xjx: Hear readers
        Owner:            to agree
        By:               Fri 18 Dec 2026 (in 28 days)
        We will know by:  We ask them
      Added the action ingham/f3sz: Visit Saxby
        Owner:            to agree
        By:               to agree
        We will know by:  We ask them
      ! To take this back: pip undo

      $ pip action list
      Address      Action               Owner        By               State
      ───────────  ───────────────────  ───────────  ───────────────  ─────
      ingham/8xjx  Hear readers         to agree     Fri 18 Dec 2026  open
      ingham/f3sz  Visit Saxby          to agree     to agree         open
      ingham/xwr5  - Match the books    Year 1 team  to agree         open
      ingham/6q2k  Regroup for phonics  Nadia Bell   Fri 8 Jan 2027   open
      """)
  }

  @Test func `a line that cannot be read refuses all of them, and is named`() throws {
    let driver = try PartnershipDriver.heldReview()
    driver.input =
      "Hear readers | leo-hart\nRegroup | Nadia Bell | soon\n"
    try driver.expectRefused(
      """
      $ pip action add ingham -
      ! pip: line 2: by when: 'soon' is not a day: write it as 2026-11-26, 26/11/2026, 26 nov, fri, tomorrow or +6w
      ! hint: nothing is added; mend the line and send all of them again
      [status 64]
      """)
    driver.input =
      "Hear readers\na | b | to agree | d | e\n"
    try driver.expectRefused(
      """
      $ pip action add ingham -
      ! pip: line 2: has 5 parts, where what | who | by when | how we will know has four
      ! hint: nothing is added; mend the line and send all of them again
      [status 64]
      """)
    driver.input =
      "Hear readers\n | leo-hart\n"
    try driver.expectRefused(
      """
      $ pip action add ingham -
      ! pip: line 2: what: '' is empty
      ! hint: nothing is added; mend the line and send all of them again
      [status 64]
      """)
    driver.input =
      "# nothing\n\n"
    try driver.expectRefused(
      """
      $ pip action add ingham -
      ! pip: standard input holds no actions
      ! hint: send lines of the form: what | who | by when | how we will know
      [status 64]
      """)
  }
}
