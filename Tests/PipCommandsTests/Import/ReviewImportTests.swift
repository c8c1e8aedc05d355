import PipCore
import TestSupport
import Testing

/// Reviews out of spreadsheets: each row is what typing would have recorded.
@Suite struct ReviewImportTests {
  private func driver() throws -> PartnershipDriver { try .importingReviews() }

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
}
