import TestSupport
import Testing

@Suite struct `Statements of impact` {
  @Test func `an impact says for whom, what changed and how we know`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.expect(
      """
      $ pip impact add ingham "Year 2 read aloud" --for pupils --evidence "reading logs"
      Added the impact ingham/6q2k: Year 2 read aloud
        For:          pupils
        How we know:  reading logs
      ! To take this back: pip undo

      $ pip impact add ingham "- bullet" --for staff --unexpected
      Added the impact ingham/25pz: - bullet
        For:         staff
        Unexpected:  yes
      ! How do we know? pip impact edit ingham/25pz --evidence "…"
      ! To take this back: pip undo

      $ pip impact list
      Address      For     What changed       How we know
      ───────────  ──────  ─────────────────  ────────────
      ingham/25pz  staff   - bullet
      ingham/6q2k  pupils  Year 2 read aloud  reading logs

      $ pip impact list --for staff --json
      {
        "data": [
          {
            "address": "ingham/25pz",
            "code": "25pz",
            "cycle": "2026-27",
            "evidence": null,
            "for": "staff",
            "host": "ingham",
            "proudest": false,
            "text": "- bullet",
            "unexpected": true
          }
        ],
        "schema": "pip/impacts/1",
        "warnings": []
      }

      $ pip impact edit ingham/25pz --evidence "three meetings" --for leaders --clear unexpected
      Changed the impact ingham/25pz: - bullet
        For:          leaders
        How we know:  three meetings
      ! To take this back: pip undo

      $ pip impact remove ingham/6q2k
      Removed the impact ingham/6q2k: Year 2 read aloud
      ! To take this back: pip undo
      """)
    try driver.expectRefused(
      """
      $ pip impact add ingham "Year 2 read aloud"
      ! pip: missing --for: who benefited
      ! hint: type 'pip impact add --help' to see its options
      [status 64]

      $ pip impact add ingham "Year 2 read aloud" --for parents
      ! pip: --for: 'parents' is not one of leaders, staff, pupils, champions, governors, partnership
      [status 64]

      $ pip impact edit ingham/25pz
      ! pip: nothing was said that would change ingham/25pz
      ! hint: add --help to see what can be changed
      [status 65]

      $ pip impact remove ingham/6q2k
      ! pip: there is no statement of impact '6q2k' in the review of ingham
      ! hint: there are: ingham/25pz
      [status 66]
      """)
  }
}
