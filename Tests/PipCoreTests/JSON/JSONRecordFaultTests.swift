import PipCore
import Testing

/// The ways in which record files break in real life.
@Suite struct JSONRecordFaultTests {
  static let files: [Refusal] = [
    Refusal("", .empty, "1:1"),
    Refusal(" \n\t\r\n ", .onlyBlanks, "1:1"),
    Refusal([UInt8](repeating: 0, count: 4096), .onlyNULBytes, "1:1"),
    Refusal(Array("{}\n".utf8) + [0, 0, 0], .nulBytesAtEnd, "2:1"),
    Refusal(Array("{\"a\": \"b".utf8) + [0, 0, 0], .nulBytesAtEnd, "1:9"),
    Refusal(Array("{\"a\": ".utf8) + [0, 0] + Array("1}".utf8), .nulByte, "1:7"),
    Refusal("{\n  \"a\": \"inter", .endsInText, "2:14"),
    Refusal("{\n  \"a\": [1,", .endsInList, "2:11"),
    Refusal("{\n  \"a\": [1", .endsInList, "2:10"),
    Refusal("{\n  \"a\"", .endsInObject, "2:6"),
    Refusal("{\n  \"a\": 1,\n", .endsInObject, "3:1"),
    Refusal("{\"a\": \"line\\", .endsInText, "1:13"),
    Refusal(Array("{\"a\": \"caf".utf8) + [0xC3], .endsInText, "1:12"),
    Refusal("{} x", .textAfterEnd, "1:4"),
    Refusal("{}\n{}\n", .textAfterEnd, "2:1"),
    Refusal("{\n  \"a\": 1,\n}\n", .commaBeforeBracket, "2:9"),
    Refusal("{\n  // focus\n  \"a\": 1\n}\n", .comment, "2:3"),
    Refusal("{\n  \"a\": 'b'\n}\n", .wrongQuotes, "2:8"),
    Refusal("{\n  \"a\": “b”\n}\n", .wrongQuotes, "2:8"),
    Refusal("{\n  name: 1\n}\n", .unquotedKey, "2:3"),
    Refusal(
      "{\n<<<<<<< HEAD\n  \"a\": 1\n=======\n  \"a\": 2\n>>>>>>> main\n}\n", .mergeMarks("<<<<<<<"), "2:1"),
    Refusal("{\r\n  \"a\": 1\r\n=======\r\n}\r\n", .mergeMarks("======="), "3:1"),
    Refusal("{\n  \"a\": 1\n>>>>>>> main\n}\n", .mergeMarks(">>>>>>>"), "3:1"),
    Refusal("{\n  \"a\": 1,\n  \"b\": 2,\n  \"a\": 3\n}\n", .duplicateKey(name: "a", firstLine: 2), "4:3"),
    Refusal("{\n  \"id\": 1,\n  \"\\u0069d\": 2\n}\n", .duplicateKey(name: "id", firstLine: 2), "3:3"),
    Refusal("{\n  \"\u{E9}\": 1,\n  \"e\u{301}\": 2\n}\n", .duplicateKey(name: "é", firstLine: 2), "3:3"),
    Refusal("{\n  \"\\u00e9\": 1,\n  \"e\\u0301\": 2\n}\n", .duplicateKey(name: "é", firstLine: 2), "3:3"),
    Refusal("{\"K\": 1, \"\u{212A}\": 2}", .duplicateKey(name: "K", firstLine: 1), "1:10"),
    Refusal(Array("{\"a\": \"".utf8) + [0xFF] + Array("\"}".utf8), .invalidUTF8, "1:8"),
    Refusal(Array("{\"a\": \"".utf8) + [0xC0, 0xAF] + Array("\"}".utf8), .invalidUTF8, "1:8"),
    Refusal(Array("{\"a\": \"".utf8) + [0xED, 0xA0, 0x80] + Array("\"}".utf8), .invalidUTF8, "1:8"),
    Refusal(Array("{\"a\": \"".utf8) + [0xF4, 0x90, 0x80, 0x80] + Array("\"}".utf8), .invalidUTF8, "1:8"),
    Refusal(Array("{\"a\": \"caf".utf8) + [0xE9] + Array("\"}".utf8), .invalidUTF8, "1:11"),
    Refusal(#"{"a": "x\ud800"}"#, .loneSurrogate, "1:9"),
    Refusal(#"{"a": "\udc00\ud800"}"#, .loneSurrogate, "1:8"),
    Refusal(#"{"\ud800": 1}"#, .loneSurrogate, "1:3"),
    Refusal(#"{"title": "a\u0000"}"#, .escapedNUL, "1:13"),
    Refusal("{\"a\": \"x\ny\"}", .lineBreakInText, "1:9"),
    Refusal("{\"a\": \"x\u{1B}[2J\"}", .controlCharacterInText(0x1B), "1:9"),
    Refusal("{\"a\": \"x\u{7F}\"}", .controlCharacterInText(0x7F), "1:9"),
    Refusal([0xEF, 0xBB, 0xBF] + Array("{}".utf8), .byteOrderMark, "1:1"),
    Refusal([0xFF, 0xFE] + "{}".utf8.flatMap { [$0, 0] }, .utf16, "1:1"),
    Refusal([0xFE, 0xFF] + "{}".utf8.flatMap { [0, $0] }, .utf16, "1:1"),
    Refusal("{\"a\":1}".utf8.flatMap { [$0, 0] }, .utf16, "1:1"),
    Refusal("{\"a\":1}".utf8.flatMap { [0, $0] }, .utf16, "1:1"),
    Refusal([0xFF, 0xFE, 0, 0] + "{}".utf8.flatMap { [$0, 0, 0, 0] }, .utf32, "1:1"),
    Refusal([0, 0, 0xFE, 0xFF] + "{}".utf8.flatMap { [0, 0, 0, $0] }, .utf32, "1:1"),
    Refusal("{}".utf8.flatMap { [$0, 0, 0, 0] }, .utf32, "1:1"),
    Refusal("{}".utf8.flatMap { [0, 0, 0, $0] }, .utf32, "1:1"),
    Refusal("{\"a\": NaN}", .notFinite, "1:7"),
    Refusal("{\"a\": Infinity}", .notFinite, "1:7"),
    Refusal("{\"a\": -Infinity}", .notFinite, "1:7"),
    Refusal("{\"a\": 01}", .leadingZero, "1:7"),
    Refusal("{\"a\": +1}", .plusSign, "1:7"),
    Refusal("{\"a\": .5}", .noDigitBeforePoint, "1:7"),
    Refusal("{\"a\": 5.}", .noDigitAfterPoint, "1:7"),
    Refusal("{\"a\": 0x10}", .hexadecimal, "1:7"),
    Refusal("{\"a\": " + String(repeating: "1", count: 1_000_000) + "}", .numberTooLong(64), "1:7"),
    Refusal(String(repeating: "[", count: 100_000), .tooDeep(32), "1:33"),
    Refusal(String(repeating: " ", count: 5_000_000), .tooLarge(4 << 20), "1:1"),
    Refusal(
      "{" + String(repeating: "\"a\":1,", count: 600_000) + "}", .duplicateKey(name: "a", firstLine: 1), "1:8"
    ),
  ]

  @Test(arguments: files) func `A broken record file is refused for the right reason in the right place`(
    _ row: Refusal
  ) { expect(row) }

  @Test func `Odd whole numbers are read and left to the field that holds them`() throws {
    let root = try document(#"{"a": 9223372036854775808, "b": -1, "c": 1.5, "d": 1e2, "e": 1e400}"#).root
    #expect(root["a"]?.int == nil)
    #expect(root["b"]?.int == -1)
    #expect(root["c"]?.int == nil)
    #expect(root["d"]?.int == nil)
    #expect(root["e"]?.number?.text == "1e400")
  }

  @Test(arguments: [
    ("null", JSONKind.null), ("[]", .array), ("5", .number), ("\"x\"", .string), ("true", .bool),
  ])
  func `A value that is no object at the top is read and its fields are absent`(
    _ text: String, _ kind: JSONKind
  ) throws {
    let root = try document(text).root
    #expect(root.kind == kind)
    #expect(root["id"] == nil)
  }

  @Test func `Unknown and empty field names are kept`() throws {
    let root = try document(#"{"__proto__": 1, "": 2}"#).root
    #expect(root.value == ["__proto__": 1, "": 2])
    #expect(root[""]?.int == 2)
  }

  @Test func `Line ends of CRLF, CR and LF count as one line each`() {
    #expect(place(refusal("{\r\n\r\n  \"a\": x\r\n}")?.position) == "3:8")
    #expect(place(refusal("{\r\r  \"a\": x\r}")?.position) == "3:8")
    #expect(place(refusal("{\n\n  \"a\": x\n}")?.position) == "3:8")
    #expect(refusal("{\n\n  \"a\": x\n}")?.position.offset == 10)
  }

  @Test func `Columns count characters and not bytes`() {
    #expect(place(refusal("[\"é€😀\", x]")?.position) == "1:9")
    #expect(refusal("[\"é€😀\", x]")?.position.offset == 14)
  }
}
