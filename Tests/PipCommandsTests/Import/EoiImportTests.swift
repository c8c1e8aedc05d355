import TestSupport
import Testing

/// Expressions of interest as a form exports them, with the answers to its questions.
@Suite struct EoiImportTests {
  private func driver(_ csv: String) throws -> PartnershipDriver {
    let driver = try PartnershipDriver()
    try driver.prepare(
      """
      pip school add "Ingham Primary School" --id ingham
      pip cycle open 2026-27
      """)
    try driver.write("form.csv", csv)
    return driver
  }

  @Test func `a form's answers become expressions of interest`() throws {
    let driver = try driver(
      """
      Timestamp,What is the name of your school?,Your name,Focus area,Why now?,Email Address
      2026/07/03 2:22:31 PM GMT+1,Ingham primary,Ms Bell,Reading aloud,New staff,n.bell@ingham.example
      04/07/2026 09:10:11,Lea Marsh Primary,The deputy,,"Two new teachers,
      and a new scheme",
      """)
    try driver.expect(
      """
      $ pip eoi import form.csv --map "Why now?=answer"
      form.csv: headings on line 1; then 2 rows

      Heading                           Is read as
      ────────────────────────────────  ──────────────────
      Timestamp                         received
      What is the name of your school?  school
      Your name                         contact
      Focus area                        focus
      Why now?                          answer, as you say
      Email Address                     not used

      2 expressions of interest, all new.
      ! To take this back: pip undo

      $ pip eoi list
      Code  School             Came in         Deadline  Would work on  Outcome    Told
      ────  ─────────────────  ──────────────  ────────  ─────────────  ─────────  ────
      vhsd  ingham             Fri 3 Jul 2026            Reading aloud  to answer
      snt7  Lea Marsh Primary  Sat 4 Jul 2026                           to answer

      $ pip eoi show ingham
      Expression of interest vhsd
      ===========================

      School:         Ingham Primary School
      Came in:        Fri 3 Jul 2026 (140 days ago)
      Would work on:  Reading aloud
      Contact:        Ms Bell
      Outcome:        to answer
      Why now?:       New staff

      $ pip eoi import form.csv
      form.csv: headings on line 1; then 2 rows

      Heading                           Is read as
      ────────────────────────────────  ──────────────────────────
      Timestamp                         received
      What is the name of your school?  school
      Your name                         contact
      Focus area                        focus
      Why now?                          answer, as you said before
      Email Address                     not used

      2 expressions of interest, all recorded so already.
      ! Everything was so already; nothing is changed.

      $ pip eoi edit ingham --answer "why now=New head" --answer "Who else?=The Year 2 team"
      Changed the expression of interest vhsd: ingham
        School:         Ingham Primary School
        Came in:        Fri 3 Jul 2026 (140 days ago)
        Would work on:  Reading aloud
        Contact:        Ms Bell
        Outcome:        to answer
        Who else?:      The Year 2 team
        Why now?:       New head
      ! To take this back: pip undo

      $ pip eoi show ingham --json
      {
        "data": {
          "answers": {
            "cxqd": {
              "question": "Who else?",
              "text": "The Year 2 team"
            },
            "s2sv": {
              "question": "Why now?",
              "text": "New head"
            }
          },
          "code": "vhsd",
          "contact": "Ms Bell",
          "cycle": "2026-27",
          "focus": "Reading aloud",
          "late": false,
          "received": "2026-07-03",
          "school": "ingham"
        },
        "schema": "pip/eoi/1",
        "warnings": []
      }

      $ pip eoi import form.csv
      form.csv: headings on line 1; then 2 rows

      Heading                           Is read as
      ────────────────────────────────  ──────────────────────────
      Timestamp                         received
      What is the name of your school?  school
      Your name                         contact
      Focus area                        focus
      Why now?                          answer, as you said before
      Email Address                     not used

      What changes
      ------------

      Line  Id    Expression of interest  What changes
      ────  ────  ──────────────────────  ──────────────────────────────
         2  vhsd  Ingham Primary School   Why now?: New head → New staff

      2 expressions of interest: 1 changed, 1 recorded so already.
      ! To take this back: pip undo

      $ pip eoi edit ingham --clear answers
      Changed the expression of interest vhsd: ingham
        School:         Ingham Primary School
        Came in:        Fri 3 Jul 2026 (140 days ago)
        Would work on:  Reading aloud
        Contact:        Ms Bell
        Outcome:        to answer
      ! To take this back: pip undo

      $ pip eoi edit ingham --answer "Why now?"
      ! pip: --answer: 'Why now?' holds no answer
      ! hint: write the question, = and the answer, such as "Why now?=New staff"
      [status 64]
      """)
  }

  @Test func `a school that was known by name only is found again once it is in the records`() throws {
    let driver = try driver("School,Submitted,Focus\nLea Marsh Primary,4/7/2026,Maths\n")
    try driver.expect(
      """
      $ pip eoi import form.csv
      form.csv: headings on line 1; then 1 row

      Heading    Is read as
      ─────────  ──────────
      School     school
      Submitted  received
      Focus      focus

      1 expression of interest, new.
      ! To take this back: pip undo

      $ pip school add "Lea Marsh Primary School" --id lea-marsh
      Added the school lea-marsh: Lea Marsh Primary School
        Id:  lea-marsh
      ! To take this back: pip undo

      $ pip eoi import form.csv
      form.csv: headings on line 1; then 1 row

      Heading    Is read as
      ─────────  ──────────
      School     school
      Submitted  received
      Focus      focus

      What changes
      ------------

      Line  Id    Expression of interest    What changes
      ────  ────  ────────────────────────  ─────────────────────────────────────
         2  vhsd  Lea Marsh Primary School  school: Lea Marsh Primary → lea-marsh

      1 expression of interest, changed.
      ! To take this back: pip undo

      $ pip eoi import form.csv
      form.csv: headings on line 1; then 1 row

      Heading    Is read as
      ─────────  ──────────
      School     school
      Submitted  received
      Focus      focus

      1 expression of interest, recorded so already.
      ! Everything was so already; nothing is changed.
      """)
  }

  @Test func `answers that cannot be taken are named`() throws {
    let driver = try driver(
      """
      School,Timestamp
      ,4/7/2026
      Lea Marsh,46207
      Lea Marsh,1/1/2024
      990099,4/7/2026
      """)
    try driver.expect(
      """
      $ pip eoi import form.csv
      form.csv: headings on line 1; then 4 rows

      Heading    Is read as
      ─────────  ──────────
      School     school
      Timestamp  received

      Rows that cannot be taken
      -------------------------

      Line  Heading    There stands  Why not
      ────  ─────────  ────────────  ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         2                           the school is missing
         3  Timestamp  46207         is the number by which spreadsheets keep a day (Sat 4 Jul 2026): show the column as dates, and save the file again
         4                           Mon 1 Jan 2024 is not in the cycle 2026-27, which runs from Tue 1 Sep 2026 to Tue 31 Aug 2027
         5  School     990099        is no school of the records; add it first, with school import or school add

      4 rows cannot be taken.
      ! hint: check the day, or name another cycle with --cycle
      ! Nothing is saved. Mend the rows and import the file again; or add --skip-bad, which takes the others and writes these to a file of their own.
      [status 65]

      $ pip eoi import form.csv --cycle 2027-28
      ! pip: there is no cycle '2027-28'
      ! hint: did you mean 2026-27?
      [status 66]
      """)
  }

  @Test func `a file for another noun is told from its headings`() throws {
    let driver = try driver("Name,School,Role,Email,IC training\nAsha Patel,Lea Marsh,Head,,\n")
    let eoi = try driver.run("pip eoi import form.csv --dry-run")
    #expect(
      eoi.messages.contains("warning: the headings look like those of people: pip person import form.csv\n"))
    let school = try driver.run("pip school import form.csv")
    #expect(
      school.messages.contains("hint: the headings look like those of people: pip person import form.csv\n"))
    let person = try driver.run("pip person import form.csv --skip-bad")
    #expect(!person.messages.contains("look like"))
    // What somebody said counts.
    let said = try driver.run("pip eoi import form.csv --map Role=note --dry-run")
    #expect(!said.messages.contains("look like"))
  }
}
