import PipCore
import TestSupport
import Testing

@Suite struct `The yearly report as pages and files` {
  private func report() throws -> CycleReport {
    try SamplePartnership.withStore { store in
      try store.read { change in
        let records = Records(change)
        let report = try CycleReport.make(
          of: SamplePartnership.cycle, records: records, today: SamplePartnership.today)
        #expect(records.problems.isEmpty)
        return report
      }
    }
  }

  @Test func `it reads well on a wide screen`() throws {
    expectReport(TextRenderer.render(try report().document, TextStyle(width: 110)), "report-cycle.txt")
  }

  @Test func `it reads well on a narrow screen`() throws {
    expectReport(TextRenderer.render(try report().document, TextStyle(width: 72)), "report-cycle-72.txt")
  }

  @Test func `it reads well as Markdown`() throws {
    expectReport(MarkdownRenderer.render(try report().document), "report-cycle.md")
  }

  @Test func `a script reads it as JSON`() throws {
    expectReport(String(decoding: JSONWriter.bytes(try report().json), as: UTF8.self), "report-cycle.json")
  }

  @Test func `a spreadsheet reads a row for each review`() throws {
    let table = try report().reviewsTable
    expectReport(CSVRenderer.render(headings: table.headings, rows: table.rows), "report-cycle.csv")
  }

  @Test func `folding from the store and from memory come to the same`() throws {
    #expect(try report() == SamplePartnership.report(of: SamplePartnership.reviews))
  }

  @Test func `a cycle without reviews makes a short report`() {
    let report = SamplePartnership.report(of: [])
    expectReport(TextRenderer.render(report.document, TextStyle(width: 110)), "report-cycle-empty.txt")
    guard case .object(let whole) = SamplePartnership.report(of: SamplePartnership.reviews).json,
      case .object(let empty) = report.json
    else {
      Issue.record("the report is no object")
      return
    }
    #expect(Set(empty.keys) == Set(whole.keys))
  }

  @Test func `every field of the JSON is documented, and no other`() {
    let report = SamplePartnership.report(of: SamplePartnership.reviews).json
    check(report, CycleReport.jsonFields)
    check(board().json, StatusBoard.jsonFields)
  }

  @Test func `written piece by piece it is the same JSON`() throws {
    var random = ReportChance(state: 1)
    let large = SamplePartnership.report(of: random.reviews(300))
    for report in [try report(), large, SamplePartnership.report(of: [])] {
      var (bytes, pieces): ([UInt8], Int) = ([], 0)
      report.writeJSON { (bytes, pieces) = (bytes + $0, pieces + 1) }
      #expect(bytes + [0x0A] == JSONWriter.bytes(report.json))
      #expect(pieces > 1 || bytes.count < 80_000)
    }
    var bytes = Array("{\n  \"data\": ".utf8)
    board().writeJSON(depth: 1) { bytes += $0 }
    bytes += Array("\n}\n".utf8)
    #expect(bytes == JSONWriter.bytes(["data": board().json]))
  }

  @Test func `the board reads well`() {
    expectReport(TextRenderer.render(board().document, TextStyle(width: 100)), "report-status.txt")
    expectReport(String(decoding: JSONWriter.bytes(board().json), as: UTF8.self), "report-status.json")
  }

  private func board() -> StatusBoard {
    let (cycle, lookup) = (SamplePartnership.cycle.id, SamplePartnership.lookup)
    let reviews = SamplePartnership.reviews.map {
      lookup.summary(of: $0, in: cycle, on: SamplePartnership.today)
    }
    return StatusBoard(of: reviews, in: [cycle], lookup, today: SamplePartnership.today)
  }

  private func check(_ value: JSONValue, _ fields: [FieldSummary]) {
    switch value {
    case .object(let members):
      #expect(Set(members.keys) == Set(fields.map(\.name)))
      for field in fields where !field.inner.isEmpty {
        if let inner = members[field.name] { check(inner, field.inner) }
      }
    case .array(let elements):
      for element in elements { check(element, fields) }
    default: Issue.record("fields are documented where there are none")
    }
  }
}
