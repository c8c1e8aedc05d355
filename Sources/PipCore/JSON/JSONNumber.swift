/// A JSON number, kept exactly as it is written.
///
/// Two numbers are equal when their texts are: `1` and `1.0` differ.
public struct JSONNumber: Hashable, Sendable {
  /// The number as it is written.
  public let text: String

  /// Makes a whole number.
  ///
  /// - Parameter value: The number.
  public init(_ value: Int) { text = String(value) }

  /// Takes over a number that is already written out.
  ///
  /// - Parameter text: The number; the result is nil unless all of it follows the grammar of JSON.
  public init?(text: String) {
    let bytes = Array(text.utf8)
    let isWhole = bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return false }
      var parser = JSONParser(base: base, end: buffer.count, limits: JSONLimits(maxNumber: .max))
      do throws(JSONFault) {
        try parser.scanNumber()
        return parser.at == buffer.count
      } catch {
        return false
      }
    }
    guard isWhole else { return nil }
    self.text = text
  }

  /// Takes over a number that the parser has checked.
  init(checked text: String) { self.text = text }

  /// The number as an `Int`, if it is written as a whole number and fits.
  ///
  /// `12` is one; `1.0` and `1e2` are not.
  public var int: Int? {
    // Int(_:) takes a leading plus as well, which no number here can have.
    Int(text)
  }
}
