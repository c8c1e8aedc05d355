import Foundation
import PipCommands
import TestSupport
import Testing

/// What happens to an agreement later.
@Suite struct `The agreed wording, later` {
  @Test func `a wording that changes after it was agreed is remarked on`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare("pip review agree ingham --on 19/11/2026")
    try driver.expect(
      """
      $ pip review strength add ingham "Every class reads aloud"
      Added the strength ingham/25pz: Every class reads aloud
      ! warning: the host agreed the wording on Thu 19 Nov 2026, before this change; if it matters, take that back until it is agreed again: pip review reopen ingham wording --why "…"
      ! To take this back: pip undo

      $ pip review strength edit ingham/25pz --theme culture
      Changed the strength ingham/25pz: Every class reads aloud
      ! To take this back: pip undo

      $ pip review strength edit ingham/25pz --text "Each class reads aloud"
      Changed the strength ingham/25pz: Each class reads aloud
      ! warning: the host agreed the wording on Thu 19 Nov 2026, before this change; if it matters, take that back until it is agreed again: pip review reopen ingham wording --why "…"
      ! To take this back: pip undo

      $ pip review strength remove ingham/25pz
      Removed the strength ingham/25pz: Each class reads aloud
      ! warning: the host agreed the wording on Thu 19 Nov 2026, before this change; if it matters, take that back until it is agreed again: pip review reopen ingham wording --why "…"
      ! To take this back: pip undo

      $ pip review feedback ingham --gap "Pupils read slowly"
      Recorded the feedback to ingham
        Given:       Thu 12 Nov 2026 (8 days ago)
        Gap:         Pupils read slowly
        Priority:    Fluency in Year 2
        Plan owner:  Nadia Bell
      ! warning: the host agreed the wording on Thu 19 Nov 2026, before this change; if it matters, take that back until it is agreed again: pip review reopen ingham wording --why "…"
      ! Next: pip workshop plan ingham --on DAY
      ! To take this back: pip undo

      $ pip review feedback ingham --governors-present 2
      Recorded the feedback to ingham
        Given:              Thu 12 Nov 2026 (8 days ago)
        Gap:                Pupils read slowly
        Priority:           Fluency in Year 2
        Governors present:  2
        Plan owner:         Nadia Bell
      ! Next: pip workshop plan ingham --on DAY
      ! To take this back: pip undo

      $ pip review edit ingham --clear gap
      Changed the review ingham
        Visit:              held Thu 12 Nov 2026 (8 days ago)
        Focus:              Early reading
        Question:           To what extent do pupils read with fluency?
        Lead:               Asha Patel
        Team:               Tom Reed
        Champions:          Leo Hart
        Given:              Thu 12 Nov 2026 (8 days ago)
        Priority:           Fluency in Year 2
        Governors present:  2
        Plan owner:         Nadia Bell
      ! warning: the host agreed the wording on Thu 19 Nov 2026, before this change; if it matters, take that back until it is agreed again: pip review reopen ingham wording --why "…"
      ! To take this back: pip undo

      $ pip review evidence add ingham "Hear six readers"
      Added the evidence ingham/x9dw: Hear six readers
      ! To take this back: pip undo
      """)
  }

  @Test func `a closed cycle still lets the host reply, agree and choose, and keeps its look-back`() throws {
    let driver = try LookBackCase.reviewedBefore()
    try driver.prepare("pip cycle close 2025-26 --yes")
    try driver.expect(
      """
      $ pip review reply ingham@2025-26 "We know this picture" --on 10/11/2025
      Recorded the reply of ingham@2025-26: We know this picture
        On:  Mon 10 Nov 2025 (375 days ago)
      ! Next: pip review agree ingham@2025-26 --on DAY, once the wording is agreed
      ! To take this back: pip undo

      $ pip review agree ingham@2025-26 --on 11/11/2025
      Recorded the agreed wording of ingham@2025-26
        Reply:            Mon 10 Nov 2025: We know this picture
        Wording agreed:   Tue 11 Nov 2025 (374 days ago)
        Others may read:  strengths (as the partnership does)
      ! To take this back: pip undo

      $ pip review share ingham@2025-26 all
      Changed what is shared of ingham@2025-26
        Reply:            Mon 10 Nov 2025: We know this picture
        Wording agreed:   Tue 11 Nov 2025 (374 days ago)
        Others may read:  all
      ! To take this back: pip undo

      $ pip review reopen ingham@2025-26 wording --why "another sentence"
      Took back the agreed wording of ingham@2025-26: another sentence
      ! To take this back: pip undo

      $ pip review timetable add ingham@2025-26 "Meet the staff" --at 9:00
      ! pip: the cycle 2025-26 was closed on Fri 20 Nov 2026; only what follows from it, such as actions, check-ins and decisions, can still be recorded
      ! hint: for something new, name the open cycle with --cycle
      ! hint: to correct something in this one, open it again: pip cycle reopen 2025-26
      [status 65]
      """)
  }
}
