import PipCore
import Testing

/// A seeded generator of random numbers, the same on every machine.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number from 0 up to a bound, a little biased and cheap.
  mutating func below(_ bound: Int) -> Int { Int(truncatingIfNeeded: next() >> 33) % bound }
}

/// A text that is refused, with the reason and the place as `line:column`.
struct Refusal: Sendable, CustomTestStringConvertible {
  let bytes: [UInt8]
  let reason: JSONReason
  let place: String

  init(_ text: String, _ reason: JSONReason, _ place: String) {
    self.init(Array(text.utf8), reason, place)
  }

  init(_ bytes: [UInt8], _ reason: JSONReason, _ place: String) {
    self.bytes = bytes
    self.reason = reason
    self.place = place
  }

  var testDescription: String {
    "\(String(decoding: bytes.prefix(60), as: UTF8.self).debugDescription) \(reason)"
  }
}

/// The error a text is refused with, nil when it is accepted.
func refusal(_ bytes: [UInt8], limits: JSONLimits = .record) -> JSONError? {
  do throws(JSONError) {
    _ = try JSONDocument(bytes, limits: limits)
    return nil
  } catch {
    return error
  }
}

func refusal(_ text: String, limits: JSONLimits = .record) -> JSONError? {
  refusal(Array(text.utf8), limits: limits)
}

func place(_ position: JSONPosition?) -> String {
  position.map { "\($0.line):\($0.column)" } ?? "accepted"
}

func expect(_ row: Refusal, sourceLocation: SourceLocation = #_sourceLocation) {
  let error = refusal(row.bytes)
  #expect(error?.reason == row.reason, sourceLocation: sourceLocation)
  #expect(place(error?.position) == row.place, sourceLocation: sourceLocation)
}

func document(_ text: String) throws -> JSONDocument { try JSONDocument(Array(text.utf8)) }

/// A small record of the shape the program writes.
let sampleRecord = """
  {
    "actions": {
      "7k3m": {
        "due": "2026-12-04",
        "text": "Share the \\"reading\\" plan – all leaders",
        "weight": -1.50e+2
      }
    },
    "held": true,
    "id": "ingham",
    "note": "Zoë \\u00e9\\ud83d\\ude00\\n",
    "schema": "pip/review/1",
    "team": ["asha-patel", null, [], {}]
  }

  """
