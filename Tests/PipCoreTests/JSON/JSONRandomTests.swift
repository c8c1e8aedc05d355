import PipCore
import Testing

@Suite struct JSONRandomTests {
  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `A generated value is read back equal and written again with the same bytes`(_ seed: UInt64) throws {
    var maker = ValueMaker(random: SplitMix64(seed: seed))
    var escaped = 0
    for _ in 0..<500 {
      let value = maker.value(depth: 0)
      let bytes = JSONWriter.bytes(value)
      let read = try JSONDocument(bytes).root.value
      #expect(read == value)
      #expect(JSONWriter.bytes(read) == bytes)
      let line = JSONWriter.line(value)
      #expect(JSONWriter.line(try JSONDocument(Array(line.utf8)).root.value) == line)
      if line.contains("\\u") { escaped += 1 }
    }
    #expect(escaped > 20, "the generator makes too few hard texts to prove anything")
  }

  @Test func `Every true prefix of a record is refused`() {
    let bytes = Array(sampleRecord.utf8)
    #expect(refusal(bytes) == nil)
    // What is missing at the end may be the final line feed, no more.
    let accepted = (0..<bytes.count).filter { refusal(Array(bytes[..<$0])) == nil }
    #expect(accepted == [bytes.count - 1])
    for count in 1..<bytes.count - 1 {
      let position = refusal(Array(bytes[..<count]))?.position
      #expect(position?.offset ?? -1 >= 0)
      #expect(position?.offset ?? .max <= count)
    }
  }

  @Test func `Every single byte of a record can be any byte without a trap`() {
    let sample = Array(#"{"a":["é\u00e9\ud83d\ude00",-1.5e+2,true,null],"b":{}}"#.utf8)
    var accepted = 0
    for index in sample.indices {
      var bytes = sample
      for byte in UInt8.min...UInt8.max {
        bytes[index] = byte
        if isAcceptedStably(bytes) { accepted += 1 }
      }
    }
    #expect(accepted > sample.count)
    #expect(accepted < sample.count * 64)
  }

  @Test(arguments: [11, 12, 13, 14] as [UInt64])
  func `Random changes to a record never trap and what is accepted is written stably`(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let sample = Array(
      #"{"due":"2026-12-04","é":{"n":[-1.5e2,true,[],null]},"t":"a\n\ud83d\ude00 – b"}"#.utf8)
    let pieces = [
      "\"", "\\", "{", "}", "[", "]", ",", ":", "\\u0000", "\\ud83d", "1e9", "\u{301}", "\"due\":1,",
    ]
    .map { Array($0.utf8) }
    var bytes = sample
    var accepted = 0
    for _ in 0..<50_000 {
      bytes.removeAll(keepingCapacity: true)
      bytes.append(contentsOf: sample)
      for _ in 0...random.below(3) { change(&bytes, pieces, &random) }
      if isAcceptedStably(bytes) { accepted += 1 }
    }
    #expect(accepted > 500)
    #expect(accepted < 40_000)
  }

  private func change(_ bytes: inout [UInt8], _ pieces: [[UInt8]], _ random: inout SplitMix64) {
    let at = random.below(bytes.count)
    switch random.below(6) {
    case 0: bytes[at] = UInt8(truncatingIfNeeded: random.next())
    case 1: bytes[at] ^= 1 << UInt8(random.below(8))
    case 2: if bytes.count > 1 { bytes.remove(at: at) }
    case 3: bytes.insert(contentsOf: pieces[random.below(pieces.count)], at: at)
    case 4: bytes.removeLast(min(random.below(bytes.count), 8))
    default:
      let end = min(bytes.count, at + random.below(12))
      bytes.insert(contentsOf: Array(bytes[at..<end]), at: random.below(bytes.count))
    }
  }

  /// Whether bytes are accepted; if they are, records an issue unless they are written stably.
  private func isAcceptedStably(_ bytes: [UInt8]) -> Bool {
    guard let document = try? JSONDocument(bytes) else { return false }
    let value = document.root.value
    let written = JSONWriter.bytes(value)
    let again = try? JSONDocument(written).root.value
    if again != value || again.map(JSONWriter.bytes) != written {
      Issue.record("not stable: \(String(decoding: bytes, as: UTF8.self).debugDescription)")
    }
    return true
  }
}

/// Makes values of every kind, with hard texts and numbers among them.
private struct ValueMaker {
  var random: SplitMix64

  private static let scalars: [Unicode.Scalar] = [
    "a", "b", "Z", " ", "\"", "\\", "/", "\n", "\t", "\u{1}", "\u{7F}", "\u{9B}", "é", "\u{301}", "ß", "€",
    "😀",
    "\u{2028}", "\u{202E}", "\u{FEFF}", "\u{FFFF}", "\u{10FFFF}", "\u{200D}", "0",
  ]
  private static let numbers = ["0", "-0", "1.0", "1e400", "-1.50E-2", "18446744073709551616", "0.1"]

  mutating func value(depth: Int) -> JSONValue {
    switch random.below(depth > 4 ? 5 : 8) {
    case 0: return .null
    case 1: return .bool(random.next() & 1 == 0)
    case 2: return .int(Int(truncatingIfNeeded: random.next()))
    case 3:
      return JSONNumber(text: Self.numbers[random.below(Self.numbers.count)]).map(JSONValue.number) ?? .null
    case 4: return .string(text())
    case 5: return .array((0..<random.below(5)).map { _ in value(depth: depth + 1) })
    default:
      let count = random.below(20) == 0 ? 30 : random.below(6)
      var members: [String: JSONValue] = [:]
      for _ in 0..<count { members[text()] = value(depth: depth + 1) }
      return .object(members)
    }
  }

  private mutating func text() -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<random.below(12) { text.append(Self.scalars[random.below(Self.scalars.count)]) }
    return String(text)
  }
}
