import TestSupport
import Testing

/// Slips that are likely, and what is said to them.
@Suite struct `Likely slips` {
  @Test func `a day is not the name of who does it`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.expectRefused(
      """
      $ pip commitment add "Visit a workshop" --by 18/12/2026
      ! pip: --by: '18/12/2026' is a day, and --by names the person who does it, for the history
      ! hint: a day goes with --due DAY or --on DAY
      [status 64]

      $ pip action add ingham "Read daily" --by "18 dec"
      ! pip: --by: '18 dec' is a day, and --by names the person who does it, for the history
      ! hint: a day goes with --due DAY
      [status 64]

      $ pip school list --by +6w
      ! pip: --by: '+6w' is a day, and --by names the person who does it, for the history
      [status 64]

      $ pip --by tomorrow status
      ! pip: --by: 'tomorrow' is a day, and --by names the person who does it, for the history
      [status 64]

      $ peerpip review look-back ingham --by 18/12/2026 --json
      ! {"data":{"hints":["a day goes with --on DAY"],"kind":"usage","message":"--by: '18/12/2026' is a day, and --by names the person who does it, for the history","status":64,"where":null},"schema":"pip/error/1","warnings":[]}
      [status 64]
      """)
    try driver.expect(
      """
      $ pip school edit ingham --phase primary --by "May Day"
      Changed the school ingham: Ingham Primary School
        Id:     ingham
        Phase:  primary
      ! To take this back: pip undo
      """)
  }

  @Test func `rounds are for review clusters`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip cluster add Talk --kind enquiry --schools ingham,saxby,holme
      pip cluster add North --round 1 --schools ingham,saxby,holme
      """)
    try driver.expectRefused(
      """
      $ pip cluster add Words --kind enquiry --round 2
      ! pip: rounds are for review clusters; an enquiry cluster stays together through its year
      ! hint: leave out --round, or make it a review cluster with --kind review
      [status 64]

      $ pip cluster edit talk --round 2
      ! pip: rounds are for review clusters; an enquiry cluster stays together through its year
      ! hint: leave out --round, or make it a review cluster with --kind review
      [status 64]

      $ pip cluster edit north --kind enquiry
      ! pip: rounds are for review clusters; an enquiry cluster stays together through its year
      ! hint: add --clear round
      [status 64]
      """)
    try driver.expect(
      """
      $ pip cluster edit north --kind enquiry --clear round
      Changed the cluster north: North
        Id:       north
        Cycle:    2026-27
        Kind:     enquiry
        Schools:  holme, ingham, saxby
      ! To take this back: pip undo
      """)
  }

  @Test func `hints that are commands begin with the name of the program`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.expectRefused(
      """
      $ peerpip protocol set-aside no-such-point --why "x"
      ! peerpip: POINT: 'no-such-point' is no point of the protocol
      ! hint: to see them all: peerpip protocol rules
      [status 64]

      $ peerpip reflection choose E1
      ! peerpip: QUESTION: 'E1' is not one of the twelve questions, A1 to D3
      ! hint: to read them in full: peerpip reflection show
      [status 64]
      """)
  }
}
