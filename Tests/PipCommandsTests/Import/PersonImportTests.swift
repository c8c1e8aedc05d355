import TestSupport
import Testing

/// People out of a partnership's own spreadsheet.
@Suite struct PersonImportTests {
  private func driver(_ csv: String) throws -> PartnershipDriver {
    let driver = try PartnershipDriver()
    try driver.prepare(
      """
      pip school add "Ingham Primary School" --id ingham
      pip school add "Saxby Village School" --id saxby --urn 990002
      """)
    try driver.write("people.csv", csv)
    return driver
  }

  @Test func `people are taken, and the same file again changes nothing`() throws {
    let driver = try driver(
      """
      Fenland partnership – contacts;;;;;
      ;;;;;
      Name;School ;Role(s);E-mail;IC training;Car reg
      Mrs Asha  Patel ;Ingham Primary;Headteacher / Lead reviewer;Asha Patel <asha@ingham.example>;n/a;AB12 CDE
      Tom Reed;990002;Deputy Head & IC;tom@saxby.example;14/10/26;

      "Shah, Ms Mina";ingham;Assistant Head (Inclusion);mina@ingham.example;14-Oct-2026;
      Tom Reed;Saxby Village School;;;;
      """)
    try driver.expect(
      """
      $ pip person import people.csv --dry-run
      people.csv: headings on line 3, below 1 row of other text; then 4 rows

      Heading      Is read as
      ───────────  ────────────────────────────
      Name         name
      School       school
      Role(s)      roles
      E-mail       email
      IC training  trained-improvement-champion
      Car reg      not used

      What changes
      ------------

      Line  Id          Person      What changes
      ────  ──────────  ──────────  ────────────
         4  asha-patel  Asha Patel  new
      5, 8  tom-reed    Tom Reed    new
         7  mina-shah   Mina Shah   new

      3 people, all new.
      ! Titles were left off names: Mrs, Ms
      ! One name with the surname first was turned
      ! Lines 5 and 8 are about the same: Tom Reed
      ! Nothing is saved: this was a dry run.

      $ pip person list
      There are no people yet. Add one with: pip person add NAME

      $ pip person import people.csv
      people.csv: headings on line 3, below 1 row of other text; then 4 rows

      Heading      Is read as
      ───────────  ────────────────────────────
      Name         name
      School       school
      Role(s)      roles
      E-mail       email
      IC training  trained-improvement-champion
      Car reg      not used

      3 people, all new.
      ! Titles were left off names: Mrs, Ms
      ! One name with the surname first was turned
      ! Lines 5 and 8 are about the same: Tom Reed
      ! To take this back: pip undo

      $ pip person list
      Id          Name        School  Roles                         Trained
      ──────────  ──────────  ──────  ────────────────────────────  ────────────────────
      asha-patel  Asha Patel  ingham  headteacher, lead-reviewer
      mina-shah   Mina Shah   ingham  senior-leader                 improvement-champion
      tom-reed    Tom Reed    saxby   deputy, improvement-champion  improvement-champion

      $ pip person import people.csv
      people.csv: headings on line 3, below 1 row of other text; then 4 rows

      Heading      Is read as
      ───────────  ────────────────────────────
      Name         name
      School       school
      Role(s)      roles
      E-mail       email
      IC training  trained-improvement-champion
      Car reg      not used

      3 people, all recorded so already.
      ! Titles were left off names: Mrs, Ms
      ! One name with the surname first was turned
      ! Lines 5 and 8 are about the same: Tom Reed
      ! Everything was so already; nothing is changed.

      $ pip history
      Change  When (UTC)        By     Command
      ──────  ────────────────  ─────  ─────────────────────────────────────────────────────────────
      nk3tnp  2026-11-20 10:00  grace  pip person import people.csv
      53vz8h  2026-11-20 10:00  grace  pip school add 'Saxby Village School' --id saxby --urn 990002
      jdzxtk  2026-11-20 10:00  grace  pip school add 'Ingham Primary School' --id ingham

      $ pip undo
      Took back the change nk3tnp: pip person import people.csv
        By:     grace
        Files:  people/asha-patel.json
                people/mina-shah.json
                people/tom-reed.json
      ! To take this back: pip redo

      $ pip person list
      There are no people yet. Add one with: pip person add NAME
      """)
  }

  @Test func `what the file says otherwise is taken over, and empty cells clear nothing`() throws {
    let driver = try driver(
      """
      Surname,First name,School,Email,Position,Leaving date
      PATEL,Asha,Saxby Village School,,Reviewer,
      Reed,Thomas,saxby,tom@saxby.example,,18 Dec 2026
      """)
    try driver.prepare(
      """
      pip person add "Asha Patel" --email asha@ingham.example --role headteacher
      pip person add "Tom Reed" --school ingham --email tom@saxby.example
      """)
    try driver.expect(
      """
      $ pip person import people.csv
      people.csv: headings on line 1; then 2 rows

      Heading       Is read as
      ────────────  ──────────
      Surname       surname
      First name    forename
      School        school
      Email         email
      Position      roles
      Leaving date  left

      What changes
      ------------

      Line  Id          Person       What changes
      ────  ──────────  ───────────  ──────────────────────────────────────────────────────────────────────
         2  asha-patel  Asha Patel   school: saxby; roles: headteacher → headteacher, reviewer
         3  tom-reed    Thomas Reed  name: Tom Reed → Thomas Reed; school: ingham → saxby; left: 2026-12-18

      2 people, all changed.
      ! To take this back: pip undo

      $ pip person show asha-patel
      Asha Patel
      ==========

      Id:      asha-patel
      School:  Saxby Village School (saxby)
      Roles:   headteacher, reviewer
      E-mail:  asha@ingham.example

      $ pip person show tom-reed
      Thomas Reed
      ===========

      Id:                tom-reed
      School:            Saxby Village School (saxby)
      E-mail:            tom@saxby.example
      Takes part until:  Fri 18 Dec 2026 (in 28 days)

      Moves
      -----

      Was at  Moved on
      ──────  ───────────────
      ingham  Fri 20 Nov 2026

      $ pip person import people.csv
      people.csv: headings on line 1; then 2 rows

      Heading       Is read as
      ────────────  ──────────
      Surname       surname
      First name    forename
      School        school
      Email         email
      Position      roles
      Leaving date  left

      2 people, all recorded so already.
      ! Everything was so already; nothing is changed.
      """)
  }

  @Test func `every bad row is named, and all or nothing is saved`() throws {
    let driver = try driver(
      """
      Name,School,Job title,Email,Course,Training date,Id
      Asha Patel,Inghm Primary School,Head,asha@ingham,,,
      ,Saxby,,,,,
      Tom Reed,saxby,Cook,tom@saxby.example,reviewer,13/26/2026,
      Mina Shah,,,mina@a.example; mina@b.example,reviewer,yes,
      Leo Hart,saxby,IC,,knitting,1/9/2026,
      Ruth Vance,saxby,Head,,IC,,ruth vance
      Ines Mercer,saxby,Head,,,46352,
      Nadia Bell,saxby,Head,,,,
      """)
    try driver.expect(
      """
      $ pip person import people.csv
      people.csv: headings on line 1; then 8 rows

      Heading        Is read as
      ─────────────  ──────────
      Name           name
      School         school
      Job title      roles
      Email          email
      Course         course
      Training date  trained
      Id             id

      Rows that cannot be taken
      -------------------------

      Line  Heading        There stands                    Why not
      ────  ─────────────  ──────────────────────────────  ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         2  School         Inghm Primary School            is no school of the records; did you mean Ingham Primary School?
         3                                                 the name is missing
         4  Job title      Cook                            “Cook” is no role that is known
         4  Training date  13/26/2026                      is not a day: there is no month 26; the day comes first, as in 26/11/2026
         5  Email          mina@a.example; mina@b.example  is more than one e-mail address, and one fits
         5  Training date  yes                             does not say when: write the day, or leave the column out with --map "Training date="
         6  Course         knitting                        is none of these: reviewer, lead-reviewer, improvement-champion, hub-lead, enquiry-lead, capacity, leadership
         7  Id             ruth vance                      is not an id: an id has small letters, digits and hyphens, such as asha-patel
         7                                                 a course needs its day, and a day its course
         8  Training date  46352                           is the number by which spreadsheets keep a day (Thu 26 Nov 2026): show the column as dates, and save the file again

      1 person, new. 7 rows cannot be taken.
      ! hint: roles that are known: headteacher, deputy, senior-leader, middle-leader, governor, improvement-champion, lead-reviewer, reviewer, hub-lead, enquiry-lead, partnership-lead
      ! hint: a partnership can have roles of its own, with partnership edit --role; --map "Job title=" leaves the column out
      ! Nothing is saved. Mend the rows and import the file again; or add --skip-bad, which takes the others and writes these to a file of their own.
      [status 65]

      $ pip person list
      There are no people yet. Add one with: pip person add NAME
      """)
  }

  @Test func `with skip-bad the rest is taken, and the mended rows follow`() throws {
    let driver = try driver(
      """
      Name;School;Role;Trained as reviewer
      Zoë Hill;Saxbi;Head;11/26/2026
      Tom Reed;saxby;=Head;
      Nadia Bell;saxby;Head;1/9/2026
      """)
    try driver.expect(
      """
      $ pip person import people.csv --skip-bad --dry-run
      people.csv: headings on line 1; then 3 rows

      Heading              Is read as
      ───────────────────  ────────────────
      Name                 name
      School               school
      Role                 roles
      Trained as reviewer  trained-reviewer

      Rows that cannot be taken
      -------------------------

      Line  Heading              There stands  Why not
      ────  ───────────────────  ────────────  ────────────────────────────────────────────────────────────────────────────────────────────
         2  School               Saxbi         is no school of the records; did you mean saxby?
         2  Trained as reviewer  11/26/2026    is not a day: there is no month 26; the day comes first, so if November is meant write 26/11

      What changes
      ------------

      Line  Id          Person      What changes
      ────  ──────────  ──────────  ────────────
         3  tom-reed    Tom Reed    new
         4  nadia-bell  Nadia Bell  new

      2 people, all new. 1 row cannot be taken.
      ! warning: some days under “Trained as reviewer” have the month first: check those that were taken, since 3/4/2026 is read as 3 April
      ! 1 row would go to people-refused.csv: mend the file, then: pip person import people-refused.csv
      ! Nothing is saved: this was a dry run.

      $ pip person import people.csv --skip-bad
      people.csv: headings on line 1; then 3 rows

      Heading              Is read as
      ───────────────────  ────────────────
      Name                 name
      School               school
      Role                 roles
      Trained as reviewer  trained-reviewer

      Rows that cannot be taken
      -------------------------

      Line  Heading              There stands  Why not
      ────  ───────────────────  ────────────  ────────────────────────────────────────────────────────────────────────────────────────────
         2  School               Saxbi         is no school of the records; did you mean saxby?
         2  Trained as reviewer  11/26/2026    is not a day: there is no month 26; the day comes first, so if November is meant write 26/11

      2 people, all new. 1 row cannot be taken.
      ! warning: some days under “Trained as reviewer” have the month first: check those that were taken, since 3/4/2026 is read as 3 April
      ! 1 row is in people-refused.csv: mend the file, then: pip person import people-refused.csv
      ! To take this back: pip undo
      """)
    #expect(
      try driver.read("people-refused.csv").split(separator: "\r\n").map(String.init) == [
        "\u{FEFF}Name;School;Role;Trained as reviewer;Why not",
        "Zoë Hill;Saxbi;Head;11/26/2026;\"School: 'Saxbi' is no school of the records; did you mean saxby?; Trained as reviewer: '11/26/2026' is not a day: there is no month 26; the day comes first, so if November is meant write 26/11\"",
      ])
    try driver.write(
      "people-refused.csv",
      try driver.read("people-refused.csv").replacing("Saxbi", with: "saxby").replacing(
        "11/26/2026", with: "26/11/2026"
      )
      .replacing("'=Head", with: "Head"))
    try driver.expect(
      """
      $ pip person import people-refused.csv
      people-refused.csv: headings on line 1; then 1 row

      Heading              Is read as
      ───────────────────  ────────────────
      Name                 name
      School               school
      Role                 roles
      Trained as reviewer  trained-reviewer

      1 person, new.
      ! To take this back: pip undo

      $ pip person import people.csv --skip-bad
      people.csv: headings on line 1; then 3 rows

      Heading              Is read as
      ───────────────────  ────────────────
      Name                 name
      School               school
      Role                 roles
      Trained as reviewer  trained-reviewer

      Rows that cannot be taken
      -------------------------

      Line  Heading              There stands  Why not
      ────  ───────────────────  ────────────  ────────────────────────────────────────────────────────────────────────────────────────────
         2  School               Saxbi         is no school of the records; did you mean saxby?
         2  Trained as reviewer  11/26/2026    is not a day: there is no month 26; the day comes first, so if November is meant write 26/11

      2 people, all recorded so already. 1 row cannot be taken.
      ! warning: some days under “Trained as reviewer” have the month first: check those that were taken, since 3/4/2026 is read as 3 April
      ! 1 row is in people-refused-2.csv: mend the file, then: pip person import people-refused-2.csv

      $ pip person import people.csv --skip-bad --refused people-refused.csv
      ! pip: people-refused.csv: is there already, and is not written over
      ! hint: name another file with --refused
      [status 73]

      $ pip person list
      Id          Name        School  Roles        Trained
      ──────────  ──────────  ──────  ───────────  ────────
      nadia-bell  Nadia Bell  saxby   headteacher  reviewer
      tom-reed    Tom Reed    saxby   headteacher
      zoe-hill    Zoë Hill    saxby   headteacher
      """)
  }

  @Test func `nobody is guessed`() throws {
    let driver = try driver(
      """
      Name,School,Email
      Asha Patel,Saxby Village School,
      Tom Reed,,
      Mina Shah,ingham,office@ingham.example
      Leo Hart,ingham,leo@ingham.example
      Leo Hart,saxby,
      Ann-Marie Fox,ingham,
      Ann Marie Fox,ingham,amf@ingham.example
      """)
    try driver.prepare(
      """
      pip person add "Asha Patel" --school ingham
      pip person add "Tom Reed" --school ingham
      pip person add "Tom Reed" --id tom-2 --school saxby
      pip person add "Ruth Vance" --school ingham --email office@ingham.example
      """)
    try driver.expect(
      """
      $ pip person import people.csv
      people.csv: headings on line 1; then 7 rows

      Heading  Is read as
      ───────  ──────────
      Name     name
      School   school
      Email    email

      Rows that cannot be taken
      -------------------------

      Line  Heading  There stands  Why not
      ────  ───────  ────────────  ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         2  Name     Asha Patel    there is Asha Patel at ingham already: in a column with the heading Id, write asha-patel if it is the same person, and a new id if not
         3  Name     Tom Reed      could be any of these people: tom-2, tom-reed; say which in a column with the heading Id
         5  School                 line 6 is about the same and says saxby: leave one of the two rows, or make them agree
         6  School                 line 5 is about the same and says ingham: leave one of the two rows, or make them agree

      2 people, all new. 4 rows cannot be taken.
      ! Lines 7 and 8 are about the same: Ann-Marie Fox
      ! Nothing is saved. Mend the rows and import the file again; or add --skip-bad, which takes the others and writes these to a file of their own.
      [status 65]

      $ pip person import people.csv --skip-bad --refused rest.csv --json
      {
        "data": {
          "counts": {
            "changed": 0,
            "new": 2,
            "refused": 4,
            "same": 0
          },
          "dryRun": false,
          "file": "people.csv",
          "headingLine": 1,
          "headings": [
            {
              "field": "name",
              "heading": "Name",
              "source": "guessed"
            },
            {
              "field": "school",
              "heading": "School",
              "source": "guessed"
            },
            {
              "field": "email",
              "heading": "Email",
              "source": "guessed"
            }
          ],
          "history": "x943dc",
          "kind": "person",
          "refused": [
            {
              "heading": "Name",
              "hints": [],
              "line": 2,
              "text": "Asha Patel",
              "why": "there is Asha Patel at ingham already: in a column with the heading Id, write asha-patel if it is the same person, and a new id if not"
            },
            {
              "heading": "Name",
              "hints": [],
              "line": 3,
              "text": "Tom Reed",
              "why": "could be any of these people: tom-2, tom-reed; say which in a column with the heading Id"
            },
            {
              "heading": "School",
              "hints": [],
              "line": 5,
              "text": null,
              "why": "line 6 is about the same and says saxby: leave one of the two rows, or make them agree"
            },
            {
              "heading": "School",
              "hints": [],
              "line": 6,
              "text": null,
              "why": "line 5 is about the same and says ingham: leave one of the two rows, or make them agree"
            }
          ],
          "refusedFile": "rest.csv",
          "rowCount": 7,
          "rows": [
            {
              "about": "Mina Shah",
              "address": "mina-shah",
              "changes": [
                {
                  "field": "name",
                  "from": null,
                  "to": "Mina Shah"
                },
                {
                  "field": "school",
                  "from": null,
                  "to": "ingham"
                },
                {
                  "field": "email",
                  "from": null,
                  "to": "office@ingham.example"
                }
              ],
              "lines": [
                4
              ],
              "outcome": "new"
            },
            {
              "about": "Ann-Marie Fox",
              "address": "ann-marie-fox",
              "changes": [
                {
                  "field": "name",
                  "from": null,
                  "to": "Ann-Marie Fox"
                },
                {
                  "field": "school",
                  "from": null,
                  "to": "ingham"
                },
                {
                  "field": "email",
                  "from": null,
                  "to": "amf@ingham.example"
                }
              ],
              "lines": [
                7,
                8
              ],
              "outcome": "new"
            }
          ],
          "saved": true
        },
        "schema": "pip/import/1",
        "warnings": []
      }
      """)
  }

  @Test func `headings are named once and remembered`() throws {
    let driver = try driver(
      """
      Full Nm,Where,Notes,Email
      Asha Patel,ingham,likes tea,asha@ingham.example
      """)
    try driver.expect(
      """
      $ pip person import people.csv
      ! pip: people.csv: no row of headings for people is found
      ! hint: the likeliest row says: Full Nm | Where | Notes | Email
      ! hint: say what its headings mean, such as --map "Full Nm=name"; pip person import --help shows more
      [status 65]

      $ pip person import people.csv --map "Full Nm=name" --map "where=skool"
      ! pip: people.csv: there is no field 'skool' for people
      ! hint: did you mean school?
      [status 65]

      $ pip person import people.csv --map "Full Name=name"
      ! pip: people.csv: there is no heading “Full Name”
      ! hint: did you mean Full Nm?
      [status 65]

      $ pip person import people.csv --map "Full Nm=name" --map "where=school" --map "Notes="
      people.csv: headings on line 1; then 1 row

      Heading  Is read as
      ───────  ────────────────────
      Full Nm  name, as you say
      Where    school, as you say
      Notes    left out, as you say
      Email    email

      1 person, new.
      ! To take this back: pip undo

      $ pip person import people.csv
      people.csv: headings on line 1; then 1 row

      Heading  Is read as
      ───────  ────────────────────────────
      Full Nm  name, as you said before
      Where    school, as you said before
      Notes    left out, as you said before
      Email    email

      1 person, recorded so already.
      ! Everything was so already; nothing is changed.

      $ pip partnership show
      Fenland Schools
      ===============

      Name:           Fenland Schools
      Model:          Schools Partnership Programme (spp)
      Own headings:   person: Full Nm=name · Notes=ignore · where=school
      Schools today:  2
      People today:   1

      $ pip person import people.csv --map Where
      ! pip: --map: 'Where' says no field
      ! hint: write the heading, = and the field, such as "Full Nm=name"
      [status 64]

      $ pip partnership edit --clear imports
      Changed the partnership Fenland Schools
        Name:   Fenland Schools
        Model:  Schools Partnership Programme (spp)
      ! To take this back: pip undo
      """)
  }

  @Test func `what is no table is refused with what to do`() throws {
    let driver = try driver("")
    try driver.write("open.csv", "Name,School\n\"Asha,ingham\n")
    try driver.write("two.csv", "Name,Full name\nAsha,Asha\n")
    try driver.write("book.csv", "PK\u{3}\u{4} and so on")
    try driver.write("zero.csv", "Name\nA\u{0}\n")
    try driver.write("short.csv", "Surname,Email\nPatel,a@b.example\n")
    try driver.expectRefused(
      """
      $ pip person import people.csv
      ! pip: people.csv: no row of headings for people is found
      ! hint: the file is empty
      [status 65]

      $ pip person import nothing.csv
      ! pip: nothing.csv: there is no such file
      ! hint: check the name and the folder
      [status 66]

      $ pip person import open.csv
      ! pip: open.csv: a quotation mark that is opened on line 2 is never closed
      ! hint: look at that line in a text editor, and close or remove the mark
      [status 65]

      $ pip person import two.csv
      ! pip: two.csv: “Name” and “Full name” could both be name
      ! hint: leave one out with --map "Full name=", or say what it is
      [status 65]

      $ pip person import book.csv
      ! pip: book.csv: is a workbook or a .zip, and only a sheet of it can be read
      ! hint: open it, choose the sheet, and save that as "CSV UTF-8"; a .zip is unpacked first
      [status 65]

      $ pip person import zero.csv
      ! pip: zero.csv: is no text: line 2 holds a zero byte
      ! hint: save it as CSV from the spreadsheet program
      [status 65]

      $ pip person import short.csv
      ! pip: short.csv: no heading says name, or forename and surname
      ! hint: the headings are: Surname | Email
      ! hint: say which one it is, such as --map "Surname=name"
      [status 65]

      $ pip person import short.csv --refused rest.csv
      ! pip: --refused names the file for rows that --skip-bad leaves out
      ! hint: add --skip-bad
      [status 64]
      """)
  }

  @Test func `totals, errors of formulas, lost letters and couples make nobody up`() throws {
    let driver = try driver(
      """
      First name,Last name,School,Position
      Asha,PATEL (Mrs),Ingham,Governors
      ?ukasz,Lane,Ingham,Head
      Mr & Mrs,Brown,Saxby,Chefs
      Vacancy,,Saxby,Head
      Tom,Reed,Ingham; Saxby,Head
      Ann,Ames,#REF!,
      Total,5,,
      """)
    try driver.expect(
      """
      $ pip person import people.csv --skip-bad
      people.csv: headings on line 1; then 6 rows

      Heading     Is read as
      ──────────  ──────────
      First name  forename
      Last name   surname
      School      school
      Position    roles

      Rows that cannot be taken
      -------------------------

      Line  Heading     There stands    Why not
      ────  ──────────  ──────────────  ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         3  First name  ?ukasz          has a question mark where a letter may be lost: save the sheet as CSV UTF-8, or mend the name
         4  First name  Mr & Mrs Brown  names more than one person: give each a row
         5                              the name is missing
         6  School      Ingham; Saxby   names more than one school, and one fits: write the main one
         7  School      #REF!           is what a spreadsheet shows when it cannot show the cell: mend its formula, or make the column wider, and save the file again

      1 person, new. 5 rows cannot be taken.
      ! Line 8 with a total is passed over
      ! Titles were left off names: Mrs
      ! 5 rows are in people-refused.csv: mend the file, then: pip person import people-refused.csv
      ! To take this back: pip undo

      $ pip person list
      Id          Name        School  Roles     Trained
      ──────────  ──────────  ──────  ────────  ───────
      asha-patel  Asha PATEL  ingham  governor
      """)
    // Nothing is said twice in the file of refused rows.
    try driver.write(
      "roles.csv", "Name,Role\nAnn Ames,cook\n")
    try driver.prepare("pip person import roles.csv --skip-bad")
    #expect(try driver.read("roles-refused.csv").contains("Role: “cook” is no role that is known\r\n"))
  }
}
