import TestSupport
import Testing

@Suite struct CycleCarryAndCloseTests {
  @Test func carriesClustersOver() throws {
    let driver = try PartnershipDriver()
    try driver.prepare(
      """
      pip school add Ingham
      pip school add Saxby
      pip school add Welton
      pip school add Hale
      pip person add Asha
      pip person add Ben
      pip cycle open 2025-26
      pip cluster add North --schools ingham,saxby,welton,hale --lead asha --cycle 2025-26
      pip cluster add Reading --kind enquiry --schools ingham,saxby,welton --lead ben --cycle 2025-26
      pip cluster drop north hale --on 1/5/2026 --cycle 2025-26
      pip school leave saxby --on 31/8/2026
      pip person leave ben --on 31/8/2026
      """)
    try driver.expect(
      """
      $ pip cycle open 2026-27 --like 2025-26 --phase embed
      Opened the cycle 2026-27
        First day:  Tue 1 Sep 2026 (80 days ago)
        Last day:   Tue 31 Aug 2027 (in 284 days)
        Phase:      embed
      Carried over the cluster north: North
        Id:       north
        Cycle:    2026-27
        Kind:     review
        Lead:     asha
        Schools:  ingham, welton
      Carried over the cluster reading: Reading
        Id:       reading
        Cycle:    2026-27
        Kind:     enquiry
        Schools:  ingham, welton
      ! Left out of north, since not in the partnership then: saxby.
      ! Left out of reading, since not in the partnership then: saxby.
      ! reading has no lead now: ben no longer takes part.
      ! 2 clusters carried over from 2025-26.
      ! To take this back: pip undo

      $ pip cluster show north
      North
      =====

      Id:       north
      Cycle:    2026-27
      Kind:     review
      Lead:     asha
      Schools:  ingham, welton

      Schools
      -------

      Id      School  From       To
      ──────  ──────  ─────────  ───────
      ingham  Ingham  the start  the end
      welton  Welton  the start  the end

      $ pip cycle open 2027-28 --like 2026-27 --dry-run
      Would have opened the cycle 2027-28
        First day:  Wed 1 Sep 2027 (in 285 days)
        Last day:   Thu 31 Aug 2028 (in 650 days)
      Would have carried over the cluster north: North
        Id:       north
        Cycle:    2027-28
        Kind:     review
        Lead:     asha
        Schools:  ingham, welton
      Would have carried over the cluster reading: Reading
        Id:       reading
        Cycle:    2027-28
        Kind:     enquiry
        Schools:  ingham, welton
      ! 2 clusters carried over from 2026-27.
      ! Nothing is saved: this was a dry run.
      """)
  }

  @Test func closesKnowingly() throws {
    let driver = try PartnershipDriver()
    try driver.prepare("pip cycle open 2025-26")
    for number in 1...7 {
      try driver.write(
        "cycles/2025-26/reviews/school-\(number).json",
        #"{"id": "school-\#(number)", "schema": "pip/review/1", "focus": "Reading"}"#)
    }
    try driver.write(
      "cycles/2025-26/reviews/hale.json",
      #"{"id": "hale", "schema": "pip/review/1", "cancelled": {"on": "2026-01-05", "why": "a fire"}}"#)
    try driver.write(
      "cycles/2025-26/reviews/ingham.json",
      """
      {"id": "ingham", "schema": "pip/review/1", "held": "2026-05-01", "feedback": {"on": "2026-05-01"},
        "workshops": {"2222": {"held": "2026-05-12"}}, "actions": {"7k3m": {"text": "Read aloud daily"}}}
      """)
    try driver.expectRefused(
      """
      $ pip cycle close 2025-26
      ! pip: closing 2025-26 leaves this open: school-1 waits for an enquiry question; school-2 waits for an enquiry question; school-3 waits for an enquiry question; school-4 waits for an enquiry question; school-5 waits for an enquiry question; and 2 more reviews; 1 open action; 1 check-in not yet held (ingham)
      ! hint: close it all the same by adding --yes; actions and check-ins can still be recorded afterwards
      [status 65]
      """)
    try driver.expect(
      """
      $ pip cycle close 2025-26 --yes
      Closed the cycle 2025-26
        First day:  Mon 1 Sep 2025 (445 days ago)
        Last day:   Mon 31 Aug 2026 (81 days ago)
        Closed:     Fri 20 Nov 2026 (today)
      ! Still open: school-1 waits for an enquiry question; school-2 waits for an enquiry question; school-3 waits for an enquiry question; school-4 waits for an enquiry question; school-5 waits for an enquiry question; and 2 more reviews; 1 open action; 1 check-in not yet held (ingham).
      ! To take this back: pip undo

      $ pip cycle show
      Cycle 2025-26
      =============

      First day:  Mon 1 Sep 2025 (445 days ago)
      Last day:   Mon 31 Aug 2026 (81 days ago)
      Closed:     Fri 20 Nov 2026 (today)
      Reviews:    9
      Clusters:   0

      $ pip cycle close 2025-26
      ! pip: the cycle 2025-26 is closed already (Fri 20 Nov 2026)
      ! hint: pip cycle reopen 2025-26
      [status 65]

      $ pip cluster add North
      ! pip: the cycle 2025-26 was closed on Fri 20 Nov 2026; only what follows from it, such as actions, check-ins and decisions, can still be recorded
      ! hint: for something new, name the open cycle with --cycle
      ! hint: to correct something in this one, open it again: pip cycle reopen 2025-26
      [status 65]
      """)
  }
}
