import PipCore
import TestSupport
import Testing

/// Reviews, actions, check-ins and impact out of spreadsheets: each row is what typing would have recorded.
@Suite struct FollowUpImportTests {
  private func driver() throws -> PartnershipDriver {
    let driver = try PartnershipDriver()
    try driver.prepare(
      """
      pip school add "Ingham Primary School" --id ingham
      pip school add "Saxby Village School" --id saxby
      pip school add "Welton Academy" --id welton
      pip person add "Asha Patel" --school saxby
      pip person add "Tom Reed" --school welton
      pip person add "Nadia Bell" --school ingham
      pip cycle open 2026-27
      """)
    return driver
  }

  @Test func `reviews are arranged, corrected and held`() throws {
    let driver = try driver()
    try driver.write(
      "reviews.csv",
      """
      Autumn reviews,,,,,,,
      School,Visit date,Lead reviewer,Team,Focus,Status,Reason,Improvement priority,Feedback date
      Ingham Primary,12/11/2026,Mrs Asha Patel,Tom Reed,Early reading,Done,,Fluency in Year 2,12 Nov 2026
      Saxby Village School,3-Dec-26,Tom Reed,,Talk in maths,arranged,,,
      Welton,,,,,cancelled,inspected that week,,

      """)
    try driver.expect(
      """
      $ pip review import reviews.csv
      reviews.csv: headings on line 2, below 1 row of other text; then 3 rows

      Heading               Is read as
      ────────────────────  ──────────
      School                host
      Visit date            on
      Lead reviewer         lead
      Team                  team
      Focus                 focus
      Status                status
      Reason                why
      Improvement priority  priority
      Feedback date         feedback

      3 reviews, all new.
      ! To take this back: pip undo

      $ pip review show ingham
      Ingham Primary School, 2026-27
      ==============================

      Stage:  act, waits for the improvement workshop, by Thu 3 Dec 2026 (in 13 days)
      Visit:  held Thu 12 Nov 2026 (8 days ago)
      Focus:  Early reading
      Lead:   Asha Patel
      Team:   Tom Reed

      Feedback
      --------
      Given:     Thu 12 Nov 2026 (8 days ago)
      Priority:  Fluency in Year 2

      $ pip review import reviews.csv
      reviews.csv: headings on line 2, below 1 row of other text; then 3 rows

      Heading               Is read as
      ────────────────────  ──────────
      School                host
      Visit date            on
      Lead reviewer         lead
      Team                  team
      Focus                 focus
      Status                status
      Reason                why
      Improvement priority  priority
      Feedback date         feedback

      3 reviews, all recorded so already.
      ! Everything was so already; nothing is changed.
      """)
    try driver.write(
      "reviews.csv",
      """
      Host,On,Lead,Team,Focus,Status
      ingham,12/11/2026,,,Reading aloud,held
      saxby,10/12/2026,Nadia Bell,,,planned
      """)
    try driver.expect(
      """
      $ pip review import reviews.csv
      reviews.csv: headings on line 1; then 2 rows

      Heading  Is read as
      ───────  ──────────
      Host     host
      On       on
      Lead     lead
      Team     team
      Focus    focus
      Status   status

      What changes
      ------------

      Line  Id      Review  What changes
      ────  ──────  ──────  ────────────────────────────────────────────────────────
         2  ingham  ingham  focus: Early reading → Reading aloud
         3  saxby   saxby   on: 2026-12-03 → 2026-12-10; lead: tom-reed → nadia-bell

      2 reviews, all changed.
      ! To take this back: pip undo

      $ pip review import reviews.csv
      reviews.csv: headings on line 1; then 2 rows

      Heading  Is read as
      ───────  ──────────
      Host     host
      On       on
      Lead     lead
      Team     team
      Focus    focus
      Status   status

      2 reviews, all recorded so already.
      ! Everything was so already; nothing is changed.

      $ pip undo
      Took back the change 5gf6gg: pip review import reviews.csv
        By:     grace
        Files:  cycles/2026-27/reviews/ingham.json
                cycles/2026-27/reviews/saxby.json
      ! To take this back: pip redo
      """)
  }

  @Test func `a review that the rules refuse is named with its line`() throws {
    let driver = try driver()
    try driver.write(
      "reviews.csv",
      """
      School,Date,Lead,Team,Status,Held on,Car
      Ingham,12/11/2026,Nadia Bell,,,
      Saxby,12/11/2026,Tom Reed,Tom Reed,,
      Welton,,Asha Patel,,held,
      Nowhere,12/11/2026,,,,
      Ingham,,Ruth Vance,,maybe,
      Welton,12/11/2026,,,held,
      Welton,,,,cancelled,
      ,12/11/2026,,,,
      """)
    try driver.expect(
      """
      $ pip review import reviews.csv
      reviews.csv: headings on line 1; then 8 rows

      Heading  Is read as
      ───────  ──────────
      School   host
      Date     on
      Lead     lead
      Team     team
      Status   status
      Held on  held
      Car      not used

      Rows that cannot be taken
      -------------------------

      Line  Heading  There stands  Why not
      ────  ───────  ────────────  ──────────────────────────────────────────────────────────────────────────────────────────────
         2                         Nadia Bell works at ingham, and nobody from the host school can lead its review
         3                         tom-reed is named for two tasks of the same visit: lead, team and shadows are different people
         4  Status   held          the day of the visit is missing
         5  School   Nowhere       is no school of the records; add it first, with school import or school add
         6  Lead     Ruth Vance    is nobody in the records; add them first, with person import or person add
         6  Status   maybe         is none of these: planned, held, cancelled
         7                         welton has no lead reviewer yet, and the visit cannot be recorded without one
         8  Status   cancelled     why it was cancelled, in a column with the heading Why, is missing
         9                         the school is missing

      8 rows cannot be taken.
      ! hint: choose somebody from another school: pip person list
      ! hint: if nadia-bell has moved, say so: pip person edit nadia-bell --school SCHOOL
      ! hint: name the lead: pip review edit welton --lead PERSON
      ! Nothing is saved. Mend the rows and import the file again; or add --skip-bad, which takes the others and writes these to a file of their own.
      [status 65]

      $ pip review list
      No reviews here yet. Arrange one with: pip review add HOST
      """)
  }

  @Test func `rows of one review that do not agree are both refused`() throws {
    let driver = try driver()
    try driver.write(
      "reviews.csv",
      """
      School,Date,Focus
      Ingham,12/11/2026,Reading
      Saxby,19/11/2026,Maths
      Ingham,13/11/2026,Reading
      Saxby,,maths
      """)
    try driver.expect(
      """
      $ pip review import reviews.csv --skip-bad
      reviews.csv: headings on line 1; then 4 rows

      Heading  Is read as
      ───────  ──────────
      School   host
      Date     on
      Focus    focus

      Rows that cannot be taken
      -------------------------

      Line  Heading  There stands  Why not
      ────  ───────  ────────────  ───────────────────────────────────────────────────────────────────────────────────────────
         2  Date                   line 4 is about the same and says 2026-11-13: leave one of the two rows, or make them agree
         4  Date                   line 2 is about the same and says 2026-11-12: leave one of the two rows, or make them agree

      1 review, new. 2 rows cannot be taken.
      ! Lines 3 and 5 are about the same: Saxby
      ! 2 rows are in reviews-refused.csv: mend the file, then: pip review import reviews-refused.csv
      ! To take this back: pip undo

      $ pip review list
      Review  School                Visit            Focus  Stage  Waits for            By
      ──────  ────────────────────  ───────────────  ─────  ─────  ───────────────────  ───────────────
      saxby   Saxby Village School  Thu 19 Nov 2026  Maths  plan   an enquiry question  Thu 19 Nov 2026
      """)
    #expect(
      try driver.read("reviews-refused.csv").replacing("\r\n", with: "\n") == """
        School,Date,Focus,Why not
        Ingham,12/11/2026,Reading,"Date: line 4 is about the same and says 2026-11-13: leave one of the two rows, or make them agree"
        Ingham,13/11/2026,Reading,"Date: line 2 is about the same and says 2026-11-12: leave one of the two rows, or make them agree"

        """)
  }

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
