/// A place in a JSON file.
public struct JSONPosition: Hashable, Sendable {
  /// The number of bytes before the place.
  public let offset: Int
  /// The line, counted from 1; lines end with LF, CRLF or CR.
  public let line: Int
  /// The character (Unicode scalar) in the line, counted from 1.
  public let column: Int

  /// Makes a place.
  ///
  /// - Parameters:
  ///   - offset: The number of bytes before the place.
  ///   - line: The line, counted from 1.
  ///   - column: The character in the line, counted from 1.
  public init(offset: Int, line: Int, column: Int) {
    self.offset = offset
    self.line = line
    self.column = column
  }

  /// Finds the line and column of an offset.
  init(offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    let offset = min(offset, bytes.count)
    var line = 1
    var lineStart = 0
    var index = 0
    while index < offset {
      let byte = bytes[index]
      index += 1
      let isLineEnd = byte == 0x0A || (byte == 0x0D && !(index < bytes.count && bytes[index] == 0x0A))
      if isLineEnd {
        line += 1
        lineStart = index
      }
    }
    var column = 1
    for position in lineStart..<offset where bytes[position] & 0xC0 != 0x80 { column += 1 }
    self.init(offset: offset, line: line, column: column)
  }
}
