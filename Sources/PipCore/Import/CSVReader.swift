/// Reads the rows of a spreadsheet file as its bytes come, keeping no more than the row it is in.
///
/// The form is RFC 4180, read generously: lines end with LF, CR LF or CR; a cell may be quoted and then hold separators, line
/// breaks and doubled quotation marks; a quotation mark inside an unquoted cell is itself. A byte order mark is passed over.
///
/// Use it as `try reader.feed(chunk) { row in … }` for each chunk, then `try reader.finish { row in … }`.
public struct CSVReader: Sendable {
  /// A row longer than this is no row but a quotation mark that was never closed.
  public static let longestRow = 1 << 20

  private enum State { case cellStart, plain, quoted, quoteInQuoted }

  /// What stands between the cells; known once the first chunk came.
  public private(set) var separator: CSVSeparator?

  private var state = State.cellStart
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var line = 1
  private var firstLine = 1
  private var follows: UInt8 = 0
  private var isAtStart = true

  /// Creates a reader.
  ///
  /// - Parameter separator: What stands between the cells; guessed from the first chunk if nil.
  public init(separator: CSVSeparator? = nil) {
    self.separator = separator
  }

  /// Reads on.
  ///
  /// - Parameters:
  ///   - chunk: The next bytes of the file; the first chunk should hold some lines, for the guess of the separator.
  ///   - body: Takes each row that ends in it, blank ones too.
  /// - Throws: ``CSVProblem`` for what cannot be a table, and whatever the body throws.
  public mutating func feed(_ chunk: ArraySlice<UInt8>, _ body: (CSVRow) throws -> Void) throws {
    var chunk = chunk
    if isAtStart {
      isAtStart = false
      if chunk.starts(with: [0xFF, 0xFE]) || chunk.starts(with: [0xFE, 0xFF]) { throw CSVProblem.utf16 }
      if chunk.starts(with: [0x50, 0x4B, 0x03, 0x04]) { throw CSVProblem.workbook }
      if chunk.starts(with: [0xEF, 0xBB, 0xBF]) { chunk = chunk.dropFirst(3) }
      if separator == nil { separator = CSVSeparator.guess(chunk.prefix(1 << 16)) }
    }
    let separator = (separator ?? .comma).rawValue
    var position = chunk.startIndex
    while position < chunk.endIndex {
      // Most bytes of a file mean nothing but themselves: a run of them is taken at once.
      let end = endOfRun(in: chunk, from: position, separator)
      if end > position {
        try append(chunk[position..<end])
        position = end
      } else {
        try take(chunk[position], separator, body)
        position += 1
      }
    }
  }

  /// Where the run of bytes ends that are only text in the present state.
  private func endOfRun(in chunk: ArraySlice<UInt8>, from start: Int, _ separator: UInt8) -> Int {
    let isQuoted = state == .quoted
    return chunk.withUnsafeBufferPointer { buffer in
      var index = start - chunk.startIndex
      while index < buffer.count {
        let byte = buffer[index]
        // All bytes that can mean something lie below the semicolon, and most text above it.
        if byte <= 0x3B {
          if byte == 0 || byte == 0x0A || byte == 0x0D || byte == UInt8(ascii: "\"") { break }
          if byte == separator, !isQuoted { break }
        }
        index += 1
      }
      return chunk.startIndex + index
    }
  }

  private mutating func append(_ run: ArraySlice<UInt8>) throws {
    bytes += run
    follows = 0
    if state != .quoted { state = .plain }
    if bytes.count > Self.longestRow { throw CSVProblem.unclosedQuote(line: firstLine) }
  }

  /// Reads what is left when the file ends.
  ///
  /// - Parameter body: Takes the last row, when the file does not end with a line end.
  /// - Throws: ``CSVProblem/unclosedQuote(line:)``, and whatever the body throws.
  public mutating func finish(_ body: (CSVRow) throws -> Void) throws {
    if state == .quoted { throw CSVProblem.unclosedQuote(line: firstLine) }
    if !bytes.isEmpty || !ends.isEmpty || state != .cellStart { try endRow(body) }
  }

  private mutating func take(_ byte: UInt8, _ separator: UInt8, _ body: (CSVRow) throws -> Void) throws {
    let previous = follows
    follows = byte
    if byte == 0x0A, previous == 0x0D {
      // The second half of a line end that is counted already; within a cell it belongs to the text.
      if state == .quoted { bytes.append(byte) }
      return
    }
    let isLineEnd = byte == 0x0A || byte == 0x0D
    if isLineEnd { line += 1 }
    switch state {
    case .quoted:
      if byte == UInt8(ascii: "\"") { state = .quoteInQuoted } else { try append(byte) }
    case .quoteInQuoted where byte == UInt8(ascii: "\""):
      try append(byte)
      state = .quoted
    case .cellStart where byte == UInt8(ascii: "\""):
      state = .quoted
    case .cellStart, .plain, .quoteInQuoted:
      if byte == separator {
        ends.append(bytes.count)
        state = .cellStart
      } else if isLineEnd {
        try endRow(body)
      } else {
        try append(byte)
        state = .plain
      }
    }
  }

  private mutating func append(_ byte: UInt8) throws {
    guard byte != 0 else { throw CSVProblem.binary(line: line) }
    bytes.append(byte)
    if bytes.count > Self.longestRow { throw CSVProblem.unclosedQuote(line: firstLine) }
  }

  private mutating func endRow(_ body: (CSVRow) throws -> Void) throws {
    ends.append(bytes.count)
    let row = CSVRow(line: firstLine, bytes: bytes, ends: ends)
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    (firstLine, state) = (line, .cellStart)
    try body(row)
  }

  /// Reads a file that is in memory already.
  ///
  /// - Parameter bytes: The whole file.
  /// - Returns: Its rows, blank ones too.
  /// - Throws: ``CSVProblem``.
  public static func rows(of bytes: [UInt8]) throws -> [CSVRow] {
    var reader = CSVReader()
    var rows: [CSVRow] = []
    try reader.feed(bytes[...]) { rows.append($0) }
    try reader.finish { rows.append($0) }
    return rows
  }
}

/// What keeps a file from being read as a table.
public enum CSVProblem: Error, Hashable, Sendable {
  /// A quotation mark is opened and never closed.
  case unclosedQuote(line: Int)
  /// There is a zero byte: this is no text.
  case binary(line: Int)
  /// The file is in UTF-16, as "Unicode text" of a spreadsheet program.
  case utf16
  /// The file is a workbook, such as `.xlsx` or `.ods`, and not text.
  case workbook
}
