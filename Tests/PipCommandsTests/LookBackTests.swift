import PipCommands
import TestSupport
import Testing

/// A school that was reviewed the year before.
enum LookBackCase {
  /// Ingham was reviewed in 2025-26 and left three actions.
  static func reviewedBefore() throws -> PartnershipDriver {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip cycle open 2025-26
      pip review add ingham@2025-26 --on 6/11/2025 --lead asha-patel --focus Attendance
      pip review held ingham@2025-26 --on 6/11/2025
      pip review feedback ingham@2025-26 --on 6/11/2025 --priority "Every day counts"
      pip workshop held ingham@2025-26 --on 20/11/2025
      pip action add ingham@2025-26 "Ring home by ten" --owner nadia-bell --due 9/1/2026
      pip action add ingham@2025-26 "Walk the little ones in" --due 16/1/2026
      pip action add ingham@2025-26 "Praise on Fridays" --due 23/1/2026
      """)
    return driver
  }
}

/// A new review starts with the actions of the last one.
@Suite struct `Looking back on the last review` {
  @Test func `the last review is found by itself, and host or lead says what became of each action`() throws {
    let driver = try LookBackCase.reviewedBefore()
    try driver.prepare(
      """
      pip action done ingham@2025-26/9ntk --on 8/1/2026
      pip action start ingham@2025-26/q6g3 --on 5/1/2026
      pip checkin held ingham@2025-26 --on 26/2/2026 q6g3=stuck
      pip action stop ingham@2025-26/xt72 --why "nobody asks for it"
      """)
    try driver.expect(
      """
      $ pip review add ingham --on 3/12/2026 --lead tom-reed
      Arranged the review ingham: Ingham Primary School
        Visit:  Thu 3 Dec 2026 (in 13 days)
        Lead:   Tom Reed
      ! Look back first: ingham@2025-26 left 3 actions, see pip review look-back ingham
      ! To take this back: pip undo

      $ pip review look-back ingham
      Last review:  ingham@2025-26
      Visit:        Thu 6 Nov 2025 (379 days ago)
      Focus:        Attendance
      Priority:     Every day counts

      Action               What                     Last known                                      What became of it  Note
      ───────────────────  ───────────────────────  ──────────────────────────────────────────────  ─────────────────  ────
      ingham@2025-26/xt72  Ring home by ten         stopped on Fri 20 Nov 2026                      to say
      ingham@2025-26/9ntk  Walk the little ones in  done on Thu 8 Jan 2026                          to say
      ingham@2025-26/q6g3  Praise on Fridays        begun on Mon 5 Jan 2026; stuck at the check-in  to say
      ! Say what became of each: pip review look-back ingham xt72=lasted

      $ pip review look-back ingham 9ntk=lasted q6=faded --note "Two helpers have left"
      Noted as lasted: the action ingham@2025-26/9ntk: Walk the little ones in
      Noted as faded: the action ingham@2025-26/q6g3: Praise on Fridays
      ! Still to look back on: xt72
      ! To take this back: pip undo

      $ pip review look-back ingham xt72=dropped --on 19/11/2026
      Noted as dropped: the action ingham@2025-26/xt72: Ring home by ten
      ! The look-back is done: all actions of ingham@2025-26 are spoken for
      ! To take this back: pip undo

      $ pip review look-back ingham --json
      {
        "data": [
          {
            "address": "ingham@2025-26/xt72",
            "code": "xt72",
            "lastKnown": "stopped on Fri 20 Nov 2026",
            "note": null,
            "outcome": "dropped",
            "state": "stopped",
            "text": "Ring home by ten"
          },
          {
            "address": "ingham@2025-26/9ntk",
            "code": "9ntk",
            "lastKnown": "done on Thu 8 Jan 2026",
            "note": "Two helpers have left",
            "outcome": "lasted",
            "state": "done",
            "text": "Walk the little ones in"
          },
          {
            "address": "ingham@2025-26/q6g3",
            "code": "q6g3",
            "lastKnown": "begun on Mon 5 Jan 2026; stuck at the check-in",
            "note": "Two helpers have left",
            "outcome": "faded",
            "state": "started",
            "text": "Praise on Fridays"
          }
        ],
        "schema": "pip/lookback/1",
        "warnings": []
      }

      $ pip review show ingham
      Ingham Primary School, 2026-27
      ==============================

      Stage:  prepare, waits for a focus agreed with the staff, by Thu 3 Dec 2026 (in 13 days)
      Visit:  Thu 3 Dec 2026 (in 13 days)
      Lead:   Tom Reed

      Look-back on ingham@2025-26, Thu 19 Nov 2026
      --------------------------------------------

      Action  What                     What became of it       Note
      ──────  ───────────────────────  ──────────────────────  ─────────────────────
      9ntk    Walk the little ones in  done, and it lasts      Two helpers have left
      q6g3    Praise on Fridays        done, but it has faded  Two helpers have left
      xt72    Ring home by ten         dropped

      $ pip review look-back ingham xt72=lasted xt72=faded
      ! pip: ingham@2025-26/xt72 cannot be both lasted and faded
      [status 65]

      $ pip review look-back ingham --clear xt72 --dry-run
      Would have taken back what was said of ingham@2025-26/xt72: Ring home by ten
      ! Still to look back on: xt72
      ! Nothing is saved: this was a dry run.

      $ pip review add holme
      Arranged the review holme: Holme Infant School
      ! To take this back: pip undo
      """)
  }

  @Test func `showing leaves no trace, also while somebody writes`() throws {
    let driver = try LookBackCase.reviewedBefore()
    try driver.prepare("pip review add ingham --on 3/12/2026 --lead tom-reed")
    let before = driver.snapshot
    #expect(try driver.run("pip review look-back ingham").status == .done)
    #expect(try driver.run("pip review look-back ingham --json").status == .done)
    #expect(driver.snapshot == before)
  }

  @Test func `a second review of the same cycle looks back on the first`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare("pip action add ingham \"Match the books\" --due 1/2/2027")
    try driver.expect(
      """
      $ pip review add ingham --again --on 10/6/2027
      Arranged the review ingham.2: Ingham Primary School
        Visit:  Thu 10 Jun 2027 (in 202 days)
      ! Look back first: ingham@2026-27 left 1 action, see pip review look-back ingham.2
      ! To take this back: pip undo

      $ pip review look-back ingham.2
      Last review:  ingham@2026-27
      Visit:        Thu 12 Nov 2026 (8 days ago)
      Focus:        Early reading
      Priority:     Fluency in Year 2

      Action               What             Last known     What became of it  Note
      ───────────────────  ───────────────  ─────────────  ─────────────────  ────
      ingham@2026-27/6q2k  Match the books  not yet begun  to say
      ! Say what became of each: pip review look-back ingham.2 6q2k=lasted

      $ pip review look-back ingham
      ingham has no earlier review to look back on.
      """)
  }

  @Test func `what was said can be corrected, taken back and undone`() throws {
    let driver = try LookBackCase.reviewedBefore()
    try driver.prepare("pip review add ingham --on 3/12/2026 --lead tom-reed")
    let code = try #require(
      driver.run("pip action list --cycle 2025-26 --json").output.firstMatch(of: /"code": "(....)"/)
    ).1
    let before = driver.snapshot
    try driver.prepare("pip review look-back ingham \(code)=lasted --note \"Still every day\"")
    #expect(try driver.run("pip review look-back ingham").output.contains("done, and it lasts"))
    try driver.prepare("pip review look-back ingham \(code)=faded")
    let shown = try driver.run("pip review show ingham").output
    #expect(shown.contains("done, but it has faded") && shown.contains("Still every day"))
    #expect(try driver.read("cycles/2026-27/reviews/ingham.json").contains("\"outcome\": \"faded\""))
    try driver.prepare("pip review look-back ingham --clear \(code)")
    #expect(try !driver.read("cycles/2026-27/reviews/ingham.json").contains("lookBack"))
    try driver.prepare("pip undo")
    #expect(try driver.run("pip review look-back ingham").output.contains("done, but it has faded"))
    #expect(driver.snapshot != before)
  }

  @Test func `what does not fit is refused`() throws {
    let driver = try LookBackCase.reviewedBefore()
    try driver.prepare("pip review add ingham --on 3/12/2026 --lead tom-reed")
    try driver.prepare("pip review add saxby --on 3/12/2026 --lead tom-reed")
    try driver.expectRefused(
      """
      $ pip review look-back ingham 2222=lasted
      ! pip: there is no action '2222' in the review of ingham@2025-26
      ! hint: there are: ingham@2025-26/9ntk, ingham@2025-26/q6g3, ingham@2025-26/xt72
      [status 66]

      $ pip review look-back ingham 2222=forgotten
      ! pip: OUTCOME: '2222=forgotten' is not one of lasted, faded, going, dropped, overtaken
      [status 64]

      $ pip review look-back ingham lasted
      ! pip: OUTCOME: 'lasted' does not say what became of an action
      ! hint: write the action's code and a word, such as 7k3m=lasted
      [status 64]

      $ pip review look-back ingham --note "All went well"
      ! pip: a look-back says what became of an action: name it, such as pip review look-back ingham 7k3m=lasted
      [status 65]

      $ pip review look-back ingham --clear 2222
      ! pip: there is no look-back '2222' in the review of ingham@2025-26
      ! hint: none are recorded yet
      [status 66]

      $ pip review look-back saxby 2222=lasted
      ! pip: saxby has no earlier review to look back on
      [status 65]

      $ pip review look-back nowhere
      ! pip: there is no school 'nowhere'
      ! hint: see them all with pip school list
      [status 66]
      """)
    try driver.prepare("pip review cancel ingham --why \"the school is inspected\"")
    try driver.expectRefused(
      """
      $ pip review look-back ingham 2222=lasted
      ! pip: the review of ingham was cancelled (the school is inspected)
      ! hint: take that back with pip review reopen ingham --why "…"
      [status 65]
      """)
  }
}

@Suite struct `A last review that cannot be read` {
  @Test func `it does not keep a new one from being arranged`() throws {
    let driver = try LookBackCase.reviewedBefore()
    try driver.write("cycles/2025-26/reviews/ingham.json", "{")
    try driver.expect(
      """
      $ pip review add ingham --on 3/12/2026 --lead tom-reed
      Arranged the review ingham: Ingham Primary School
        Visit:  Thu 3 Dec 2026 (in 13 days)
        Lead:   Tom Reed
      ! To take this back: pip undo

      $ pip review look-back ingham
      ! pip: cycles/2025-26/reviews/ingham.json:1:2: ends in the middle of an object: a closing } is missing
      ! hint: the other records are fine; mend this file in a text editor, or put back an earlier copy
      [status 65]
      """)
  }
}
