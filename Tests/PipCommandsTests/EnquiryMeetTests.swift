import TestSupport
import Testing

/// The three meets of an enquiry cluster.
@Suite struct EnquiryMeetTests {
  @Test func `a cluster has three meets in its year`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip cluster add Reading --kind enquiry --schools ingham,holme,saxby --lead asha-patel --hub-lead leo-hart
      """)
    try driver.expect(
      """
      $ pip enquiry meet list
      Cluster  Meet  Day       Held     Schools that came  People
      ───────  ────  ────────  ───────  ─────────────────  ──────
      reading     1  to agree  not yet
      reading     2  to agree  not yet
      reading     3  to agree  not yet

      $ pip due
      Nothing is due up to Sun 20 Dec 2026.

      $ pip enquiry meet add reading --on 3/11/2026
      Agreed meet 1 of reading: Reading
        Agreed for:  Tue 3 Nov 2026 (17 days ago)
      ! To take this back: pip undo

      $ pip enquiry meet add reading --on 7/2/2027 --note "at Holme"
      Agreed meet 2 of reading: Reading
        Agreed for:  Sun 7 Feb 2027 (in 79 days)
        Note:        at Holme
      ! warning: Sun 7 Feb 2027 is a Sunday
      ! To take this back: pip undo

      $ pip due --within 90d --for leo-hart
      When          By              Address  What                         Who                   School
      ────────────  ──────────────  ───────  ───────────────────────────  ────────────────────  ──────
      to agree                      reading  a day for meet 3 of Reading  Asha Patel, Leo Hart
      17 days late  Tue 3 Nov 2026  reading  meet 1 of Reading            Asha Patel, Leo Hart
      in 79 days    Sun 7 Feb 2027  reading  meet 2 of Reading            Asha Patel, Leo Hart

      $ pip enquiry meet held reading 1 --on 3/11/2026
      Recorded meet 1 of reading: Reading
        Held:  Tue 3 Nov 2026 (17 days ago)
      ! Who came? pip enquiry meet attend reading 1 --people PERSON,PERSON
      ! To take this back: pip undo

      $ pip enquiry meet attend reading 1 --people nadia-bell,asha-patel
      Recorded who took part in meet 1 of reading: Reading
        Held:     Tue 3 Nov 2026 (17 days ago)
        People:   Asha Patel, Nadia Bell
        Schools:  ingham, saxby
      ! To take this back: pip undo

      $ pip enquiry meet attend reading 1 --school holme
      Recorded who took part in meet 1 of reading: Reading
        Held:     Tue 3 Nov 2026 (17 days ago)
        People:   Asha Patel, Nadia Bell
        Schools:  holme, ingham, saxby
      ! To take this back: pip undo

      $ pip enquiry meet edit reading 1 --on 4/11/2026 --note "we keep one reading record" --clear school
      Changed meet 1 of reading: Reading
        Held:     Wed 4 Nov 2026 (16 days ago)
        People:   Asha Patel, Nadia Bell
        Schools:  ingham, saxby
        Note:     we keep one reading record
      ! To take this back: pip undo

      $ pip enquiry meet move reading 2 --on 8/2/2027 --why "a Sunday"
      Moved meet 2 of reading: Reading
        Agreed for:  Mon 8 Feb 2027 (in 80 days)
        Note:        at Holme
        Moved:       Fri 20 Nov 2026: Sun 7 Feb 2027 → Mon 8 Feb 2027, because a Sunday
      ! To take this back: pip undo

      $ pip enquiry meet add reading --number 3 --on 1/2/2027 --dry-run
      Would have agreed meet 3 of reading: Reading
        Agreed for:  Mon 1 Feb 2027 (in 73 days)
      ! warning: the meets of reading are not in order of their days; see enquiry meet list
      ! Nothing is saved: this was a dry run.

      $ pip enquiry list
      Id       Cluster  Enquiry lead  Hub lead  Schools               Meets held  Next
      ───────  ───────  ────────────  ────────  ────────────────────  ──────────  ──────────────
      reading  Reading  asha-patel    leo-hart  holme, ingham, saxby           1  Mon 8 Feb 2027

      $ pip enquiry list --json
      {
        "data": [
          {
            "hubLead": "leo-hart",
            "id": "reading",
            "lead": "asha-patel",
            "meetsHeld": 1,
            "name": "Reading",
            "nextMeet": "2027-02-08",
            "schools": [
              "holme",
              "ingham",
              "saxby"
            ]
          }
        ],
        "schema": "pip/enquiries/1",
        "warnings": []
      }

      $ pip enquiry meet list reading --json
      {
        "data": [
          {
            "cluster": "reading",
            "held": "2026-11-04",
            "note": "we keep one reading record",
            "number": 1,
            "people": [
              "asha-patel",
              "nadia-bell"
            ],
            "planned": "2026-11-03",
            "schools": [
              "ingham",
              "saxby"
            ]
          },
          {
            "cluster": "reading",
            "held": null,
            "note": "at Holme",
            "number": 2,
            "people": [],
            "planned": "2027-02-08",
            "schools": []
          },
          {
            "cluster": "reading",
            "held": null,
            "note": null,
            "number": 3,
            "people": [],
            "planned": null,
            "schools": []
          }
        ],
        "schema": "pip/enquiry/meets/1",
        "warnings": []
      }

      $ pip status
      Reviews of 2026-27
      ==================

      Fri 20 Nov 2026: no reviews yet

      Beside the reviews
      ------------------
      Enquiry:  1 cluster, 1 of 3 meets held, next meet 2 of Reading, Mon 8 Feb 2027 (in 80 days)

      $ pip enquiry meet reopen reading 1 --why "it was put off"
      Took back meet 1 of reading: Reading
        Agreed for:  Tue 3 Nov 2026 (17 days ago)
        Note:        we keep one reading record
        Moved:       Fri 20 Nov 2026: held taken back, because it was put off
      ! To take this back: pip undo

      $ pip enquiry meet remove reading 2
      Removed meet 2 of reading: Mon 8 Feb 2027
      ! To take this back: pip undo

      $ pip undo
      Took back the change j95d73: pip enquiry meet remove reading 2
        By:     grace
        Files:  cycles/2026-27/clusters/reading.json
      ! To take this back: pip redo

      $ pip enquiry meet list reading
      Cluster  Meet  Day             Held     Schools that came  People
      ───────  ────  ──────────────  ───────  ─────────────────  ──────
      reading     1  Tue 3 Nov 2026  not yet
      reading     2  Mon 8 Feb 2027  not yet
      reading     3  to agree        not yet
      """)
  }

  @Test func `what cannot be said of a meet is refused`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip cluster add Reading --kind enquiry --schools ingham,holme,saxby
      pip cluster add North --schools ingham,holme,saxby
      pip enquiry meet add reading --on 3/11/2026
      pip enquiry meet add reading --on 9/2/2027
      pip enquiry meet held reading 1 --on 3/11/2026
      pip person add Ben
      pip person leave ben --on 1/11/2026
      """)
    try driver.expectRefused(
      """
      $ pip enquiry meet add reading
      ! pip: missing --on: the day agreed
      ! hint: type 'pip enquiry meet add --help' to see its options
      [status 64]

      $ pip enquiry meet add north --on 3/11/2026
      ! pip: north is a review cluster; foci, stages and meets belong to enquiry clusters
      [status 65]

      $ pip enquiry meet add reading --on 1/9/2027
      ! pip: Wed 1 Sep 2027 is not in the cycle 2026-27, which runs from Tue 1 Sep 2026 to Tue 31 Aug 2027
      ! hint: check the day, or name another cycle with --cycle
      [status 65]

      $ pip enquiry meet add reading --number 1 --on 3/11/2026
      ! pip: meet 1 of reading is held already (Tue 3 Nov 2026)
      ! hint: pip enquiry meet edit reading 1 --on DAY corrects the day
      [status 65]

      $ pip enquiry meet add reading --number 4 --on 3/11/2026
      ! pip: --number: '4' is not the number of a meet, 1 to 3
      [status 64]

      $ pip enquiry meet held reading 1 --on 3/11/2026
      ! pip: meet 1 of reading is held already (Tue 3 Nov 2026)
      ! hint: pip enquiry meet edit reading 1 --on DAY corrects the day
      [status 65]

      $ pip enquiry meet held reading 2 --on 3/11/2026 --people ben
      ! pip: Ben left on Sun 1 Nov 2026
      ! hint: if they are back: pip person edit ben --clear left
      [status 65]

      $ pip enquiry meet attend reading 1
      ! pip: nothing was said that would change who took part
      ! hint: add --help to see what can be changed
      [status 65]

      $ pip enquiry meet attend reading 2 --people asha-patel
      ! pip: who took part cannot be recorded before the meet
      ! hint: record that first: pip enquiry meet held reading 2 --on DAY
      [status 65]

      $ pip enquiry meet attend reading 3 --people asha-patel
      ! pip: there is no meet '3' recorded in reading
      ! hint: there are: 1, 2
      [status 66]

      $ pip enquiry meet move reading 1 --on 4/11/2026 --why "snow"
      ! pip: meet 1 of reading is held already (Tue 3 Nov 2026)
      ! hint: pip enquiry meet edit reading 1 --on DAY corrects the day
      [status 65]

      $ pip enquiry meet move reading 2 --on 9/2/2027 --why "snow"
      ! pip: meet 2 of reading is planned already (Tue 9 Feb 2027)
      [status 65]

      $ pip enquiry meet move reading 3 --on 9/2/2027 --why "snow"
      ! pip: there is no meet '3' recorded in reading
      ! hint: there are: 1, 2
      [status 66]

      $ pip enquiry meet edit reading 2
      ! pip: nothing was said that would change meet 2 of reading
      ! hint: add --help to see what can be changed
      [status 65]

      $ pip enquiry meet reopen reading 2 --why "no"
      ! pip: meet 2 of reading has nothing that could be taken back
      ! hint: to correct a field, use edit; to take back your last command, pip undo
      [status 65]

      $ pip enquiry meet remove reading 3
      ! pip: there is no meet '3' recorded in reading
      ! hint: there are: 1, 2
      [status 66]

      $ pip enquiry meet list north
      ! pip: north is a review cluster; foci, stages and meets belong to enquiry clusters
      [status 65]
      """)
  }

  @Test func `with three days agreed there is no fourth`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip cluster add Reading --kind enquiry --schools ingham,holme,saxby
      pip enquiry meet add reading --on 3/11/2026
      pip enquiry meet add reading --on 9/2/2027
      pip enquiry meet add reading --on 8/6/2027
      """)
    try driver.expectRefused(
      """
      $ pip enquiry meet add reading --on 15/6/2027
      ! pip: all 3 meets of reading have a day already: see pip enquiry meet list reading
      [status 65]
      """)
    try driver.expect(
      """
      $ pip enquiry meet edit reading 3 --on 1/2/2027
      Changed meet 3 of reading: Reading
        Agreed for:  Mon 1 Feb 2027 (in 73 days)
      ! warning: the meets of reading are not in order of their days; see enquiry meet list
      ! To take this back: pip undo
      """)
  }
}
