import TestSupport
import Testing

@Suite struct `Commitments of the partnership` {
  @Test func `a commitment is made, chased, moved, kept, taken back and removed`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.expect(
      """
      $ pip commitment add "Every head visits another school's workshop" --question B2 --owner asha-patel --due 13/11/2026 --on 2/10/2026
      Added the commitment 7xmc: Every head visits another school's workshop
        Question:  B2: To what extent are we growing surer, and better, at holding one another to account?
        Made:      Fri 2 Oct 2026 (49 days ago)
        Who:       Asha Patel
        By:        Fri 13 Nov 2026 (7 days late)
      ! To take this back: pip undo

      $ pip commitment add "Write down what works"
      Added the commitment pq4d: Write down what works
        Made:  Fri 20 Nov 2026 (today)
        Who:   to agree
        By:    to agree
      ! To take this back: pip undo

      $ pip commitment list
      Code  Commitment                                   Question  Who         By               Done
      ────  ───────────────────────────────────────────  ────────  ──────────  ───────────────  ────
      pq4d  Write down what works                                  to agree    to agree
      7xmc  Every head visits another school's workshop  B2        Asha Patel  Fri 13 Nov 2026

      $ pip due
      When         By               Address          What                                         Who         School
      ───────────  ───────────────  ───────────────  ───────────────────────────────────────────  ──────────  ──────
      to agree                      commitment/pq4d  Write down what works                        to agree
      7 days late  Fri 13 Nov 2026  commitment/7xmc  Every head visits another school's workshop  Asha Patel

      $ pip due --for asha-patel
      When         By               Address          What                                         Who         School
      ───────────  ───────────────  ───────────────  ───────────────────────────────────────────  ──────────  ──────
      7 days late  Fri 13 Nov 2026  commitment/7xmc  Every head visits another school's workshop  Asha Patel

      $ pip status
      Reviews of 2026-27
      ==================

      Fri 20 Nov 2026: no reviews yet

      Beside the reviews
      ------------------
      Commitments:  2, all open (1 overdue)

      $ pip commitment edit commitment/7xmc --due 30/4/2027 --why "the autumn is full"
      Changed the commitment 7xmc: Every head visits another school's workshop
        Question:  B2: To what extent are we growing surer, and better, at holding one another to account?
        Made:      Fri 2 Oct 2026 (49 days ago)
        Who:       Asha Patel
        By:        Fri 30 Apr 2027 (in 161 days)
        Moved:     Fri 20 Nov 2026: Fri 13 Nov 2026 → Fri 30 Apr 2027, because the autumn is full
      ! To take this back: pip undo

      $ pip commitment edit pq --owner-text "the heads in turn" --due 1/12/2026 --note "begun"
      Changed the commitment pq4d: Write down what works
        Made:  Fri 20 Nov 2026 (today)
        Who:   the heads in turn
        By:    Tue 1 Dec 2026 (in 11 days)
        Note:  begun
      ! To take this back: pip undo

      $ pip commitment done 7xmc --on 19/11/2026 --note "all six went"
      Done: the commitment 7xmc: Every head visits another school's workshop
        Question:  B2: To what extent are we growing surer, and better, at holding one another to account?
        Made:      Fri 2 Oct 2026 (49 days ago)
        Who:       Asha Patel
        By:        Fri 30 Apr 2027 (in 161 days)
        Done:      Thu 19 Nov 2026 (yesterday)
        Note:      all six went
        Moved:     Fri 20 Nov 2026: Fri 13 Nov 2026 → Fri 30 Apr 2027, because the autumn is full
      ! To take this back: pip undo

      $ pip commitment show 7xmc
      Commitment 7xmc
      ===============

      Every head visits another school's workshop

      Question:  B2: To what extent are we growing surer, and better, at holding one another to account?
      Made:      Fri 2 Oct 2026 (49 days ago)
      Who:       Asha Patel
      By:        Fri 30 Apr 2027 (in 161 days)
      Done:      Thu 19 Nov 2026 (yesterday)
      Note:      all six went
      Moved:     Fri 20 Nov 2026: Fri 13 Nov 2026 → Fri 30 Apr 2027, because the autumn is full

      $ pip commitment list --open --json
      {
        "data": [
          {
            "address": "pq4d",
            "code": "pq4d",
            "cycle": "2026-27",
            "done": null,
            "due": "2026-12-01",
            "made": "2026-11-20",
            "note": "begun",
            "overdue": false,
            "owner": "the heads in turn",
            "question": null,
            "text": "Write down what works"
          }
        ],
        "schema": "pip/commitments/1",
        "warnings": []
      }

      $ pip commitment reopen 7xmc --why "one visit is still to come"
      Reopened the commitment 7xmc: Every head visits another school's workshop
        Question:  B2: To what extent are we growing surer, and better, at holding one another to account?
        Made:      Fri 2 Oct 2026 (49 days ago)
        Who:       Asha Patel
        By:        Fri 30 Apr 2027 (in 161 days)
        Note:      all six went
        Moved:     Fri 20 Nov 2026: Fri 13 Nov 2026 → Fri 30 Apr 2027, because the autumn is full
                   Fri 20 Nov 2026: done taken back, because one visit is still to come
      ! To take this back: pip undo

      $ pip commitment edit pq4d --clear owner,due,note
      Changed the commitment pq4d: Write down what works
        Made:  Fri 20 Nov 2026 (today)
        Who:   to agree
        By:    to agree
      ! To take this back: pip undo

      $ pip commitment remove pq4d
      Removed the commitment pq4d: Write down what works
      ! To take this back: pip undo

      $ pip undo
      Took back the change cn5cfb: pip commitment remove pq4d
        By:     grace
        Files:  cycles/2026-27/self-review.json
      ! To take this back: pip redo
      """)
  }

  @Test func `what does not fit is refused`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip commitment add "Every head visits another school's workshop" --due 13/11/2026
      pip commitment done 7xmc
      """)
    try driver.expectRefused(
      """
      $ pip commitment add
      ! pip: missing TEXT: what will be done
      ! hint: type 'pip commitment add --help' to see its options
      [status 64]

      $ pip commitment add "x" --question E1
      ! pip: --question: 'E1' is not one of the twelve questions, A1 to D3
      ! hint: to read them in full: pip reflection show
      [status 64]

      $ pip commitment add "x" --owner nobody
      ! pip: there is no person 'nobody'
      ! hint: see them all with pip person list
      [status 66]

      $ pip commitment add "x" --owner asha-patel --owner-text "Asha"
      ! pip: a commitment has one owner: a person, or words
      ! hint: leave out --owner or --owner-text
      [status 64]

      $ pip commitment done 7xmc
      ! pip: the commitment 7xmc is done already (Fri 20 Nov 2026)
      ! hint: pip commitment reopen 7xmc --why "…" takes that back
      [status 65]

      $ pip commitment edit 7xmc --why "no reason"
      ! pip: --why tells why the day moves, and the day stays as it is
      ! hint: say the new day with --due, or leave out --why
      [status 64]

      $ pip commitment edit 7xmc
      ! pip: nothing was said that would change the commitment 7xmc
      ! hint: add --help to see what can be changed
      [status 65]

      $ pip commitment show 9999
      ! pip: there is no commitment '9999' in 2026-27
      ! hint: there are: 7xmc
      [status 66]

      $ pip commitment show ingham/7xmc/7
      ! pip: CODE: 'ingham/7xmc/7' is not a code
      ! hint: a code is four letters and digits, such as 7k3m, or 7k3m@2025-26 in another cycle
      [status 64]
      """)
    try driver.prepare("pip commitment reopen 7xmc --why \"not all went\"")
    try driver.expectRefused(
      """
      $ pip commitment reopen 7xmc --why "again"
      ! pip: the commitment 7xmc has nothing that could be taken back
      ! hint: to correct a field, use edit; to take back your last command, pip undo
      [status 65]
      """)
    try driver.expectRefused(
      """
      $ pip cycle close 2026-27
      ! pip: closing 2026-27 leaves this open: 1 open commitment
      ! hint: close it all the same by adding --yes; actions and check-ins can still be recorded afterwards
      [status 65]
      """)
    try driver.prepare(
      """
      pip cycle close 2026-27 --yes
      pip cycle open 2027-28
      """)
    try driver.expect(
      """
      $ pip due
      Nothing is due up to Sun 20 Dec 2026.
      ! Still open in 2026-27, which is closed: 1 commitment. To see them: pip due --cycle 2026-27

      $ pip due --school ingham
      Nothing is due up to Sun 20 Dec 2026.
      """)
    try driver.prepare("pip undo")
    try driver.expectRefused(
      """
      $ pip commitment add "x"
      ! pip: the cycle 2026-27 was closed on Fri 20 Nov 2026; only what follows from it, such as actions, check-ins and decisions, can still be recorded
      ! hint: for something new, name the open cycle with --cycle
      ! hint: to correct something in this one, open it again: pip cycle reopen 2026-27
      [status 65]
      """)
    try driver.expect(
      """
      $ pip commitment done 7xmc --cycle 2026-27
      Done: the commitment 7xmc: Every head visits another school's workshop
        Made:   Fri 20 Nov 2026 (today)
        Who:    to agree
        By:     Fri 13 Nov 2026 (7 days ago)
        Done:   Fri 20 Nov 2026 (today)
        Moved:  Fri 20 Nov 2026: done taken back, because not all went
      ! To take this back: pip undo
      """)
  }
}
