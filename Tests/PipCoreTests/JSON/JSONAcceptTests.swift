import PipCore
import Testing

@Suite struct JSONAcceptTests {
  static let texts: [String] = [
    "null", "true", "false", "0", "-0", "5", "-5", "12345678901234567890", "1.5", "-1.5", "0.0", "0.5",
    "1e2", "1E2", "1e+2", "1e-2", "1.25e10", "0e0", "0E+0", "1e400", "\"\"", "\"a\"", "\" \"",
    #""\"""#, #""\\""#, #""\/""#, #""/""#, #""\b\f\n\r\t""#, #""\u0041""#, #""\u00e9""#, #""\u00E9""#,
    #""\u20ac""#, #""\uD83D\uDE00""#, #""\ud83d\ude00""#, #""\u001b""#, #""\u007f""#, #""\u2028""#,
    #""\uFFFF""#, #""\uFFFE""#, #""\\u0000""#, #""\\\"""#, "\"é\"", "\"€\"", "\"😀\"", "\"\u{FFFD}\"",
    "\"\u{80}\"", "\"\u{2028}\"", "\"\u{202E}\"", "\"\u{FEFF}\"", "\"\u{10FFFF}\"", "\"e\u{301}\"",
    "\"12345678\"", "\"1234567é\"", "\"// no comment, [really]: {}\"", "[]", "[ ]", "[\n]", "[1]", "[1,2]",
    " [ 1 , 2 ] ", "[[]]", "[[],[]]", "[[[[[[]]]]]]", "[null,true,false,0,\"\",[],{}]", "{}", "{ }", "{\t}",
    #"{"a":1}"#, #" { "a" : 1 } "#, #"{"a":1,"b":2}"#, #"{"b":1,"a":2}"#, #"{"":1}"#, #"{"":{"":{}}}"#,
    #"{"a":{"a":{"a":1}}}"#, #"[{"a":1},{"a":1}]"#, #"{"A":1,"a":2}"#, #"{"__proto__":1}"#,
    #"{"a\u0062":1,"a":2}"#, #"{"é":1,"e":2}"#, #"{"ab":1,"a":2,"abc":3}"#, "{\r\n\"a\":\r\n1\r\n}\r\n",
    "\r[\r]\r", "\t1\t", "\n\n1\n\n", "                    1                    ", "{\"a\":\"<<<<<<< HEAD\"}",
    "[1,\n2,\n3\n]\n", "[1.0,1e0,1E-0]", #"["\ud800\udc00","\udbff\udfff"]"#, "[-0,-0.0,-0e-0]",
  ]

  @Test func `The table of accepted texts is long enough`() { #expect(Self.texts.count >= 60) }

  @Test(arguments: texts) func `A text in the grammar is accepted`(_ text: String) {
    #expect(refusal(text) == nil)
  }

  @Test(arguments: texts) func `An accepted text means the same once written and read again`(_ text: String)
    throws
  {
    let value = try document(text).root.value
    let written = JSONWriter.bytes(value)
    let again = try JSONDocument(written).root.value
    #expect(again == value)
    #expect(JSONWriter.bytes(again) == written)
    #expect(try document(JSONWriter.line(value)).root.value == value)
  }

  @Test func `Every limit takes exactly what it names and refuses one more`() {
    func list(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(refusal(list(32)) == nil)
    #expect(refusal(list(33))?.reason == .tooDeep(32))
    #expect(place(refusal(list(33))?.position) == "1:33")
    let objects = String(repeating: #"{"a":"#, count: 33) + "1" + String(repeating: "}", count: 33)
    #expect(refusal(objects)?.reason == .tooDeep(32))

    func values(_ count: Int) -> String { "[" + String(repeating: "0,", count: count - 2) + "0]" }
    #expect(refusal(values(200_000)) == nil)
    #expect(refusal(values(200_001))?.reason == .tooManyValues(200_000))
    #expect(refusal(#"{"a":1,"b":[2]}"#, limits: JSONLimits(maxValues: 4)) == nil)
    #expect(refusal(#"{"a":1,"b":[2]}"#, limits: JSONLimits(maxValues: 3))?.reason == .tooManyValues(3))

    func text(_ count: Int) -> String { "\"" + String(repeating: "a", count: count) + "\"" }
    #expect(refusal(text(65_536)) == nil)
    #expect(refusal(text(65_537))?.reason == .textTooLong(65_536))
    #expect(refusal(text(65_537), limits: .history) == nil)
    #expect(refusal("{\(text(1024)):1}") == nil)
    #expect(refusal("{\(text(1025)):1}")?.reason == .keyTooLong(1024))
    #expect(refusal(String(repeating: "9", count: 64)) == nil)
    #expect(refusal(String(repeating: "9", count: 65))?.reason == .numberTooLong(64))

    let full = Array(text(10).utf8) + [UInt8](repeating: 0x20, count: (4 << 20) - 12)
    #expect(refusal(full) == nil)
    #expect(refusal(full + [0x20])?.reason == .tooLarge(4 << 20))
  }

  @Test func `The length of a text is counted after its escapes are read`() {
    let limits = JSONLimits(maxString: 8)
    #expect(refusal(#""\u0041\u0041\u0041\u0041\n\n\n\"""#, limits: limits) == nil)
    #expect(refusal(#""\u0041\u0041\u0041\u0041\n\n\n\"x""#, limits: limits)?.reason == .textTooLong(8))
    #expect(refusal(#""\ud83d\ude00\u00e9\u00e9""#, limits: limits) == nil)
    #expect(refusal(#""\ud83d\ude00\u20ac\u00e9""#, limits: limits)?.reason == .textTooLong(8))
  }
}
