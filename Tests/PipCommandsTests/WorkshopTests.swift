import TestSupport
import Testing

@Suite struct `Improvement workshops and their check-in` {
  @Test func `moving a workshop moves its check-in, until that is held`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.expect(
      """
      $ pip workshop plan ingham --on 26/11/2026
      Agreed the workshop ingham/6q2k
        Planned:    Thu 26 Nov 2026 (in 6 days)
        Champions:  Leo Hart
        Check-in:   Wed 24 Feb 2027 (in 96 days). 90 days from the workshop on Thu 26 Nov 2026 is Wed 24 Feb 2027.
      ! To take this back: pip undo

      $ pip workshop move ingham --on 3/12/2026 --why snow
      Moved the workshop ingham/6q2k
        Planned:    Thu 3 Dec 2026 (in 13 days)
        Champions:  Leo Hart
        Moved:      Fri 20 Nov 2026: Thu 26 Nov 2026 → Thu 3 Dec 2026, because snow
        Check-in:   Wed 3 Mar 2027 (in 103 days). 90 days from the workshop on Thu 3 Dec 2026 is Wed 3 Mar 2027.
      ! To take this back: pip undo

      $ pip checkin list
      Review  School                 Workshop        Due             Held  State
      ──────  ─────────────────────  ──────────────  ──────────────  ────  ─────────────────────
      ingham  Ingham Primary School  Thu 3 Dec 2026  Wed 3 Mar 2027        workshop not yet held
      """)
    try driver.expectRefused(
      """
      $ pip workshop move ingham --on 3/12/2026 --why snow
      ! pip: the workshop ingham/6q2k is planned already (Thu 3 Dec 2026)
      [status 65]
      """)
    try driver.prepare(
      """
      pip workshop held ingham --on 3/12/2026 --present 14
      """)
    try driver.expectRefused(
      """
      $ pip workshop move ingham --on 10/12/2026 --why snow
      ! pip: the workshop ingham/6q2k is held already (Thu 3 Dec 2026)
      ! hint: pip workshop edit ingham --on DAY corrects the day
      [status 65]

      $ pip workshop held ingham --on 3/12/2026
      ! pip: the workshop ingham/6q2k is held already (Thu 3 Dec 2026)
      ! hint: pip workshop edit ingham corrects it; for one more on that day, add --another
      [status 65]
      """)
    try driver.expect(
      """
      $ pip workshop edit ingham --present 16 --governors-present 2 --question "What would help most?"
      Changed the workshop ingham/6q2k
        Planned:            Thu 3 Dec 2026 (in 13 days)
        Held:               Thu 3 Dec 2026 (in 13 days)
        Champions:          Leo Hart
        Staff present:      16
        Governors present:  2
        Questions:          What would help most?
        Moved:              Fri 20 Nov 2026: Thu 26 Nov 2026 → Thu 3 Dec 2026, because snow
        Check-in:           Wed 3 Mar 2027 (in 103 days). 90 days from the workshop on Thu 3 Dec 2026 is Wed 3 Mar 2027.
      ! Next: pip action add ingham "…" --owner PERSON --due DAY --success "…"
      ! To take this back: pip undo

      $ pip workshop list --json
      {
        "data": [
          {
            "address": "ingham/6q2k",
            "champions": [
              "leo-hart"
            ],
            "cycle": "2026-27",
            "governorsPresent": 2,
            "held": "2026-12-03",
            "host": "ingham",
            "planned": "2026-12-03",
            "present": 16
          }
        ],
        "schema": "pip/workshops/1",
        "warnings": []
      }
      """)
  }

  @Test func `ninety days that end on a Sunday in half-term week move to the Monday after it`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.expect(
      """
      $ pip workshop held ingham --on 16/11/2026
      Recorded the workshop ingham/6q2k
        Held:       Mon 16 Nov 2026 (4 days ago)
        Champions:  Leo Hart
        Check-in:   Mon 22 Feb 2027 (in 94 days). 90 days from the workshop on Mon 16 Nov 2026 is Sun 14 Feb 2027, which is a Sunday; then come 5 days in the half-term holiday (assumed: no term dates are recorded) and a weekend. It moves to Mon 22 Feb 2027, the next school day.
      ! Next: pip action add ingham "…" --owner PERSON --due DAY --success "…"
      ! To take this back: pip undo

      $ pip checkin list --json
      {
        "data": [
          {
            "address": "ingham",
            "counted": "2027-02-14",
            "cycle": "2026-27",
            "daysLate": null,
            "due": "2027-02-22",
            "from": "2026-11-16",
            "held": null,
            "host": "ingham",
            "name": "90-day check-in",
            "number": 1,
            "overdue": false,
            "school": "Ingham Primary School",
            "state": "due",
            "why": null,
            "workshop": "2026-11-16"
          }
        ],
        "schema": "pip/checkins/1",
        "warnings": []
      }
      """)
  }

  @Test func `a check-in that falls into the summer offers the last school week before`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.expect(
      """
      $ pip workshop held ingham --on 3/6/2027 --today 4/6/2027
      Recorded the workshop ingham/6q2k
        Held:       Thu 3 Jun 2027 (yesterday)
        Champions:  Leo Hart
        Check-in:   Thu 2 Sep 2027 (in 90 days). 90 days from the workshop on Thu 3 Jun 2027 is Wed 1 Sep 2027, which is in the summer holiday (assumed: no term dates are recorded). It moves to Thu 2 Sep 2027, the next school day; or hold it earlier, in the last school week before: Mon 19 to Wed 21 Jul 2027.
      ! warning: Thu 3 Jun 2027 is in the half-term holiday (assumed: no term dates are recorded)
      ! Next: pip action add ingham "…" --owner PERSON --due DAY --success "…"
      ! To take this back: pip undo
      """)
  }
}
