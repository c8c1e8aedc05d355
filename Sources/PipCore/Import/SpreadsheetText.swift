/// Text as spreadsheet programs write it: UTF-8, or else Windows-1252.
public enum SpreadsheetText {
  /// Turns the bytes of a cell into text.
  ///
  /// Bytes that are no UTF-8 are read as Windows-1252, which has a sign for every byte (WHATWG Encoding Standard, index
  /// windows-1252). That is decided cell by cell: a large file never has to be in memory for it, and a file that was pasted together
  /// from both reads rightly too.
  ///
  /// - Parameter bytes: The bytes.
  /// - Returns: The text.
  public static func decode(_ bytes: ArraySlice<UInt8>) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(scalar(byte)) }
    return String(text)
  }

  /// Whether Windows-1252 has a sign for a character outside Latin-1.
  static func hasSign(_ scalar: Unicode.Scalar) -> Bool { upper.contains { UInt32($0) == scalar.value } }

  private static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    return Unicode.Scalar(upper[Int(byte) - 0x80]) ?? "\u{FFFD}"
  }

  /// The signs of the bytes 0x80 to 0x9F, where Windows-1252 differs from Latin-1.
  private static let upper: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0x8D,
    0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161,
    0x203A,
    0x0153, 0x9D, 0x017E, 0x0178,
  ]
}
