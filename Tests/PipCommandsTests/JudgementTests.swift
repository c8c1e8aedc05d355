import TestSupport
import Testing

@Suite struct `Judgements by area` {
  /// A review that follows the model with a scale, its visit held.
  private func driver() throws -> PartnershipDriver {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip school edit ingham --inspected 12/3/2024 --outcome "Continues to be a good school" --outcome-area "leadership=Good" --outcome-area "early-years=Outstanding"
      pip review add ingham --on 12/11/2026 --lead asha-patel --team tom-reed --model quality-assurance
      pip review held ingham --on 12/11/2026
      """)
    return driver
  }

  @Test func `a judgement is added, shown beside the inspection outcome, corrected and removed`() throws {
    let driver = try driver()
    try driver.expect(
      """
      $ pip review judgement add ingham teaching --judgement "On its way" --because "lessons start well and drift" --on 12/11/2026
      Added the judgement on teaching of ingham: The quality of teaching
        Judgement:  on its way
        Because:    lessons start well and drift
        Day:        Thu 12 Nov 2026 (8 days ago)
      ! To take this back: pip undo

      $ pip review judgement add ingham leadership --judgement "a strength to share" --because "subject leaders know where pupils stand" --on 12/11/2026
      Added the judgement on leadership of ingham: Leadership at every level
        Judgement:  a strength to share
        Because:    subject leaders know where pupils stand
        Day:        Thu 12 Nov 2026 (8 days ago)
      ! To take this back: pip undo

      $ pip review show ingham
      Ingham Primary School, 2026-27
      ==============================

      Stage:  feedback, waits for the feedback, by Thu 12 Nov 2026 (8 days ago)
      Visit:  held Thu 12 Nov 2026 (8 days ago)
      Lead:   Asha Patel
      Team:   Tom Reed
      Model:  quality-assurance

      Judgements
      ----------

      Area                       Judgement            Because                                  Latest inspection
      ─────────────────────────  ───────────────────  ───────────────────────────────────────  ─────────────────
      Leadership at every level  a strength to share  subject leaders know where pupils stand  Good
      The quality of teaching    on its way           lessons start well and drift

      Latest published inspection outcome:  Continues to be a good school
      Inspected:                            Tue 12 Mar 2024
      At the inspection, early-years:       Outstanding

      $ pip review judgement list ingham --json
      {
        "data": [
          {
            "area": "leadership",
            "because": "subject leaders know where pupils stand",
            "cycle": "2026-27",
            "host": "ingham",
            "inspection": "Good",
            "judgement": "a strength to share",
            "name": "Leadership at every level",
            "on": "2026-11-12"
          },
          {
            "area": "teaching",
            "because": "lessons start well and drift",
            "cycle": "2026-27",
            "host": "ingham",
            "inspection": null,
            "judgement": "on its way",
            "name": "The quality of teaching",
            "on": "2026-11-12"
          }
        ],
        "schema": "pip/judgements/1",
        "warnings": []
      }

      $ pip review judgement edit ingham teach --judgement "strong and steady" --on 13/11/2026
      Changed the judgement on teaching of ingham: The quality of teaching
        Judgement:  strong and steady
        Because:    lessons start well and drift
        Day:        Fri 13 Nov 2026 (7 days ago)
      ! To take this back: pip undo

      $ pip review judgement remove ingham teaching
      Removed the judgement on teaching of ingham: The quality of teaching
        Judgement:  strong and steady
        Because:    lessons start well and drift
        Day:        Fri 13 Nov 2026 (7 days ago)
      ! To take this back: pip undo

      $ pip undo
      Took back the change t7xwpz: pip review judgement remove ingham teaching
        By:     grace
        Files:  cycles/2026-27/reviews/ingham.json
      ! To take this back: pip redo

      $ pip review feedback ingham --on 12/11/2026 --report-to-staff 19/11/2026
      Recorded the feedback to ingham
        Given:                Thu 12 Nov 2026 (8 days ago)
        Report to the staff:  Thu 19 Nov 2026 (yesterday)
      ! Next: pip review feedback ingham --report-to-hub DAY
      ! To take this back: pip undo
      """)
  }

  @Test func `what does not fit is refused`() throws {
    let driver = try driver()
    try driver.prepare(
      """
      pip review judgement add ingham teaching --judgement "on its way" --because "lessons drift"
      pip review add saxby --on 12/11/2026 --lead tom-reed
      pip review held saxby --on 12/11/2026
      pip review add holme --on 26/11/2026 --lead tom-reed --model quality-assurance
      """)
    try driver.expectRefused(
      """
      $ pip review judgement add saxby teaching --judgement "on its way" --because "lessons drift"
      ! pip: reviews that follow spp do not judge; models with a scale are: quality-assurance
      [status 65]

      $ pip review judgement add holme teaching --judgement "on its way" --because "lessons drift"
      ! pip: a judgement cannot be recorded before the visit
      ! hint: record that first: pip review held holme --on DAY
      [status 65]

      $ pip review judgement add ingham teaching --judgement "on its way" --because "lessons drift"
      ! pip: the area teaching of ingham is judged already (Fri 20 Nov 2026)
      ! hint: pip review judgement edit ingham teaching --judgement "…" changes it
      [status 65]

      $ pip review judgement add ingham culture --judgement good --because "warm"
      ! pip: --judgement: 'good' is not a word of the scale
      ! hint: its words are: a strength to share · strong and steady · on its way · the first thing to work on
      [status 64]

      $ pip review judgement add ingham inclusion --judgement "on its way" --because "warm"
      ! pip: AREA: 'inclusion' is not one area of spp-2019
      ! hint: its areas are: attainment, citizenship, governance, culture, leadership, teaching, development, systems, community, partnerships, system-leadership
      [status 64]

      $ pip review judgement add ingham culture --judgement "on its way"
      ! pip: missing --because: what the team saw that led to it
      ! hint: type 'pip review judgement add --help' to see its options
      [status 64]

      $ pip review judgement edit ingham culture --because "warm"
      ! pip: there is no judgement 'culture' in the review of ingham
      ! hint: there are: teaching
      [status 66]

      $ pip review judgement edit ingham teaching
      ! pip: nothing was said that would change the judgement on teaching of ingham
      ! hint: add --help to see what can be changed
      [status 65]

      $ pip review judgement remove saxby teaching
      ! pip: there is no judgement 'teaching' in the review of saxby
      ! hint: none are recorded yet
      [status 66]
      """)
    try driver.expect(
      """
      $ pip review judgement list saxby
      No area of saxby is judged yet.
      """)
  }
}
