import TestSupport
import Testing

@Suite struct `Meetings corrected and listed` {
  @Test func `scripts get meetings as flat objects, and one meeting as its record`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare(
      """
      pip meeting add heads --on 3/12/2026
      pip meeting held heads --people asha-patel --today 3/12/2026
      pip meeting bring heads ingham
      pip meeting lesson add heads "Staff trust a question they chose"
      pip meeting decision add heads "Find cover for visits" --owner-text "all heads" --due 15/1/2027
      """)
    try driver.expect(
      """
      $ pip meeting list --json
      {
        "data": [
          {
            "address": "heads-2026-12-03",
            "cluster": null,
            "cycle": "2026-27",
            "day": "2026-12-03",
            "decisionsOpen": 1,
            "held": "2026-12-03",
            "id": "heads-2026-12-03",
            "kind": "heads",
            "lessons": 1,
            "people": [
              "asha-patel"
            ],
            "place": null,
            "present": null,
            "reviews": [
              "ingham"
            ],
            "schools": [],
            "state": "held"
          }
        ],
        "schema": "pip/meetings/1",
        "warnings": []
      }

      $ pip meeting show heads-2026-12-03 --json
      {
        "data": {
          "address": "heads-2026-12-03",
          "cycle": "2026-27",
          "decisions": {
            "q6g3": {
              "due": "2027-01-15",
              "ownerText": "all heads",
              "text": "Find cover for visits"
            }
          },
          "held": "2026-12-03",
          "id": "heads-2026-12-03",
          "kind": "heads",
          "lessons": {
            "9ntk": {
              "text": "Staff trust a question they chose"
            }
          },
          "people": [
            "asha-patel"
          ],
          "planned": "2026-12-03",
          "reviews": {
            "ingham@2026-27": {}
          },
          "state": "held"
        },
        "schema": "pip/meeting/1",
        "warnings": []
      }

      $ pip meeting lesson list --json
      {
        "data": [
          {
            "address": "heads-2026-12-03/9ntk",
            "code": "9ntk",
            "cycle": "2026-27",
            "day": "2026-12-03",
            "meeting": "heads-2026-12-03",
            "text": "Staff trust a question they chose",
            "theme": null
          }
        ],
        "schema": "pip/lessons/1",
        "warnings": []
      }

      $ pip meeting decision list --overdue --json --today 20/1/2027
      {
        "data": [
          {
            "address": "heads-2026-12-03/q6g3",
            "code": "q6g3",
            "cycle": "2026-27",
            "done": null,
            "due": "2027-01-15",
            "meeting": "heads-2026-12-03",
            "overdue": true,
            "owner": "all heads",
            "state": "open",
            "text": "Find cover for visits"
          }
        ],
        "schema": "pip/decisions/1",
        "warnings": []
      }
      """)
  }

  @Test func `every field of a meeting can be corrected, and every step taken back`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare(
      """
      pip cluster add North --schools ingham,saxby,holme
      pip meeting add heads --on 3/12/2026
      """)
    try driver.expect(
      """
      $ pip meeting edit heads-2026 --place "The hall" --on 4/12/2026
      Changed the meeting heads-2026-12-03: heads' meeting
        Day:    Fri 4 Dec 2026 (in 14 days)
        Place:  The hall
      ! 'heads-2026' is heads-2026-12-03
      ! To take this back: pip undo

      $ pip meeting edit heads-2026-12-03 --clear place --cluster north
      Changed the meeting heads-2026-12-03: heads' meeting
        Day:      Fri 4 Dec 2026 (in 14 days)
        Cluster:  north
      ! To take this back: pip undo

      $ pip meeting edit heads-2026-12-03 --clear cluster
      Changed the meeting heads-2026-12-03: heads' meeting
        Day:  Fri 4 Dec 2026 (in 14 days)
      ! To take this back: pip undo

      $ pip meeting move heads-2026-12-03 --on 10/12/2026 --why snow
      Moved the meeting heads-2026-12-03: heads' meeting
        Day:    Thu 10 Dec 2026 (in 20 days)
        Moved:  Fri 20 Nov 2026: Fri 4 Dec 2026 → Thu 10 Dec 2026, because snow
      ! To take this back: pip undo

      $ pip meeting held heads-2026-12-03 --schools ingham,saxby --today 10/12/2026
      Recorded the meeting heads-2026-12-03: heads' meeting
        Day:              held Thu 10 Dec 2026 (today)
        Schools present:  ingham, saxby
        Moved:            Fri 20 Nov 2026: Fri 4 Dec 2026 → Thu 10 Dec 2026, because snow
      ! Which reviews were brought? pip meeting bring heads-2026-12-03 HOST
      ! To take this back: pip undo

      $ pip meeting edit heads-2026-12-03 --clear schools --people asha-patel,tom-reed --apologies holme
      Changed the meeting heads-2026-12-03: heads' meeting
        Day:             held Thu 10 Dec 2026 (in 20 days)
        People present:  Asha Patel, Tom Reed
        Apologies:       holme
        Moved:           Fri 20 Nov 2026: Fri 4 Dec 2026 → Thu 10 Dec 2026, because snow
      ! To take this back: pip undo

      $ pip meeting bring heads-2026-12-03 ingham
      Brought to the meeting heads-2026-12-03: heads' meeting
        Day:              held Thu 10 Dec 2026 (in 20 days)
        People present:   Asha Patel, Tom Reed
        Apologies:        holme
        Reviews brought:  ingham
        Moved:            Fri 20 Nov 2026: Fri 4 Dec 2026 → Thu 10 Dec 2026, because snow
      ! To take this back: pip undo

      $ pip meeting unbring heads-2026-12-03 ingham
      Changed what was brought to the meeting heads-2026-12-03: heads' meeting
        Day:             held Thu 10 Dec 2026 (in 20 days)
        People present:  Asha Patel, Tom Reed
        Apologies:       holme
        Moved:           Fri 20 Nov 2026: Fri 4 Dec 2026 → Thu 10 Dec 2026, because snow
      ! To take this back: pip undo

      $ pip meeting reopen heads-2026-12-03 --why "put off"
      Reopened the meeting heads-2026-12-03: heads' meeting
        Day:        Thu 10 Dec 2026 (in 20 days)
        Apologies:  holme
        Moved:      Fri 20 Nov 2026: held taken back, because put off
                    Fri 20 Nov 2026: Fri 4 Dec 2026 → Thu 10 Dec 2026, because snow
      ! To take this back: pip undo

      $ pip meeting cancel heads-2026-12-03 --why "snow again"
      Cancelled the meeting heads-2026-12-03: heads' meeting
        Day:        Thu 10 Dec 2026 (in 20 days)
        Cancelled:  Fri 20 Nov 2026 (today), because snow again
        Apologies:  holme
        Moved:      Fri 20 Nov 2026: held taken back, because put off
                    Fri 20 Nov 2026: Fri 4 Dec 2026 → Thu 10 Dec 2026, because snow
      ! To take this back: pip undo

      $ pip meeting reopen heads-2026-12-03 --why "the roads are clear"
      Reopened the meeting heads-2026-12-03: heads' meeting
        Day:        Thu 10 Dec 2026 (in 20 days)
        Apologies:  holme
        Moved:      Fri 20 Nov 2026: held taken back, because put off
                    Fri 20 Nov 2026: cancelled taken back, because the roads are clear
                    Fri 20 Nov 2026: Fri 4 Dec 2026 → Thu 10 Dec 2026, because snow
      ! To take this back: pip undo

      $ pip meeting remove heads-2026-12-03
      Removed the meeting heads-2026-12-03: heads' meeting
        Day:        Thu 10 Dec 2026 (in 20 days)
        Apologies:  holme
        Moved:      Fri 20 Nov 2026: held taken back, because put off
                    Fri 20 Nov 2026: cancelled taken back, because the roads are clear
                    Fri 20 Nov 2026: Fri 4 Dec 2026 → Thu 10 Dec 2026, because snow
      ! To take this back: pip undo

      $ pip meeting list
      No meetings are recorded here yet. Arrange one with: pip meeting add KIND --on DAY

      $ pip undo
      Took back the change xvz2r2: pip meeting remove heads-2026-12-03
        By:     grace
        Files:  cycles/2026-27/meetings/heads-2026-12-03.json
      ! To take this back: pip redo

      $ pip meeting list
      Day              Meeting           Cluster  State    Present               Reviews brought  Decisions open
      ───────────────  ────────────────  ───────  ───────  ────────────────────  ───────────────  ──────────────
      Thu 10 Dec 2026  heads-2026-12-03           to come  apologies from holme                                0
      """)
  }

  @Test func `decisions and lessons can be corrected, taken back and removed`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare(
      """
      pip meeting add heads --on 3/12/2026
      pip meeting lesson add heads "Staff trust a question" --theme culture
      pip meeting decision add heads "Find cover"
      """)
    try driver.expect(
      """
      $ pip meeting lesson list
      Address                What was learnt         Theme
      ─────────────────────  ──────────────────────  ───────
      heads-2026-12-03/25pz  Staff trust a question  culture

      $ pip meeting lesson edit 25pz --text "Staff trust a question they chose" --clear theme
      Changed the lesson heads-2026-12-03/25pz: Staff trust a question they chose
      ! To take this back: pip undo

      $ pip meeting lesson remove heads-2026-12-03/25pz
      Removed the lesson heads-2026-12-03/25pz: Staff trust a question they chose
      ! To take this back: pip undo

      $ pip meeting lesson list
      No lessons of meetings are recorded here yet.

      $ pip meeting decision edit xt72 --owner tom-reed --due 15/1/2027
      Changed the decision heads-2026-12-03/xt72: Find cover
        Who:  Tom Reed
        By:   Fri 15 Jan 2027 (in 56 days)
      ! To take this back: pip undo

      $ pip meeting decision edit xt72 --due 29/1/2027 --why "the hall is booked"
      Changed the decision heads-2026-12-03/xt72: Find cover
        Who:    Tom Reed
        By:     Fri 29 Jan 2027 (in 70 days)
        Moved:  Fri 20 Nov 2026: Fri 15 Jan 2027 → Fri 29 Jan 2027, because the hall is booked
      ! To take this back: pip undo

      $ pip meeting decision edit xt72 --clear owner
      Changed the decision heads-2026-12-03/xt72: Find cover
        Who:    to agree
        By:     Fri 29 Jan 2027 (in 70 days)
        Moved:  Fri 20 Nov 2026: Fri 15 Jan 2027 → Fri 29 Jan 2027, because the hall is booked
      ! To take this back: pip undo

      $ pip meeting decision stop xt72 --why "the county pays"
      Stopped the decision heads-2026-12-03/xt72: Find cover
        Who:      to agree
        By:       Fri 29 Jan 2027 (in 70 days)
        Stopped:  Fri 20 Nov 2026 (today), because the county pays
        Moved:    Fri 20 Nov 2026: Fri 15 Jan 2027 → Fri 29 Jan 2027, because the hall is booked
      ! To take this back: pip undo

      $ pip meeting decision list --open
      No such decisions.

      $ pip meeting decision reopen xt72 --why "it does not"
      Reopened the decision heads-2026-12-03/xt72: Find cover
        Who:    to agree
        By:     Fri 29 Jan 2027 (in 70 days)
        Moved:  Fri 20 Nov 2026: stopped taken back, because it does not
                Fri 20 Nov 2026: Fri 15 Jan 2027 → Fri 29 Jan 2027, because the hall is booked
      ! To take this back: pip undo

      $ pip meeting decision remove heads-2026-12-03/xt72
      Removed the decision heads-2026-12-03/xt72: Find cover
      ! To take this back: pip undo

      $ pip undo
      Took back the change xvz2r2: pip meeting decision remove heads-2026-12-03/xt72
        By:     grace
        Files:  cycles/2026-27/meetings/heads-2026-12-03.json
      ! To take this back: pip redo

      $ pip meeting decision list --owner tom-reed
      No such decisions.

      $ pip meeting decision list --open
      Address                What was decided  Who       By               State
      ─────────────────────  ────────────────  ────────  ───────────────  ─────
      heads-2026-12-03/xt72  Find cover        to agree  Fri 29 Jan 2027  open
      """)
  }

  @Test func `a meeting entered twice is remarked on, and so is what goes with one that is removed`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip meeting add heads --on 3/12/2026
      pip meeting add governors --on 3/12/2026
      pip meeting decision add heads-2026-12-03 "Find cover"
      pip meeting lesson add heads-2026-12-03 "Short visits are enough"
      pip meeting lesson add heads-2026-12-03 "Governors like to listen"
      """)
    try driver.expect(
      """
      $ pip meeting add heads --on 3/12/2026
      Arranged the meeting heads-2026-12-03-2: heads' meeting
        Day:  Thu 3 Dec 2026 (in 13 days)
      ! warning: there is another heads' meeting on Thu 3 Dec 2026: heads-2026-12-03
      ! To take this back: pip undo

      $ pip meeting remove heads-2026-12-03
      Removed the meeting heads-2026-12-03: heads' meeting
        Day:  Thu 3 Dec 2026 (in 13 days)
      ! warning: removed with it: 1 decision and 2 lessons
      ! To take this back: pip undo

      $ pip meeting remove governors-2026-12-03
      Removed the meeting governors-2026-12-03: governors' meeting
        Day:  Thu 3 Dec 2026 (in 13 days)
      ! To take this back: pip undo
      """)
  }
}
