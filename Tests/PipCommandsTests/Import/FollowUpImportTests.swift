import PipCommands
import PipCore
import TestSupport
import Testing

/// Actions, check-ins and impact out of spreadsheets: each row is what typing would have recorded.
@Suite struct FollowUpImportTests {
  private func driver() throws -> PartnershipDriver { try .importingReviews() }

  private func reviewed() throws -> PartnershipDriver {
    let driver = try driver()
    driver.today = .init(year: 2027, month: 3, day: 8) ?? driver.today
    try driver.prepare(
      """
      pip review add ingham --on 12/11/2026 --lead asha-patel --focus Reading
      pip review held ingham --on 12/11/2026
      pip review feedback ingham --on 12/11/2026 --priority Fluency
      pip workshop held ingham --on 26/11/2026
      """)
    return driver
  }

  @Test func `actions are added, changed and taken on`() throws {
    let driver = try reviewed()
    try driver.write(
      "actions.csv",
      """
      School;What;Who;By when;Success criteria;Status;Date completed
      Ingham;Audit the phonics groups;Nadia Bell;18/12/2026;Every group starts at the right step;Done;15 Jan 2027
      ;;;;;;
      Ingham;"- Read with parents";Year 1 team;to agree;;In progress;
      Ingham;Buy books;;31.3.27;;not started;
      Ingham;Audit the phonics groups;;;;;
      """)
    try driver.expect(
      """
      $ pip action import actions.csv
      actions.csv: headings on line 1; then 4 rows

      Heading           Is read as
      ────────────────  ──────────
      School            host
      What              text
      Who               owner
      By when           due
      Success criteria  success
      Status            status
      Date completed    done

      3 actions, all new.
      ! Line 4 says how an action stands and not since when: today is taken
      ! Lines 2 and 6 are about the same: Audit the phonics groups
      ! To take this back: pip undo

      $ pip action list
      Address      Action                    Owner        By               State
      ───────────  ────────────────────────  ───────────  ───────────────  ───────
      ingham/7vdw  Buy books                 to agree     Wed 31 Mar 2027  open
      ingham/fjd3  - Read with parents       Year 1 team  to agree         started
      ingham/mm7k  Audit the phonics groups  Nadia Bell   Fri 18 Dec 2026  done

      $ pip action import actions.csv
      actions.csv: headings on line 1; then 4 rows

      Heading           Is read as
      ────────────────  ──────────
      School            host
      What              text
      Who               owner
      By when           due
      Success criteria  success
      Status            status
      Date completed    done

      3 actions, all recorded so already.
      ! Lines 2 and 6 are about the same: Audit the phonics groups
      ! Everything was so already; nothing is changed.
      """)
    try driver.write(
      "actions.csv",
      """
      School,Action,Owner,Due,State,Why
      ingham,Audit the phonics groups,,,Done,
      ingham,Buy books,Nadia Bell,30/4/2027,stopped,a parent gave them
      """)
    try driver.expect(
      """
      $ pip action import actions.csv --dry-run
      actions.csv: headings on line 1; then 2 rows

      Heading  Is read as
      ───────  ──────────
      School   host
      Action   text
      Owner    owner
      Due      due
      State    status
      Why      why

      What changes
      ------------

      Line  Id           Action     What changes
      ────  ───────────  ─────────  ───────────────────────────────────────────────────────────────
         3  ingham/7vdw  Buy books  owner: nadia-bell; due: 2027-03-31 → 2027-04-30; state: stopped

      2 actions: 1 changed, 1 recorded so already.
      ! Line 3 says how an action stands and not since when: today is taken
      ! Nothing is saved: this was a dry run.

      $ pip action import actions.csv
      actions.csv: headings on line 1; then 2 rows

      Heading  Is read as
      ───────  ──────────
      School   host
      Action   text
      Owner    owner
      Due      due
      State    status
      Why      why

      What changes
      ------------

      Line  Id           Action     What changes
      ────  ───────────  ─────────  ───────────────────────────────────────────────────────────────
         3  ingham/7vdw  Buy books  owner: nadia-bell; due: 2027-03-31 → 2027-04-30; state: stopped

      2 actions: 1 changed, 1 recorded so already.
      ! Line 3 says how an action stands and not since when: today is taken
      ! To take this back: pip undo

      $ pip action import actions.csv
      actions.csv: headings on line 1; then 2 rows

      Heading  Is read as
      ───────  ──────────
      School   host
      Action   text
      Owner    owner
      Due      due
      State    status
      Why      why

      2 actions, all recorded so already.
      ! Everything was so already; nothing is changed.
      """)
  }

  @Test func `actions that cannot be taken are named`() throws {
    let driver = try reviewed()
    try driver.write(
      "actions.csv",
      """
      School,Action,Due,Status,Theme,Done on
      Saxby,Buy books,1/4/2027,,,
      Ingham,,1/4/2027,,,
      Ingham,Buy books,next term,,,
      Ingham,Read more,,Amber,,
      Ingham,Read aloud,,stopped,,
      Ingham,Sing,,,singing,
      Ingham,Paint,,,,30/2/2027
      Ingham,Walk,,done,,yes
      """)
    try driver.expect(
      """
      $ pip action import actions.csv --skip-bad
      actions.csv: headings on line 1; then 8 rows

      Heading  Is read as
      ───────  ──────────
      School   host
      Action   text
      Due      due
      Status   status
      Theme    theme
      Done on  done

      Rows that cannot be taken
      -------------------------

      Line  Heading  There stands  Why not
      ────  ───────  ────────────  ────────────────────────────────────────────────────────────────
         2                         saxby has no review in 2026-27
         3                         the action is missing
         4  Due      next term     is not a day: write it as 26/11/2026
         5  Status   Amber         is none of these: open, started, done, stopped
         6  Status   stopped       why it was stopped, in a column with the heading Why, is missing
         7                         there is no theme 'singing'
         8  Done on  30/2/2027     is not a day: February 2027 has 28 days

      1 action, new. 7 rows cannot be taken.
      ! Line 9 says how an action stands and not since when: today is taken
      ! hint: arrange one with pip review add saxby
      ! hint: known are: attainment, citizenship, governance, culture, leadership, teaching, development, systems, community, partnerships, system-leadership
      ! hint: a partnership can have its own: pip partnership edit --theme singing
      ! 7 rows are in actions-refused.csv: mend the file, then: pip action import actions-refused.csv
      ! To take this back: pip undo

      $ pip action list
      Address      Action  Owner     By        State
      ───────────  ──────  ────────  ────────  ─────
      ingham/mm7k  Walk    to agree  to agree  done
      """)
  }

  @Test func `of many hints of one kind the first ones are told`() throws {
    let driver = try reviewed()
    let schools = (1...9).map { "pip school add \"Far School \($0)\"" }.joined(separator: "\n")
    try driver.prepare(schools)
    let rows = (1...9).map { "Far School \($0);Read more;31/3/2027" }.joined(separator: "\n")
    try driver.write("actions.csv", "School;What;By when\n" + rows + "\n")
    let run = try driver.run("pip action import actions.csv")
    #expect(run.status == .data && run.output.contains("9 rows cannot be taken."), "\(run.transcript)")
    let hints = run.messages.split(separator: "\n").filter { $0.hasPrefix("hint: ") }
    #expect(hints.count == 7 && hints.last == "hint: and 3 more like these", "\(run.messages)")
  }

  @Test func `check-ins and impact are recorded once`() throws {
    let driver = try reviewed()
    try driver.write("checkins.csv", "School,Check-in date,Notes\nIngham,1/3/2027,Reading is calmer\n")
    try driver.write(
      "impact.csv",
      """
      School,What has changed,Who benefited,How do we know?,Was it expected?
      Ingham,Year 2 read aloud with confidence,Children,"reading logs, pupil voice",yes
      Ingham,Parents come in,governors,,No
      """)
    try driver.expect(
      """
      $ pip checkin import checkins.csv
      checkins.csv: headings on line 1; then 1 row

      Heading        Is read as
      ─────────────  ──────────
      School         host
      Check-in date  held
      Notes          note

      1 check-in, new.
      ! To take this back: pip undo

      $ pip checkin import checkins.csv
      checkins.csv: headings on line 1; then 1 row

      Heading        Is read as
      ─────────────  ──────────
      School         host
      Check-in date  held
      Notes          note

      1 check-in, recorded so already.
      ! Everything was so already; nothing is changed.

      $ pip impact import impact.csv
      impact.csv: headings on line 1; then 2 rows

      Heading           Is read as
      ────────────────  ──────────
      School            host
      What has changed  text
      Who benefited     for
      How do we know?   evidence
      Was it expected?  expected

      2 statements of impact, all new.
      ! To take this back: pip undo

      $ pip impact list --json
      {
        "data": [
          {
            "address": "ingham/7xmc",
            "code": "7xmc",
            "cycle": "2026-27",
            "evidence": "reading logs, pupil voice",
            "for": "pupils",
            "host": "ingham",
            "proudest": false,
            "text": "Year 2 read aloud with confidence",
            "unexpected": false
          },
          {
            "address": "ingham/rfxc",
            "code": "rfxc",
            "cycle": "2026-27",
            "evidence": null,
            "for": "governors",
            "host": "ingham",
            "proudest": false,
            "text": "Parents come in",
            "unexpected": true
          }
        ],
        "schema": "pip/impacts/1",
        "warnings": []
      }

      $ pip impact import impact.csv
      impact.csv: headings on line 1; then 2 rows

      Heading           Is read as
      ────────────────  ──────────
      School            host
      What has changed  text
      Who benefited     for
      How do we know?   evidence
      Was it expected?  expected

      2 statements of impact, all recorded so already.
      ! Everything was so already; nothing is changed.
      """)
    try driver.write(
      "checkins.csv", "School,Date,Note\nIngham,1/3/2027,Reading is calm now\nSaxby,1/3/2027,\nIngham,,x\n")
    try driver.write(
      "impact.csv",
      "School,Impact,Who for,Evidence,Unexpected\nIngham,Parents come in,pupils and staff,x,maybe\nIngham,,pupils,,\nIngham,Parents come in,,,\n"
    )
    try driver.expect(
      """
      $ pip checkin import checkins.csv --skip-bad
      checkins.csv: headings on line 1; then 3 rows

      Heading  Is read as
      ───────  ──────────
      School   host
      Date     held
      Note     note

      Rows that cannot be taken
      -------------------------

      Line  Heading  There stands  Why not
      ────  ───────  ────────────  ──────────────────────────────
         3                         saxby has no review in 2026-27
         4                         the day it was held is missing

      What changes
      ------------

      Line  Id      Check-in        What changes
      ────  ──────  ──────────────  ─────────────────────────────────────────────
         2  ingham  Mon 1 Mar 2027  note: Reading is calmer → Reading is calm now

      1 check-in, changed. 2 rows cannot be taken.
      ! hint: arrange one with pip review add saxby
      ! 2 rows are in checkins-refused.csv: mend the file, then: pip checkin import checkins-refused.csv
      ! To take this back: pip undo

      $ pip impact import impact.csv
      impact.csv: headings on line 1; then 3 rows

      Heading     Is read as
      ──────────  ──────────
      School      host
      Impact      text
      Who for     for
      Evidence    evidence
      Unexpected  unexpected

      Rows that cannot be taken
      -------------------------

      Line  Heading     There stands      Why not
      ────  ──────────  ────────────────  ───────────────────────────────────────────────────────────────────────────
         2  Who for     pupils and staff  is none of these: leaders, staff, pupils, champions, governors, partnership
         2  Unexpected  maybe             is neither yes nor no
         3                                what changed is missing
         4                                who benefited is missing

      3 rows cannot be taken.
      ! Nothing is saved. Mend the rows and import the file again; or add --skip-bad, which takes the others and writes these to a file of their own.
      [status 65]
      """)
  }
}
