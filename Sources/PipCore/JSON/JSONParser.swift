/// What is wrong at an offset, before it is turned into a line and a column.
struct JSONFault: Error {
  let reason: JSONReason
  let offset: Int

  init(_ reason: JSONReason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }
}

/// An object or list that is being read.
struct JSONFrame {
  /// The tape index of the container.
  var index = 0
  var count: UInt32 = 0
  var isObject = false
  /// The tape index of the last field name, 0 before the first.
  var lastKey = 0
  /// All names so far are plain and each is greater than the one before, so none can stand twice.
  var isAscending = true
  /// All names so far are plain.
  var isPlain = true
}

/// Reads a JSON text into a tape, without recursion.
struct JSONParser {
  let base: UnsafePointer<UInt8>
  let end: Int
  let limits: JSONLimits
  var at = 0
  var tape: ContiguousArray<JSONEntry> = []
  var top = JSONFrame()
  /// The frames around the top one; empty outside of all containers.
  var outer: ContiguousArray<JSONFrame> = []
  private var values = 0

  init(base: UnsafePointer<UInt8>, end: Int, limits: JSONLimits) {
    self.base = base
    self.end = end
    self.limits = limits
  }

  /// The next byte, or 0 at the end; a real 0 is an error in every place too.
  var byte: UInt8 {
    @inline(__always) get { at < end ? base[at] : 0 }
  }

  mutating func readDocument() throws(JSONFault) {
    tape.reserveCapacity(min(end / 12 + 8, 8192))
    skipBlanks()
    while true {
      if try readValue() { continue }
      if try !readOn() { return }
    }
  }

  /// Reads one value; true means that it opened a container and the next value is in it.
  private mutating func readValue() throws(JSONFault) -> Bool {
    switch byte {
    case UInt8(ascii: "\""):
      try add(readText())
      return false
    case UInt8(ascii: "{"):
      try open(.object)
      if byte == UInt8(ascii: "}") {
        try close()
        return false
      }
      try readKey()
      return true
    case UInt8(ascii: "["):
      try open(.array)
      if byte == UInt8(ascii: "]") {
        try close()
        return false
      }
      return true
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      let start = at
      try scanNumber()
      try add(entry(.number, from: start, extent: at - start))
      return false
    default:
      try readWord()
      return false
    }
  }

  /// Goes on after a value, to the next one; false means that the document is complete.
  private mutating func readOn() throws(JSONFault) -> Bool {
    while !outer.isEmpty {
      skipBlanks()
      let next = byte
      if next == UInt8(ascii: ",") {
        let comma = at
        at += 1
        skipBlanks()
        if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
          throw JSONFault(.commaBeforeBracket, at: comma)
        }
        if top.isObject { try readKey() }
        return true
      }
      guard next == (top.isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else { throw faultAfterValue() }
      try close()
    }
    skipBlanks()
    guard at == end else { throw faultAfterEnd() }
    return false
  }

  private mutating func readKey() throws(JSONFault) {
    guard byte == UInt8(ascii: "\"") else { throw faultAtKey() }
    let key = try readText(isKey: true)
    if top.isAscending {
      if !key.isPlain {
        top.isAscending = false
        top.isPlain = false
      } else if top.lastKey > 0 {
        let order = compare(tape[top.lastKey], key)
        if order == 0 { throw duplicate(key, first: tape[top.lastKey]) }
        if order > 0 { top.isAscending = false }
      }
    } else if !key.isPlain {
      top.isPlain = false
    }
    top.lastKey = tape.count
    tape.append(key)
    skipBlanks()
    guard byte == UInt8(ascii: ":") else { throw faultAtColon() }
    at += 1
    skipBlanks()
  }

  private mutating func open(_ kind: JSONKind) throws(JSONFault) {
    guard outer.count < limits.maxDepth else { throw JSONFault(.tooDeep(limits.maxDepth), at: at) }
    try add(entry(kind, from: at, extent: 0))
    outer.append(top)
    top = JSONFrame(index: tape.count - 1, isObject: kind == .object)
    at += 1
    skipBlanks()
  }

  private mutating func close() throws(JSONFault) {
    if top.isObject, !top.isAscending { try refuseDuplicates() }
    at += 1
    tape[top.index].extent = UInt32(truncatingIfNeeded: tape.count)
    tape[top.index].info |= top.count << 8
    top = outer.removeLast()
  }

  @inline(__always)
  private mutating func add(_ entry: JSONEntry) throws(JSONFault) {
    values += 1
    guard values <= limits.maxValues else {
      throw JSONFault(.tooManyValues(limits.maxValues), at: Int(entry.offset))
    }
    top.count += 1
    tape.append(entry)
  }

  @inline(__always)
  func entry(_ kind: JSONKind, from start: Int, extent: Int, flags: UInt32 = 0) -> JSONEntry {
    JSONEntry(
      offset: UInt32(truncatingIfNeeded: start), extent: UInt32(truncatingIfNeeded: extent),
      info: UInt32(kind.rawValue) | flags)
  }

  @inline(__always)
  mutating func skipBlanks() {
    while at < end {
      let byte = base[at]
      guard byte <= 0x20 else { return }
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      at += 1
      // Indentation comes in runs of spaces.
      while at + 8 <= end, word(at) == 0x2020_2020_2020_2020 { at += 8 }
    }
  }

  /// Eight bytes at once, the first one lowest.
  @inline(__always)
  func word(_ offset: Int) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(base + offset).loadUnaligned(as: UInt64.self))
  }

  private mutating func readWord() throws(JSONFault) {
    let start = at
    switch byte {
    case UInt8(ascii: "t") where matches("true"): try add(entry(.bool, from: start, extent: 1))
    case UInt8(ascii: "f") where matches("false"): try add(entry(.bool, from: start, extent: 0))
    case UInt8(ascii: "n") where matches("null"): try add(entry(.null, from: start, extent: 0))
    default: throw faultAtValue()
    }
  }

  /// Takes a word if it stands here as a whole.
  private mutating func matches(_ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard end - at >= length else { return false }
    for index in 0..<length where base[at + index] != word.utf8Start[index] { return false }
    if at + length < end, Self.isWordByte(base[at + length]) { return false }
    at += length
    return true
  }

  /// A letter, a digit or a sign that programmers have in words.
  static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "$"): true
    default: false
    }
  }
}
