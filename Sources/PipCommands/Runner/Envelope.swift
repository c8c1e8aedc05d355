import PipCore

/// The JSON around every answer: `{"schema": …, "data": …, "warnings": […]}`, its keys in order as in every file.
enum Envelope {
  /// Writes an answer piece by piece, so that a county's report never stands in memory as a whole.
  static func write(_ answer: Answer, data: JSONValue? = nil, _ emit: ([UInt8]) -> Void) {
    emit(Array("{\n  \"data\": ".utf8))
    if let stream = answer.stream, data == nil {
      stream(1, emit)
    } else {
      emit(indented(data ?? answer.data))
    }
    emit(Array(",\n  \"schema\": ".utf8))
    emit(indented(.string(answer.schema)))
    emit(Array(",\n  \"warnings\": ".utf8))
    emit(indented(.array(answer.warnings.map(JSONValue.string))))
    emit(Array("\n}\n".utf8))
  }

  /// Returns the whole of it as text.
  static func text(_ answer: Answer) -> String {
    var bytes: [UInt8] = []
    write(answer) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A value as the writer writes it some levels deep, without the line end.
  static func indented(_ value: JSONValue, depth: Int = 1) -> [UInt8] {
    let indent = [UInt8](repeating: UInt8(ascii: " "), count: depth * 2)
    var bytes: [UInt8] = []
    for byte in JSONWriter.bytes(value).dropLast() {
      bytes.append(byte)
      // The writer escapes line ends inside texts, so each one here begins a line of the value.
      if byte == UInt8(ascii: "\n") { bytes += indent }
    }
    return bytes
  }
}
