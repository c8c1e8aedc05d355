import PipCore
import TestSupport
import Testing

@Suite struct `Support is chased` {
  private func driver() throws -> PartnershipDriver {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip support add saxby ingham "Show how guided reading is run" --due 13/11/2026 --person asha-patel
      pip support add holme ingham "Lend the phonics books" --due 11/12/2026
      pip support add thorpe-fen saxby "Share the writing plan" --due 4/11/2026
      pip support add marsh-lane saxby "Visit Year 4"
      """)
    let done = try code(of: "Share the writing plan", driver)
    let stopped = try code(of: "Visit Year 4", driver)
    try driver.prepare(
      """
      pip support done \(done) --on 4/11/2026 --outcome "Used in every class"
      pip support stop \(stopped) --on 20/11/2026 --why "no cover"
      """)
    return driver
  }

  private func code(of text: String, _ driver: PartnershipDriver) throws -> String {
    let items = try driver.read("cycles/2026-27/support.json").split(separator: "\n")
    let line = try #require(items.firstIndex { $0.contains("\"text\": \"\(text)\"") })
    let head = try #require(items[..<line].last { $0.hasSuffix("{") })
    return String(head.split(separator: "\"")[1])
  }

  @Test func `due and status tell of it, and by whom`() throws {
    try driver().expect(
      """
      $ pip due
      When         By               Address       What                                                 Who         School
      ───────────  ───────────────  ────────────  ───────────────────────────────────────────────────  ──────────  ────────────────────
      in 21 days   Fri 11 Dec 2026  support/pq4d  Lend the phonics books (support for ingham)          to agree    Holme Infant School
      7 days late  Fri 13 Nov 2026  support/7xmc  Show how guided reading is run (support for ingham)  Asha Patel  Saxby Village School

      $ pip due --for asha-patel --json
      {
        "data": [
          {
            "address": "support/7xmc",
            "cycle": "2026-27",
            "daysLate": 7,
            "due": "2026-11-13",
            "host": "saxby",
            "kind": "support",
            "overdue": true,
            "people": [
              "asha-patel"
            ],
            "peopleText": null,
            "toAgree": false,
            "what": "Show how guided reading is run (support for ingham)"
          }
        ],
        "schema": "pip/due/1",
        "warnings": []
      }

      $ pip due --school holme
      When        By               Address       What                                         Who       School
      ──────────  ───────────────  ────────────  ───────────────────────────────────────────  ────────  ───────────────────
      in 21 days  Fri 11 Dec 2026  support/pq4d  Lend the phonics books (support for ingham)  to agree  Holme Infant School

      $ pip due --overdue --fail
      When         By               Address       What                                                 Who         School
      ───────────  ───────────────  ────────────  ───────────────────────────────────────────────────  ──────────  ────────────────────
      7 days late  Fri 13 Nov 2026  support/7xmc  Show how guided reading is run (support for ingham)  Asha Patel  Saxby Village School
      [status 1]

      $ pip status
      Reviews of 2026-27
      ==================

      Fri 20 Nov 2026: no reviews yet

      Beside the reviews
      ------------------
      Support:  4: 1 done, 2 open (1 overdue, 1 to agree), 1 stopped
      """)
  }

  @Test func `the yearly report has a section, and a list for scripts, only when there is any`() throws {
    let driver = try driver()
    let page = try driver.run("pip report cycle").output
    let start = try #require(page.firstRange(of: "Support between schools")?.lowerBound)
    let section = page[start...].split(separator: "\n\n").prefix(2).joined(separator: "\n\n")
    #expect(
      section == """
        Support between schools
        -----------------------

        For                    From                      What                            Who         How it stands                      What came of it
        ─────────────────────  ────────────────────────  ──────────────────────────────  ──────────  ─────────────────────────────────  ───────────────────
        Ingham Primary School  Holme Infant School       Lend the phonics books          to agree    due Fri 11 Dec 2026
        Ingham Primary School  Saxby Village School      Show how guided reading is run  Asha Patel  not yet done, due Fri 13 Nov 2026
        Saxby Village School   Marsh Lane Junior School  Visit Year 4                    to agree    stopped, because no cover
        Saxby Village School   Thorpe Fen Academy        Share the writing plan          to agree    done Wed 4 Nov 2026                Used in every class
        """)
    let json = try driver.run("pip report cycle --json").output
    #expect(json.contains("\"outcome\": \"Used in every class\""))
    let without = try PartnershipDriver.sixSchools()
    #expect(try !without.run("pip report cycle").output.contains("Support"))
    #expect(try without.run("pip report cycle --json").output.contains("\"support\": []"))
    #expect(try !without.run("pip status").output.contains("Support"))
  }

  @Test func `a closed cycle does not make it vanish, and lets it be finished`() throws {
    let driver = try driver()
    try driver.expectRefused(
      """
      $ pip cycle close 2026-27
      ! pip: closing 2026-27 leaves this open: 2 open pieces of support
      ! hint: close it all the same by adding --yes; actions and check-ins can still be recorded afterwards
      [status 65]
      """)
    try driver.prepare("pip cycle close 2026-27 --yes\npip cycle open 2027-28")
    driver.today = Day(year: 2027, month: 9, day: 6) ?? driver.today
    try driver.expect(
      """
      $ pip due
      Nothing is due up to Wed 6 Oct 2027.
      ! Still open in 2026-27, which is closed: 2 pieces of support. To see them: pip due --cycle 2026-27

      $ pip support list --cycle 2026-27 --open
      Address               From   To      What                            Who         By               State
      ────────────────────  ─────  ──────  ──────────────────────────────  ──────────  ───────────────  ─────────────
      support@2026-27/pq4d  holme  ingham  Lend the phonics books          to agree    Fri 11 Dec 2026  269 days late
      support@2026-27/7xmc  saxby  ingham  Show how guided reading is run  Asha Patel  Fri 13 Nov 2026  297 days late

      $ pip support done support@2026-27/7xmc --outcome "It was a great help"
      Done: the support support@2026-27/7xmc: Show how guided reading is run
        From:             Saxby Village School (saxby)
        To:               Ingham Primary School (ingham)
        Who:              Asha Patel
        By:               Fri 13 Nov 2026 (297 days ago)
        Agreed:           Fri 20 Nov 2026 (290 days ago)
        State:            done
        Done:             Mon 6 Sep 2027 (today)
        What came of it:  It was a great help
      ! To take this back: pip undo
      """)
    try driver.expectRefused(
      """
      $ pip support add saxby ingham "Too late" --cycle 2026-27
      ! pip: the cycle 2026-27 was closed on Fri 20 Nov 2026; only what follows from it, such as actions, check-ins and decisions, can still be recorded
      ! hint: for something new, name the open cycle with --cycle
      ! hint: to correct something in this one, open it again: pip cycle reopen 2026-27
      [status 65]

      $ pip support done 7xmc
      ! pip: there is no support '7xmc' in 2027-28
      ! hint: none are recorded yet
      [status 66]
      """)
  }

  @Test func `a damaged file hides nothing else, and is not written over`() throws {
    let driver = try driver()
    try driver.write(
      "cycles/2026-27/support.json",
      #"{"id": "support", "schema": "pip/support/1", "items": {"7k3m": {"from": "saxby", "to": "ingham", "text": "Read", "agreed": "2026-11-02", "helps": "ingham"}}}"#
    )
    try driver.expect(
      """
      $ pip support list
      No support between schools is recorded yet.
      ! warning: cycles/2026-27/support.json:1:147: the field items.7k3m.helps must be a review or an action, as "ingham@2026-27/7k3m"; it is left out here
      [status 65]

      $ pip due
      Nothing is due up to Sun 20 Dec 2026.
      ! warning: cycles/2026-27/support.json:1:147: the field items.7k3m.helps must be a review or an action, as "ingham@2026-27/7k3m"; it is left out here
      [status 65]
      """)
    try driver.expectRefused(
      """
      $ pip support add saxby ingham Pens
      ! pip: cycles/2026-27/support.json:1:147: the field items.7k3m.helps must be a review or an action, as "ingham@2026-27/7k3m"
      ! hint: the other records are fine; mend this file in a text editor, or put back an earlier copy
      [status 65]
      """)
  }

  @Test func `a theme that only support uses is in use`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip partnership edit --theme oracy
      pip support add saxby ingham "Talk" --theme oracy
      """)
    try driver.expectRefused(
      """
      $ pip partnership edit --clear themes
      ! pip: the theme 'oracy' is still named by support@2026-27/pq4d
      ! hint: change those first
      [status 65]
      """)
  }
}
