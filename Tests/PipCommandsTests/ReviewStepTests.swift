import TestSupport
import Testing

@Suite struct `The steps of a review` {
  @Test func `from preparation to feedback, each step says what comes next`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip review add ingham --on 12/11/2026 --lead asha-patel --team tom-reed --champion leo-hart --focus "Early reading"
      """)
    try driver.expect(
      """
      $ pip review prepare ingham --self-evaluation 12/10/2026 --first-meeting 14/10/2026 --link https://example.org/plan
      Recorded the preparation of ingham
        Self-evaluation shared:  Mon 12 Oct 2026 (39 days ago)
        First meeting:           Wed 14 Oct 2026 (37 days ago)
        Papers:                  https://example.org/plan
      ! To take this back: pip undo

      $ pip review prepare ingham --staff-told 5/11/2026 --staff-met 4/11/2026 --data-shared 14/10/2026 --link https://example.org/plan
      Recorded the preparation of ingham
        Self-evaluation shared:  Mon 12 Oct 2026 (39 days ago)
        First meeting:           Wed 14 Oct 2026 (37 days ago)
        Staff met:               Wed 4 Nov 2026 (16 days ago)
        Staff told:              Thu 5 Nov 2026 (15 days ago)
        Data shared:             Wed 14 Oct 2026 (37 days ago)
        Papers:                  https://example.org/plan
      ! To take this back: pip undo

      $ pip review evidence add ingham "Hear six readers" --kind pupil-voice --theme teaching
      Added the evidence ingham/6q2k: Hear six readers
      ! To take this back: pip undo

      $ pip review held ingham --on 12/11/2026
      Recorded the visit to ingham
        Held:  Thu 12 Nov 2026 (8 days ago)
      ! Next: pip review feedback ingham --on 2026-11-12 --priority "…"
      ! To take this back: pip undo

      $ pip review strength add ingham "Pupils talk about books" --theme culture
      Added the strength ingham/xt72: Pupils talk about books
      ! To take this back: pip undo

      $ pip review finding add ingham "- books sent home do not match"
      Added the finding ingham/9ntk: - books sent home do not match
      ! To take this back: pip undo

      $ pip review feedback ingham --on 12/11/2026 --gap "Pupils read slowly" --champions-present leo-hart --governors-present 2
      Recorded the feedback to ingham
        Given:              Thu 12 Nov 2026 (8 days ago)
        Gap:                Pupils read slowly
        Champions present:  Leo Hart
        Governors present:  2
      ! Next: pip workshop plan ingham --on DAY
      ! To take this back: pip undo

      $ pip review feedback ingham --priority "Fluency in Year 2" --owner nadia-bell
      Recorded the feedback to ingham
        Given:              Thu 12 Nov 2026 (8 days ago)
        Gap:                Pupils read slowly
        Priority:           Fluency in Year 2
        Champions present:  Leo Hart
        Governors present:  2
        Plan owner:         Nadia Bell
      ! Next: pip workshop plan ingham --on DAY
      ! To take this back: pip undo

      $ pip review feedback ingham --owner nadia-bell
      ! Next: pip workshop plan ingham --on DAY
      ! Everything was so already; nothing is changed.

      $ pip review show ingham
      Ingham Primary School, 2026-27
      ==============================

      Stage:      act, waits for the improvement workshop, by Thu 3 Dec 2026 (in 13 days)
      Visit:      held Thu 12 Nov 2026 (8 days ago)
      Focus:      Early reading
      Lead:       Asha Patel
      Team:       Tom Reed
      Champions:  Leo Hart

      Before the visit
      ----------------
      Self-evaluation shared:  Mon 12 Oct 2026 (39 days ago)
      First meeting:           Wed 14 Oct 2026 (37 days ago)
      Staff met:               Wed 4 Nov 2026 (16 days ago)
      Staff told:              Thu 5 Nov 2026 (15 days ago)
      Data shared:             Wed 14 Oct 2026 (37 days ago)
      Papers:                  https://example.org/plan

      Evidence
      --------

      Address      Evidence          More
      ───────────  ────────────────  ─────────────────────
      ingham/6q2k  Hear six readers  pupil-voice, teaching

      Strengths
      ---------

      Address      Strengths                More
      ───────────  ───────────────────────  ───────
      ingham/xt72  Pupils talk about books  culture

      Findings
      --------

      Address      Findings                        More
      ───────────  ──────────────────────────────  ────
      ingham/9ntk  - books sent home do not match

      Feedback
      --------
      Given:              Thu 12 Nov 2026 (8 days ago)
      Gap:                Pupils read slowly
      Priority:           Fluency in Year 2
      Champions present:  Leo Hart
      Governors present:  2
      Plan owner:         Nadia Bell
      """)
  }

  @Test func `a step is refused before the one it rests on`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip review add ingham --on 12/11/2026 --focus Reading
      """)
    try driver.expectRefused(
      """
      $ pip review held ingham --on 12/11/2026
      ! pip: ingham has no lead reviewer yet, and the visit cannot be recorded without one
      ! hint: name the lead: pip review edit ingham --lead PERSON
      [status 65]

      $ pip review feedback ingham --on 12/11/2026
      ! pip: the feedback cannot be recorded before the visit
      ! hint: record that first: pip review held ingham --on DAY
      [status 65]

      $ pip workshop held ingham --on 26/11/2026
      ! pip: the workshop cannot be recorded before the visit
      ! hint: record that first: pip review held ingham --on DAY
      [status 65]

      $ pip checkin held ingham --on 24/2/2027
      ! pip: the check-in cannot be recorded before its workshop
      ! hint: record that first: pip workshop held ingham --on DAY
      [status 65]

      $ pip checkin move ingham --on 24/2/2027 --why late
      ! pip: the check-in cannot be recorded before its workshop
      ! hint: record that first: pip workshop held ingham --on DAY
      [status 65]

      $ pip workshop move ingham --on 24/2/2027 --why late
      ! pip: that cannot be recorded before a workshop is agreed
      ! hint: record that first: pip workshop plan ingham --on DAY
      [status 65]

      $ pip review reopen ingham --why mistake
      ! pip: the review of ingham has nothing that could be taken back
      ! hint: to correct a field, use edit; to take back your last command, pip undo
      [status 65]
      """)
    try driver.prepare(
      """
      pip review edit ingham --lead asha-patel
      pip review held ingham --on 12/11/2026
      """)
    try driver.expectRefused(
      """
      $ pip review held ingham --on 13/11/2026
      ! pip: the visit to ingham is held already (Thu 12 Nov 2026)
      ! hint: pip review edit ingham --held DAY corrects the day
      [status 65]

      $ pip review move ingham --on 13/11/2026 --why late
      ! pip: the visit to ingham is held already (Thu 12 Nov 2026)
      ! hint: pip review edit ingham --held DAY corrects the day
      [status 65]

      $ pip review feedback ingham --priority Fluency
      ! pip: missing --on: the day it was given
      ! hint: type 'pip review feedback --help' to see its options
      [status 64]

      $ pip review edit ingham --clear lead
      ! pip: ingham has no lead reviewer yet, and the visit cannot be recorded without one
      ! hint: name the lead: pip review edit ingham --lead PERSON
      [status 65]

      $ pip review edit ingham --clear held
      ! pip: to take back the visit, say why: pip review reopen ingham --why "…"
      [status 65]
      """)
  }

  @Test func `days that come in the wrong order are refused, with both named`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.expectRefused(
      """
      $ pip review prepare ingham --staff-told 13/11/2026
      ! pip: the visit (Thu 12 Nov 2026) would come before telling the staff (Fri 13 Nov 2026)
      ! hint: the order is preparation, visit, feedback, workshop, check-in: correct whichever day is wrong
      [status 65]

      $ pip review feedback ingham --on 11/11/2026
      ! pip: the feedback (Wed 11 Nov 2026) would come before the visit (Thu 12 Nov 2026)
      ! hint: the order is preparation, visit, feedback, workshop, check-in: correct whichever day is wrong
      [status 65]

      $ pip review edit ingham --held 13/11/2026
      ! pip: the feedback (Thu 12 Nov 2026) would come before the visit (Fri 13 Nov 2026)
      ! hint: the order is preparation, visit, feedback, workshop, check-in: correct whichever day is wrong
      [status 65]

      $ pip workshop plan ingham --on 11/11/2026
      ! pip: the workshop (Wed 11 Nov 2026) would come before the feedback (Thu 12 Nov 2026)
      ! hint: the order is preparation, visit, feedback, workshop, check-in: correct whichever day is wrong
      [status 65]
      """)
    try driver.prepare(
      """
      pip workshop held ingham --on 26/11/2026
      """)
    try driver.expectRefused(
      """
      $ pip checkin held ingham --on 25/11/2026
      ! pip: the check-in (Wed 25 Nov 2026) would come before the workshop (Thu 26 Nov 2026)
      ! hint: the order is preparation, visit, feedback, workshop, check-in: correct whichever day is wrong
      [status 65]

      $ pip checkin move ingham --on 25/11/2026 --why early
      ! pip: the check-in (Wed 25 Nov 2026) would come before the workshop (Thu 26 Nov 2026)
      ! hint: the order is preparation, visit, feedback, workshop, check-in: correct whichever day is wrong
      [status 65]

      $ pip workshop edit ingham --on 11/11/2026
      ! pip: the workshop (Wed 11 Nov 2026) would come before the feedback (Thu 12 Nov 2026)
      ! hint: the order is preparation, visit, feedback, workshop, check-in: correct whichever day is wrong
      [status 65]
      """)
  }

  @Test func `feedback that is corrected after the workshop does not ask for one`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare("pip workshop plan ingham --on 26/11/2026")
    try driver.expect(
      """
      $ pip review feedback ingham --gap "Pupils read slowly"
      Recorded the feedback to ingham
        Given:       Thu 12 Nov 2026 (8 days ago)
        Gap:         Pupils read slowly
        Priority:    Fluency in Year 2
        Plan owner:  Nadia Bell
      ! To take this back: pip undo
      """)
  }
}
