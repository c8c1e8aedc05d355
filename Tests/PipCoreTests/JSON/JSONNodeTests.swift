import PipCore
import Testing

@Suite struct JSONNodeTests {
  @Test func `A node tells its kind and gives only the value it is`() throws {
    let root = try document(sampleRecord).root
    #expect(root.kind == .object)
    #expect(root.count == 6)
    #expect(root["id"]?.string == "ingham")
    #expect(root["id"]?.int == nil)
    #expect(root["id"]?.bool == nil)
    #expect(root["held"]?.bool == true)
    #expect(root["held"]?.string == nil)
    #expect(root["team"]?.count == 4)
    #expect(root["team"]?.kind == .array)
    #expect(root["note"]?.string == "Zoë é😀\n")
    #expect(root["actions"]?["7k3m"]?["weight"]?.number?.text == "-1.50e+2")
    #expect(root["actions"]?["7k3m"]?["text"]?.string == "Share the \"reading\" plan – all leaders")
    #expect(root["none"] == nil)
    #expect(root["team"]?["id"] == nil)
    #expect(root["actions"]?.position == JSONPosition(offset: 15, line: 2, column: 14))
    #expect(root["held"].map { place($0.position) } == "9:11")
  }

  @Test func `A text is compared by its bytes, escaped or not`() throws {
    let root = try document(#"["open", "\u006fpen", "Open", "é", "e\u0301", 1]"#).root
    var plain: [Bool] = []
    var accented: [Bool] = []
    root.forEachElement { element in
      plain.append(element.isString("open"))
      accented.append(element.isString("é"))
    }
    #expect(plain == [true, true, false, false, false, false])
    #expect(accented == [false, false, false, true, false, false])
  }

  @Test func `Members and elements come in the order of the file`() throws {
    let root = try document(#"{"b": [1, [2, 3], 4], "a": {"x": 1}, "\u0063": 3}"#).root
    var names: [String] = []
    var kinds: [JSONKind] = []
    root.forEachMember { key, value in
      names.append(key.text)
      kinds.append(value.kind)
    }
    #expect(names == ["b", "a", "c"])
    #expect(kinds == [.array, .object, .number])
    var elements: [JSONValue] = []
    root["b"]?.forEachElement { elements.append($0.value) }
    #expect(elements == [1, [2, 3], 4])
    #expect(root["c"]?.int == 3)
  }

  @Test func `What a visit throws comes through and ends it`() throws {
    struct Stop: Error, Equatable {}
    let root = try document(#"{"a": 1, "b": 2, "c": [1, 2]}"#).root
    var seen = 0
    #expect(throws: Stop()) {
      try root.forEachMember { (key, _) throws(Stop) in
        seen += 1
        if key == "b" { throw Stop() }
      }
    }
    #expect(seen == 2)
    #expect(throws: Stop()) { try root["c"]?.forEachElement { _ throws(Stop) in throw Stop() } }
  }

  @Test func `Field names compare, hash and match by their bytes`() throws {
    let root = try document(#"[{"id": 1}, {"\u0069d": 1}, {"name": 1}, {"é": 1}, {"e\u0301": 1}]"#).root
    var keys: [JSONKey] = []
    root.forEachElement { element in element.forEachMember { key, _ in keys.append(key) } }
    #expect(keys[0] == keys[1])
    #expect(keys[0] != keys[2])
    #expect(keys[3] != keys[4])
    #expect(Set(keys).count == 4)
    #expect(keys[0].hashValue == keys[1].hashValue)
    let name = "id"
    #expect(keys[0] == name)
    #expect(keys[1] == "id")
    #expect(!(keys[2] == "id"))
    #expect(keys[1].text == "id")
    #expect(place(keys[2].position) == "1:30")
    var matched: [Int] = []
    for key in keys {
      switch key {
      case "id": matched.append(1)
      case "name": matched.append(2)
      default: matched.append(0)
      }
    }
    #expect(matched == [1, 1, 2, 0, 0])
  }

  @Test func `A value of literals is the value they write`() {
    let value: JSONValue = ["a": [1, true, "x", []], "b": ["c": -2]]
    #expect(
      value
        == .object([
          "a": .array([.int(1), .bool(true), .string("x"), .array([])]), "b": .object(["c": .int(-2)]),
        ]))
    #expect(["a": 1, "a": 2] as JSONValue == ["a": 2])
  }

  @Test(arguments: ["0", "-0", "12", "1.0", "1e2", "-1.5E-3", "9223372036854775808"])
  func `A number in the grammar is kept as it is written`(_ text: String) {
    #expect(JSONNumber(text: text)?.text == text)
  }

  @Test(arguments: [
    "", " 1", "1 ", "01", "+1", ".5", "5.", "1e", "0x1", "NaN", "-", "1,5", "1\n", "1_0", "٣",
  ])
  func `A number outside of the grammar is refused`(_ text: String) { #expect(JSONNumber(text: text) == nil) }

  @Test func `Only whole numbers that fit are integers`() {
    func int(_ text: String) -> Int? { JSONNumber(text: text)?.int }
    #expect(int("12") == 12)
    #expect(int("-12") == -12)
    #expect(int("9223372036854775807") == Int.max)
    #expect(int("-9223372036854775808") == Int.min)
    #expect(int("9223372036854775808") == nil)
    #expect(int("1.0") == nil)
    #expect(int("1e2") == nil)
    #expect(JSONNumber(Int.min).int == Int.min)
    #expect(JSONNumber(7) != JSONNumber(text: "7.0"))
  }
}
