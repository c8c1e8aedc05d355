import TestSupport
import Testing

@Suite struct `The timetable of a visit` {
  @Test func `it is kept in the order of the day`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare("pip review add ingham --on 12/11/2026 --lead asha-patel --team tom-reed")
    try driver.expect(
      """
      $ pip review timetable add ingham "Visit four phonics groups" --at 9.15 --until 10:15 --who "Asha and Tom"
      Added to the timetable ingham/pq4d: 09:15–10:15 Visit four phonics groups (Asha and Tom)
      ! To take this back: pip undo

      $ pip review timetable add ingham "Meet the staff" --at 8:15
      Added to the timetable ingham/qsnw: 08:15 Meet the staff
      ! To take this back: pip undo

      $ pip review timetable list ingham
      Time         What                       Who           Address
      ───────────  ─────────────────────────  ────────────  ───────────
      08:15        Meet the staff                           ingham/qsnw
      09:15–10:15  Visit four phonics groups  Asha and Tom  ingham/pq4d

      $ pip review timetable list ingham --json
      {
        "data": [
          {
            "address": "ingham/qsnw",
            "code": "qsnw",
            "cycle": "2026-27",
            "host": "ingham",
            "time": "08:15",
            "until": null,
            "what": "Meet the staff",
            "who": null
          },
          {
            "address": "ingham/pq4d",
            "code": "pq4d",
            "cycle": "2026-27",
            "host": "ingham",
            "time": "09:15",
            "until": "10:15",
            "what": "Visit four phonics groups",
            "who": "Asha and Tom"
          }
        ],
        "schema": "pip/timetable/1",
        "warnings": []
      }

      $ pip review timetable edit ingham/pq --at 10:30 --clear until,who
      Changed on the timetable ingham/pq4d: 10:30 Visit four phonics groups
      ! To take this back: pip undo

      $ pip review timetable edit ingham/pq --until 11:00 --who Tom --what "Hear readers"
      Changed on the timetable ingham/pq4d: 10:30–11:00 Hear readers (Tom)
      ! To take this back: pip undo

      $ pip review timetable remove ingham/pq
      Removed from the timetable ingham/pq4d: 10:30–11:00 Hear readers (Tom)
      ! To take this back: pip undo

      $ pip undo
      Took back the change q6g337: pip review timetable remove ingham/pq
        By:     grace
        Files:  cycles/2026-27/reviews/ingham.json
      ! To take this back: pip redo

      $ pip review show ingham
      Ingham Primary School, 2026-27
      ==============================

      Stage:  prepare, waits for a focus agreed with the staff, by Thu 12 Nov 2026 (8 days ago)
      Visit:  Thu 12 Nov 2026 (8 days ago)
      Lead:   Asha Patel
      Team:   Tom Reed

      Timetable
      ---------

      Address      Time         What            Who
      ───────────  ───────────  ──────────────  ───
      ingham/qsnw  08:15        Meet the staff
      ingham/pq4d  10:30–11:00  Hear readers    Tom
      """)
  }

  @Test func `what does not fit is refused`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare("pip review add ingham")
    try driver.prepare("pip review timetable add ingham \"Meet the staff\" --at 8:15")
    try driver.expectRefused(
      """
      $ pip review timetable add ingham "Meet the staff"
      ! pip: missing --at: when it begins
      ! hint: type 'pip review timetable add --help' to see its options
      [status 64]

      $ pip review timetable add ingham "Meet the staff" --at 25:00
      ! pip: --at: '25:00' is not a time of day
      ! hint: write it as 9:15 or 14:00
      [status 64]

      $ pip review timetable add ingham "Meet the staff" --at 9
      ! pip: --at: '9' is not a time of day
      ! hint: write it as 9:15 or 14:00
      [status 64]

      $ pip review timetable add ingham "Meet the staff" --at 9:00 --until 8:59
      ! pip: it cannot end at 08:59 when it begins at 09:00
      [status 65]

      $ pip review timetable edit ingham/2222 --at 9:00
      ! pip: there is no timetable item '2222' in the review of ingham
      ! hint: there are: ingham/pq4d
      [status 66]

      $ pip review timetable edit ingham/pq4d
      ! pip: nothing was said that would change ingham/pq4d
      ! hint: add --help to see what can be changed
      [status 65]

      $ pip review timetable remove saxby/2222
      ! pip: saxby has no review in 2026-27
      ! hint: arrange one with pip review add saxby
      [status 66]
      """)
    try driver.prepare("pip review cancel ingham --why illness")
    try driver.expectRefused(
      """
      $ pip review timetable add ingham "Meet the staff" --at 9:00
      ! pip: the review of ingham was cancelled (illness)
      ! hint: take that back with pip review reopen ingham --why "…"
      [status 65]
      """)
  }
}
