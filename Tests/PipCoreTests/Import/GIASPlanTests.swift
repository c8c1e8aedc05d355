import PipCore
import Testing

@Suite struct `What an import of the register would do` {
  private func register(_ rows: [[String: String]]) throws -> [GIASSchool] {
    try GIASSample.schools(GIASSample(rows).text())
  }

  private func school(_ id: String, _ name: String, _ set: (inout School) -> Void = { _ in }) throws -> School
  {
    var school = School(id: try #require(ID<School>(id)), name: name)
    set(&school)
    return school
  }

  @Test func `a school of the same number is changed where the register says something else`() throws {
    let urn = try GIASSample.urn(990_001)
    let own = try school("ingham", "Ingham School") {
      ($0.urn, $0.pupils, $0.phase, $0.la) = (urn, 190, "primary", "Fenshire")
    }
    let rows = try register([["URN": "990001", "EstablishmentName": "Ingham Primary School", "Postcode": ""]])
    let row = try #require(GIASPlan(rows, schools: [own]).rows.first)
    #expect(row.what == .changed)
    #expect(row.after?.pupils == 200)
    #expect(row.differences.map(\.field) == [.type, .trust, .pupils, .ageLow, .ageHigh, .easting, .northing])
    #expect(row.after?.name == "Ingham School")
    #expect(row.otherName == "Ingham Primary School")
    let after = try #require(row.after)
    let again = try #require(GIASPlan(rows, schools: [after]).rows.first)
    #expect(again.what == .same && again.differences == [])
  }

  @Test func `names are taken over, and fields kept, where that is asked for`() throws {
    let urn = try GIASSample.urn(990_001)
    let own = try school("ingham", "Ingham School") { ($0.urn, $0.phase, $0.pupils) = (urn, "infant", 5) }
    let rows = try register([["URN": "990001", "EstablishmentName": "Ingham Primary School"]])
    let row = try #require(GIASPlan(rows, schools: [own], takesNames: true, kept: [.phase]).rows.first)
    #expect(row.after?.name == "Ingham Primary School")
    #expect(row.after?.id.text == "ingham")
    #expect(row.after?.phase == "infant")
    #expect(row.after?.pupils == 200)
  }

  @Test func `a school without a number is known by its name, unless its place says otherwise`() throws {
    let rows = try register([["URN": "990001", "EstablishmentName": "St. Mary’s School"]])
    let own = try school("marys", "St Mary's School")
    let row = try #require(GIASPlan(rows, schools: [own]).rows.first)
    #expect(row.what == .changed && row.after?.id.text == "marys" && row.after?.urn?.description == "990001")
    let far = try school("marys", "St Mary's School") { $0.postcode = "AA1 1AA" }
    #expect(GIASPlan(rows, schools: [far]).rows.first?.what == .new)
    let near = try school("marys", "St Mary's School") { $0.postcode = "zz104ab" }
    #expect(GIASPlan(rows, schools: [near]).rows.first?.what == .changed)
  }

  @Test func `where a name fits several, nothing is guessed`() throws {
    let two = try register([
      ["URN": "990001", "EstablishmentName": "St Mary's School"],
      ["URN": "990002", "EstablishmentName": "St Mary's School", "Postcode": "ZZ1 1AA"],
    ])
    let own = try school("marys", "St Mary's School")
    let rows = GIASPlan(two, schools: [own]).rows
    #expect(rows.map(\.what) == [.unclear, .unclear])
    #expect(rows.map { $0.candidates.map(\.text) } == [["marys"], ["marys"]])
    #expect(rows.allSatisfy { $0.after == nil })
    let placed = try school("marys", "St Mary's School") { $0.postcode = "ZZ1 1AA" }
    #expect(GIASPlan(two, schools: [placed]).rows.map(\.what) == [.new, .changed])
  }

  @Test func `a new school gets an id of its own`() throws {
    let rows = try register([
      ["URN": "990001", "EstablishmentName": "St Mary's School", "Town": "Ashby"],
      ["URN": "990002", "EstablishmentName": "St Mary's School", "Town": "Saxby"],
      ["URN": "990003", "EstablishmentName": "St Mary's School", "Town": "Saxby"],
      ["URN": "990004", "EstablishmentName": "???"],
      ["URN": "990005", "EstablishmentName": "Saxby School", "Town": "Saxby"],
      ["URN": "990006", "EstablishmentName": "Saxby School", "Town": "Saxby"],
    ])
    let plan = GIASPlan(rows, schools: [], taken: ["st-marys-school"])
    #expect(
      plan.rows.map(\.after?.id.text) == [
        "st-marys-school-ashby", "st-marys-school-saxby", "st-marys-school-990003", "school-990004",
        "saxby-school", "saxby-school-990006",
      ])
    #expect(plan.rows.map(\.takenID?.text).prefix(2) == ["st-marys-school", "st-marys-school"])
    #expect(plan.rows[4].takenID == nil)
  }

  @Test func `a closed school is told of, with its day, and never added`() throws {
    let urn = try GIASSample.urn(990_001)
    let own = try school("ingham", "Ingham School") { $0.urn = urn }
    let closed = ["EstablishmentStatus (name)": "Closed", "CloseDate": "31-08-2026"]
    let rows = try register([
      ["URN": "990001", "EstablishmentName": "Ingham School"].merging(closed) { $1 },
      ["URN": "990002", "EstablishmentName": "Saxby School"].merging(closed) { $1 },
    ])
    let plan = GIASPlan(rows, schools: [own])
    #expect(plan.rows.map(\.what) == [.closed, .closed])
    #expect(plan.rows.map(\.after?.closed?.description) == ["2026-08-31", nil])
    #expect(plan.rows[1].after == nil)
    // Open again: the day goes.
    let open = try register([["URN": "990001", "EstablishmentName": "Ingham School"]])
    let after = try #require(plan.rows[0].after)
    let back = GIASPlan(open, schools: [after]).rows[0]
    #expect(back.differences.map(\.field).contains(.closed) && back.after?.closed == nil)
  }

  @Test func `a number that is not in the file is named, with its school`() throws {
    let urn = try GIASSample.urn(990_001)
    let own = try school("ingham", "Ingham School") { $0.urn = urn }
    let plan = GIASPlan([], urns: [urn, try GIASSample.urn(990_009)], schools: [own])
    #expect(plan.rows.map(\.what) == [.missing, .missing])
    #expect(plan.rows.map(\.before?.id.text) == ["ingham", nil])
  }
}
