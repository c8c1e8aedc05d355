import TestSupport
import Testing

@Suite struct `Arranging and editing a review` {
  @Test func `a review is arranged, and every field can be corrected or emptied`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.expect(
      """
      $ pip review add ingham --on 12/11/2026 --lead asha-patel --team tom-reed,mina-shah --shadow carl-west --champion leo-hart,nadia-bell --focus "Early reading" --theme teaching
      Arranged the review ingham: Ingham Primary School
        Visit:      Thu 12 Nov 2026 (8 days ago)
        Focus:      Early reading
        Themes:     teaching
        Lead:       Asha Patel
        Team:       Tom Reed, Mina Shah
        Shadowing:  Carl West
        Champions:  Leo Hart, Nadia Bell
      ! To take this back: pip undo

      $ pip review edit ingham --question "To what extent do pupils read with fluency?" --line "How groups are made" --line "- bullet, with a comma" --baseline "Seven in ten" --aspiration "+90-day target met"
      Changed the review ingham
        Visit:             Thu 12 Nov 2026 (8 days ago)
        Focus:             Early reading
        Themes:            teaching
        Question:          To what extent do pupils read with fluency?
        Lines of enquiry:  How groups are made
                           - bullet, with a comma
        Baseline:          Seven in ten
        Aspiration:        +90-day target met
        Lead:              Asha Patel
        Team:              Tom Reed, Mina Shah
        Shadowing:         Carl West
        Champions:         Leo Hart, Nadia Bell
      ! To take this back: pip undo

      $ pip review edit ingham --team tom-reed --clear shadow,theme
      Changed the review ingham
        Visit:             Thu 12 Nov 2026 (8 days ago)
        Focus:             Early reading
        Question:          To what extent do pupils read with fluency?
        Lines of enquiry:  How groups are made
                           - bullet, with a comma
        Baseline:          Seven in ten
        Aspiration:        +90-day target met
        Lead:              Asha Patel
        Team:              Tom Reed
        Champions:         Leo Hart, Nadia Bell
      ! To take this back: pip undo

      $ pip review show ingham --json
      {
        "data": {
          "address": "ingham",
          "aspiration": "+90-day target met",
          "baseline": "Seven in ten",
          "champions": [
            "leo-hart",
            "nadia-bell"
          ],
          "cycle": "2026-27",
          "focus": "Early reading",
          "id": "ingham",
          "lead": "asha-patel",
          "lines": [
            "How groups are made",
            "- bullet, with a comma"
          ],
          "planned": "2026-11-12",
          "question": "To what extent do pupils read with fluency?",
          "standing": {
            "checkIn": null,
            "due": "2026-11-12",
            "overdue": true,
            "stage": "review",
            "waitsFor": "visit"
          },
          "team": [
            "tom-reed"
          ]
        },
        "schema": "pip/review/1",
        "warnings": []
      }
      """)
  }

  @Test func `people from the host school never lead, review or shadow, but champion`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.expectRefused(
      """
      $ pip review add ingham --lead nadia-bell
      ! pip: Nadia Bell works at ingham, and nobody from the host school can lead its review
      ! hint: choose somebody from another school: pip person list
      ! hint: if nadia-bell has moved, say so: pip person edit nadia-bell --school SCHOOL
      [status 65]

      $ pip review add ingham --team tom-reed,nadia-bell
      ! pip: Nadia Bell works at ingham, and nobody from the host school can be a reviewer in its review
      ! hint: choose somebody from another school: pip person list
      ! hint: if nadia-bell has moved, say so: pip person edit nadia-bell --school SCHOOL
      [status 65]

      $ pip review add ingham --shadow nadia-bell
      ! pip: Nadia Bell works at ingham, and nobody from the host school can shadow its review
      ! hint: choose somebody from another school: pip person list
      ! hint: if nadia-bell has moved, say so: pip person edit nadia-bell --school SCHOOL
      [status 65]

      $ pip review add ingham --lead tom-reed --team tom-reed
      ! pip: tom-reed is named for two tasks of the same visit: lead, team and shadows are different people
      [status 65]

      $ pip review add ingham --lead "Nadia Bell"
      ! pip: Nadia Bell works at ingham, and nobody from the host school can lead its review
      ! hint: choose somebody from another school: pip person list
      ! hint: if nadia-bell has moved, say so: pip person edit nadia-bell --school SCHOOL
      [status 65]

      $ pip review add ingham --lead asha-patell
      ! pip: there is no person 'asha-patell'
      ! hint: did you mean asha-patel?
      [status 66]
      """)
    try driver.expect(
      """
      $ pip review add ingham --champion nadia-bell
      Arranged the review ingham: Ingham Primary School
        Champions:  Nadia Bell
      ! To take this back: pip undo
      """)
  }

  @Test func `one review for a host and cycle unless a second one is asked for`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.expectRefused(
      """
      $ pip review add ingham.2
      ! pip: a new review is named by its host alone
      ! hint: type pip review add ingham, with --again for a second one in this cycle
      [status 64]

      $ pip review add inghamm
      ! pip: there is no school 'inghamm'
      ! hint: did you mean ingham?
      [status 66]

      $ pip review add ingham --theme reading
      ! pip: there is no theme 'reading'
      ! hint: known are: attainment, citizenship, governance, culture, leadership, teaching, development, systems, community, partnerships, system-leadership
      ! hint: a partnership can have its own: pip partnership edit --theme reading
      [status 65]
      """)
    try driver.prepare(
      """
      pip review add ingham
      """)
    try driver.expectRefused(
      """
      $ pip review add ingham
      ! pip: ingham has a review in 2026-27 already
      ! hint: change it with pip review edit ingham; for a second one in this cycle, add --again
      [status 65]

      $ pip review edit ingham
      ! pip: nothing was said that would change the review of ingham
      ! hint: add --help to see what can be changed
      [status 65]

      $ pip review edit ingham.2 --focus Reading
      ! pip: there is no review 'ingham.2' in 2026-27
      ! hint: there are: ingham@2026-27
      [status 66]
      """)
    try driver.expect(
      """
      $ pip review add ingham --again --focus Writing
      Arranged the review ingham.2: Ingham Primary School
        Focus:  Writing
      ! To take this back: pip undo

      $ pip review list
      Review    School                 Visit  Focus    Stage    Waits for                      By
      ────────  ─────────────────────  ─────  ───────  ───────  ─────────────────────────────  ──
      ingham    Ingham Primary School                  prepare  a focus agreed with the staff
      ingham.2  Ingham Primary School         Writing  plan     an enquiry question
      """)
  }
}
