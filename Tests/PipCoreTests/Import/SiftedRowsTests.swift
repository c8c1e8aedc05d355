import Testing

@testable import PipCore

/// Rows that can be known for what they are before anything is known of what they mean.
@Suite struct SiftedRowsTests {
  private func sift(_ text: String) throws -> SiftedRows {
    let rows = try CSVReader.rows(of: Array(text.utf8))
    return SiftedRows(rows, try ImportMapping.find(in: rows, SchoolsImport.kind))
  }

  @Test(arguments: [
    "TOTAL,300,", "Total:,300,3", "Grand total,300,", "Average,,21.5", "Total pupils,\"1,204\",",
    "Totals,#REF!,",
    ",Total,300",
  ])
  func `totals below the rows are passed over`(row: String) throws {
    let sifted = try sift("School,NOR,MoU\nIngham,219,\n\(row)\n")
    #expect(sifted.rows.map(\.line) == [2])
    #expect((sifted.totals, sifted.refusals) == ([3], []))
    #expect(sifted.count == 1)
  }

  @Test(arguments: ["Total Learning Academy,300,", "Total,300,signed", "Totley Primary,300,"])
  func `a school whose name begins so is a school`(row: String) throws {
    let sifted = try sift("School,NOR,MoU\n\(row)\n")
    #expect(sifted.rows.map(\.line) == [2])
    #expect(sifted.totals.isEmpty)
  }

  @Test func `cells that could not be shown and names that lost a letter are refused`() throws {
    let sifted = try sift("School,NOR,Trust\n#REF!,219,\nCapel ?yr,20,\nIngham,####,\nSaxby,2,Why not?\n")
    #expect(sifted.rows.map(\.line) == [5])
    #expect(
      sifted.refusals == [
        RowRefusal(line: 2, heading: "School", text: "#REF!", .notShown),
        RowRefusal(line: 3, heading: "School", text: "Capel ?yr", .lostLetter),
        RowRefusal(line: 4, heading: "NOR", text: "####", .notShown),
      ])
    #expect(sifted.count == 4)
  }
}
