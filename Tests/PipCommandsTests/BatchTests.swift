import TestSupport
import Testing

@Suite struct `Batches, undo and redo` {
  @Test func `a batch is one change: one undo takes it back, one redo does it again`() throws {
    let driver = try PartnershipDriver.sixSchools()
    driver.input =
      "# autumn\n\npip review add ingham --on 12/11/2026 --lead asha-patel --today 2026-10-01\nreview add saxby --on +1w # in a week\r\n"
    try driver.expect(
      """
      $ pip batch - --dry-run
      Would have arranged the review ingham: Ingham Primary School
        Visit:  Thu 12 Nov 2026 (in 42 days)
        Lead:   Asha Patel
      Would have arranged the review saxby: Saxby Village School
        Visit:  Fri 27 Nov 2026 (in 7 days)
      ! Nothing is saved: this was a dry run.

      $ pip batch -
      Arranged the review ingham: Ingham Primary School
        Visit:  Thu 12 Nov 2026 (in 42 days)
        Lead:   Asha Patel
      Arranged the review saxby: Saxby Village School
        Visit:  Fri 27 Nov 2026 (in 7 days)
      ! To take this back: pip undo

      $ pip review list
      Review  School                 Visit            Focus  Stage    Waits for                      By
      ──────  ─────────────────────  ───────────────  ─────  ───────  ─────────────────────────────  ───────────────
      ingham  Ingham Primary School  Thu 12 Nov 2026         prepare  a focus agreed with the staff  Thu 12 Nov 2026
      saxby   Saxby Village School   Fri 27 Nov 2026         prepare  a focus agreed with the staff  Fri 27 Nov 2026

      $ pip undo
      Took back the change pq4d54: pip batch -
        By:     grace
        Files:  cycles/2026-27/reviews/ingham.json
                cycles/2026-27/reviews/saxby.json
      ! To take this back: pip redo

      $ pip review list
      No reviews here yet. Arrange one with: pip review add HOST

      $ pip redo
      Did again the change pq4d54: pip batch -
        By:     grace
        Files:  cycles/2026-27/reviews/ingham.json
                cycles/2026-27/reviews/saxby.json
      ! To take this back: pip undo

      $ pip undo
      Took back the change pq4d54: pip batch -
        By:     grace
        Files:  cycles/2026-27/reviews/ingham.json
                cycles/2026-27/reviews/saxby.json
      ! To take this back: pip redo

      $ pip undo
      Took back the change zpg637: pip cycle open 2026-27
        By:     grace
        Files:  cycles/2026-27/cycle.json
      ! To take this back: pip redo

      $ pip redo
      Did again the change zpg637: pip cycle open 2026-27
        By:     grace
        Files:  cycles/2026-27/cycle.json
      ! To take this back: pip undo

      $ pip redo
      Did again the change pq4d54: pip batch -
        By:     grace
        Files:  cycles/2026-27/reviews/ingham.json
                cycles/2026-27/reviews/saxby.json
      ! To take this back: pip undo
      """)
  }

  @Test func `a batch that fails on one line saves nothing, and names the line`() throws {
    let driver = try PartnershipDriver.sixSchools()
    driver.input =
      "review add ingham\nreview add nowhere\n"
    try driver.expectRefused(
      """
      $ pip batch -
      ! pip: line 2: there is no school 'nowhere'
      ! hint: see them all with pip school list
      ! hint: the line is: review add nowhere
      ! hint: nothing of the batch is saved; mend the line and run it again
      [status 66]
      """)
    driver.input =
      "review add ingham\nreview add saxby --today \"29 feb\"\n"
    try driver.expectRefused(
      """
      $ pip batch -
      ! pip: line 2: '29 feb' is not within 6 months of today: the nearest one is in 2028, so write the year too
      ! hint: write day, month and year, such as 26/11/2026
      ! hint: the line is: review add saxby --today "29 feb"
      ! hint: nothing of the batch is saved; mend the line and run it again
      [status 64]
      """)
    driver.input =
      "review add ingham\ninit --name Another\n"
    try driver.expectRefused(
      """
      $ pip batch -
      ! pip: line 2: 'init' cannot be part of a batch
      ! hint: the line is: init --name Another
      ! hint: nothing of the batch is saved; mend the line and run it again
      [status 64]
      """)
    driver.input =
      "review add ingham\nundo\n"
    try driver.expectRefused(
      """
      $ pip batch -
      ! pip: line 2: 'undo' cannot be part of a batch
      ! hint: the line is: undo
      ! hint: nothing of the batch is saved; mend the line and run it again
      [status 64]
      """)
    driver.input =
      "review add ingham\nreview add \"saxby\n"
    try driver.expectRefused(
      """
      $ pip batch -
      ! pip: line 2: a " is not closed
      ! hint: the line is: review add "saxby
      ! hint: nothing of the batch is saved; mend the line and run it again
      [status 64]
      """)
    driver.input =
      "review add ingham --dry-run\n"
    try driver.expectRefused(
      """
      $ pip batch -
      ! pip: line 1: --dry-run belongs to the batch as a whole, not to one line
      ! hint: type it after pip batch
      ! hint: the line is: review add ingham --dry-run
      ! hint: nothing of the batch is saved; mend the line and run it again
      [status 64]
      """)
    driver.input =
      "review add ingham\nreport cycle -o report.txt\n"
    try driver.expectRefused(
      """
      $ pip batch -
      ! pip: line 2: a report in a batch is shown as text; to keep it, run it after the batch
      ! hint: leave out --format and --output
      ! hint: the line is: report cycle -o report.txt
      ! hint: nothing of the batch is saved; mend the line and run it again
      [status 64]
      """)
    driver.input =
      "help\n"
    try driver.expectRefused(
      """
      $ pip batch -
      ! pip: line 1: a batch runs commands; help and version have no place in it
      ! hint: the line is: help
      ! hint: nothing of the batch is saved; mend the line and run it again
      [status 64]

      $ pip batch nowhere.batch
      ! pip: nowhere.batch: there is no such file
      ! hint: check the name and the folder
      [status 66]
      """)
  }

  @Test func `a change can be named, and is not taken back under a later one`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip review add ingham
      pip review edit ingham --focus Reading
      pip person add "Ines Mercer"
      """)
    try driver.expect(
      """
      $ pip history --limit 3
      Change  When (UTC)        By     Command
      ──────  ────────────────  ─────  ──────────────────────────────────────
      qsnwqc  2026-11-20 10:00  grace  pip person add 'Ines Mercer'
      pq4d54  2026-11-20 10:00  grace  pip review edit ingham --focus Reading
      7xmcrf  2026-11-20 10:00  grace  pip review add ingham
      """)
    try driver.expectRefused(
      """
      $ pip undo 7xmcrf
      ! pip: cycles/2026-27/reviews/ingham.json: has changed since 7xmcrf, so that change cannot be taken back; nothing is changed
      ! hint: see what came after it with pip history, and take that back first
      [status 65]

      $ pip undo zzzzzz
      ! pip: there is no change 'zzzzzz' in the history
      ! hint: see the changes with pip history
      [status 66]

      $ pip redo
      ! pip: grace has taken nothing back since their last change, so there is nothing to do again
      ! hint: see the changes with pip history
      [status 66]
      """)
    try driver.expect(
      """
      $ pip undo pq4d
      Took back the change pq4d54: pip review edit ingham --focus Reading
        By:     grace
        Files:  cycles/2026-27/reviews/ingham.json
      ! To take this back: pip redo

      $ pip undo 7xmcrf
      Took back the change 7xmcrf: pip review add ingham
        By:     grace
        Files:  cycles/2026-27/reviews/ingham.json
      ! To take this back: pip redo
      """)
  }

  @Test func `nothing is claimed where everything was so already`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.expect(
      """
      $ pip school edit ingham --name "Ingham Primary School"
      ! Everything was so already; nothing is changed.

      $ pip school edit ingham --name "Ingham Primary School" --json
      {
        "data": {
          "changes": [],
          "dryRun": false,
          "history": null
        },
        "schema": "pip/change/1",
        "warnings": []
      }

      $ pip school edit ingham --name "Ingham Primary School" --dry-run
      ! Everything was so already; nothing is changed.

      $ pip cycle edit 2026-27 --from 1/9/2026
      ! Everything was so already; nothing is changed.
      """)
  }

  @Test func `a report is not written in a dry run`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.expect(
      """
      $ pip report cycle --format csv -o report.csv --dry-run
      ! Would have written the report of 2026-27 to report.csv
      """)
    #expect(driver.snapshot["report.csv"] == nil)
  }
}
