import TestSupport
import Testing

/// People out of a partnership's own spreadsheet: who is meant, and which heading.
@Suite struct PersonImportTests {
  private func driver(_ csv: String) throws -> PartnershipDriver { try .importingPeople(csv) }

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
