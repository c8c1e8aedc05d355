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

      $ pip person list

      $ pip person import people.csv

      $ pip person list

      $ pip person import people.csv

      $ pip history

      $ pip undo

      $ pip person list
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

      $ pip person show asha-patel

      $ pip person show tom-reed

      $ pip person import people.csv
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

      $ pip person list
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

      $ pip person import people.csv --skip-bad
      """)
    #expect(
      try driver.read("people-refused.csv") == """
        \u{FEFF}Name;School;Role;Trained as reviewer;Why not\r
        """)
    try driver.write(
      "people-refused.csv",
      try driver.read("people-refused.csv").replacing("Saxbi", with: "saxby").replacing(
        "11/26/2026", with: "26/11/2026"
      )
      .replacing("'=Head", with: "Head"))
    try driver.expect(
      """
      $ pip person import people-refused.csv

      $ pip person import people.csv --skip-bad

      $ pip person import people.csv --skip-bad --refused people-refused.csv

      $ pip person list
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

      $ pip person import people.csv --skip-bad --refused rest.csv --json
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

      $ pip person import people.csv --map "Full Nm=name" --map "where=skool"

      $ pip person import people.csv --map "Full Name=name"

      $ pip person import people.csv --map "Full Nm=name" --map "where=school" --map "Notes="

      $ pip person import people.csv

      $ pip partnership show

      $ pip person import people.csv --map Where

      $ pip partnership edit --clear imports
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

      $ pip person import nothing.csv

      $ pip person import open.csv

      $ pip person import two.csv

      $ pip person import book.csv

      $ pip person import zero.csv

      $ pip person import short.csv

      $ pip person import short.csv --refused rest.csv
      """)
  }
}
