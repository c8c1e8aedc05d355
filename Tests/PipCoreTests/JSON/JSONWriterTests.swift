import PipCore
import Testing

@Suite struct JSONWriterTests {
  @Test func `A value is written over several lines with sorted fields`() throws {
    let value: JSONValue = [
      "b": [1, "two", [], ["x": [:]]], "a": ["deep": ["er": .null]], "é": true, "B": .int(-7), "": false,
      "number": .number(try #require(JSONNumber(text: "1.50E+2"))), "ab": [[1], [:]],
    ]
    let expected = """
      {
        "": false,
        "B": -7,
        "a": {
          "deep": {
            "er": null
          }
        },
        "ab": [
          [
            1
          ],
          {}
        ],
        "b": [
          1,
          "two",
          [],
          {
            "x": {}
          }
        ],
        "number": 1.50E+2,
        "é": true
      }

      """
    #expect(String(decoding: JSONWriter.bytes(value), as: UTF8.self) == expected)
    #expect(
      JSONWriter.line(value)
        == #"{"":false,"B":-7,"a":{"deep":{"er":null}},"ab":[[1],{}],"b":[1,"two",[],{"x":{}}],"#
        + #""number":1.50E+2,"é":true}"#)
  }

  @Test func `Empty values and scalars are written alone`() {
    let values: [(JSONValue, String)] = [
      ([:], "{}\n"), ([], "[]\n"), (.null, "null\n"), ("", "\"\"\n"), (0, "0\n"), (true, "true\n"),
    ]
    for (value, text) in values {
      #expect(String(decoding: JSONWriter.bytes(value), as: UTF8.self) == text)
      #expect(JSONWriter.line(value) + "\n" == text)
    }
  }

  @Test func `Field names are sorted by their bytes and not by their look`() {
    // U+FF5E is three bytes, U+10000 four: UTF-16 would sort them the other way.
    // An e with its accent apart begins with the byte of e.
    #expect(JSONWriter.line(["f": 2, "e\u{301}": 1, "è": 3]) == "{\"e\u{301}\":1,\"f\":2,\"è\":3}")
    let value: JSONValue = ["\u{10000}": 4, "\u{FF5E}": 3, "z": 1, "é": 2, "Z": 0, "zz": 1]
    #expect(JSONWriter.line(value) == "{\"Z\":0,\"z\":1,\"zz\":1,\"é\":2,\"\u{FF5E}\":3,\"\u{10000}\":4}")
  }

  static let escapes: [(String, String)] = [
    ("\"", #"\""#), ("\\", #"\\"#), ("/", "/"), ("\u{8}", #"\b"#), ("\t", #"\t"#), ("\n", #"\n"#),
    ("\u{C}", #"\f"#), ("\r", #"\r"#), ("\r\n", #"\r\n"#), ("\u{0}", #"\u0000"#),
    ("\u{1B}[2J", #"\u001b[2J"#),
    ("\u{1F}", #"\u001f"#), ("\u{7F}", #"\u007f"#), ("\u{80}", #"\u0080"#), ("\u{9B}31m", #"\u009b31m"#),
    ("\u{9F}", #"\u009f"#), ("\u{A0}", "\u{A0}"), ("\u{61B}", "\u{61B}"), ("\u{61C}", #"\u061c"#),
    ("\u{61D}", "\u{61D}"), ("\u{200D}", "\u{200D}"), ("\u{200E}", #"\u200e"#), ("\u{200F}", #"\u200f"#),
    ("\u{2010}", "\u{2010}"), ("\u{2027}", "\u{2027}"), ("\u{2028}", #"\u2028"#), ("\u{2029}", #"\u2029"#),
    ("\u{202A}", #"\u202a"#), ("\u{202E}", #"\u202e"#), ("\u{202F}", "\u{202F}"), ("\u{2065}", "\u{2065}"),
    ("\u{2066}", #"\u2066"#), ("\u{2069}", #"\u2069"#), ("\u{206A}", "\u{206A}"), ("\u{FEFF}", #"\ufeff"#),
    ("\u{FEFE}", "\u{FEFE}"), ("é€😀", "é€😀"), ("👩‍👩‍👧", "👩‍👩‍👧"), ("e\u{301}", "e\u{301}"),
    ("</script>", "</script>"), ("a\u{1}b\u{2}c", #"a\u0001b\u0002c"#),
  ]

  @Test(arguments: escapes) func `A text is written with the escapes it needs and no others`(
    _ text: String, _ written: String
  ) {
    // Compared by bytes: two texts that look the same are not good enough here.
    #expect(Array(JSONWriter.line(.string(text)).utf8) == Array("\"\(written)\"".utf8))
    #expect(Array(JSONWriter.line([text: 1]).utf8) == Array("{\"\(written)\":1}".utf8))
  }

  @Test func `Every character is written so that it is read back and drives no terminal`() throws {
    var failures: [UInt32] = []
    for value in UInt32(1)...0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a" + String(Character(scalar)) + "b"
      let bytes = JSONWriter.bytes(.string(text))
      let isRead = (try? JSONDocument(bytes).root.string).map { Array($0.utf8) == Array(text.utf8) } ?? false
      let written = String(decoding: bytes.dropLast(), as: UTF8.self)
      let isSafe = written.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
      if !isRead || !isSafe { failures.append(value) }
    }
    #expect(failures == [])
  }
}
