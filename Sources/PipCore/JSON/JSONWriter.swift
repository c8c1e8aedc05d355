/// Writes JSON: the same fields and texts always give the same bytes.
public enum JSONWriter {
  /// Writes a value over several lines, as a file holds it.
  ///
  /// Two spaces for each level, field names in the order of their UTF-8 bytes, a line feed at the end.
  /// Texts keep their bytes, except that what could drive a terminal or hide text is escaped.
  ///
  /// - Parameter value: The value.
  /// - Returns: The bytes of the file.
  public static func bytes(_ value: JSONValue) -> [UInt8] {
    var output = JSONOutput(isPretty: true)
    output.write(value, depth: 0)
    output.bytes.append(0x0A)
    return output.bytes
  }

  /// Writes a value on one line, without blanks and without a line feed at the end.
  ///
  /// - Parameter value: The value.
  /// - Returns: The line.
  public static func line(_ value: JSONValue) -> String {
    var output = JSONOutput(isPretty: false)
    output.write(value, depth: 0)
    return String(decoding: output.bytes, as: UTF8.self)
  }
}

private struct JSONOutput {
  let isPretty: Bool
  var bytes: [UInt8] = []

  init(isPretty: Bool) { self.isPretty = isPretty }

  mutating func write(_ value: JSONValue, depth: Int) {
    switch value {
    case .null: bytes += "null".utf8
    case .bool(let isTrue): bytes += (isTrue ? "true" : "false").utf8
    case .number(let number): bytes += number.text.utf8
    case .string(let text): JSONText.append(text, to: &bytes)
    case .array(let elements):
      bytes.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        separate(index, depth: depth + 1)
        write(element, depth: depth + 1)
      }
      finish(isEmpty: elements.isEmpty, depth: depth)
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      for (index, member) in sorted.enumerated() {
        separate(index, depth: depth + 1)
        JSONText.append(member.key, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        if isPretty { bytes.append(0x20) }
        write(member.value, depth: depth + 1)
      }
      finish(isEmpty: members.isEmpty, depth: depth)
      bytes.append(UInt8(ascii: "}"))
    }
  }

  private mutating func separate(_ index: Int, depth: Int) {
    if index > 0 { bytes.append(UInt8(ascii: ",")) }
    breakLine(depth)
  }

  private mutating func finish(isEmpty: Bool, depth: Int) {
    if !isEmpty { breakLine(depth) }
  }

  private mutating func breakLine(_ depth: Int) {
    guard isPretty else { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: depth * 2))
  }
}
