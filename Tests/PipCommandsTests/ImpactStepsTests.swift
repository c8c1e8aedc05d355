import TestSupport
import Testing

@Suite struct `The seven steps of impact, at the command line` {
  @Test func `for one review each step says whether the facts show it`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.expect(
      """
      $ pip impact steps ingham
      Step  What builds impact in                                                                      In ingham  Shown by
      ────  ─────────────────────────────────────────────────────────────────────────────────────────  ─────────  ────────────────────────────────────────────
         1  A focus is agreed that is worth the effort.                                                yes        the focus
         2  It is written down where the school is now, and what "to a great extent" would look like.  not yet    the baseline and the aspiration
         3  Evidence was gathered, and findings were drawn from it.                                    not yet    evidence and findings
         4  The feedback names the gap between where the school is and where it wants to be.           not yet    the gap in the feedback
         5  One priority is set, and those who will act on it have agreed their actions.               not yet    the priority, and actions after the workshop
         6  The 90-day check-in has looked at what was done and what changed.                          not yet    the check-in held
         7  What was learnt was shared at a meeting of the partnership.                                not yet    lessons recorded at a meeting
      """)
    let json = try driver.run("pip impact steps ingham --json").output
    #expect(json.contains("\"schema\": \"pip/impact/review/1\"") && json.ranges(of: "\"step\": ").count == 7)
    #expect(json.ranges(of: "\"shown\": true").count == 1 && json.ranges(of: "\"shown\": false").count == 6)
  }

  @Test func `for a cycle it counts the reviews that show each, without the cancelled ones`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare(
      """
      pip review feedback ingham --gap "Half of Year 2"
      pip review add saxby --focus Writing
      pip review add holme --focus Maths
      pip review cancel holme --why "a flood"
      pip review add marsh-lane
      """)
    let page = try driver.run("pip impact steps").output
    let counts = page.matches(of: #/([0-9]) of 3/#).map { String($0.1) }
    #expect(counts == ["2", "0", "0", "1", "0", "0", "0"], "\(page)")
    let json = try driver.run("pip impact steps --json").output
    #expect(
      json.contains("\"schema\": \"pip/impact/steps/1\"") && json.ranges(of: "\"reviews\": 3").count == 7)
  }

  @Test func `a host without a review is refused`() throws {
    try PartnershipDriver.sixSchools().expectRefused(
      """
      $ pip impact steps ingham
      ! pip: ingham has no review in 2026-27
      ! hint: arrange one with pip review add ingham
      [status 66]
      """)
  }
}
