import Foundation
import PipCommands
import PipCore
import TestSupport
import Testing

@Suite struct `Importing schools from the register` {
  private static let extract = (try? Project.text("examples/spreadsheets/register-extract.csv")) ?? ""

  private func driver(_ lines: String = "") throws -> PartnershipDriver {
    let driver = try PartnershipDriver()
    try driver.write("gias.csv", Self.extract)
    try driver.write("links.csv", try Project.text("examples/spreadsheets/register-links.csv"))
    try driver.prepare(lines)
    return driver
  }

  private func answer(_ driver: PartnershipDriver, _ line: String) throws -> [String: Any] {
    let run = try driver.run(line + " --json")
    #expect(run.status == .done, "\(run.transcript)")
    let whole = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(whole?["schema"] as? String == "pip/import/1")
    return try #require(whole?["data"] as? [String: Any])
  }

  @Test func `new schools come in, and the same again changes nothing`() throws {
    let driver = try driver()
    try driver.expect(
      """
      $ pip school import gias.csv --urn 990051,990054,990099 --dry-run
      Would have added the school windmill-school: Windmill School (URN 990051, special, Fenshire, 94 pupils)
      Would have added the school st-zoes-primary-school: St Zoë's Primary School (URN 990054, primary, Fenshire, 203 pupils)
      ! warning: 990099 is not in gias.csv
      ! gias.csv: 15 rows read; of the schools chosen, 2 new, 1 not in the file
      ! Nothing is saved: this was a dry run.

      $ pip school import gias.csv --urn 990051,990054
      Added the school windmill-school: Windmill School (URN 990051, special, Fenshire, 94 pupils)
      Added the school st-zoes-primary-school: St Zoë's Primary School (URN 990054, primary, Fenshire, 203 pupils)
      ! gias.csv: 15 rows read; of the schools chosen, 2 new
      ! To take this back: pip undo

      $ pip school show windmill-school
      Windmill School
      ===============

      Id:               windmill-school
      URN:              990051
      Phase:            special
      Pupils:           94
      Local authority:  Fenshire
      Postcode:         ZZ12 4PX
      Type:             Community special school
      Ages:             5 to 16
      Grid:             541100 east, 316020 north

      $ pip school import gias.csv
      ! gias.csv: 15 rows read; of the schools chosen, 2 as before
      ! Everything was so already; nothing is changed.
      """)
    #expect(driver.snapshot.keys.count { $0.hasPrefix("history/2") && $0.hasSuffix(".json") } == 1)
  }

  @Test func `one undo takes all of it back`() throws {
    let driver = try driver()
    let before = driver.snapshot.filter { !$0.key.hasPrefix("history") }
    try driver.prepare("pip school import gias.csv --la fenshire --open-only\npip undo")
    #expect(driver.snapshot.filter { !$0.key.hasPrefix("history") } == before)
  }

  @Test func `schools that are known are changed, each change shown`() throws {
    let driver = try driver(
      """
      pip school add "Ingham Primary School" --id ingham --urn 990001 --pupils 212 --phase infant
      pip school add "Drovers' Hall" --id drovers
      pip school add "Saxby Village School" --id saxby --urn 990002
      """)
    try driver.expect(
      """
      $ pip school import gias.csv --keep phase,grid,ages,type
      Changed the school ingham: Ingham Primary School
        Local authority:  Fenshire
        Postcode:         ZZ10 4AB
        Pupils:           212 → 219
      Changed the school saxby: Saxby Village School
        Local authority:  Fenshire
        Postcode:         ZZ10 7QT
        Pupils:           86
      ! gias.csv: 15 rows read; of the schools chosen, 2 changed
      ! saxby is called “Saxby Village Church of England School” in the register; to take names over, add --names
      ! 1 school of the partnership has no URN yet; choose it with --urn or --match
      ! To take this back: pip undo

      $ pip school import gias.csv --urn 990052,990002 --names --keep type,grid,ages
      Changed the school saxby: Saxby Village Church of England School
        Name:   Saxby Village School → Saxby Village Church of England School
        Phase:  primary
      Changed the school drovers: Drovers Hall
        URN:              990052
        Name:             Drovers' Hall → Drovers Hall
        Phase:            independent
        Local authority:  Fenshire
        Postcode:         ZZ10 4EU
        Pupils:           160
      ! gias.csv: 15 rows read; of the schools chosen, 2 changed
      ! To take this back: pip undo
      """)
  }

  @Test func `ages that both change stand in one line`() throws {
    let driver = try driver(
      """
      pip school add "Ingham" --id ingham --urn 990001 --ages 3-7
      pip school add "Saxby" --id saxby --urn 990002 --ages 4-7
      """)
    try driver.expect(
      """
      $ pip school import gias.csv --keep phase,grid,type,la,postcode,pupils --quiet
      Changed the school ingham: Ingham
        Ages:  3 to 7 → 4 to 11
      Changed the school saxby: Saxby
        Highest age:  7 → 11
      """)
  }

  @Test func `a school that has closed is told of, with who may follow, and stays`() throws {
    let driver = try driver("pip school add \"Marsh Lane Junior School\" --id marsh-lane --urn 990004")
    driver.today = try Day(iso: "2027-02-01")
    let run = try driver.run("pip school import gias.csv --keep type,grid,ages,phase,la,postcode")
    #expect(
      run.transcript == """
        $ pip school import gias.csv --keep type,grid,ages,phase,la,postcode
        Changed the school marsh-lane: Marsh Lane Junior School
          Closed:  Thu 31 Dec 2026
        ! warning: Marsh Lane Junior School (marsh-lane) has closed on Thu 31 Dec 2026 (32 days ago), says the register; it stays in the partnership, and leaves it with: pip school leave marsh-lane --on 2026-12-31; it may be followed by Marsh Lane Academy (990050): pip school import gias.csv --urn 990050
        ! gias.csv: 15 rows read; of the schools chosen, 1 closed
        ! To take this back: pip undo
        """)
    try driver.expect(
      """
      $ pip school import gias.csv --urn 990050,990004 --links links.csv --quiet --keep type,grid,ages,phase,la,postcode
      Added the school marsh-lane-academy: Marsh Lane Academy (URN 990050, primary, Fenshire, 181 pupils)
      ! warning: Marsh Lane Junior School (marsh-lane) has closed on Thu 31 Dec 2026 (32 days ago), says the register; it stays in the partnership, and leaves it with: pip school leave marsh-lane --on 2026-12-31; it is followed by Marsh Lane Academy (990050), which is marsh-lane-academy here

      $ pip school import gias.csv --urn 990057 --quiet
      ! warning: Old Drove School (990057) has closed on Mon 31 Aug 1998 (10381 days ago) and is not added
      """)
  }

  @Test func `a choice says what it takes, and closed schools of it are counted only`() throws {
    let driver = try driver()
    try driver.expect(
      """
      $ pip school import gias.csv --match "saxby school" --postcode ZZ10 --dry-run
      Would have added the school saxby-village-church-of-england-school: Saxby Village Church of England School (URN 990002, primary, Fenshire, 86 pupils)
      ! gias.csv: 15 rows read; of the schools chosen, 1 new, 1 closed
      ! 1 of them has closed and is not added; --open-only leaves them out
      ! Nothing is saved: this was a dry run.

      $ pip school import gias.csv --match ingham --quiet
      Added the school ingham-primary-school: Ingham Primary School (URN 990001, primary, Fenshire, 219 pupils)
      Added the school drovers-hall: Drovers Hall (URN 990052, independent, Fenshire, 160 pupils)
      Added the school larksfield-primary-school: Larksfield Primary School (URN 990055, primary, Fenshire)
      Added the school ingham-primary-school-990060: Ingham Primary School (URN 990060, primary, Woldshire, 240 pupils)
      """)
  }

  @Test func `a name that fits several schools is not guessed`() throws {
    let driver = try driver("pip school add \"Ingham Primary School\" --id ingham")
    try driver.expect(
      """
      $ pip school import gias.csv --match "ingham primary" --open-only
      ! warning: Ingham Primary School (990001) may be ingham, or another school of that name; say which with: pip school edit ingham --urn 990001
      ! warning: Ingham Primary School (990060) may be ingham, or another school of that name; say which with: pip school edit ingham --urn 990060
      ! gias.csv: 15 rows read; of the schools chosen, 2 unclear
      ! Everything was so already; nothing is changed.
      """)
  }

  @Test func `missing columns are named, and what was recorded there stays`() throws {
    let driver = try driver("pip school add Ingham --id ingham --urn 990001 --pupils 212")
    try driver.write(
      "few.csv",
      "urn,establishment_name,Local authority (name),Phase of education\n990001,Ingham,Fenshire,Primary\n")
    try driver.expect(
      """
      $ pip school import few.csv
      Changed the school ingham: Ingham
        Phase:            primary
        Local authority:  Fenshire
      ! warning: few.csv has no column TypeOfEstablishment (name), EstablishmentStatus (name), CloseDate, StatutoryLowAge, StatutoryHighAge, NumberOfPupils, Trusts (name), Postcode, Easting, Northing; what is recorded there stays as it is
      ! few.csv: 1 row read; of the schools chosen, 1 changed
      ! To take this back: pip undo
      """)
    #expect(try driver.read("schools/ingham.json").contains("\"pupils\": 212"))
  }

  @Test func `nothing is imported that nobody meant`() throws {
    let driver = try driver()
    try driver.write("own.csv", "Name;Phase\nIngham;primary\n")
    try driver.write("short.csv", "URN,EstablishmentName,EstablishmentNumber\n990001,Ingham,1\n")
    let many = (990_001...990_201).map { "\($0),School \($0),1\n" }.joined()
    try driver.write("many.csv", "URN,EstablishmentName,EstablishmentNumber\n" + many)
    let before = driver.snapshot
    for (line, status, words) in [
      ("gias.csv", 64, "has 15 rows, and nobody said which schools are meant"),
      (
        "own.csv --urn 990001", 65,
        "does not have the headings of the register of schools, which --urn is for"
      ),
      ("gias.csv --la Fenshire --map Name=name", 64, "--map is for spreadsheets of your own"),
      ("short.csv --la Fenshire", 65, "has no column LA (name) or LA (code), which --la looks at"),
      ("many.csv --match school", 65, "the choice means 201 schools, and more than 200 are rarely meant"),
      ("gias.csv --urn 990099", 66, "none of its 15 rows is chosen; not in it: 990099"),
      ("gias.csv --match nowhere", 66, "none of its 15 rows is a school that was chosen"),
      ("gias.csv --la Fenshir", 66, "has no local authority 'Fenshir'"),
      ("nothing.csv --urn 990001", 66, "there is no such file"),
      ("gias.csv --urn 99056", 64, "a URN has six digits"),
      ("gias.csv --urn 990057 --links short.csv", 65, "lacks the columns LinkURN, LinkType"),
      ("gias.csv --urn 990001 --links short.csv", 65, "lacks the columns LinkURN, LinkType"),
      ("gias.csv --urn 990001 --links nothing.csv", 66, "there is no such file"),
    ] as [(String, Int32, String)] {
      let run = try driver.run("pip school import \(line)")
      #expect(run.status.rawValue == status && run.messages.contains(words), "\(run.transcript)")
      #expect(run.output.isEmpty)
    }
    #expect(driver.snapshot == before)
    try driver.prepare("pip school import many.csv --match school --yes")
    #expect(driver.snapshot.keys.count { $0.hasPrefix("schools/") } == 201)
  }

  @Test func `an extract in Windows-1252 gives right accents`() throws {
    let driver = try driver()
    let old = Self.extract.unicodeScalars.dropFirst().map { UInt8(truncatingIfNeeded: $0.value) }
    try Data(old).write(to: driver.directory.appendingPathComponent("old.csv"))
    try driver.prepare("pip school import old.csv --urn 990054")
    #expect(try driver.read("schools/st-zoes-primary-school.json").contains("\"St Zoë's Primary School\""))
  }

  @Test func `the names of heads reach no file`() throws {
    let driver = try driver("pip school import gias.csv --la Fenshire --la Woldshire")
    let heads = ["Quillfeather", "Thistlewood", "Verity", "Philippa"]
    #expect(heads.allSatisfy { Self.extract.contains($0) })
    for (path, content) in driver.snapshot where path != "gias.csv" {
      let text = String(decoding: content, as: UTF8.self)
      for head in heads { #expect(!text.contains(head), "\(path) holds \(head)") }
    }
    #expect(driver.snapshot.keys.count { $0.hasPrefix("schools/") } > 8)
  }

  @Test func `scripts get a row for each school`() throws {
    let driver = try driver("pip school add Ingham --id ingham --urn 990001 --pupils 212")
    let data = try answer(
      driver,
      "pip school import gias.csv --urn 990001,990054,990099,990057 --keep type,grid,ages,la,phase,postcode")
    let rows = try #require(data["rows"] as? [[String: Any]])
    #expect(rows.map { $0["what"] as? String } == ["changed", "new", "closed", "missing"])
    #expect(rows.map { $0["urn"] as? String } == ["990001", "990054", "990057", "990099"])
    #expect(rows.map { $0["id"] as? String } == ["ingham", "st-zoes-primary-school", nil, nil])
    let fields = try #require(rows[0]["fields"] as? [String: [String: Int]])
    #expect(fields == ["pupils": ["old": 212, "new": 219]])
    #expect(data["history"] is String)
    #expect(data["dryRun"] as? Bool == false)
    let again = try answer(driver, "pip school import gias.csv --keep type,grid,ages,la,phase,postcode")
    #expect((again["rows"] as? [[String: Any]])?.map { $0["what"] as? String } == ["same", "same"])
    #expect(again["history"] is NSNull)
  }

  @Test func `what the register says can be corrected by hand`() throws {
    let driver = try driver()
    try driver.expect(
      """
      $ pip school add Holme --type "Community school" --ages 4-7 --easting 529640 --northing 312270
      Added the school holme: Holme
        Id:    holme
        Type:  Community school
        Ages:  4 to 7
        Grid:  529640 east, 312270 north
      ! To take this back: pip undo

      $ pip school edit holme --closed 31/8/2026 --clear type,ages,easting,northing
      Changed the school holme: Holme
        Id:      holme
        Closed:  Mon 31 Aug 2026 (81 days ago)
      ! To take this back: pip undo

      $ pip school edit holme --clear closed
      Changed the school holme: Holme
        Id:  holme
      ! To take this back: pip undo
      """)
    try driver.expectRefused(
      """
      $ pip school edit holme --ages 11
      ! pip: --ages: '11' is not a pair of ages, such as 4-11
      [status 64]

      $ pip school edit holme --easting 0
      ! pip: --easting: '0' is not a number of metres on the national grid, such as 531200
      [status 64]
      """)
  }
}
