import PipCore
import Testing

@Suite struct JSONRefuseTests {
  static let structure: [Refusal] = [
    Refusal("[", .endsInList, "1:2"),
    Refusal("[1", .endsInList, "1:3"),
    Refusal("[1,", .endsInList, "1:4"),
    Refusal("[[1]", .endsInList, "1:5"),
    Refusal("[{}", .endsInList, "1:4"),
    Refusal("{", .endsInObject, "1:2"),
    Refusal("{\"a\"", .endsInObject, "1:5"),
    Refusal("{\"a\":", .endsInObject, "1:6"),
    Refusal("{\"a\":1", .endsInObject, "1:7"),
    Refusal("{\"a\":1,", .endsInObject, "1:8"),
    Refusal("{\"a\":[]", .endsInObject, "1:8"),
    Refusal("]", .bracketNotOpened, "1:1"),
    Refusal("}", .bracketNotOpened, "1:1"),
    Refusal("[}", .wrongBracket(expected: "]"), "1:2"),
    Refusal("[1}", .wrongBracket(expected: "]"), "1:3"),
    Refusal("{]", .wrongBracket(expected: "}"), "1:2"),
    Refusal("{\"a\":1]", .wrongBracket(expected: "}"), "1:7"),
    Refusal("[[1}]", .wrongBracket(expected: "]"), "1:4"),
    Refusal("[1]]", .textAfterEnd, "1:4"),
    Refusal("{}}", .textAfterEnd, "1:3"),
    Refusal("[][]", .textAfterEnd, "1:3"),
    Refusal("1 2", .textAfterEnd, "1:3"),
    Refusal("\"a\" \"b\"", .textAfterEnd, "1:5"),
    Refusal("{},", .textAfterEnd, "1:3"),
    Refusal("{} 'x'", .textAfterEnd, "1:4"),
    Refusal("{} “x”", .textAfterEnd, "1:4"),
    Refusal("[1,]", .commaBeforeBracket, "1:3"),
    Refusal("[1 , ]", .commaBeforeBracket, "1:4"),
    Refusal("{\"a\":1,}", .commaBeforeBracket, "1:7"),
    Refusal("[1,}", .commaBeforeBracket, "1:3"),
    Refusal("[,]", .extraComma, "1:2"),
    Refusal("[,1]", .extraComma, "1:2"),
    Refusal("[1,,2]", .extraComma, "1:4"),
    Refusal(",", .extraComma, "1:1"),
    Refusal("{,}", .extraComma, "1:2"),
    Refusal("{\"a\":1,,\"b\":2}", .extraComma, "1:8"),
    Refusal("[1 2]", .missingComma, "1:4"),
    Refusal("[1 true]", .missingComma, "1:4"),
    Refusal("[\"a\" \"b\"]", .missingComma, "1:6"),
    Refusal("[\"a\"\"b\"]", .missingComma, "1:5"),
    Refusal("[[][]]", .missingComma, "1:4"),
    Refusal("[{}{}]", .missingComma, "1:4"),
    Refusal("{\"a\":1 \"b\":2}", .missingComma, "1:8"),
    Refusal("{\"a\":1\n\"b\":2}", .missingComma, "2:1"),
    Refusal("{\"a\":\"b\" 'c'}", .missingComma, "1:10"),
    Refusal("{\"a\":\"b\"c\"}", .missingComma, "1:9"),
    Refusal("{\"a\"}", .missingColon, "1:5"),
    Refusal("{\"a\",\"b\"}", .missingColon, "1:5"),
    Refusal("{\"a\" 1}", .missingColon, "1:6"),
    Refusal("{\"a\"=1}", .missingColon, "1:5"),
    Refusal("{\"a\" \"b\"}", .missingColon, "1:6"),
    Refusal("{\"a\":}", .missingValue, "1:6"),
    Refusal("{\"a\":,\"b\":1}", .missingValue, "1:6"),
    Refusal("{\"a\":]", .missingValue, "1:6"),
    Refusal("{\"a\"::1}", .unexpectedCharacter(":"), "1:6"),
    Refusal("[1:2]", .unexpectedCharacter(":"), "1:3"),
    Refusal("[:]", .unexpectedCharacter(":"), "1:2"),
    Refusal("{:1}", .unexpectedCharacter(":"), "1:2"),
    Refusal("[1;2]", .unexpectedCharacter(";"), "1:3"),
    Refusal("(1)", .unexpectedCharacter("("), "1:1"),
    Refusal("[@]", .unexpectedCharacter("@"), "1:2"),
    Refusal("[1/2]", .unexpectedCharacter("/"), "1:3"),
    Refusal("<html>", .unexpectedCharacter("<"), "1:1"),
    Refusal("[\\n]", .unexpectedCharacter("\\"), "1:2"),
    Refusal("[é]", .unexpectedCharacter("é"), "1:2"),
    Refusal("[😀]", .unexpectedCharacter("😀"), "1:2"),
    Refusal("[\u{1B}]", .unexpectedCharacter("\u{1B}"), "1:2"),
    Refusal("[\u{0C}]", .unexpectedCharacter("\u{0C}"), "1:2"),
    Refusal("[\u{7F}]", .unexpectedCharacter("\u{7F}"), "1:2"),
    Refusal("[1\u{0B}]", .unexpectedCharacter("\u{0B}"), "1:3"),
    Refusal("[\u{A0}1]", .oddBlank("\u{A0}"), "1:2"),
    Refusal("{\"a\":\u{3000}1}", .oddBlank("\u{3000}"), "1:6"),
    Refusal("[1\u{2028}]", .oddBlank("\u{2028}"), "1:3"),
    Refusal("[\u{FEFF}]", .oddBlank("\u{FEFF}"), "1:2"),
    Refusal("{\u{200B}\"a\":1}", .oddBlank("\u{200B}"), "1:2"),
    Refusal("{a:1}", .unquotedKey, "1:2"),
    Refusal("{1:1}", .unquotedKey, "1:2"),
    Refusal("{-1:1}", .unquotedKey, "1:2"),
    Refusal("{null:1}", .unquotedKey, "1:2"),
    Refusal("{$a:1}", .unquotedKey, "1:2"),
    Refusal("{{}:1}", .unquotedKey, "1:2"),
    Refusal("{[]:1}", .unquotedKey, "1:2"),
    Refusal("{\"a\":1,b:2}", .unquotedKey, "1:8"),
    Refusal("{'a':1}", .wrongQuotes, "1:2"),
    Refusal("['a']", .wrongQuotes, "1:2"),
    Refusal("[`a`]", .wrongQuotes, "1:2"),
    Refusal("{“a”:1}", .wrongQuotes, "1:2"),
    Refusal("[‘a’]", .wrongQuotes, "1:2"),
    Refusal("[„a“]", .wrongQuotes, "1:2"),
    Refusal("[«a»]", .wrongQuotes, "1:2"),
    Refusal("/* a */ 1", .comment, "1:1"),
    Refusal("1 // a", .comment, "1:3"),
    Refusal("# a\n1", .comment, "1:1"),
    Refusal("[1, /* b */ 2]", .comment, "1:5"),
    Refusal("{\"a\" // b\n:1}", .comment, "1:6"),
    Refusal("{\"a\":1 /* b */}", .comment, "1:8"),
    Refusal("{\"a\":1,\"a\":1}", .duplicateKey(name: "a", firstLine: 1), "1:8"),
    Refusal("{\"b\":1,\"a\":1,\"b\":1}", .duplicateKey(name: "b", firstLine: 1), "1:14"),
    Refusal("{\"\":1,\"\":1}", .duplicateKey(name: "", firstLine: 1), "1:7"),
    Refusal("[{\"x\":{\"a\":1,\n\"\\u0061\":1}}]", .duplicateKey(name: "a", firstLine: 1), "2:1"),
    Refusal("{\"a\\n\":1,\"a\\u000a\":1}", .duplicateKey(name: "a\n", firstLine: 1), "1:10"),
  ]

  static let wordsAndNumbers: [Refusal] = [
    Refusal("tru", .endsInWord, "1:4"),
    Refusal("[nul", .endsInWord, "1:5"),
    Refusal("{\"a\":f", .endsInWord, "1:7"),
    Refusal("[tru]", .unknownWord("tru"), "1:2"),
    Refusal("[truee]", .unknownWord("truee"), "1:2"),
    Refusal("[null1]", .unknownWord("null1"), "1:2"),
    Refusal("[open]", .unknownWord("open"), "1:2"),
    Refusal("[_]", .unknownWord("_"), "1:2"),
    Refusal("[True]", .misspeltWord("True"), "1:2"),
    Refusal("[NULL]", .misspeltWord("NULL"), "1:2"),
    Refusal("[None]", .misspeltWord("None"), "1:2"),
    Refusal("[undefined]", .misspeltWord("undefined"), "1:2"),
    Refusal("[yes]", .misspeltWord("yes"), "1:2"),
    Refusal("[nan]", .notFinite, "1:2"),
    Refusal("[inf]", .notFinite, "1:2"),
    Refusal("[-NaN]", .notFinite, "1:2"),
    Refusal("[-]", .minusWithoutDigit, "1:2"),
    Refusal("-", .minusWithoutDigit, "1:1"),
    Refusal("[--1]", .minusWithoutDigit, "1:2"),
    Refusal("[- 1]", .minusWithoutDigit, "1:2"),
    Refusal("[-.5]", .minusWithoutDigit, "1:2"),
    Refusal("[+]", .plusSign, "1:2"),
    Refusal("[++1]", .plusSign, "1:2"),
    Refusal("[00]", .leadingZero, "1:2"),
    Refusal("[-01]", .leadingZero, "1:2"),
    Refusal("[007.5]", .leadingZero, "1:2"),
    Refusal("[.]", .noDigitBeforePoint, "1:2"),
    Refusal("[.5e1]", .noDigitBeforePoint, "1:2"),
    Refusal("[1.]", .noDigitAfterPoint, "1:2"),
    Refusal("[0.e1]", .noDigitAfterPoint, "1:2"),
    Refusal("[1.e1]", .noDigitAfterPoint, "1:2"),
    Refusal("[1e]", .noDigitInExponent, "1:2"),
    Refusal("[1E+]", .noDigitInExponent, "1:2"),
    Refusal("[1e-]", .noDigitInExponent, "1:2"),
    Refusal("[1e.5]", .noDigitInExponent, "1:2"),
    Refusal("[0x1F]", .hexadecimal, "1:2"),
    Refusal("[-0X1]", .hexadecimal, "1:2"),
    Refusal("[1_000]", .badNumber, "1:3"),
    Refusal("[1a]", .badNumber, "1:3"),
    Refusal("[0b1]", .badNumber, "1:3"),
    Refusal("[1.2.3]", .badNumber, "1:5"),
    Refusal("[1e2e3]", .badNumber, "1:5"),
    Refusal("[1e2.5]", .badNumber, "1:5"),
    Refusal("[1+2]", .badNumber, "1:3"),
    Refusal("[2026-11-26]", .badNumber, "1:6"),
    Refusal("[1true]", .badNumber, "1:3"),
    Refusal("[１]", .unexpectedCharacter("１"), "1:2"),
    Refusal("[1%]", .unexpectedCharacter("%"), "1:3"),
  ]

  static let texts: [Refusal] = [
    Refusal("\"", .endsInText, "1:2"),
    Refusal("\"abcdefghijk", .endsInText, "1:13"),
    Refusal("[\"a]", .endsInText, "1:5"),
    Refusal("{\"a", .endsInText, "1:4"),
    Refusal("\"\\\"", .endsInText, "1:4"),
    Refusal("\"\\u", .endsInText, "1:4"),
    Refusal("\"\\u00e", .endsInText, "1:7"),
    Refusal("\"\\ud83d", .endsInText, "1:8"),
    Refusal("\"\\ud83d\\", .endsInText, "1:9"),
    Refusal("\"\\ud83d\\ude", .endsInText, "1:12"),
    Refusal("\"a\tb\"", .controlCharacterInText(9), "1:3"),
    Refusal("\"\u{01}\"", .controlCharacterInText(1), "1:2"),
    Refusal("\"1234567\u{1F}\"", .controlCharacterInText(0x1F), "1:9"),
    Refusal("\"12345678\u{7F}\"", .controlCharacterInText(0x7F), "1:10"),
    Refusal("{\"a\u{1B}\":1}", .controlCharacterInText(0x1B), "1:4"),
    Refusal("\"a\rb\"", .lineBreakInText, "1:3"),
    Refusal("{\"a\n\":1}", .lineBreakInText, "1:4"),
    Refusal("\"a\u{0}b\"", .nulByte, "1:3"),
    Refusal(#""\x41""#, .badEscape, "1:2"),
    Refusal(#""\'""#, .badEscape, "1:2"),
    Refusal(#""\a""#, .badEscape, "1:2"),
    Refusal(#""\N""#, .badEscape, "1:2"),
    Refusal(#""\U00000041""#, .badEscape, "1:2"),
    Refusal(#""C:\Users""#, .badEscape, "1:4"),
    Refusal("\"a\\\nb\"", .badEscape, "1:3"),
    Refusal("\"\\é\"", .badEscape, "1:2"),
    Refusal(#""\u""#, .badUnicodeEscape, "1:2"),
    Refusal(#""\u12""#, .badUnicodeEscape, "1:2"),
    Refusal(#""\u12G4""#, .badUnicodeEscape, "1:2"),
    Refusal(#""\u{41}""#, .badUnicodeEscape, "1:2"),
    Refusal(#""\u 041""#, .badUnicodeEscape, "1:2"),
    Refusal(#""\ud83d\uzzzz""#, .badUnicodeEscape, "1:8"),
    Refusal(#""a\u0000""#, .escapedNUL, "1:3"),
    Refusal(#"{"\u0000":1}"#, .escapedNUL, "1:3"),
    Refusal(#""\ud800""#, .loneSurrogate, "1:2"),
    Refusal(#""\ud800x""#, .loneSurrogate, "1:2"),
    Refusal(#""\ud800\n""#, .loneSurrogate, "1:2"),
    Refusal(#""\ud800\u0041""#, .loneSurrogate, "1:2"),
    Refusal(#""\ud800\ud800\udc00""#, .loneSurrogate, "1:2"),
    Refusal(#""\udfff""#, .loneSurrogate, "1:2"),
    Refusal(#""\ud83d\ude00\ude00""#, .loneSurrogate, "1:14"),
  ]

  /// Bytes that are not UTF-8, each put into a text and outside of one.
  static let notUTF8: [[UInt8]] = [
    [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3, 0x28], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF],
    [0xE2, 0x28, 0xA1], [0xE2, 0x82, 0x28], [0xED, 0xBF, 0xBF], [0xF0, 0x8F, 0xBF, 0xBF],
    [0xF0, 0x28, 0x8C, 0xBC], [0xF0, 0x9F, 0x98, 0x28], [0xF5, 0x80, 0x80, 0x80],
    [0xF8, 0x88, 0x80, 0x80, 0x80],
    [0xFC], [0xFE], [0xFF],
  ]

  @Test func `The tables of refused texts are long enough`() {
    #expect(Self.structure.count + Self.wordsAndNumbers.count + Self.texts.count >= 120)
  }

  @Test(arguments: structure) func `Broken structure is refused for the right reason`(_ row: Refusal) {
    expect(row)
  }

  @Test(arguments: wordsAndNumbers)
  func `A word or number outside of the grammar is refused for the right reason`(_ row: Refusal) {
    expect(row)
  }

  @Test(arguments: texts) func `A broken text is refused for the right reason`(_ row: Refusal) { expect(row) }

  @Test(arguments: notUTF8) func `Bytes that are not UTF-8 are refused wherever they stand`(_ bytes: [UInt8])
  {
    expect(Refusal(Array("[\"é".utf8) + bytes + Array("\"]".utf8), .invalidUTF8, "1:4"))
    expect(Refusal(Array("{\"".utf8) + bytes + Array("\":1}".utf8), .invalidUTF8, "1:3"))
    expect(Refusal(Array("[".utf8) + bytes + Array("]".utf8), .invalidUTF8, "1:2"))
    expect(Refusal(Array("[1".utf8) + bytes + Array("]".utf8), .invalidUTF8, "1:3"))
    expect(Refusal(Array("{} ".utf8) + bytes + Array("  ".utf8), .invalidUTF8, "1:4"))
  }

  @Test(arguments: [2, 16, 17, 300])
  func `A name that stands twice is found in objects of any size and order`(_ count: Int) {
    let names = (0..<count).map { "k\(($0 * 7) % 1000)" }
    func text(_ names: [String]) -> String {
      "{" + names.map { "\"\($0)\":1" }.joined(separator: ",\n") + "}"
    }
    #expect(refusal(text(names)) == nil)
    #expect(refusal(text(names.reversed())) == nil)
    for (index, name) in names.enumerated() where index % 13 == 0 || index == count - 1 {
      let error = refusal(text(names + [name]))
      #expect(error?.reason == .duplicateKey(name: name, firstLine: index + 1))
      #expect(place(error?.position) == "\(count + 1):1")
    }
    let twin = "\\u006b" + names[0].dropFirst()
    #expect(refusal(text(names + [twin]))?.reason == .duplicateKey(name: names[0], firstLine: 1))
  }

  @Test func `A large object in no order is checked quickly`() {
    let names = (0..<20_000).map { "\"k\(($0 * 7919) % 20_000)\":1" }
    let taken = ContinuousClock().measure {
      #expect(refusal("{" + names.joined(separator: ",") + "}") == nil)
    }
    #expect(taken < .seconds(5))
  }

  @Test func `A forbidden byte is found at every distance from the start of a text`() {
    let rows: [(UInt8, JSONReason)] = [
      (0x01, .controlCharacterInText(1)), (0x1F, .controlCharacterInText(0x1F)),
      (0x7F, .controlCharacterInText(0x7F)), (0x0A, .lineBreakInText), (0x80, .invalidUTF8),
      (0xFF, .invalidUTF8),
      (0x5C, .badEscape), (0x00, .nulByte), (0x22, .textAfterEnd),
    ]
    for (byte, reason) in rows {
      for distance in 0..<24 {
        var bytes = Array("\"~!$%[]^~aZ09}~{|:,~~~~~~~~~~~~~~~~\"".utf8)
        bytes[distance + 1] = byte
        let error = refusal(bytes)
        #expect(error?.reason == reason)
        #expect(error?.position.offset == distance + (byte == 0x22 ? 2 : 1))
      }
    }
  }

  @Test func `The marks of a merge count only at the start of a line of a broken file`() {
    #expect(refusal("{\"a\": 1\n  <<<<<<< HEAD\n}")?.reason == .unexpectedCharacter("<"))
    #expect(refusal("[1,\n<<<<<<<\n]")?.reason == .unexpectedCharacter("<"))
    #expect(refusal("[1,,\n<<<<<< HEAD\n]")?.reason == .extraComma)
    #expect(place(refusal("{\"a\": 1,,\n\"b\": 2\n<<<<<<< HEAD\n")?.position) == "3:1")
    #expect(refusal("<<<<<<< HEAD\n{}")?.reason == .mergeMarks("<<<<<<<"))
  }

  @Test func `A field name of many accents does not take long`() {
    let marks = (0..<250).map { $0.isMultiple(of: 2) ? "\u{301}" : "\u{323}" }.joined()
    let names = (0..<200).map { "\"\($0)\(marks)\":1" }
    let taken = ContinuousClock().measure {
      #expect(refusal("{" + names.joined(separator: ",") + "}") == nil)
    }
    #expect(taken < .seconds(5))
  }
}
