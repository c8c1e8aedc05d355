/// Writes texts with the escapes they need.
enum JSONText {
  /// Appends a text in quotes.
  static func append(_ text: String, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { bytes in
      var done = 0
      var at = 0
      while at < bytes.count {
        let length = escapedLength(bytes, at)
        if length > 0 {
          output.append(contentsOf: bytes[done..<at])
          appendEscape(bytes, at, length, to: &output)
          at += length
          done = at
        } else {
          at += 1
        }
      }
      output.append(contentsOf: bytes[done...])
    }
    output.append(UInt8(ascii: "\""))
  }

  /// How many bytes from here must be written as one escape, 0 if none.
  ///
  /// Quotes, backslashes and all characters that drive a terminal, break a line or turn the direction of text.
  private static func escapedLength(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    func next(_ distance: Int) -> UInt8 { at + distance < bytes.count ? bytes[at + distance] : 0 }
    switch bytes[at] {
    case 0..<0x20, 0x22, 0x5C, 0x7F: return 1
    case 0xC2: return next(1) < 0xA0 ? 2 : 0  // U+0080–009F
    case 0xD8: return next(1) == 0x9C ? 2 : 0  // U+061C
    case 0xE2 where next(1) == 0x80:
      switch next(2) {
      case 0x8E, 0x8F, 0xA8...0xAE: return 3  // U+200E, 200F, 2028–202E
      default: return 0
      }
    case 0xE2 where next(1) == 0x81: return 0xA6...0xA9 ~= next(2) ? 3 : 0  // U+2066–2069
    case 0xEF: return next(1) == 0xBB && next(2) == 0xBF ? 3 : 0  // U+FEFF
    default: return 0
    }
  }

  private static func appendEscape(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ length: Int, to output: inout [UInt8]
  ) {
    output.append(UInt8(ascii: "\\"))
    switch bytes[at] {
    case 0x22, 0x5C: output.append(bytes[at])
    case 0x08: output.append(UInt8(ascii: "b"))
    case 0x09: output.append(UInt8(ascii: "t"))
    case 0x0A: output.append(UInt8(ascii: "n"))
    case 0x0C: output.append(UInt8(ascii: "f"))
    case 0x0D: output.append(UInt8(ascii: "r"))
    default:
      output.append(UInt8(ascii: "u"))
      let value = scalar(bytes[at..<at + length])
      for shift in [12, 8, 4, 0] as [UInt32] {
        let digit = UInt8(truncatingIfNeeded: value >> shift) & 0xF
        output.append(digit < 10 ? 0x30 + digit : 0x61 + digit - 10)
      }
    }
  }

  /// The scalar of a sequence of one to three bytes.
  private static func scalar(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> UInt32 {
    let mask: UInt8 = bytes.count == 1 ? 0x7F : bytes.count == 2 ? 0x1F : 0x0F
    return bytes.reduce(into: UInt32(0)) { value, byte in
      let bits = value == 0 ? byte & mask : byte & 0x3F
      value = value << 6 | UInt32(bits)
    }
  }
}
