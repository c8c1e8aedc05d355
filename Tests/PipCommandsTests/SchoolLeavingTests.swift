import Foundation
import TestSupport
import Testing

@Suite struct `When a school leaves` {
  private func driver() throws -> PartnershipDriver {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare(
      """
      pip cluster add North --schools ingham,saxby,holme --lead nadia-bell
      pip cluster add "Reading for all" --kind enquiry --schools ingham,saxby,holme
      """)
    try driver.prepare(
      """
      pip cluster drop reading saxby --on 1/12/2026
      pip review add saxby --on 3/12/2026 --lead nadia-bell
      pip review add holme --on 11/2/2027 --lead leo-hart --team nadia-bell,tom-reed
      pip review add thorpe-fen --on 11/12/2026 --lead nadia-bell
      pip workshop plan ingham --on 26/11/2026
      pip action add ingham "Hear every reader" --due 8/1/2027
      pip action add ingham "Buy books"
      pip support add saxby ingham "Show how guided reading is run" --due 11/1/2027
      pip support add ingham holme "Share the phonics plan" --person nadia-bell
      """)
    return driver
  }

  @Test func `what is still open is listed with the command that goes on from there`() throws {
    try driver().expect(
      """
      $ pip school leave ingham --on 18/12/2026 --why "joins another trust"
      Recorded the leaving of the school ingham: Ingham Primary School
        Id:            ingham
        Leaves after:  Fri 18 Dec 2026 (in 28 days)
        Why:           joins another trust
      ! warning: still open: the review of ingham waits for the improvement workshop: pip review show ingham
      ! warning: still open: 2 actions of ingham: pip action list --school ingham --open
      ! warning: still open: Nadia Bell is in the visiting team (holme): pip review edit holme --team PERSON,tom-reed
      ! warning: still open: Nadia Bell leads the cluster (north: North): pip cluster edit north --lead PERSON
      ! warning: still open: support from saxby (support/3dcn: Show how guided reading is run): pip support stop support/3dcn --why "…"
      ! warning: still open: support for holme (support/cn5c: Share the phonics plan): pip support stop support/cn5c --why "…"
      ! warning: still open: in the cluster north after its last day: pip cluster drop north ingham --on 2026-12-18
      ! warning: still open: in the cluster reading-for-all after its last day: pip cluster drop reading-for-all ingham --on 2026-12-18
      ! To take this back: pip undo

      $ pip school leave ingham --on 31/8/2027 --json
      {
        "data": {
          "changes": [
            {
              "about": "Ingham Primary School",
              "address": "ingham",
              "facts": {
                "Id": "ingham",
                "Leaves after": "Tue 31 Aug 2027 (in 284 days)",
                "Why": "joins another trust"
              },
              "thing": "the school",
              "verb": "recorded the leaving of"
            }
          ],
          "dryRun": false,
          "history": "jd64sg"
        },
        "schema": "pip/change/1",
        "warnings": [
          "still open: the review of ingham waits for the improvement workshop: pip review show ingham",
          "still open: 2 actions of ingham: pip action list --school ingham --open",
          "still open: Nadia Bell leads the cluster (north: North): pip cluster edit north --lead PERSON",
          "still open: support from saxby (support/3dcn: Show how guided reading is run): pip support stop support/3dcn --why \\"…\\"",
          "still open: support for holme (support/cn5c: Share the phonics plan): pip support stop support/cn5c --why \\"…\\""
        ]
      }
      """)
  }

  @Test func `its time in clusters ends with its last day, and old reports still show it`() throws {
    let driver = try driver()
    let before = LeavingRecords.of(driver)
    try driver.prepare(
      "pip cycle open 2027-28\npip cluster add South --schools ingham,saxby,holme --cycle 2027-28")
    try driver.expect(
      """
      $ pip school leave ingham --on 18/12/2026 --drop-from-clusters --quiet
      Recorded the leaving of the school ingham: Ingham Primary School
        Id:            ingham
        Leaves after:  Fri 18 Dec 2026 (in 28 days)
      Changed the cluster north: left by ingham
        Last day:  Fri 18 Dec 2026 (in 28 days)
        Cycle:     2026-27
      Changed the cluster reading-for-all: left by ingham
        Last day:  Fri 18 Dec 2026 (in 28 days)
        Cycle:     2026-27
      Changed the cluster south: left by ingham
        Cycle:  2027-28
      ! warning: still open: the review of ingham waits for the improvement workshop: pip review show ingham
      ! warning: still open: 2 actions of ingham: pip action list --school ingham --open
      ! warning: still open: Nadia Bell is in the visiting team (holme): pip review edit holme --team PERSON,tom-reed
      ! warning: still open: Nadia Bell leads the cluster (north: North): pip cluster edit north --lead PERSON
      ! warning: still open: support from saxby (support/3dcn: Show how guided reading is run): pip support stop support/3dcn --why "…"
      ! warning: still open: support for holme (support/cn5c: Share the phonics plan): pip support stop support/cn5c --why "…"

      $ pip cluster show north
      North
      =====

      Id:       north
      Cycle:    2026-27
      Kind:     review
      Lead:     nadia-bell
      Schools:  holme, ingham, saxby

      Schools
      -------

      Id      School                 From       To
      ──────  ─────────────────────  ─────────  ───────────────
      holme   Holme Infant School    the start  the end
      ingham  Ingham Primary School  the start  Fri 18 Dec 2026
      saxby   Saxby Village School   the start  the end

      $ pip cluster list --cycle 2027-28
      Id     Cluster  Kind    Lead  Schools
      ─────  ───────  ──────  ────  ────────────
      south  South    review        holme, saxby
      """)
    #expect(try driver.run("pip report cycle").output.contains("Ingham Primary School"))
    try driver.prepare("pip undo\npip undo\npip undo")
    #expect(LeavingRecords.of(driver) == before)
    #expect(try driver.run("pip school leave ingham --on 18/12/2026 --yes").output.contains("left by ingham"))
  }

  @Test func `a school with nothing open just leaves`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.expect(
      """
      $ pip school leave holme --on 18/12/2026 --drop-from-clusters
      Recorded the leaving of the school holme: Holme Infant School
        Id:            holme
        Leaves after:  Fri 18 Dec 2026 (in 28 days)
      ! To take this back: pip undo
      """)
  }
}

/// The records of a driver without the history.
enum LeavingRecords {
  static func of(_ driver: PartnershipDriver) -> [String: String] {
    driver.snapshot.filter { !$0.key.hasPrefix("history") }.mapValues { String(decoding: $0, as: UTF8.self) }
  }
}
