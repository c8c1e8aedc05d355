/// A value that a field of a record can hold, and how it stands in a file.
public protocol FieldValue: Hashable, Sendable {
  /// What may stand there, in words for the documentation of the data, such as "a day, as 2026-11-26".
  static var form: String { get }

  /// Reads the value.
  ///
  /// - Parameter node: What stands in the file.
  /// - Throws: What is wrong with it, and where.
  init(reading node: JSONNode) throws(FieldProblem)

  /// The value as it is written.
  var json: JSONValue { get }
}

/// Something in a record file that cannot be understood: what, in which field, and where in the file.
public struct FieldProblem: Error, Hashable, Sendable {
  /// Completes the sentence "the field x …", such as "must be a day, as 2026-11-26".
  public var reason: String
  /// The names of the fields on the way, outermost first.
  public var field: [String]
  /// Where in the file.
  public var position: JSONPosition

  /// Creates a problem at a value.
  ///
  /// - Parameters:
  ///   - reason: Completes the sentence "the field x …".
  ///   - node: The value it is about.
  public init(_ reason: String, at node: JSONNode) {
    self.init(reason, field: [], position: node.position)
  }

  init(_ reason: String, field: [String], position: JSONPosition) {
    (self.reason, self.field, self.position) = (reason, field, position)
  }

  /// Returns the same problem, seen from the value that holds the field.
  func inside(_ name: String) -> FieldProblem {
    FieldProblem(reason, field: [name] + field, position: position)
  }
}

extension FieldValue {
  /// The sentence for a value of the wrong kind.
  static func mustBe(at node: JSONNode) -> FieldProblem { FieldProblem("must be \(form)", at: node) }
}

extension String: FieldValue {
  /// What may stand in the file.
  public static var form: String { "text" }

  /// Reads the value from a file.
  public init(reading node: JSONNode) throws(FieldProblem) {
    guard let text = node.string else { throw Self.mustBe(at: node) }
    self = text
  }

  /// The value as it is written.
  public var json: JSONValue { .string(self) }
}

extension Int: FieldValue {
  /// What may stand in the file.
  public static var form: String { "a whole number" }

  /// Reads the value from a file.
  public init(reading node: JSONNode) throws(FieldProblem) {
    guard let number = node.int else { throw Self.mustBe(at: node) }
    self = number
  }

  /// The value as it is written.
  public var json: JSONValue { .int(self) }
}

extension Bool: FieldValue {
  /// What may stand in the file.
  public static var form: String { "true or false" }

  /// Reads the value from a file.
  public init(reading node: JSONNode) throws(FieldProblem) {
    guard let truth = node.bool else { throw Self.mustBe(at: node) }
    self = truth
  }

  /// The value as it is written.
  public var json: JSONValue { .bool(self) }
}

extension Day: FieldValue {
  /// What may stand in the file.
  public static var form: String { "a day, as 2026-11-26" }

  /// Reads the value from a file.
  public init(reading node: JSONNode) throws(FieldProblem) {
    guard let text = node.string else { throw Self.mustBe(at: node) }
    do {
      try self.init(iso: text)
    } catch {
      throw FieldProblem("“\(text)” \(error.reason)", at: node)
    }
  }

  /// The value as it is written.
  public var json: JSONValue { .string(description) }
}

extension Code: FieldValue {
  /// What may stand in the file.
  public static var form: String { "the code of an item in this file" }

  /// Reads the value from a file.
  public init(reading node: JSONNode) throws(FieldProblem) {
    guard let text = node.string, let code = Code(text) else { throw Self.mustBe(at: node) }
    self = code
  }

  /// The value as it is written.
  public var json: JSONValue { .string(description) }
}

/// A value that can be the key of an item: items are members of an object, so that two people's additions merge.
public protocol FieldKey: FieldValue, Comparable, CustomStringConvertible {
  /// Reads a key from its text, or returns nil.
  init?(_ text: String)
}

extension Code: FieldKey {}
