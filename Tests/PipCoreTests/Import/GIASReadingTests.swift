import PipCore
import Testing

@Suite struct `Reading the register of schools` {
  private let sample = GIASSample([
    ["URN": "990001", "EstablishmentName": "Ingham Primary School", "Street": "x"],
    [
      "URN": "990002", "EstablishmentName": "St Zoë's, \r\n Saxby", "CloseDate": "31-08-2026",
      "EstablishmentStatus (name)": "Closed", "NumberOfPupils": "",
    ],
  ])

  private func columns(_ headings: [String]) throws -> GIASColumns {
    guard case .known(let columns) = GIASColumns.read(headings) else { throw Unknown() }
    return columns
  }

  private struct Unknown: Error {}

  @Test func `a row becomes a school, its line breaks blanks, its days days`() throws {
    let schools = try GIASSample.schools(sample.text())
    let first = try #require(schools.first)
    #expect(schools.count == 2)
    #expect(first.urn.description == "990001")
    #expect([first.name, first.la, first.phase] == ["Ingham Primary School", "Fenshire", "primary"])
    #expect(
      [first.type, first.trust, first.postcode] == ["Academy converter", "FEN EDGE TRUST", "ZZ10 4AB"])
    #expect([first.pupils, first.ageLow, first.ageHigh] == [200, 4, 11])
    #expect([first.easting, first.northing] == [531_200, 318_400])
    #expect(first.status == .open)
    #expect(schools[1].name == "St Zoë's, Saxby")
    #expect(schools[1].status == .closed)
    #expect(schools[1].closed?.description == "2026-08-31")
    #expect(schools[1].pupils == nil)
  }

  @Test func `columns may stand in any order`() throws {
    let usual = try GIASSample.schools(sample.text())
    var other = sample
    var chance = SeededGenerator(seed: 7)
    for _ in 0..<40 {
      other.headings.shuffle(using: &chance)
      #expect(try GIASSample.schools(other.text()) == usual)
    }
  }

  @Test func `columns that nobody knows change nothing`() throws {
    var other = sample
    for number in 0..<120 { other.headings.insert("Some more (\(number))", at: number % 7) }
    #expect(try GIASSample.schools(other.text()) == GIASSample.schools(sample.text()))
  }

  @Test(arguments: [
    [
      "LA (name)": "Local authority (name)", "EstablishmentName": "Establishment name",
      "EstablishmentStatus (name)": "Establishment status", "PhaseOfEducation (name)": "Phase of education",
      "TypeOfEstablishment (name)": "Type of establishment", "StatutoryLowAge": "Statutory lowest age",
      "StatutoryHighAge": "Statutory highest age", "NumberOfPupils": "Number of pupils",
      "CloseDate": "Close date", "EstablishmentNumber": "Establishment number",
      "LA (code)": "Local authority (code)", "Trusts (name)": "Trust name",
    ],
    ["LA (name)": "la_name", "URN": "urn", "EstablishmentName": " ESTABLISHMENT_NAME "],
  ])
  func `both spellings of the headings are read, in any case`(_ spelling: [String: String]) throws {
    let other = sample.text { spelling[$0] ?? $0 }
    #expect(other != sample.text())
    #expect(try GIASSample.schools(other) == GIASSample.schools(sample.text()))
  }

  @Test func `UTF-8 with or without its mark and Windows-1252 give the same names`() throws {
    let text = sample.text()
    let usual = try GIASSample.schools(text)
    let old = text.unicodeScalars.map { UInt8($0.value) }
    #expect(old.contains(0xEB))
    #expect(try GIASSample.scan(old, GIASSample.everything).chosen == usual)
    let marked = [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    #expect(try GIASSample.scan(marked, GIASSample.everything).chosen == usual)
  }

  @Test func `however a file is cut into parts, it reads the same`() throws {
    let bytes = Array(sample.text().utf8)
    let whole = try GIASSample.scan(bytes, GIASSample.everything, part: bytes.count)
    for part in 1...9 {
      #expect(try GIASSample.scan(bytes, GIASSample.everything, part: part).chosen == whole.chosen)
    }
    #expect(whole.rows == 2)
  }

  @Test(
    arguments: [
      ("Not applicable", "Community special school", "Special schools", "special"),
      ("Not applicable", "Academy special converter", "Academies", "special"),
      ("Not applicable", "Other independent special school", "Independent schools", "special"),
      ("Not applicable", "Other independent school", "Independent schools", "independent"),
      (
        "Not applicable", "Pupil referral unit", "Local authority maintained schools", "alternative provision"
      ),
      ("Not applicable", "Academy alternative provision sponsor led", "Academies", "alternative provision"),
      ("Not applicable", "Further education", "Colleges", "college"),
      ("Not applicable", "Community school", "Local authority maintained schools", nil),
      ("", "Community special school", "", "special"),
      ("All through", "Academy converter", "Academies", "all-through"),
      ("Middle deemed primary", "Community school", "", "middle deemed primary"),
    ] as [(String, String, String, String?)])
  func `where there is no phase, the type says what a school is`(
    _ phase: String, _ type: String, _ kind: String, _ expected: String?
  ) throws {
    let sample = GIASSample([
      [
        "URN": "990001", "EstablishmentName": "Ingham", "PhaseOfEducation (name)": phase,
        "TypeOfEstablishment (name)": type, "EstablishmentTypeGroup (name)": kind,
      ]
    ])
    #expect(try GIASSample.schools(sample.text()).first?.phase == expected)
  }

  @Test func `what the register does not say is nothing`() throws {
    let sample = GIASSample([
      [
        "URN": "990001", "EstablishmentName": "Ingham", "Trusts (name)": "Not applicable", "Postcode": "",
        "NumberOfPupils": "many", "Easting": "0", "StatutoryHighAge": "", "CloseDate": "31-02-2026",
        "EstablishmentStatus (name)": "Closed", "LA (name)": "Does not apply",
      ]
    ])
    let schools = try GIASSample.schools(sample.text())
    let school = try #require(schools.first)
    #expect([school.trust, school.postcode, school.la] == [nil, nil, nil])
    #expect([school.pupils, school.easting, school.ageLow, school.ageHigh] == [nil, nil, nil, nil])
    #expect(school.closed == nil && school.status == .closed)
  }

  @Test func `signs that cannot be seen are left out, and far too long texts too`() throws {
    let sample = GIASSample([
      [
        "URN": "990001", "EstablishmentName": "Ing\u{200B}ham\u{202E}\t School",
        "Town": String(repeating: "x", count: 2000),
      ]
    ])
    let schools = try GIASSample.schools(sample.text())
    let school = try #require(schools.first)
    #expect(school.name == "Ingham School")
    #expect(school.town == nil)
  }

  @Test func `rows without a number of six digits or a name are passed over and counted`() throws {
    let sample = GIASSample([
      ["URN": "99056", "EstablishmentName": "Ingham Children's Centre"], ["URN": "990002"],
      ["URN": "990003", "EstablishmentName": "Thorpe Fen"],
      ["URN": "990003", "EstablishmentName": "Thorpe Fen again"],
    ])
    let scan = try GIASSample.scan(Array(sample.text().utf8), GIASSample.everything)
    #expect(scan.chosen.map(\.name) == ["Thorpe Fen"])
    #expect(scan.passedOver == 2)
    #expect(scan.twice.map(\.description) == ["990003"])
    #expect(scan.rows == 4)
  }

  @Test func `headings of the register with gaps are told from those of other lists`() throws {
    let whole = try columns(GIASSample([]).headings)
    #expect(whole.missing == [])
    let few = try columns(["URN", "EstablishmentName", "LA (name)", "EstablishmentStatus (name)"])
    #expect(few.missing.contains(.pupils) && few.missing.contains(.postcode) && !few.missing.contains(.la))
    #expect(
      GIASColumns.read(["EstablishmentName", "LA (code)", "EstablishmentNumber", "PhaseOfEducation (name)"])
        == .incomplete(missing: [.urn]))
    #expect(
      GIASColumns.read(["URN", "LA (code)", "PhaseOfEducation (name)"]) == .incomplete(missing: [.name]))
    for own in [["School", "URN", "Phase", "Postcode", "LA", "Trust"], ["Name"], []] {
      guard case .other = GIASColumns.read(own) else {
        Issue.record("\(own) is not the register's")
        continue
      }
    }
  }

  @Test func `no column of the register that is read is about a person`() {
    for column in GIASColumn.allCases { #expect(!column.rawValue.contains("Head")) }
  }

  @Test func `a long file takes no more memory than its chosen schools`() throws {
    // By construction: of 20,000 rows read in parts, one is kept, and no row is larger than the reader allows.
    var filter = GIASFilter()
    filter.urns = [try GIASSample.urn(990_001)]
    var scan = GIASScan(filter)
    let row = Array(GIASSample([["URN": "123456", "EstablishmentName": "Ingham"]]).text().utf8)
    let headings = row.prefix { $0 != 0x0A } + [0x0A]
    try scan.feed(headings)
    let rest = row.dropFirst(headings.count)
    for _ in 0..<20_000 { try scan.feed(rest) }
    try scan.feed(Array(sample.text().utf8).dropFirst(headings.count))
    try scan.finish()
    #expect(scan.rows == 20_002)
    #expect(scan.chosen.map(\.urn.description) == ["990001"])
  }
}
