/// Looks at a refused file as a whole, to say what happened to it rather than what the parser met first.
struct JSONDiagnosis {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  func error(for fault: JSONFault) -> JSONError {
    let fault = wholeFileFault ?? mergeMark ?? nulTail(fault) ?? fault
    return JSONError(reason: fault.reason, position: JSONPosition(offset: fault.offset, in: bytes))
  }

  private var wholeFileFault: JSONFault? {
    if bytes.isEmpty { return JSONFault(.empty, at: 0) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return JSONFault(.byteOrderMark, at: 0) }
    if bytes.allSatisfy({ $0 == 0 || Self.isBlank($0) }) {
      return JSONFault(bytes.contains(0) ? .onlyNULBytes : .onlyBlanks, at: 0)
    }
    return wideEncoding.map { JSONFault($0, at: 0) }
  }

  /// UTF-16 and UTF-32 by their marks, or by the zeros that ASCII has in them.
  private var wideEncoding: JSONReason? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return .utf32 }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .utf16 }
    let zeros = bytes.prefix(4).map { $0 == 0 }
    switch zeros {
    case [false, true, true, true] where bytes.count >= 8 && bytes[4] != 0: return .utf32
    case [true, true, true, false]: return .utf32
    case [false, true, false, true], [true, false, true, false]: return .utf16
    case [false, true], [true, false]: return .utf16
    default: return nil
    }
  }

  /// The first line that begins with one of the marks git leaves in a file.
  private var mergeMark: JSONFault? {
    var isLineStart = true
    for index in bytes.indices {
      if isLineStart, let mark = mark(at: index) { return JSONFault(.mergeMarks(mark), at: index) }
      isLineStart = bytes[index] == 0x0A || bytes[index] == 0x0D
    }
    return nil
  }

  private func mark(at index: Int) -> String? {
    let first = bytes[index]
    guard first == UInt8(ascii: "<") || first == UInt8(ascii: "=") || first == UInt8(ascii: ">"),
      index + 7 <= bytes.count, bytes[index..<index + 7].allSatisfy({ $0 == first })
    else { return nil }
    let hasLabel = index + 7 < bytes.count && bytes[index + 7] == UInt8(ascii: " ")
    guard hasLabel || first == UInt8(ascii: "=") else { return nil }
    return String(repeating: Character(Unicode.Scalar(first)), count: 7)
  }

  /// NUL bytes from the fault to the end of the file, as a crash leaves them.
  private func nulTail(_ fault: JSONFault) -> JSONFault? {
    guard fault.offset < bytes.count, bytes[fault.offset...].allSatisfy({ $0 == 0 }) else { return nil }
    return JSONFault(.nulBytesAtEnd, at: fault.offset)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }
}
