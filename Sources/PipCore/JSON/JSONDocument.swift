/// A JSON text that was checked as a whole, with a tape of what stands where.
///
/// Nothing is built until it is asked for: texts, numbers and trees are made from the bytes.
public final class JSONDocument: Sendable {
  /// The bytes as they were given.
  public let bytes: [UInt8]
  let tape: ContiguousArray<JSONEntry>

  /// Reads a text strictly.
  ///
  /// - Parameters:
  ///   - bytes: The whole text, in UTF-8.
  ///   - limits: How much is taken before the text is refused.
  /// - Throws: What is wrong with the text first, and where.
  public init(_ bytes: [UInt8], limits: JSONLimits = .record) throws(JSONError) {
    guard bytes.count <= limits.maxBytes else {
      let start = JSONPosition(offset: 0, line: 1, column: 1)
      throw JSONError(reason: .tooLarge(limits.maxBytes), position: start)
    }
    let result = bytes.withUnsafeBufferPointer { Self.read($0, limits: limits) }
    self.tape = try result.get()
    self.bytes = bytes
  }

  /// The outermost value.
  public var root: JSONNode { JSONNode(document: self, index: 0) }

  private static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, limits: JSONLimits
  ) -> Result<ContiguousArray<JSONEntry>, JSONError> {
    guard let base = bytes.baseAddress, !bytes.isEmpty else {
      return .failure(JSONDiagnosis(bytes).error(for: JSONFault(.empty, at: 0)))
    }
    var parser = JSONParser(base: base, end: bytes.count, limits: limits)
    do throws(JSONFault) {
      try parser.readDocument()
      return .success(parser.tape)
    } catch {
      return .failure(JSONDiagnosis(bytes).error(for: error))
    }
  }

  /// The bytes of an entry that is a number or a text, without quotes and with escapes as written.
  func withRawBytes<R>(_ entry: JSONEntry, _ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
    bytes.withUnsafeBufferPointer { buffer in
      let start = Int(entry.offset) + (entry.kind == .string ? 1 : 0)
      return body(UnsafeBufferPointer(rebasing: buffer[start..<start + Int(entry.extent)]))
    }
  }

  /// The text of an entry that is a number or a text.
  func text(_ entry: JSONEntry) -> String {
    withRawBytes(entry) { raw in
      entry.isEscaped ? JSONEscapes.decode(raw) : String(decoding: raw, as: UTF8.self)
    }
  }

  /// Whether a text is these bytes once its escapes are read.
  func text(_ entry: JSONEntry, equals other: UnsafeBufferPointer<UInt8>) -> Bool {
    withRawBytes(entry) { raw in
      if !entry.isEscaped { return raw.count == other.count && raw.elementsEqual(other) }
      // An escape is never shorter than what it stands for.
      guard raw.count >= other.count else { return false }
      return JSONEscapes.decode(raw).utf8.elementsEqual(other)
    }
  }

  /// The index of the first entry after a value.
  func next(after index: Int) -> Int {
    let entry = tape[index]
    return entry.isContainer ? Int(entry.extent) : index + 1
  }

  func position(_ entry: JSONEntry) -> JSONPosition {
    bytes.withUnsafeBufferPointer { JSONPosition(offset: Int(entry.offset), in: $0) }
  }
}
