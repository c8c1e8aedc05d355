import PipCommands
import PipCore
import TestSupport
import Testing

/// What belongs to a cycle that is not the current one: every command that is advised says which, and works as printed.
@Suite struct `A cycle to come` {
  private func driver() throws -> PartnershipDriver {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip cycle open 2027-28
      pip cluster add Talk --kind enquiry --schools ingham,saxby,holme --lead asha-patel --cycle 2027-28
      """)
    return driver
  }

  @Test func `hints on expressions of interest name the cycle`() throws {
    let driver = try driver()
    try driver.prepare("pip eoi add saxby --on 20/11/2026 --cycle 2027-28")
    try driver.expectRefused(
      """
      $ pip eoi add saxby --cycle 2027-28
      ! pip: the interest of saxby is recorded already (Fri 20 Nov 2026)
      ! hint: pip eoi edit qsnw --cycle 2027-28
      [status 65]
      """)
    try driver.expect(
      """
      $ pip eoi accept saxby --cycle 2027-28
      Answered the expression of interest qsnw: saxby
        School:   Saxby Village School
        Came in:  Fri 20 Nov 2026 (today)
        Outcome:  accepted
        Told:     Fri 20 Nov 2026 (today)
      ! Next: pip cluster join CLUSTER saxby --cycle 2027-28
      ! To take this back: pip undo
      """)
    try driver.expectRefused(
      """
      $ pip eoi accept saxby --cycle 2027-28
      ! pip: the interest of saxby is accepted already (Fri 20 Nov 2026)
      ! hint: pip eoi reopen qsnw --why "…" --cycle 2027-28 takes that back
      [status 65]
      """)
    try driver.prepare("pip eoi reopen qsnw --why \"a slip\" --cycle 2027-28")
  }

  @Test func `hints on showcases, key dates and preparation days name the cycle`() throws {
    let driver = try driver()
    try driver.prepare(
      """
      pip showcase offer saxby "Talk partners" --cycle 2027-28 --offered 1/9/2027
      pip enquiry date add "Open event" 6/9/2027 --cycle 2027-28
      pip enquiry prepare add 7/10/2027 --cycle 2027-28
      """)
    try driver.expectRefused(
      """
      $ pip showcase offer saxby "Talk partners" --offered 1/9/2027 --cycle 2027-28
      ! pip: this showcase of saxby is recorded already (Wed 1 Sep 2027)
      ! hint: pip showcase edit enquiry@2027-28/qsnw
      [status 65]

      $ pip enquiry date add "Open event" 6/9/2027 --cycle 2027-28
      ! pip: the key date Open event is recorded already (Mon 6 Sep 2027)
      ! hint: pip enquiry date edit enquiry@2027-28/6q2k
      [status 65]

      $ pip enquiry prepare add 7/10/2027 --cycle 2027-28
      ! pip: the preparation day is recorded already (Thu 7 Oct 2027)
      ! hint: pip enquiry prepare edit enquiry@2027-28/25pz
      [status 65]
      """)
  }

  @Test func `a cluster is understood as due names it`() throws {
    let driver = try driver()
    driver.today = try Day(iso: "2027-08-30")
    try driver.prepare("pip enquiry focus talk holme \"Talk\" --cycle 2027-28")
    try driver.expect(
      """
      $ pip due
      When      By  Address       What                      Who         School
      ────────  ──  ────────────  ────────────────────────  ──────────  ──────
      to agree      talk@2027-28  a day for meet 1 of Talk  Asha Patel

      $ pip enquiry meet add talk@2027-28 --on 3/2/2028 --quiet
      Agreed meet 1 of talk: Talk
        Agreed for:  Thu 3 Feb 2028 (in 157 days)

      $ pip cluster edit talk@2027-28 --name "Talk for learning" --quiet
      Changed the cluster talk: Talk for learning
        Id:       talk
        Cycle:    2027-28
        Kind:     enquiry
        Lead:     asha-patel
        Schools:  holme, ingham, saxby
      """)
    #expect(try driver.run("pip enquiry show talk@2027-28").output.hasPrefix("Talk for learning\n"))
    #expect(try driver.run("pip enquiry meet list talk@2027-28").output.contains("Thu 3 Feb 2028"))
    #expect(try driver.run("pip cluster show talk@2027-28").output.hasPrefix("Talk for learning\n"))
    #expect(try driver.run("pip leakage --cluster talk@2027-28").status == .done)
    try driver.expectRefused(
      """
      $ pip enquiry meet add talk@2027-28 --number 1 --on 4/2/2028
      ! pip: meet 1 of talk is planned already (Thu 3 Feb 2028)
      ! hint: pip enquiry meet move talk 1 --on DAY --why "…" --cycle 2027-28
      [status 65]

      $ pip cluster show talk@2030-31
      ! pip: there is no cycle '2030-31'
      ! hint: see them all with pip cycle list
      [status 66]

      $ pip cluster show "Talk@2027-28 now"
      ! pip: CLUSTER: 'Talk@2027-28 now' is neither an id nor a name
      ! hint: type an id such as st-marys-ashby, the start of one, or a part of the name
      [status 64]
      """)
  }

  @Test func `meetings of a cluster are listed though the other open cycle has no such cluster`() throws {
    let driver = try driver()
    try driver.prepare("pip meeting add cluster-meet --cluster talk --on 3/2/2028 --cycle 2027-28")
    for word in ["talk", "talk@2027-28"] {
      let run = try driver.run("pip meeting list --cluster \(word)")
      #expect(run.status == .done && run.output.contains("cluster-meet-2028-02-03"), "\(run.transcript)")
    }
    try driver.expectRefused(
      """
      $ pip meeting list --cluster nowhere
      ! pip: there is no cluster 'nowhere'
      ! hint: see them all with pip cluster list
      [status 66]
      """)
  }
}
