/// The lines of a text that a person wrote, in whatever editor.
enum InputLines {
  /// Splits bytes into lines.
  ///
  /// - Parameter bytes: Text in UTF-8; a byte order mark, as some editors write, is passed over.
  /// - Returns: The lines, also the empty ones; nil when it is no text.
  static func split(_ bytes: [UInt8]) -> [String]? {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let bytes = bytes.starts(with: mark) ? bytes[mark.count...] : bytes[...]
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    // A carriage return and a line feed are one character to Swift, and one line end to people.
    return text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }.map(String.init)
  }
}
