import TestSupport
import Testing

/// Schools out of a partnership's own spreadsheet, and the clusters they are in.
@Suite struct SchoolImportTests {
  private func driver(_ csv: String) throws -> PartnershipDriver {
    let driver = try PartnershipDriver()
    try driver.write("schools.csv", csv)
    return driver
  }

  @Test func `schools and clusters are taken, and the same file again changes nothing`() throws {
    let driver = try driver(
      """
      Our schools 2026,,,,,,,
      School,URN,Phase,NOR,Post Code,MoU signed,Trust,Cluster
      Ingham Primary School,990001,Primary,"1,204",ln1 2ab,12/09/2026,n/a,North
      Saxby Village School ,990002,PRIMARY,88,,3 Sept 26,Fen Trust,North
      Welton Academy,990003,Secondary,,,no,,North
      Saxby Village School,990002,,,,,,
      """)
    try driver.expect(
      """
      $ pip school import schools.csv
      ! pip: there is no cycle yet
      ! hint: open one with pip cycle open 2026-27
      [status 66]

      $ pip cycle open 2026-27
      Opened the cycle 2026-27
        First day:  Tue 1 Sep 2026 (80 days ago)
        Last day:   Tue 31 Aug 2027 (in 284 days)
      ! To take this back: pip undo

      $ pip school import schools.csv
      schools.csv: headings on line 2, below 1 row of other text; then 4 rows

      Heading     Is read as
      ──────────  ──────────
      School      name
      URN         urn
      Phase       phase
      NOR         pupils
      Post Code   postcode
      MoU signed  mou
      Trust       trust
      Cluster     cluster

      3 schools, all new.
      ! Lines 4 and 6 are about the same: Saxby Village School
      ! New review clusters in 2026-27: North
      ! To take this back: pip undo

      $ pip school list
      Id                     School                 URN     Phase      Pupils  MoU signed
      ─────────────────────  ─────────────────────  ──────  ─────────  ──────  ───────────────
      ingham-primary-school  Ingham Primary School  990001  primary      1204  Sat 12 Sep 2026
      saxby-village-school   Saxby Village School   990002  primary        88  Thu 3 Sep 2026
      welton-academy         Welton Academy         990003  secondary

      $ pip cluster list
      Id     Cluster  Kind    Lead  Schools
      ─────  ───────  ──────  ────  ───────────────────────────────────────────────────────────
      north  North    review        ingham-primary-school, saxby-village-school, welton-academy

      $ pip school import schools.csv
      schools.csv: headings on line 2, below 1 row of other text; then 4 rows

      Heading     Is read as
      ──────────  ──────────
      School      name
      URN         urn
      Phase       phase
      NOR         pupils
      Post Code   postcode
      MoU signed  mou
      Trust       trust
      Cluster     cluster

      3 schools, all recorded so already.
      ! Lines 4 and 6 are about the same: Saxby Village School
      ! Everything was so already; nothing is changed.

      $ pip undo
      Took back the change vhsds2: pip school import schools.csv
        By:     grace
        Files:  cycles/2026-27/clusters/north.json
                schools/ingham-primary-school.json
                schools/saxby-village-school.json
                schools/welton-academy.json
      ! To take this back: pip redo

      $ pip cluster list
      There are no clusters in 2026-27 yet. Add one with: pip cluster add NAME --schools SCHOOL,SCHOOL
      """)
  }

  @Test func `the file wins over the record, and schools are known by id, number or name`() throws {
    let driver = try driver(
      """
      Id,Name of school,URN,Pupils,LA,Cluster
      ingham,Ingham Academy,990001,210,,south
      ,Saxby Community School,990002,,Fenshire,South
      ,The Welton CofE Primary,,97,,South
      """)
    try driver.prepare(
      """
      pip cycle open 2026-27
      pip school add "Ingham Primary School" --id ingham --pupils 204
      pip school add "Saxby Village School" --id saxby --urn 990002 --la Oldshire
      pip school add "Welton C.E. Primary School" --id welton --pupils 97
      pip cluster add South --schools welton,ingham
      """)
    try driver.expect(
      """
      $ pip school import schools.csv
      schools.csv: headings on line 1; then 3 rows

      Heading         Is read as
      ──────────────  ──────────
      Id              id
      Name of school  name
      URN             urn
      Pupils          pupils
      LA              la
      Cluster         cluster

      What changes
      ------------

      Line  Id      School                  What changes
      ────  ──────  ──────────────────────  ────────────────────────────────────────────────────────────────────────────────────────────
         2  ingham  Ingham Academy          name: Ingham Primary School → Ingham Academy; urn: 990001; pupils: 204 → 210
         3  saxby   Saxby Community School  name: Saxby Village School → Saxby Community School; la: Oldshire → Fenshire; cluster: south

      3 schools: 2 changed, 1 recorded so already.
      ! To take this back: pip undo

      $ pip school list --json
      {
        "data": [
          {
            "ageHigh": null,
            "ageLow": null,
            "closed": null,
            "easting": null,
            "id": "ingham",
            "joined": null,
            "la": null,
            "left": null,
            "mou": null,
            "mouState": "not-yet-signed",
            "mouVersion": null,
            "name": "Ingham Academy",
            "northing": null,
            "phase": null,
            "postcode": null,
            "pupils": 210,
            "trust": null,
            "type": null,
            "urn": "990001"
          },
          {
            "ageHigh": null,
            "ageLow": null,
            "closed": null,
            "easting": null,
            "id": "saxby",
            "joined": null,
            "la": "Fenshire",
            "left": null,
            "mou": null,
            "mouState": "not-yet-signed",
            "mouVersion": null,
            "name": "Saxby Community School",
            "northing": null,
            "phase": null,
            "postcode": null,
            "pupils": null,
            "trust": null,
            "type": null,
            "urn": "990002"
          },
          {
            "ageHigh": null,
            "ageLow": null,
            "closed": null,
            "easting": null,
            "id": "welton",
            "joined": null,
            "la": null,
            "left": null,
            "mou": null,
            "mouState": "not-yet-signed",
            "mouVersion": null,
            "name": "Welton C.E. Primary School",
            "northing": null,
            "phase": null,
            "postcode": null,
            "pupils": 97,
            "trust": null,
            "type": null,
            "urn": null
          }
        ],
        "schema": "pip/schools/1",
        "warnings": []
      }
      """)
  }

  @Test func `rows that contradict one another or the records are refused`() throws {
    let driver = try driver(
      """
      School,URN,Pupils,Cluster,MoU,MoU version,Date joined,Date left,Id
      Ingham Primary School,990009,,,,,,,
      Saxby Village School,,90,North,,,,,
      Saxby Village School,,91,North,,,,,
      Thorpe Fen School,990002,,,,,,,thorpe
      Welton Academy,12345,lots,South,yes,2,,,
      Marsh Lane School,,,,,2,1/9/2026,31/8/2026,
      Holme School,,,,,2,,,
      ???,,,,,,,,
      Hale,,,,,,,,Ha Le
      Long Drove School,,,,,,1/9/2028,,
      """)
    try driver.prepare(
      """
      pip cycle open 2026-27
      pip school add "Ingham Primary School" --id ingham --urn 990001
      pip school add "Gote End School" --id gote-end --urn 990002
      pip school add "Saxby Village School" --id saxby
      pip cluster add Old --schools saxby,ingham,gote-end
      """)
    try driver.expect(
      """
      $ pip school import schools.csv
      schools.csv: headings on line 1; then 9 rows

      Heading      Is read as
      ───────────  ───────────
      School       name
      URN          urn
      Pupils       pupils
      Cluster      cluster
      MoU          mou
      MoU version  mou-version
      Date joined  joined
      Date left    left
      Id           id

      Rows that cannot be taken
      -------------------------

      Line  Heading  There stands           Why not
      ────  ───────  ─────────────────────  ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         2  School   Ingham Primary School  Ingham Primary School (ingham) has the URN 990001 in the records: correct one of the two, or write a new id in a column with the heading Id
         3  Pupils                          line 4 is about the same and says 91: leave one of the two rows, or make them agree
         4  Pupils                          line 3 is about the same and says 90: leave one of the two rows, or make them agree
         5  School   Thorpe Fen School      the number belongs to Gote End School (gote-end) already
         6  URN      12345                  is not a URN: a URN has six digits, such as 123456
         6  Pupils   lots                   is not a number from 0 to 100000
         6  MoU      yes                    does not say when: write the day, or leave the column out with --map "MoU="
         7                                  the day it signed the memorandum is missing
         8                                  the day it signed the memorandum is missing
        10  Id       Ha Le                  is not an id: an id has small letters, digits and hyphens, such as asha-patel

      1 school, new. 8 rows cannot be taken.
      ! Nothing is saved. Mend the rows and import the file again; or add --skip-bad, which takes the others and writes these to a file of their own.
      [status 65]
      """)
    try driver.write("two.csv", "School,Cluster\nSaxby Village School,North\nLong Drove School,North\n")
    try driver.write("late.csv", "School,Date joined,Cluster\nLong Drove School,1/9/2028,North\n")
    try driver.expect(
      """
      $ pip school import two.csv
      two.csv: headings on line 1; then 2 rows

      Heading  Is read as
      ───────  ──────────
      School   name
      Cluster  cluster

      Rows that cannot be taken
      -------------------------

      Line  Heading  There stands  Why not
      ────  ───────  ────────────  ───────────────────────────────────────────────────────────────────────────────────────────────────────
         2                         saxby is in the review cluster old of this cycle; to move it: cluster drop old saxby, then import again

      1 school, new. 1 row cannot be taken.
      ! warning: north has 1 school; 3 to 6 usually work well together
      ! New review clusters in 2026-27: North
      ! Nothing is saved. Mend the rows and import the file again; or add --skip-bad, which takes the others and writes these to a file of their own.
      [status 65]

      $ pip school import late.csv
      late.csv: headings on line 1; then 1 row

      Heading      Is read as
      ───────────  ──────────
      School       name
      Date joined  joined
      Cluster      cluster

      Rows that cannot be taken
      -------------------------

      Line  Heading  There stands  Why not
      ────  ───────  ────────────  ─────────────────────────────────────────────────────────────────────────────
         2                         Long Drove School is not in the partnership then: it joined on Fri 1 Sep 2028

      1 row cannot be taken.
      ! Nothing is saved. Mend the rows and import the file again; or add --skip-bad, which takes the others and writes these to a file of their own.
      [status 65]

      $ pip school import two.csv --cycle 2025-26
      ! pip: there is no cycle '2025-26'
      ! hint: did you mean 2026-27?
      [status 66]
      """)
    try driver.prepare("pip cycle close 2026-27 --yes")
    try driver.expectRefused(
      """
      $ pip school import two.csv --cycle 2026-27
      ! pip: the cycle 2026-27 was closed on Fri 20 Nov 2026; only what follows from it, such as actions, check-ins and decisions, can still be recorded
      ! hint: for something new, name the open cycle with --cycle
      ! hint: to correct something in this one, open it again: pip cycle reopen 2026-27
      [status 65]
      """)
  }

  @Test func `an import is one line of a batch, and takes part in its all or nothing`() throws {
    let driver = try driver("School\nIngham Primary School\n")
    try driver.write("make.batch", "school import schools.csv\nschool add Saxby\n")
    try driver.write("bad.csv", "School,URN\nHolme,12\n")
    try driver.write("bad.batch", "school add Saxby\nschool import bad.csv\n")
    try driver.expectRefused(
      """
      $ pip batch bad.batch
      ! pip: line 2: bad.csv: 1 row cannot be taken
      ! hint: see them, with the reasons, by importing the file by itself with --dry-run
      ! hint: the line is: school import bad.csv
      ! hint: nothing of the batch is saved; mend the line and run it again
      [status 65]
      """)
    try driver.expect(
      """
      $ pip batch make.batch
      Added the school saxby: Saxby
        Id:  saxby
      schools.csv: headings on line 1; then 1 row

      Heading  Is read as
      ───────  ──────────
      School   name

      1 school, new.
      ! To take this back: pip undo

      $ pip school list
      Id                     School                 URN  Phase  Pupils  MoU signed
      ─────────────────────  ─────────────────────  ───  ─────  ──────  ──────────
      ingham-primary-school  Ingham Primary School
      saxby                  Saxby
      """)
  }

  @Test func `the two example files make a partnership in five commands`() throws {
    let driver = try PartnershipDriver(name: nil)
    for name in ["schools.csv", "people.csv"] {
      try driver.write(name, try Project.text("examples/spreadsheets/\(name)"))
    }
    try driver.prepare(
      """
      pip init --name "Wolds and Marsh Schools"
      pip cycle open 2026-27
      pip school import schools.csv
      pip person import people.csv
      pip status
      """)
    let names = driver.snapshot.keys
    #expect(names.count { $0.hasPrefix("schools/") } == 24)
    #expect(names.count { $0.hasPrefix("people/") } == 60)
    #expect(names.count { $0.hasPrefix("cycles/2026-27/clusters/") } == 5)
    let before = driver.snapshot
    try driver.prepare("pip school import schools.csv\npip person import people.csv")
    #expect(driver.snapshot == before, "the same files again changed something")
  }
}
