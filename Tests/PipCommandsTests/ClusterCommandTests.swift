import TestSupport
import Testing

@Suite struct ClusterCommandTests {
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

  @Test func bringsSchoolsTogether() throws {
    try driver().expect(
      """
      $ pip cluster list
      There are no clusters in 2026-27 yet. Add one with: pip cluster add NAME --schools SCHOOL,SCHOOL

      $ pip cluster add North --schools ingham,saxby,welton --lead asha-patel
      Added the cluster north: North
        Id:       north
        Cycle:    2026-27
        Kind:     review
        Lead:     asha-patel
        Schools:  ingham, saxby, welton
      ! To take this back: pip undo

      $ pip cluster add "- bullet" --id south --schools saxby,hale
      Added the cluster south: - bullet
        Id:       south
        Cycle:    2026-27
        Kind:     review
        Schools:  hale, saxby
      ! warning: south has 2 schools; 3 to 6 usually work well together
      ! warning: saxby is in the review cluster north at the same time
      ! To take this back: pip undo

      $ pip cluster add "Reading for all" --kind enquiry
      Added the cluster reading-for-all: Reading for all
        Id:       reading-for-all
        Cycle:    2026-27
        Kind:     enquiry
        Schools:  none yet
      ! To take this back: pip undo

      $ pip cluster list
      Id               Cluster          Kind     Lead        Schools
      ───────────────  ───────────────  ───────  ──────────  ─────────────────────
      north            North            review   asha-patel  ingham, saxby, welton
      reading-for-all  Reading for all  enquiry
      south            - bullet         review               hale, saxby

      $ pip cluster list --kind enquiry --json
      {
        "data": [
          {
            "cycle": "2026-27",
            "id": "reading-for-all",
            "kind": "enquiry",
            "lead": null,
            "name": "Reading for all",
            "round": null,
            "schools": []
          }
        ],
        "schema": "pip/clusters/1",
        "warnings": []
      }

      $ pip cluster join reading-for-all ingham hale ing
      Changed the cluster reading-for-all: joined by ingham, hale
        From:     Fri 20 Nov 2026 (today)
        Id:       reading-for-all
        Cycle:    2026-27
        Kind:     enquiry
        Schools:  hale, ingham
      ! warning: reading-for-all has 2 schools; 3 to 6 usually work well together
      ! 'ing' is ingham
      ! To take this back: pip undo

      $ pip cluster join reading-for-all saxby --on 11/1/2027
      Changed the cluster reading-for-all: joined by saxby
        From:     Mon 11 Jan 2027 (in 52 days)
        Id:       reading-for-all
        Cycle:    2026-27
        Kind:     enquiry
        Schools:  hale, ingham, saxby
      ! To take this back: pip undo

      $ pip cluster drop south saxby --on 1/10/2026
      Changed the cluster south: left by saxby
        Last day:  Thu 1 Oct 2026 (50 days ago)
        Id:        south
        Cycle:     2026-27
        Kind:      review
        Schools:   hale
      ! warning: south has 1 school; 3 to 6 usually work well together
      ! To take this back: pip undo

      $ pip cluster drop north welton
      Changed the cluster north: left by welton
        Last day:  Fri 20 Nov 2026 (today)
        Id:        north
        Cycle:     2026-27
        Kind:      review
        Lead:      asha-patel
        Schools:   ingham, saxby
      ! warning: north has 2 schools; 3 to 6 usually work well together
      ! To take this back: pip undo

      $ pip cluster show north
      North
      =====

      Id:       north
      Cycle:    2026-27
      Kind:     review
      Lead:     asha-patel
      Schools:  ingham, saxby, welton

      Schools
      -------

      Id      School                 From       To
      ──────  ─────────────────────  ─────────  ───────────────
      ingham  Ingham Primary School  the start  the end
      saxby   Saxby Village School   the start  the end
      welton  Welton Academy         the start  Fri 20 Nov 2026

      $ pip cluster show north --json
      {
        "data": {
          "cycle": "2026-27",
          "id": "north",
          "kind": "review",
          "lead": "asha-patel",
          "members": {
            "ingham": {},
            "saxby": {},
            "welton": {
              "left": "2026-11-20"
            }
          },
          "name": "North"
        },
        "schema": "pip/cluster/1",
        "warnings": []
      }

      $ pip cluster join north welton --on 11/1/2027
      Changed the cluster north: joined by welton
        From:     Mon 11 Jan 2027 (in 52 days)
        Id:       north
        Cycle:    2026-27
        Kind:     review
        Lead:     asha-patel
        Schools:  ingham, saxby, welton
      ! To take this back: pip undo

      $ pip cluster edit north --name "Northern triad" --clear lead
      Changed the cluster north: Northern triad
        Id:       north
        Cycle:    2026-27
        Kind:     review
        Schools:  ingham, saxby, welton
      ! To take this back: pip undo

      $ pip cluster edit reading-for-all --kind review
      Changed the cluster reading-for-all: Reading for all
        Id:       reading-for-all
        Cycle:    2026-27
        Kind:     review
        Schools:  hale, ingham, saxby
      ! warning: hale is in the review cluster south at the same time
      ! warning: ingham is in the review cluster north at the same time
      ! warning: saxby is in the review cluster north at the same time
      ! To take this back: pip undo

      $ pip cluster show reading
      Reading for all
      ===============

      Id:       reading-for-all
      Cycle:    2026-27
      Kind:     review
      Schools:  hale, ingham, saxby

      Schools
      -------

      Id      School                 From             To
      ──────  ─────────────────────  ───────────────  ───────
      hale    Hale                   Fri 20 Nov 2026  the end
      ingham  Ingham Primary School  Fri 20 Nov 2026  the end
      saxby   Saxby Village School   Mon 11 Jan 2027  the end
      ! 'reading' is reading-for-all
      """)
  }
}
