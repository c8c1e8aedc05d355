/// The number of a rating point, from 1 to 24.
public struct PointNumber: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The numbers there are (Trafford).
  public static let range = 1...24

  /// The number itself.
  public let number: Int

  /// Creates a number, or nil when there is no such point.
  ///
  /// - Parameter number: From 1 to 24.
  public init?(_ number: Int) {
    guard Self.range.contains(number) else { return nil }
    self.number = number
  }

  /// The number in digits.
  public var description: String { String(number) }

  /// Orders numbers by size.
  public static func < (one: PointNumber, other: PointNumber) -> Bool { one.number < other.number }
}

extension PointNumber: FieldKey {
  /// What may stand in the file.
  public static var form: String {
    "the number of a rating point, from \(range.lowerBound) to \(range.upperBound)"
  }

  /// Reads a number from its digits; nil for anything else, also for `04`.
  public init?(_ text: String) {
    guard let number = Int(text), String(number) == text else { return nil }
    self.init(number)
  }

  /// Reads the value from a file.
  public init(reading node: JSONNode) throws(FieldProblem) {
    guard let number = node.int.flatMap({ PointNumber($0) }) else { throw Self.mustBe(at: node) }
    self = number
  }

  /// The value as it is written.
  public var json: JSONValue { .int(number) }
}

/// How true a rating point is, from 0, not at all, to 5, fully (Trafford's scale; the words are ours).
public struct Mark: Hashable, Sendable {
  /// The marks there are.
  public static let range = 0...5

  /// The mark itself.
  public let number: Int

  /// Creates a mark, or nil when it is outside the scale.
  ///
  /// - Parameter number: From 0 to 5.
  public init?(_ number: Int) {
    guard Self.range.contains(number) else { return nil }
    self.number = number
  }
}

extension Mark: FieldValue {
  /// What may stand in the file.
  public static var form: String { "a whole number from \(range.lowerBound) to \(range.upperBound)" }

  /// Reads the value from a file.
  public init(reading node: JSONNode) throws(FieldProblem) {
    guard let mark = node.int.flatMap({ Mark($0) }) else { throw Self.mustBe(at: node) }
    self = mark
  }

  /// The value as it is written.
  public var json: JSONValue { .int(number) }
}
