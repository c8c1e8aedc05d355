import TestSupport
import Testing

@Suite struct CycleCommandTests {
  @Test func opensShowsAndChanges() throws {
    let driver = try PartnershipDriver()
    try driver.expect(
      """
      $ pip cycle list
      There is no cycle yet. Open one with: pip cycle open 2026-27

      $ pip cycle open 2025-26 --phase build
      Opened the cycle 2025-26
        First day:  Mon 1 Sep 2025 (445 days ago)
        Last day:   Mon 31 Aug 2026 (81 days ago)
        Phase:      build
      ! To take this back: pip undo

      $ pip cycle open 2026-27
      Opened the cycle 2026-27
        First day:  Tue 1 Sep 2026 (80 days ago)
        Last day:   Tue 31 Aug 2027 (in 284 days)
      ! To take this back: pip undo

      $ pip cycle open first-round --from 1/6/2026 --to 31/3/2028
      Opened the cycle first-round
        First day:  Mon 1 Jun 2026 (172 days ago)
        Last day:   Fri 31 Mar 2028 (in 497 days)
      ! It shares days with 2025-26 (Mon 1 Sep 2025 to Mon 31 Aug 2026), which is open too.
      ! It shares days with 2026-27 (Tue 1 Sep 2026 to Tue 31 Aug 2027), which is open too.
      ! To take this back: pip undo

      $ pip cycle list
      Id           First day       Last day         Phase  State  Reviews  Clusters
      ───────────  ──────────────  ───────────────  ─────  ─────  ───────  ────────
      2025-26      Mon 1 Sep 2025  Mon 31 Aug 2026  build  open         0         0
      first-round  Mon 1 Jun 2026  Fri 31 Mar 2028         open         0         0
      2026-27      Tue 1 Sep 2026  Tue 31 Aug 2027         open         0         0

      $ pip cycle list --json
      {
        "data": [
          {
            "closed": null,
            "clusters": 0,
            "first": "2025-09-01",
            "id": "2025-26",
            "last": "2026-08-31",
            "open": true,
            "phase": "build",
            "reviews": 0
          },
          {
            "closed": null,
            "clusters": 0,
            "first": "2026-06-01",
            "id": "first-round",
            "last": "2028-03-31",
            "open": true,
            "phase": null,
            "reviews": 0
          },
          {
            "closed": null,
            "clusters": 0,
            "first": "2026-09-01",
            "id": "2026-27",
            "last": "2027-08-31",
            "open": true,
            "phase": null,
            "reviews": 0
          }
        ],
        "schema": "pip/cycles/1",
        "warnings": []
      }

      $ pip cycle show
      Cycle 2026-27
      =============

      First day:  Tue 1 Sep 2026 (80 days ago)
      Last day:   Tue 31 Aug 2027 (in 284 days)
      Reviews:    0
      Clusters:   0

      $ pip cycle show --cycle 2025-26
      Cycle 2025-26
      =============

      First day:  Mon 1 Sep 2025 (445 days ago)
      Last day:   Mon 31 Aug 2026 (81 days ago)
      Phase:      build
      Reviews:    0
      Clusters:   0

      $ pip cycle show 2025-26 --json
      {
        "data": {
          "clusters": 0,
          "first": "2025-09-01",
          "id": "2025-26",
          "last": "2026-08-31",
          "phase": "build",
          "reviews": 0
        },
        "schema": "pip/cycle/1",
        "warnings": []
      }

      $ pip cycle edit 2026-27 --phase embed --to 31/12/2027
      Changed the cycle 2026-27
        First day:  Tue 1 Sep 2026 (80 days ago)
        Last day:   Fri 31 Dec 2027 (in 406 days)
        Phase:      embed
      ! It shares days with first-round (Mon 1 Jun 2026 to Fri 31 Mar 2028), which is open too.
      ! To take this back: pip undo

      $ pip cycle edit 2026-27 --clear phase
      Changed the cycle 2026-27
        First day:  Tue 1 Sep 2026 (80 days ago)
        Last day:   Fri 31 Dec 2027 (in 406 days)
      ! It shares days with first-round (Mon 1 Jun 2026 to Fri 31 Mar 2028), which is open too.
      ! To take this back: pip undo

      $ pip cycle close 2025-26
      Closed the cycle 2025-26
        First day:  Mon 1 Sep 2025 (445 days ago)
        Last day:   Mon 31 Aug 2026 (81 days ago)
        Phase:      build
        Closed:     Fri 20 Nov 2026 (today)
      ! To take this back: pip undo

      $ pip cycle list
      Id           First day       Last day         Phase  State                      Reviews  Clusters
      ───────────  ──────────────  ───────────────  ─────  ─────────────────────────  ───────  ────────
      2025-26      Mon 1 Sep 2025  Mon 31 Aug 2026  build  closed on Fri 20 Nov 2026        0         0
      first-round  Mon 1 Jun 2026  Fri 31 Mar 2028         open                             0         0
      2026-27      Tue 1 Sep 2026  Fri 31 Dec 2027         open                             0         0

      $ pip cycle reopen 2025-26
      Reopened the cycle 2025-26
        First day:  Mon 1 Sep 2025 (445 days ago)
        Last day:   Mon 31 Aug 2026 (81 days ago)
        Phase:      build
      ! To take this back: pip undo
      """)
  }
}
