import PipCore
import TestSupport
import Testing

/// The key dates of the enquiry year, and files that are not as they should be.
@Suite struct EnquiryDateTests {
  @Test func `key dates are ticked off one by one`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.expect(
      """
      $ pip enquiry date list
      No key dates of 2026-27 are recorded. Add one with: pip enquiry date add NAME DAY

      $ pip enquiry date add "Open event: what makes a peer review good" 24/11/2026 --kind event
      Added the key date pq4d: Open event: what makes a peer review good
        Day:   Tue 24 Nov 2026 (in 4 days)
        Kind:  event
      ! To take this back: pip undo

      $ pip enquiry date add "Schools hear whether they are in" 17/7/2026 --kind outcome
      Added the key date qsnw: Schools hear whether they are in
        Day:   Fri 17 Jul 2026 (126 days ago)
        Kind:  outcome
      ! To take this back: pip undo

      $ pip due
      When           By               Address       What                                       Who                   School
      ─────────────  ───────────────  ────────────  ─────────────────────────────────────────  ────────────────────  ──────
      126 days late  Fri 17 Jul 2026  enquiry/qsnw  Schools hear whether they are in           the partnership lead
      in 4 days      Tue 24 Nov 2026  enquiry/pq4d  Open event: what makes a peer review good  the partnership lead

      $ pip enquiry date done enquiry/qsnw --on 18/7/2026
      Ticked off the key date qsnw: Schools hear whether they are in
        Day:         Fri 17 Jul 2026 (126 days ago)
        Kind:        outcome
        Ticked off:  Sat 18 Jul 2026 (125 days ago)
      ! To take this back: pip undo

      $ pip enquiry date edit pq4d --on 26/11/2026 --name "Open event" --clear kind
      Changed the key date pq4d: Open event
        Day:  Thu 26 Nov 2026 (in 6 days)
      ! To take this back: pip undo

      $ pip enquiry date list --open
      Code  Day              What        Kind  Ticked off
      ────  ───────────────  ──────────  ────  ──────────
      pq4d  Thu 26 Nov 2026  Open event

      $ pip enquiry date list --json
      {
        "data": [
          {
            "code": "qsnw",
            "day": "2026-07-17",
            "done": "2026-07-18",
            "kind": "outcome",
            "name": "Schools hear whether they are in"
          },
          {
            "code": "pq4d",
            "day": "2026-11-26",
            "done": null,
            "kind": null,
            "name": "Open event"
          }
        ],
        "schema": "pip/enquiry/dates/1",
        "warnings": []
      }

      $ pip enquiry date edit qsnw --clear done
      Changed the key date qsnw: Schools hear whether they are in
        Day:   Fri 17 Jul 2026 (126 days ago)
        Kind:  outcome
      ! To take this back: pip undo

      $ pip enquiry date remove qsnw --dry-run
      Would have removed the key date qsnw: Schools hear whether they are in
        Day:   Fri 17 Jul 2026 (126 days ago)
        Kind:  outcome
      ! Nothing is saved: this was a dry run.

      $ pip enquiry date remove qsnw
      Removed the key date qsnw: Schools hear whether they are in
        Day:   Fri 17 Jul 2026 (126 days ago)
        Kind:  outcome
      ! To take this back: pip undo

      $ pip undo
      Took back the change 2qdvfr: pip enquiry date remove qsnw
        By:     grace
        Files:  cycles/2026-27/enquiry.json
      ! To take this back: pip redo
      """)
    try driver.expectRefused(
      """
      $ pip enquiry date add "Open event"
      ! pip: missing DAY: the day
      ! hint: type 'pip enquiry date add --help' to see its options
      [status 64]

      $ pip enquiry date add "Open event" soon
      ! pip: DAY: 'soon' is not a day: write it as 2026-11-26, 26/11/2026, 26 nov, fri, tomorrow or +6w
      [status 64]

      $ pip enquiry date add "Open event" 26/11/2026
      ! pip: the key date Open event is recorded already (Thu 26 Nov 2026)
      ! hint: pip enquiry date edit pq4d
      [status 65]

      $ pip enquiry date add "Open event" 1/9/2027
      ! pip: Wed 1 Sep 2027 is not in the cycle 2026-27, which runs from Tue 1 Sep 2026 to Tue 31 Aug 2027
      ! hint: check the day, or name another cycle with --cycle
      [status 65]

      $ pip enquiry date add "Open event" 1/12/2026 --kind party
      ! pip: --kind: 'party' is not one of deadline, outcome, clusters, event, training, other
      [status 64]

      $ pip enquiry date edit pq4d
      ! pip: nothing was said that would change the key date pq4d
      ! hint: add --help to see what can be changed
      [status 65]

      $ pip enquiry date done zzzz
      ! pip: there is no key date 'zzzz' in 2026-27
      ! hint: there are: pq4d, qsnw
      [status 66]

      $ pip enquiry date remove holme
      ! pip: CODE: 'holme' is not a code
      ! hint: a code is four letters and digits, such as 7k3m
      [status 64]
      """)
  }

  @Test func `a closed cycle keeps its enquiry year as it is`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip cluster add Reading --kind enquiry --schools ingham,holme,saxby
      pip enquiry date add "Open event" 24/11/2026
      pip cycle close 2026-27
      """)
    try driver.expectRefused(
      """
      $ pip enquiry date add "Training" 26/11/2026
      ! pip: the cycle 2026-27 was closed on Fri 20 Nov 2026; only what follows from it, such as actions, check-ins and decisions, can still be recorded
      ! hint: for something new, name the open cycle with --cycle
      ! hint: to correct something in this one, open it again: pip cycle reopen 2026-27
      [status 65]

      $ pip enquiry date done pq4d
      ! pip: the cycle 2026-27 was closed on Fri 20 Nov 2026; only what follows from it, such as actions, check-ins and decisions, can still be recorded
      ! hint: for something new, name the open cycle with --cycle
      ! hint: to correct something in this one, open it again: pip cycle reopen 2026-27
      [status 65]

      $ pip enquiry prepare add 26/11/2026
      ! pip: the cycle 2026-27 was closed on Fri 20 Nov 2026; only what follows from it, such as actions, check-ins and decisions, can still be recorded
      ! hint: for something new, name the open cycle with --cycle
      ! hint: to correct something in this one, open it again: pip cycle reopen 2026-27
      [status 65]

      $ pip enquiry meet add reading --on 26/11/2026
      ! pip: the cycle 2026-27 was closed on Fri 20 Nov 2026; only what follows from it, such as actions, check-ins and decisions, can still be recorded
      ! hint: for something new, name the open cycle with --cycle
      ! hint: to correct something in this one, open it again: pip cycle reopen 2026-27
      [status 65]

      $ pip enquiry focus reading ingham "Talk"
      ! pip: the cycle 2026-27 was closed on Fri 20 Nov 2026; only what follows from it, such as actions, check-ins and decisions, can still be recorded
      ! hint: for something new, name the open cycle with --cycle
      ! hint: to correct something in this one, open it again: pip cycle reopen 2026-27
      [status 65]

      $ pip enquiry stage reading ingham explore --on 23/11/2026
      ! pip: the cycle 2026-27 was closed on Fri 20 Nov 2026; only what follows from it, such as actions, check-ins and decisions, can still be recorded
      ! hint: for something new, name the open cycle with --cycle
      ! hint: to correct something in this one, open it again: pip cycle reopen 2026-27
      [status 65]

      $ pip showcase offer ingham "Talk"
      ! pip: the cycle 2026-27 was closed on Fri 20 Nov 2026; only what follows from it, such as actions, check-ins and decisions, can still be recorded
      ! hint: for something new, name the open cycle with --cycle
      ! hint: to correct something in this one, open it again: pip cycle reopen 2026-27
      [status 65]
      """)
    try driver.expect(
      """
      $ pip enquiry date list
      Code  Day              What        Kind  Ticked off
      ────  ───────────────  ──────────  ────  ──────────
      pq4d  Tue 24 Nov 2026  Open event
      """)
  }

  @Test func `a damaged year hides nothing else, and is never overwritten`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip cluster add Reading --kind enquiry --schools ingham,holme,saxby --lead asha-patel
      pip enquiry meet add reading --on 1/12/2026
      """)
    try driver.write(
      "cycles/2026-27/enquiry.json", #"{"id": "2026-27", "schema": "pip/enquiry/1", "dates": []}"#)
    try driver.expect(
      """
      $ pip due
      When        By              Address  What                         Who         School
      ──────────  ──────────────  ───────  ───────────────────────────  ──────────  ──────
      to agree                    reading  a day for meet 2 of Reading  Asha Patel
      in 11 days  Tue 1 Dec 2026  reading  meet 1 of Reading            Asha Patel
      ! warning: cycles/2026-27/enquiry.json:1:55: the field dates must hold items, in curly brackets; it is left out here
      [status 65]

      $ pip status
      Reviews of 2026-27
      ==================

      Fri 20 Nov 2026: no reviews yet

      Beside the reviews
      ------------------
      Enquiry:  1 cluster, 0 of 3 meets held, next meet 1 of Reading, Tue 1 Dec 2026 (in 11 days)
      ! warning: cycles/2026-27/enquiry.json:1:55: the field dates must hold items, in curly brackets; it is left out here
      [status 65]
      """)
    try driver.expectRefused(
      """
      $ pip eoi list
      ! pip: cycles/2026-27/enquiry.json:1:55: the field dates must hold items, in curly brackets
      ! hint: the other records are fine; mend this file in a text editor, or put back an earlier copy
      [status 65]

      $ pip showcase offer ingham "Talk"
      ! pip: cycles/2026-27/enquiry.json:1:55: the field dates must hold items, in curly brackets
      ! hint: the other records are fine; mend this file in a text editor, or put back an earlier copy
      [status 65]
      """)
  }

  @Test func `fields of one's own are kept`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.write(
      "cycles/2026-27/enquiry.json",
      #"{"id": "2026-27", "schema": "pip/enquiry/1", "budget": 12, "showcase": {}}"#)
    try driver.expect(
      """
      $ pip showcase offer ingham "Talk"
      Added the showcase 7xmc: Talk
        School:                Ingham Primary School
        Offered:               Fri 20 Nov 2026 (today)
        Belongs to its focus:  no
      ! warning: cycles/2026-27/enquiry.json: the field "showcase" is not known; did you mean "showcases"? It is kept as it is
      ! To take this back: pip undo
      """)
    #expect(try driver.read("cycles/2026-27/enquiry.json").contains(#""budget": 12"#))
  }

  @Test func `in the summer the coming year is named, as due shows it`() throws {
    let driver = try PartnershipDriver.sixSchools()
    driver.today = try Day(iso: "2026-07-17")
    try driver.prepare(
      """
      pip cycle open 2025-26
      pip enquiry date add "Schools hear whether they are in" 17/7/2026 --kind outcome --cycle 2026-27
      """)
    try driver.expect(
      """
      $ pip due
      When   By               Address               What                              Who                   School
      ─────  ───────────────  ────────────────────  ────────────────────────────────  ────────────────────  ──────
      today  Fri 17 Jul 2026  enquiry@2026-27/pq4d  Schools hear whether they are in  the partnership lead

      $ pip enquiry date done enquiry@2026-27/pq4d
      Ticked off the key date pq4d: Schools hear whether they are in
        Day:         Fri 17 Jul 2026 (today)
        Kind:        outcome
        Ticked off:  Fri 17 Jul 2026 (today)
      ! To take this back: pip undo

      $ pip enquiry date list
      No key dates of 2025-26 are recorded. Add one with: pip enquiry date add NAME DAY

      $ pip enquiry date list --cycle 2026-27
      Code  Day              What                              Kind     Ticked off
      ────  ───────────────  ────────────────────────────────  ───────  ───────────────
      pq4d  Fri 17 Jul 2026  Schools hear whether they are in  outcome  Fri 17 Jul 2026
      """)
    try driver.expectRefused(
      """
      $ pip enquiry date done pq4d
      ! pip: there is no key date 'pq4d' in 2025-26
      ! hint: none are recorded yet
      [status 66]

      $ pip enquiry date done enquiry@2027-28/pq4d
      ! pip: there is no cycle '2027-28'
      ! hint: did you mean 2025-26 or 2026-27?
      [status 66]
      """)
  }
}
