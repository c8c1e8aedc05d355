import TestSupport
import Testing

@Suite struct `What a phase expects` {
  @Test func `an embed year of the Schools Partnership Programme, with its places and progress workshops`()
    throws
  {
    let driver = try PartnershipDriver.sixSchools()
    try driver.expect(
      """
      $ pip training plan
      No phase is recorded for 2026-27. Say it with: pip cycle edit 2026-27 --phase build

      $ pip cycle edit 2026-27 --phase embed
      Changed the cycle 2026-27
        First day:  Tue 1 Sep 2026 (80 days ago)
        Last day:   Tue 31 Aug 2027 (in 284 days)
        Phase:      embed
      ! To take this back: pip undo

      $ pip training plan
      Expected                              When                  Recorded  Day  State             Note
      ────────────────────────────────────  ────────────────────  ────────  ───  ────────────────  ──────────────────────────────────
      Capacity training for middle leaders  any time                             not yet arranged
      Leadership day                        any time                             not yet arranged
      The next review of every school       any time                             not yet arranged  0 of 6 schools reviewed, 0 to come
      Progress & impact workshop 4          Dec 2026 to Feb 2027                 not yet arranged
      Progress & impact workshop 5          Jun 2027 to Aug 2027                 not yet arranged
      """)
    try driver.prepare(
      """
      pip training add capacity --on 14/10/2026 --places 2
      pip training attend capacity --people asha-patel,tom-reed --today 14/10/2026
      pip training add leadership --on 4/2/2027 --places 2 --places-for holme=1,ingham=0
      pip review add ingham --on 12/11/2026 --lead asha-patel
      pip review held ingham --on 12/11/2026
      pip review add saxby --on 3/12/2026 --lead tom-reed
      pip meeting add progress-workshop --on 10/11/2026
      pip meeting cancel progress-workshop-2026-11-10 --why "a clash"
      pip meeting add progress-workshop --on 24/6/2027
      """)
    try driver.expect(
      """
      $ pip training plan
      Expected                              When                  Recorded                      Day              State             Note
      ────────────────────────────────────  ────────────────────  ────────────────────────────  ───────────────  ────────────────  ──────────────────────────────────────
      Capacity training for middle leaders  any time              capacity-2026-10-14           Wed 14 Oct 2026  held
      Leadership day                        any time              leadership-2027-02-04         Thu 4 Feb 2027   arranged          4 of 6 schools have 2 places set aside
      The next review of every school       any time                                                             begun             1 of 6 schools reviewed, 1 to come
      Progress & impact workshop 4          Dec 2026 to Feb 2027                                                 not yet arranged
      Progress & impact workshop 5          Jun 2027 to Aug 2027  progress-workshop-2027-06-24  Thu 24 Jun 2027  arranged
      """)
    try driver.prepare(
      """
      pip meeting add progress-workshop --on 20/1/2027
      pip meeting held progress-workshop-2027-01-20 --schools ingham,saxby --today 20/1/2027
      """)
    try driver.expect(
      """
      $ pip training plan --today 21/1/2027
      Expected                              When                  Recorded                      Day              State     Note
      ────────────────────────────────────  ────────────────────  ────────────────────────────  ───────────────  ────────  ──────────────────────────────────────
      Capacity training for middle leaders  any time              capacity-2026-10-14           Wed 14 Oct 2026  held
      Leadership day                        any time              leadership-2027-02-04         Thu 4 Feb 2027   arranged  4 of 6 schools have 2 places set aside
      The next review of every school       any time                                                             begun     1 of 6 schools reviewed, 1 to come
      Progress & impact workshop 4          Dec 2026 to Feb 2027  progress-workshop-2027-01-20  Wed 20 Jan 2027  held
      Progress & impact workshop 5          Jun 2027 to Aug 2027  progress-workshop-2027-06-24  Thu 24 Jun 2027  arranged

      $ pip training plan --json --today 21/1/2027
      {
        "data": [
          {
            "day": "2026-10-14",
            "firstMonth": null,
            "id": "capacity-training",
            "lastMonth": null,
            "name": "Capacity training for middle leaders",
            "note": null,
            "recorded": "capacity-2026-10-14",
            "state": "held"
          },
          {
            "day": "2027-02-04",
            "firstMonth": null,
            "id": "leadership-day",
            "lastMonth": null,
            "name": "Leadership day",
            "note": "4 of 6 schools have 2 places set aside",
            "recorded": "leadership-2027-02-04",
            "state": "arranged"
          },
          {
            "day": null,
            "firstMonth": null,
            "id": "reviews",
            "lastMonth": null,
            "name": "The next review of every school",
            "note": "1 of 6 schools reviewed, 1 to come",
            "recorded": null,
            "state": "partly"
          },
          {
            "day": "2027-01-20",
            "firstMonth": 4,
            "id": "progress-workshop-4",
            "lastMonth": 6,
            "name": "Progress & impact workshop 4",
            "note": null,
            "recorded": "progress-workshop-2027-01-20",
            "state": "held"
          },
          {
            "day": "2027-06-24",
            "firstMonth": 10,
            "id": "progress-workshop-5",
            "lastMonth": 12,
            "name": "Progress & impact workshop 5",
            "note": null,
            "recorded": "progress-workshop-2027-06-24",
            "state": "arranged"
          }
        ],
        "schema": "pip/training/plan/1",
        "warnings": []
      }
      """)
    try driver.prepare(
      """
      pip meeting move progress-workshop-2027-06-24 --on 22/4/2027 --why "exams"
      """)
    try driver.expect(
      """
      $ pip training plan --today 21/1/2027
      Expected                              When                  Recorded                      Day              State             Note
      ────────────────────────────────────  ────────────────────  ────────────────────────────  ───────────────  ────────────────  ──────────────────────────────────────
      Capacity training for middle leaders  any time              capacity-2026-10-14           Wed 14 Oct 2026  held
      Leadership day                        any time              leadership-2027-02-04         Thu 4 Feb 2027   arranged          4 of 6 schools have 2 places set aside
      The next review of every school       any time                                                             begun             1 of 6 schools reviewed, 1 to come
      Progress & impact workshop 4          Dec 2026 to Feb 2027  progress-workshop-2027-01-20  Wed 20 Jan 2027  held
      Progress & impact workshop 5          Jun 2027 to Aug 2027  progress-workshop-2027-06-24  Thu 22 Apr 2027  in another month
      """)
  }

  @Test func `a build year trains people and reviews every school once`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip cycle edit 2026-27 --phase build
      pip training add reviewer --on 14/10/2026
      pip training add reviewer --on 20/10/2026
      pip training attend reviewer-2026-10-20 --people asha-patel
      pip review add ingham --on 12/11/2026 --lead asha-patel
      pip review add saxby
      pip review add thorpe-fen
      pip review add marsh-lane
      pip review add st-oswalds
      pip review add holme
      """)
    try driver.expect(
      """
      $ pip training plan
      Expected                         When      Recorded             Day              State             Note
      ───────────────────────────────  ────────  ───────────────────  ───────────────  ────────────────  ──────────────────────────────────
      Reviewer training                any time  reviewer-2026-10-20  Tue 20 Oct 2026  held
      Lead reviewer training           any time                                        not yet arranged
      Improvement champions' training  any time                                        not yet arranged
      A review of every school         any time                                        arranged          0 of 6 schools reviewed, 6 to come
      """)
    try driver.prepare(
      """
      pip review cancel holme --why "a new head"
      """)
    try driver.expect(
      """
      $ pip training plan
      Expected                         When      Recorded             Day              State             Note
      ───────────────────────────────  ────────  ───────────────────  ───────────────  ────────────────  ──────────────────────────────────
      Reviewer training                any time  reviewer-2026-10-20  Tue 20 Oct 2026  held
      Lead reviewer training           any time                                        not yet arranged
      Improvement champions' training  any time                                        not yet arranged
      A review of every school         any time                                        begun             0 of 6 schools reviewed, 5 to come
      """)
  }
}
