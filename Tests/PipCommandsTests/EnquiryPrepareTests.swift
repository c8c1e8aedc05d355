import TestSupport
import Testing

/// Preparation days, and who came.
@Suite struct EnquiryPrepareTests {
  @Test func `a day prepares the head and the lead for the focus`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip person add "Grace Lowe" --school ingham
      pip cluster add Reading --kind enquiry --schools ingham,holme,saxby
      """)
    try driver.expect(
      """
      $ pip enquiry prepare list
      No preparation days of 2026-27 are recorded. Add one with: pip enquiry prepare add DAY

      $ pip enquiry prepare add 13/11/2026 --place "Saxby village hall" --note "tea at nine"
      Added the preparation day 6q2k
        Day:    Fri 13 Nov 2026 (7 days ago)
        Where:  Saxby village hall
        Note:   tea at nine
      ! To take this back: pip undo

      $ pip enquiry prepare add 28/11/2026
      Added the preparation day 25pz
        Day:  Sat 28 Nov 2026 (in 8 days)
      ! warning: Sat 28 Nov 2026 is a Saturday
      ! To take this back: pip undo

      $ pip enquiry prepare move 25pz --on 30/11/2026 --why "a Saturday"
      Moved the preparation day 25pz
        Day:    Mon 30 Nov 2026 (in 10 days)
        Moved:  Fri 20 Nov 2026: Sat 28 Nov 2026 → Mon 30 Nov 2026, because a Saturday
      ! To take this back: pip undo

      $ pip due
      When         By               Address       What                 Who                   School
      ───────────  ───────────────  ────────────  ───────────────────  ────────────────────  ──────
      7 days late  Fri 13 Nov 2026  enquiry/6q2k  the preparation day  the partnership lead
      in 10 days   Mon 30 Nov 2026  enquiry/25pz  the preparation day  the partnership lead

      $ pip enquiry prepare attend 6q2k ingham --head nadia-bell --focus-lead grace-lowe
      Recorded who came to the preparation day 6q2k: ingham
        Held:                Fri 13 Nov 2026 (7 days ago)
        Where:               Saxby village hall
        Schools:             ingham
        Note:                tea at nine
        Head or deputy:      Nadia Bell
        Lead for the focus:  Grace Lowe
      ! To take this back: pip undo

      $ pip enquiry prepare attend 6q2k holme --focus-lead leo-hart
      Recorded who came to the preparation day 6q2k: holme
        Held:                Fri 13 Nov 2026 (7 days ago)
        Where:               Saxby village hall
        Schools:             holme, ingham
        Note:                tea at nine
        Lead for the focus:  Leo Hart
      ! warning: Leo Hart is not recorded as working at holme then
      ! To take this back: pip undo

      $ pip enquiry prepare absent 6q2k holme
      Changed the preparation day 6q2k
        Held:     Fri 13 Nov 2026 (7 days ago)
        Where:    Saxby village hall
        Schools:  ingham
        Note:     tea at nine
      ! To take this back: pip undo

      $ pip undo
      Took back the change 48c5nc: pip enquiry prepare absent 6q2k holme
        By:     grace
        Files:  cycles/2026-27/enquiry.json
      ! To take this back: pip redo

      $ pip enquiry prepare held 25pz
      Recorded the preparation day 25pz
        Held:   Mon 30 Nov 2026 (in 10 days)
        Moved:  Fri 20 Nov 2026: Sat 28 Nov 2026 → Mon 30 Nov 2026, because a Saturday
      ! warning: Mon 30 Nov 2026 is still to come (today is Fri 20 Nov 2026); recorded all the same
      ! To take this back: pip undo

      $ pip enquiry prepare edit 25pz --on 1/12/2026 --place "Holme" --note "bring your plan"
      Changed the preparation day 25pz
        Held:   Tue 1 Dec 2026 (in 11 days)
        Where:  Holme
        Note:   bring your plan
        Moved:  Fri 20 Nov 2026: Sat 28 Nov 2026 → Mon 30 Nov 2026, because a Saturday
      ! To take this back: pip undo

      $ pip enquiry prepare edit 25pz --clear place,note
      Changed the preparation day 25pz
        Held:   Tue 1 Dec 2026 (in 11 days)
        Moved:  Fri 20 Nov 2026: Sat 28 Nov 2026 → Mon 30 Nov 2026, because a Saturday
      ! To take this back: pip undo

      $ pip enquiry prepare reopen 25pz --why "a slip"
      Took back the preparation day 25pz
        Day:    Mon 30 Nov 2026 (in 10 days)
        Moved:  Fri 20 Nov 2026: held taken back, because a slip
                Fri 20 Nov 2026: Sat 28 Nov 2026 → Mon 30 Nov 2026, because a Saturday
      ! To take this back: pip undo

      $ pip enquiry prepare list
      Code  Day              Held             Where               Schools that came
      ────  ───────────────  ───────────────  ──────────────────  ─────────────────
      6q2k  Fri 13 Nov 2026  Fri 13 Nov 2026  Saxby village hall  holme, ingham
      25pz  Mon 30 Nov 2026

      $ pip enquiry prepare list --json
      {
        "data": [
          {
            "attended": [
              "holme",
              "ingham"
            ],
            "code": "6q2k",
            "held": "2026-11-13",
            "note": "tea at nine",
            "place": "Saxby village hall",
            "planned": "2026-11-13"
          },
          {
            "attended": [],
            "code": "25pz",
            "held": null,
            "note": null,
            "place": null,
            "planned": "2026-11-30"
          }
        ],
        "schema": "pip/enquiry/preparations/1",
        "warnings": []
      }

      $ pip enquiry show
      Enquiry year 2026-27
      ====================

      Preparation days
      ----------------

      Code  Day              Held             Where               Schools that came
      ────  ───────────────  ───────────────  ──────────────────  ─────────────────
      6q2k  Fri 13 Nov 2026  Fri 13 Nov 2026  Saxby village hall  holme, ingham
      25pz  Mon 30 Nov 2026

      Enquiry clusters
      ----------------

      Id       Cluster  Enquiry lead  Hub lead  Schools               Meets held  Next
      ───────  ───────  ────────────  ────────  ────────────────────  ──────────  ────
      reading  Reading                          holme, ingham, saxby           0

      Schools
      -------

      Cluster  School  Works on  Seen in  Stage  Prepared
      ───────  ──────  ────────  ───────  ─────  ───────────────────────
      reading  holme                             lead for the focus only
      reading  ingham                            both
      reading  saxby                             not yet

      $ pip enquiry prepare remove 25pz
      Removed the preparation day 25pz: Mon 30 Nov 2026
      ! To take this back: pip undo
      """)
    try driver.expectRefused(
      """
      $ pip enquiry prepare add 13/11/2026
      ! pip: the preparation day is recorded already (Fri 13 Nov 2026)
      ! hint: pip enquiry prepare edit 6q2k
      [status 65]

      $ pip enquiry prepare add 1/9/2027
      ! pip: Wed 1 Sep 2027 is not in the cycle 2026-27, which runs from Tue 1 Sep 2026 to Tue 31 Aug 2027
      ! hint: check the day, or name another cycle with --cycle
      [status 65]

      $ pip enquiry prepare attend 6q2k ingham
      ! pip: say who came
      ! hint: name the head or deputy with --head, the lead for the focus with --focus-lead
      [status 64]

      $ pip enquiry prepare attend 6q2k ingham --head nobody
      ! pip: there is no person 'nobody'
      ! hint: see them all with pip person list
      [status 66]

      $ pip enquiry prepare attend zzzz ingham --head nadia-bell
      ! pip: there is no preparation day 'zzzz' in 2026-27
      ! hint: there are: 6q2k
      [status 66]

      $ pip enquiry prepare absent 6q2k saxby
      ! pip: there is no school 'saxby' at the preparation day 6q2k
      ! hint: there are: holme, ingham
      [status 66]

      $ pip enquiry prepare edit 6q2k
      ! pip: nothing was said that would change the preparation day 6q2k
      ! hint: add --help to see what can be changed
      [status 65]

      $ pip enquiry prepare held 6q2k
      ! pip: the preparation day 6q2k is held already (Fri 13 Nov 2026)
      ! hint: pip enquiry prepare edit 6q2k --on DAY corrects the day
      [status 65]

      $ pip enquiry prepare move 6q2k --on 20/11/2026 --why "no"
      ! pip: the preparation day 6q2k is held already (Fri 13 Nov 2026)
      ! hint: pip enquiry prepare edit 6q2k --on DAY corrects the day
      [status 65]

      $ pip enquiry prepare reopen 25pz --why "no"
      ! pip: there is no preparation day '25pz' in 2026-27
      ! hint: there are: 6q2k
      [status 66]
      """)
  }
}
