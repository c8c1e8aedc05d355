import PipCore
import TestSupport
import Testing

@Suite struct `The twelve maturity statements` {
  @Test func `statements are answered in part, corrected, and two years stand side by side`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare("pip cycle open 2025-26")
    try driver.expect(
      """
      $ pip maturity show
      No.  Statement
      ───  ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────
        1  When we meet as a partnership, we look at how our reviews go and what they have changed.
        2  A senior leader who joins one of our schools is soon shown how we review one another, and why.
        3  Taking part in peer review is written into what leaders are asked to do, and we speak of it when we appoint them.
        4  Where several schools struggle with the same thing, we enquire into it together.
        5  We ask one another, and expect to be asked, what became of each workshop's actions.
        6  When a review has not gone as it should, we notice soon and help kindly.
        7  Our other training draws on peer review, and peer review draws on it.
        8  Schools that are not yet part of this can join us, and know how.
        9  What works for us is written down and reaches everybody who could use it.
       10  We have weighed whether a subject or a key stage would gain from a review of its own.
       11  Whoever leads the partnership knows what that asks of them, and has the time for it.
       12  For pupils, staff and governors, reviewing one another is simply part of how our schools work.
      ! Nothing is answered yet. To begin: pip maturity record 1=true 2=not-yet

      $ pip maturity record 1=true 2=not-yet,3=not-yet --on 10/7/2026 --cycle 2025-26 --note "asked at the heads' meeting"
      Recorded the sitting qsnw@2025-26
        Day:      Fri 10 Jul 2026 (133 days ago)
        True:     statement 1
        Not yet:  statements 2, 3
        Note:     asked at the heads' meeting
      ! To take this back: pip undo

      $ pip maturity record 3=true --on 10/7/2026 --cycle 2025-26
      Added to the sitting qsnw@2025-26
        Day:      Fri 10 Jul 2026 (133 days ago)
        True:     statements 1, 3
        Not yet:  statement 2
        Note:     asked at the heads' meeting
      ! To take this back: pip undo

      $ pip maturity record 2=true 4="not yet"
      Recorded the sitting 25pz
        Day:      Fri 20 Nov 2026 (today)
        True:     statement 2
        Not yet:  statement 4
      ! To take this back: pip undo

      $ pip maturity show
      Fri 10 Jul 2026: true 2, not yet 1, not answered 9

      Fri 20 Nov 2026: true 3, not yet 1, not answered 8

      No.  Statement                                                                                                          Fri 10 Jul 2026  Fri 20 Nov 2026
      ───  ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────  ───────────────  ───────────────
        1  When we meet as a partnership, we look at how our reviews go and what they have changed.                           true             true
        2  A senior leader who joins one of our schools is soon shown how we review one another, and why.                     not yet          true
        3  Taking part in peer review is written into what leaders are asked to do, and we speak of it when we appoint them.  true             true
        4  Where several schools struggle with the same thing, we enquire into it together.                                                    not yet
        5  We ask one another, and expect to be asked, what became of each workshop's actions.
        6  When a review has not gone as it should, we notice soon and help kindly.
        7  Our other training draws on peer review, and peer review draws on it.
        8  Schools that are not yet part of this can join us, and know how.
        9  What works for us is written down and reaches everybody who could use it.
       10  We have weighed whether a subject or a key stage would gain from a review of its own.
       11  Whoever leads the partnership knows what that asks of them, and has the time for it.
       12  For pupils, staff and governors, reviewing one another is simply part of how our schools work.

      $ pip maturity list --cycle 2025-26
      Code          Day              True  Not yet  Note
      ────────────  ───────────────  ────  ───────  ───────────────────────────
      qsnw@2025-26  Fri 10 Jul 2026     2        1  asked at the heads' meeting

      $ pip maturity list --json
      {
        "data": [
          {
            "code": "25pz",
            "cycle": "2026-27",
            "day": "2026-11-20",
            "notYet": 1,
            "note": null,
            "true": 1
          }
        ],
        "schema": "pip/maturity/sittings/1",
        "warnings": []
      }

      $ pip maturity edit 25pz --on 19/11/2026 --note "with governors"
      Changed the sitting 25pz
        Day:      Thu 19 Nov 2026 (yesterday)
        True:     statement 2
        Not yet:  statement 4
        Note:     with governors
      ! To take this back: pip undo

      $ pip maturity edit 25pz --without 4 --clear note
      Changed the sitting 25pz
        Day:   Thu 19 Nov 2026 (yesterday)
        True:  statement 2
      ! To take this back: pip undo

      $ pip maturity remove 25pz
      Removed the sitting 25pz
        Day:   Thu 19 Nov 2026 (yesterday)
        True:  statement 2
      ! To take this back: pip undo

      $ pip undo
      Took back the change 2qdvfr: pip maturity remove 25pz
        By:     grace
        Files:  cycles/2026-27/self-review.json
      ! To take this back: pip redo

      $ pip maturity show --cycle 2025-26
      Fri 10 Jul 2026: true 2, not yet 1, not answered 9

      No.  Statement                                                                                                          Fri 10 Jul 2026
      ───  ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────  ───────────────
        1  When we meet as a partnership, we look at how our reviews go and what they have changed.                           true
        2  A senior leader who joins one of our schools is soon shown how we review one another, and why.                     not yet
        3  Taking part in peer review is written into what leaders are asked to do, and we speak of it when we appoint them.  true
        4  Where several schools struggle with the same thing, we enquire into it together.
        5  We ask one another, and expect to be asked, what became of each workshop's actions.
        6  When a review has not gone as it should, we notice soon and help kindly.
        7  Our other training draws on peer review, and peer review draws on it.
        8  Schools that are not yet part of this can join us, and know how.
        9  What works for us is written down and reaches everybody who could use it.
       10  We have weighed whether a subject or a key stage would gain from a review of its own.
       11  Whoever leads the partnership knows what that asks of them, and has the time for it.
       12  For pupils, staff and governors, reviewing one another is simply part of how our schools work.
      """)
    let json = try driver.run("pip maturity show --on 20/11/2026 --beside 10/7/2026 --json").output
    #expect(json.contains("\"schema\": \"pip/maturity/1\""))
    #expect(json.ranges(of: "\"number\":").count == 12)
  }

  @Test func `what is no answer is refused`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip maturity record 1=true --on 10/11/2026
      pip maturity record 2=true --on 11/11/2026
      """)
    try driver.expectRefused(
      """
      $ pip maturity record
      ! pip: missing ANSWERS: statements and answers, such as 3=true 5=not-yet
      ! hint: type 'pip maturity record --help' to see its options
      [status 64]

      $ pip maturity record 13=true
      ! pip: ANSWERS: '13=true' is no answer to one of the twelve statements
      ! hint: write the statement's number and true or not-yet, such as 3=true 5=not-yet
      [status 64]

      $ pip maturity record 3
      ! pip: ANSWERS: '3' is no answer to one of the twelve statements
      ! hint: write the statement's number and true or not-yet, such as 3=true 5=not-yet
      [status 64]

      $ pip maturity record 3=maybe
      ! pip: ANSWERS: '3=maybe' answers statement 3 with neither true nor not-yet
      ! hint: write the statement's number and true or not-yet, such as 3=true 5=not-yet
      [status 64]

      $ pip maturity record 3=true 3=not-yet
      ! pip: statement 3 is answered twice, with true and with not-yet
      [status 64]

      $ pip maturity record 3=true --on "31 feb"
      ! pip: --on: '31 feb' is not a day: February has at most 29 days
      [status 64]

      $ pip maturity edit 9999 --note "x"
      ! pip: there is no sitting '9999' in 2026-27
      ! hint: there are: 7xmc, pq4d
      [status 66]

      $ pip maturity remove zzzz@2020-21
      ! pip: there is no cycle '2020-21'
      ! hint: did you mean 2026-27?
      [status 66]
      """)
    try driver.prepare("pip cycle close 2026-27 --yes")
    try driver.expectRefused(
      """
      $ pip maturity record 3=true
      ! pip: the cycle 2026-27 was closed on Fri 20 Nov 2026; only what follows from it, such as actions, check-ins and decisions, can still be recorded
      ! hint: for something new, name the open cycle with --cycle
      ! hint: to correct something in this one, open it again: pip cycle reopen 2026-27
      [status 65]
      """)
  }

  @Test func `a dry run records nothing`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.expect(
      """
      $ pip maturity record 3=true --dry-run
      Would have recorded the sitting 7xmc
        Day:   Fri 20 Nov 2026 (today)
        True:  statement 3
      ! Nothing is saved: this was a dry run.

      $ pip maturity list
      No statement was answered in 2026-27 yet.
      """)
  }
}
