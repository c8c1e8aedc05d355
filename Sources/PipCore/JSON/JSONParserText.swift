extension JSONParser {
  /// Reads a text or field name from quote to quote and checks all of its bytes.
  mutating func readText(isKey: Bool = false) throws(JSONFault) -> JSONEntry {
    let start = at
    at += 1
    var flags: UInt32 = 0
    // How many bytes shorter the text is once its escapes are read.
    var saved = 0
    while true {
      skipPlain()
      guard at < end else { throw JSONFault(.endsInText, at: end) }
      let byte = base[at]
      if byte == UInt8(ascii: "\"") { break }
      if byte == UInt8(ascii: "\\") {
        flags |= JSONEntry.escaped
        saved += try readEscape()
      } else if byte >= 0x80 {
        flags |= JSONEntry.nonASCII
        let length = sequenceLength()
        guard length > 0 else {
          throw JSONFault(length < 0 ? .endsInText : .invalidUTF8, at: length < 0 ? end : at)
        }
        at += length
      } else if byte == 0x0A || byte == 0x0D {
        throw JSONFault(.lineBreakInText, at: at)
      } else {
        throw JSONFault(byte == 0 ? .nulByte : .controlCharacterInText(byte), at: at)
      }
    }
    let length = at - start - 1
    guard length - saved <= (isKey ? limits.maxKey : limits.maxString) else {
      throw JSONFault(isKey ? .keyTooLong(limits.maxKey) : .textTooLong(limits.maxString), at: start)
    }
    at += 1
    return entry(.string, from: start, extent: length, flags: flags)
  }

  /// Goes on to the next byte that is a quote, a backslash, a control character or not ASCII.
  @inline(__always)
  private mutating func skipPlain() {
    let ones: UInt64 = 0x0101_0101_0101_0101
    while at + 8 <= end {
      let word = word(at)
      // A high bit is set in the lowest byte that is special; above it there may be false ones.
      let quote = (word ^ (ones &* 0x22)) &- ones
      let backslash = (word ^ (ones &* 0x5C)) &- ones
      let special = (word | (word &- ones &* 0x20) | (word &+ ones) | quote | backslash) & (ones &* 0x80)
      if special != 0 {
        at += special.trailingZeroBitCount >> 3
        return
      }
      at += 8
    }
    while at < end {
      let byte = base[at]
      if byte < 0x20 || byte >= 0x7F || byte == 0x22 || byte == 0x5C { return }
      at += 1
    }
  }

  /// Reads one escape and tells how many bytes shorter its meaning is.
  private mutating func readEscape() throws(JSONFault) -> Int {
    guard at + 1 < end else { throw JSONFault(.endsInText, at: end) }
    switch base[at + 1] {
    case 0x22, 0x2F, 0x5C, UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"),
      UInt8(ascii: "t"):
      at += 2
      return 1
    case UInt8(ascii: "u"):
      let start = at
      let unit = try readUnit()
      switch unit {
      case 0: throw JSONFault(.escapedNUL, at: start)
      case 0x01..<0x80: return 5
      case 0x80..<0x800: return 4
      case 0xDC00..<0xE000: throw JSONFault(.loneSurrogate, at: start)
      case 0xD800..<0xDC00:
        try readLowHalf(of: start)
        return 8
      default: return 3
      }
    default: throw JSONFault(.badEscape, at: at)
    }
  }

  /// Reads the second half of a surrogate pair; without one the first half stands alone.
  private mutating func readLowHalf(of start: Int) throws(JSONFault) {
    for (index, expected) in [UInt8(ascii: "\\"), UInt8(ascii: "u")].enumerated() {
      guard at + index < end else { throw JSONFault(.endsInText, at: end) }
      guard base[at + index] == expected else { throw JSONFault(.loneSurrogate, at: start) }
    }
    guard case 0xDC00..<0xE000 = try readUnit() else { throw JSONFault(.loneSurrogate, at: start) }
  }

  /// Reads `\uXXXX`, of which the first two bytes are known.
  private mutating func readUnit() throws(JSONFault) -> UInt32 {
    var unit: UInt32 = 0
    for index in at + 2..<at + 6 {
      guard index < end else { throw JSONFault(.endsInText, at: end) }
      guard let digit = JSONEscapes.digit(base[index]) else { throw JSONFault(.badUnicodeEscape, at: at) }
      unit = unit << 4 | UInt32(digit)
    }
    at += 6
    return unit
  }

  /// The length of the UTF-8 sequence that begins here; 0 if it is none, -1 if the file ends inside it.
  func sequenceLength() -> Int {
    let lead = base[at]
    let length: Int
    var range: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, range) = (3, 0xA0...0xBF)
    case 0xED: (length, range) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, range) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, range) = (4, 0x80...0x8F)
    default: return 0
    }
    for index in at + 1..<at + length {
      guard index < end else { return -1 }
      guard range.contains(base[index]) else { return 0 }
      range = 0x80...0xBF
    }
    return length
  }
}
