import PipCore
import Testing

@Suite("Reading spreadsheet files")
struct CSVReaderTests {
  private func rows(_ text: String) throws -> [[String]] {
    try CSVReader.rows(of: Array(text.utf8)).map(\.cells)
  }

  @Test("cells, quoted cells, doubled marks, line breaks in cells, and every kind of line end")
  func form() throws {
    #expect(
      try rows("a,b\r\n\"x, y\",\"she said \"\"yes\"\"\"\n\"two\nlines\",5\" wide\rlast,") == [
        ["a", "b"], ["x, y", "she said \"yes\""], ["two\nlines", "5\" wide"], ["last", ""],
      ])
  }

  @Test("each row knows the line it begins on, past line breaks in cells and blank rows")
  func lines() throws {
    let rows = try CSVReader.rows(of: Array("a\r\n\"b\r\nc\"\r\n\r\nd\n".utf8))
    #expect(rows.map(\.line) == [1, 2, 4, 5])
    #expect(rows.map(\.isBlank) == [false, false, true, false])
    #expect(rows[1][0] == "b\r\nc")
  }

  @Test(
    "the separator is the one that is there most often outside quotation marks",
    arguments: CSVSeparator.allCases)
  func separators(_ separator: CSVSeparator) throws {
    let sign = String(UnicodeScalar(separator.rawValue))
    let text = ["Name", "\"a,a;a\ta,a;a\ta\"", "b"].joined(separator: sign) + "\n"
    #expect(try rows(text) == [["Name", "a,a;a\ta,a;a\ta", "b"]])
  }

  @Test("text is UTF-8 with or without its mark, else Windows-1252")
  func encodings() throws {
    #expect(try CSVReader.rows(of: [0xEF, 0xBB, 0xBF] + Array("é,b".utf8)).map(\.cells) == [["é", "b"]])
    let old: [UInt8] = [0x53, 0x69, 0xE2, 0x6E, 0x2C, 0x93, 0x78, 0x94, 0x2C, 0x80, 0x2C, 0xFF]
    #expect(try CSVReader.rows(of: old).map(\.cells) == [["Siân", "“x”", "€", "ÿ"]])
  }

  @Test("blanks around a cell are not part of it, even those that do not break")
  func blanks() throws {
    #expect(try rows(" a \u{A0},\tb\n") == [["a", "b"]])
  }

  @Test("bytes that come one by one make the same rows as all at once")
  func parts() throws {
    let bytes = Array("a;\"b\r\n\"\"c\"\r\n\r\nd;\"\"\r\"x\"y;z".utf8)
    let whole = try CSVReader.rows(of: bytes)
    var reader = CSVReader(separator: .semicolon)
    var rows: [CSVRow] = []
    for byte in bytes { try reader.feed([byte]) { rows.append($0) } }
    try reader.finish { rows.append($0) }
    #expect(rows == whole)
    #expect(rows.map(\.cells) == [["a", "b\r\n\"c"], [""], ["d", ""], ["xy", "z"]])
  }

  @Test("what is no table is refused with what it is")
  func refusals() {
    #expect(throws: CSVProblem.unclosedQuote(line: 2)) { try rows("a\nb,\"c\nd\n") }
    #expect(throws: CSVProblem.binary(line: 1)) { try rows("a\0b") }
    #expect(throws: CSVProblem.workbook) { try CSVReader.rows(of: [0x50, 0x4B, 3, 4, 0, 0]) }
    #expect(throws: CSVProblem.utf16) { try CSVReader.rows(of: [0xFF, 0xFE, 0x41, 0]) }
  }

  @Test("an empty file has no rows; a last line without an end is a row")
  func edges() throws {
    #expect(try rows("") == [])
    #expect(try rows("a") == [["a"]])
    #expect(try rows("a,") == [["a", ""]])
    #expect(try rows("\"\"") == [[""]])
  }
}
