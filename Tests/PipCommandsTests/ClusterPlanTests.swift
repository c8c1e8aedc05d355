import TestSupport
import Testing

@Suite struct ClusterPlanTests {
  private func driver() throws -> PartnershipDriver {
    let driver = try PartnershipDriver()
    try driver.prepare(
      """
      pip school add "Ingham Primary School" --id ingham
      pip school add "Saxby Village School" --id saxby
      pip school add "Welton Academy" --id welton
      pip school add Hale
      pip person add "Asha Patel"
      pip cycle open 2026-27
      """)
    return driver
  }

  @Test func plansForACycleToCome() throws {
    let driver = try driver()
    try driver.prepare("pip cycle open 2027-28")
    try driver.expect(
      """
      $ pip cluster add North --schools ingham,saxby --cycle 2027-28
      Added the cluster north: North
        Id:       north
        Cycle:    2027-28
        Kind:     review
        Schools:  ingham, saxby
      ! warning: north has 2 schools; 3 to 6 usually work well together
      ! To take this back: pip undo

      $ pip cluster join north welton --cycle 2027-28
      Changed the cluster north: joined by welton
        From:     the start of 2027-28
        Id:       north
        Cycle:    2027-28
        Kind:     review
        Schools:  ingham, saxby, welton
      ! To take this back: pip undo

      $ pip cluster drop north saxby --cycle 2027-28
      Changed the cluster north: left by saxby
        Id:       north
        Cycle:    2027-28
        Kind:     review
        Schools:  ingham, welton
      ! warning: north has 2 schools; 3 to 6 usually work well together
      ! To take this back: pip undo

      $ pip cluster drop north welton --on 1/6/2028 --cycle 2027-28
      Changed the cluster north: left by welton
        Last day:  Thu 1 Jun 2028 (in 559 days)
        Id:        north
        Cycle:     2027-28
        Kind:      review
        Schools:   ingham
      ! warning: north has 1 school; 3 to 6 usually work well together
      ! To take this back: pip undo

      $ pip cluster show north --cycle 2027-28
      North
      =====

      Id:       north
      Cycle:    2027-28
      Kind:     review
      Schools:  ingham, welton

      Schools
      -------

      Id      School                 From       To
      ──────  ─────────────────────  ─────────  ──────────────
      ingham  Ingham Primary School  the start  the end
      welton  Welton Academy         the start  Thu 1 Jun 2028
      """)
  }
}
