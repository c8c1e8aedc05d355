import Foundation
import TestSupport
import Testing

@Suite struct `The impact the partnership is proudest of` {
  private func driver() throws -> PartnershipDriver {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare(
      """
      pip impact add ingham "Year 2 read aloud" --for pupils --evidence "reading logs"
      pip impact add ingham "Meetings begin with pupils' work" --for staff
      """)
    return driver
  }

  /// The first section of the yearly report, after its overview.
  private func firstSection(_ driver: PartnershipDriver) throws -> String {
    let page = try driver.run("pip report cycle --format markdown").output
    let start = try #require(page.range(of: "## "))
    let rest = page[start.upperBound...]
    return "## " + (rest.range(of: "## ").map { rest[..<$0.lowerBound] } ?? rest)
  }

  @Test func `one statement is marked, the report begins with it, and the mark can be taken away`() throws {
    let driver = try driver()
    try driver.expect(
      """
      $ pip impact list
      Address      For     What changed                      How we know
      ───────────  ──────  ────────────────────────────────  ────────────
      ingham/25pz  staff   Meetings begin with pupils' work
      ingham/6q2k  pupils  Year 2 read aloud                 reading logs

      $ pip impact proudest ingham/25pz --why "nobody had thought it could be done in a term"
      Marked the impact ingham/25pz: Meetings begin with pupils' work
        Proudest of:  2026-27
        Why:          nobody had thought it could be done in a term
      ! To take this back: pip undo

      $ pip impact proudest ingham/6q2k
      Marked the impact ingham/6q2k: Year 2 read aloud
        Proudest of:  2026-27
      ! To take this back: pip undo
      """)
    try driver.prepare("pip review agree ingham --on 13/11/2026 --share all")
    #expect(
      try firstSection(driver) == """
        ## The impact we are proudest of

        - **For:** pupils
        - **School:** Ingham Primary School
        - **What changed:** Year 2 read aloud
        - **How we know:** reading logs


        """)
    try driver.expect(
      """
      $ pip impact remove ingham/6q2k
      Removed the impact ingham/6q2k: Year 2 read aloud
      ! To take this back: pip undo
      """)
    #expect(try firstSection(driver).hasPrefix("## Schools"), "what is removed is no longer marked")
    try driver.expect(
      """
      $ pip impact proudest ingham/25pz
      Marked the impact ingham/25pz: Meetings begin with pupils' work
        Proudest of:  2026-27
      ! To take this back: pip undo

      $ pip impact proudest ingham/25pz --no-longer
      Took the mark from the impact ingham/25pz: Meetings begin with pupils' work
      ! To take this back: pip undo
      """)
    try driver.expectRefused(
      """
      $ pip impact proudest ingham/25pz --no-longer
      ! pip: the impact ingham/25pz has nothing that could be taken back
      ! hint: to correct a field, use edit; to take back your last command, pip undo
      [status 65]

      $ pip impact proudest ingham/9999
      ! pip: there is no statement of impact '9999' in the review of ingham
      ! hint: there are: ingham/25pz
      [status 66]

      $ pip impact proudest ingham/25pz --no-longer --why "x"
      ! pip: --why and --no-longer do not go together
      ! hint: leave out one of them
      [status 64]
      """)
    try driver.prepare("pip impact proudest ingham/25pz")
    try driver.expectRefused(
      """
      $ pip impact proudest ingham/25pz
      ! pip: the impact ingham/25pz is marked already (Fri 20 Nov 2026)
      ! hint: pip impact proudest ingham/25pz --no-longer takes the mark away
      [status 65]
      """)
  }

  @Test func `until its wording is agreed, neither the impact nor why it was chosen is told`() throws {
    let driver = try driver()
    try driver.prepare("pip impact proudest ingham/6q2k --why \"the quietest group reads to the hall\"")
    #expect(
      try firstSection(driver) == """
        ## The impact we are proudest of

        - **For:** pupils
        - **School:** Ingham Primary School
        - **What changed:** kept by the school
        - **How we know:** kept by the school


        """)
    #expect(try !driver.run("pip report cycle --json").output.contains("quietest"))
    #expect(try driver.run("pip report cycle --for ingham --json").output.contains("quietest"))
    try driver.prepare("pip review agree ingham --on 13/11/2026 --share all")
    #expect(try driver.run("pip report cycle --json").output.contains("quietest"))
  }
}
