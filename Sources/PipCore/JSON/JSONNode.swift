/// One value of a document, cheap to copy.
public struct JSONNode: Sendable {
  let document: JSONDocument
  let index: Int

  private var entry: JSONEntry { document.tape[index] }

  /// The kind of the value.
  public var kind: JSONKind { entry.kind }

  /// The text, if the value is one.
  public var string: String? {
    let entry = entry
    return entry.kind == .string ? document.text(entry) : nil
  }

  /// The truth value, if the value is one.
  public var bool: Bool? {
    let entry = entry
    return entry.kind == .bool ? entry.extent == 1 : nil
  }

  /// The number, if the value is one.
  public var number: JSONNumber? {
    let entry = entry
    return entry.kind == .number ? JSONNumber(checked: document.text(entry)) : nil
  }

  /// The number, if the value is written as a whole number and fits.
  public var int: Int? { number?.int }

  /// How many members an object or elements a list has; 0 for other values.
  public var count: Int { entry.count }

  /// Where the value begins.
  public var position: JSONPosition { document.position(entry) }

  /// Tells whether the value is a given text, byte for byte.
  ///
  /// - Parameter other: The text to compare with.
  /// - Returns: Whether the value is that text.
  public func isString(_ other: StaticString) -> Bool {
    let entry = entry
    guard entry.kind == .string else { return false }
    return other.withUTF8Buffer { document.text(entry, equals: $0) }
  }

  /// The value of a field of an object, found by the bytes of its name.
  ///
  /// - Parameter key: The name of the field.
  /// - Returns: The value, or nil when there is none or this is no object.
  public subscript(_ key: String) -> JSONNode? {
    guard kind == .object else { return nil }
    var key = key
    return key.withUTF8 { name in
      var at = index + 1
      let end = Int(entry.extent)
      while at < end {
        if document.text(document.tape[at], equals: name) {
          return JSONNode(document: document, index: at + 1)
        }
        at = document.next(after: at + 1)
      }
      return nil
    }
  }

  /// Visits the members of an object in the order of the file; other values have none.
  ///
  /// - Parameter body: What to do with each field name and its value.
  /// - Throws: What the body throws.
  public func forEachMember<E: Error>(
    _ body: (_ key: JSONKey, _ value: JSONNode) throws(E) -> Void
  ) throws(E) {
    guard kind == .object else { return }
    var at = index + 1
    let end = Int(entry.extent)
    while at < end {
      try body(JSONKey(document: document, index: at), JSONNode(document: document, index: at + 1))
      at = document.next(after: at + 1)
    }
  }

  /// Visits the elements of a list in order; other values have none.
  ///
  /// - Parameter body: What to do with each element.
  /// - Throws: What the body throws.
  public func forEachElement<E: Error>(_ body: (_ element: JSONNode) throws(E) -> Void) throws(E) {
    guard kind == .array else { return }
    var at = index + 1
    let end = Int(entry.extent)
    while at < end {
      try body(JSONNode(document: document, index: at))
      at = document.next(after: at)
    }
  }

  /// The value with all it holds, as a tree.
  public var value: JSONValue {
    // The recursion ends: a document is nested no deeper than its limits allow.
    let entry = entry
    switch entry.kind {
    case .null: return .null
    case .bool: return .bool(entry.extent == 1)
    case .number: return .number(JSONNumber(checked: document.text(entry)))
    case .string: return .string(document.text(entry))
    case .array:
      var elements: [JSONValue] = []
      elements.reserveCapacity(entry.count)
      forEachElement { elements.append($0.value) }
      return .array(elements)
    case .object:
      var members: [String: JSONValue] = [:]
      members.reserveCapacity(entry.count)
      forEachMember { key, value in members[key.text] = value.value }
      return .object(members)
    }
  }
}
