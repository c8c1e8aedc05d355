/// Reads the escapes of a text that the parser has checked.
enum JSONEscapes {
  static func decode(_ raw: UnsafeBufferPointer<UInt8>) -> String {
    // An escape is never shorter than what it stands for, so the raw length is room enough.
    String(unsafeUninitializedCapacity: raw.count) { output in
      var written = 0
      var at = 0
      while at < raw.count {
        var byte = raw[at]
        at += 1
        if byte == UInt8(ascii: "\\"), at < raw.count {
          byte = raw[at]
          at += 1
          if byte == UInt8(ascii: "u") {
            for unit in UTF8.encode(scalar(raw, &at)) ?? UTF8.encodedReplacementCharacter {
              output[written] = unit
              written += 1
            }
            continue
          }
          byte = short(byte)
        }
        output[written] = byte
        written += 1
      }
      return written
    }
  }

  /// The scalar of `\uXXXX`, or of two of them when the first is half of a pair.
  private static func scalar(_ raw: UnsafeBufferPointer<UInt8>, _ at: inout Int) -> Unicode.Scalar {
    let unit = hex(raw, at)
    at += 4
    if let scalar = Unicode.Scalar(unit) { return scalar }
    let low = hex(raw, at + 2)
    at += 6
    let value = 0x10000 &+ ((unit &- 0xD800) << 10) &+ (low &- 0xDC00)
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  private static func hex(_ raw: UnsafeBufferPointer<UInt8>, _ start: Int) -> UInt32 {
    guard start >= 0, start + 4 <= raw.count else { return 0xFFFD }
    var value: UInt32 = 0
    for index in start..<start + 4 { value = value << 4 | UInt32(digit(raw[index]) ?? 0) }
    return value
  }

  /// The value of a hexadecimal digit.
  static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }

  private static func short(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: byte
    }
  }
}
