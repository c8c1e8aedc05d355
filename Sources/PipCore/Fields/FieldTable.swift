/// One field of a record: its name, what may stand there, what it means, and how it is read and written.
///
/// Fields never change once declared. They are shared by reference, since a large report reads through them millions of times.
public final class Field<Record>: Sendable {
  /// The name in the file.
  public let name: String
  /// What it means, for the documentation of the data.
  public let about: String
  /// Whether a file without it cannot be understood.
  public let isRequired: Bool

  /// What may stand there, and the fields of it; worked out only for the documentation, since every start would pay for it.
  private let value: @Sendable () -> (form: String, inner: [FieldSummary])

  let read: @Sendable (JSONNode, inout Record) throws(FieldProblem) -> Void
  let write: @Sendable (Record) -> JSONValue?

  init(
    name: String, about: String, isRequired: Bool,
    value: @autoclosure @escaping @Sendable () -> (form: String, inner: [FieldSummary]),
    read: @escaping @Sendable (JSONNode, inout Record) throws(FieldProblem) -> Void,
    write: @escaping @Sendable (Record) -> JSONValue?
  ) {
    (self.name, self.about, self.isRequired) = (name, about, isRequired)
    (self.value, self.read, self.write) = (value, read, write)
  }

  /// What may stand there.
  public var form: String { value().form }

  /// The fields of what stands there, when it is a record or holds records.
  public var inner: [FieldSummary] { value().inner }
}

/// What the documentation says of a field.
public struct FieldSummary: Hashable, Sendable {
  /// The name, form and meaning of the field.
  public let name: String, form: String, about: String
  /// Whether a file without it cannot be understood.
  public let isRequired: Bool
  /// The fields of what stands there, when it is a record or holds records.
  public let inner: [FieldSummary]
}

/// A path to a stored property, safe to share between tasks.
public typealias Property<Record, Value> = WritableKeyPath<Record, Value> & Sendable

extension Field {
  /// Declares a field that every file has.
  @inline(__always)
  static func required<Value: FieldValue>(
    _ name: String, _ property: @autoclosure @escaping @Sendable () -> any Property<Record, Value>,
    _ about: String
  ) -> Field {
    Field(
      name: name, about: about, isRequired: true, value: (Value.form, summaries(of: Value.self))
    ) { (node, record) throws(FieldProblem) in
      record[keyPath: property()] = try Value(reading: node)
    } write: {
      $0[keyPath: property()].json
    }
  }

  /// Declares a field that stands in the file only when it has a value.
  @inline(__always)
  static func optional<Value: FieldValue>(
    _ name: String, _ property: @autoclosure @escaping @Sendable () -> any Property<Record, Value?>,
    _ about: String
  ) -> Field {
    Field(
      name: name, about: about, isRequired: false, value: (Value.form, summaries(of: Value.self))
    ) { (node, record) throws(FieldProblem) in
      record[keyPath: property()] = node.kind == .null ? nil : try Value(reading: node)
    } write: {
      $0[keyPath: property()]?.json
    }
  }

  /// Declares a field that the program always writes; a file without it has the usual value.
  @inline(__always)
  static func usual<Value: FieldValue>(
    _ name: String, _ property: @autoclosure @escaping @Sendable () -> any Property<Record, Value>,
    _ about: String
  ) -> Field {
    Field(
      name: name, about: about, isRequired: false, value: (Value.form, summaries(of: Value.self))
    ) { (node, record) throws(FieldProblem) in
      record[keyPath: property()] = try Value(reading: node)
    } write: {
      $0[keyPath: property()].json
    }
  }

  /// Declares a field that stands in the file only when it is true.
  @inline(__always)
  static func mark(
    _ name: String, _ property: @autoclosure @escaping @Sendable () -> any Property<Record, Bool>,
    _ about: String
  ) -> Field {
    Field(name: name, about: about, isRequired: false, value: (Bool.form, [])) {
      (node, record) throws(FieldProblem) in
      record[keyPath: property()] = try Bool(reading: node)
    } write: {
      $0[keyPath: property()] ? .bool(true) : nil
    }
  }

  /// Declares fields of their own under one name; an empty record does not stand in the file.
  @inline(__always)
  static func record<Value: Fielded>(
    _ name: String, _ property: @autoclosure @escaping @Sendable () -> any Property<Record, Value>,
    _ about: String
  ) -> Field {
    Field(name: name, about: about, isRequired: false, value: (Value.form, Value.fieldSummaries)) {
      (node, record) throws(FieldProblem) in
      record[keyPath: property()] = try Value(reading: node)
    } write: {
      let value = $0[keyPath: property()]
      return value == Value.blank ? nil : value.json
    }
  }

  /// Declares a list; an empty one does not stand in the file.
  @inline(__always)
  static func list<Value: FieldValue>(
    _ name: String, _ property: @autoclosure @escaping @Sendable () -> any Property<Record, [Value]>,
    _ about: String
  ) -> Field {
    Field(
      name: name, about: about, isRequired: false,
      value: ("a list: \(Value.form)", summaries(of: Value.self))
    ) { (node, record) throws(FieldProblem) in
      guard node.kind == .array else { throw FieldProblem("must be a list, in square brackets", at: node) }
      var values: [Value] = []
      values.reserveCapacity(node.count)
      try node.forEachElement { (element) throws(FieldProblem) in values.append(try Value(reading: element)) }
      record[keyPath: property()] = values
    } write: {
      let values = $0[keyPath: property()]
      return values.isEmpty ? nil : .array(values.map(\.json))
    }
  }

  /// Declares items keyed by a code or an id; an empty set does not stand in the file.
  @inline(__always)
  static func items<Key: FieldKey, Value: FieldValue>(
    _ name: String, _ property: @autoclosure @escaping @Sendable () -> any Property<Record, [Key: Value]>,
    _ about: String
  ) -> Field {
    Field(
      name: name, about: about, isRequired: false,
      value: ("items by \(Key.form)", summaries(of: Value.self))
    ) { (node, record) throws(FieldProblem) in
      guard node.kind == .object else { throw FieldProblem("must hold items, in curly brackets", at: node) }
      var items: [Key: Value] = [:]
      items.reserveCapacity(node.count)
      try node.forEachMember { (key, value) throws(FieldProblem) in
        guard let code = Key(key.text) else {
          throw FieldProblem("holds the key “\(key.text)”, which is not \(Key.form)", at: value)
        }
        do throws(FieldProblem) {
          items[code] = try Value(reading: value)
        } catch {
          throw error.inside(key.text)
        }
      }
      record[keyPath: property()] = items
    } write: {
      let items = $0[keyPath: property()]
      guard !items.isEmpty else { return nil }
      return .object(Dictionary(uniqueKeysWithValues: items.map { ($0.key.description, $0.value.json) }))
    }
  }

  private static func summaries<Value>(of type: Value.Type) -> [FieldSummary] {
    (type as? any Fielded.Type)?.fieldSummaries ?? []
  }
}

/// All fields of a kind of record, in one list that drives reading, writing, advice and documentation.
public struct FieldTable<Record>: Sendable {
  /// The fields in order of name.
  public let fields: [Field<Record>]
  let required: Int
  /// The beginnings of the names, which tell nearly all of them apart without looking at the fields.
  private let beginnings: [JSONKey.Beginning]

  /// Declares the fields of a record.
  ///
  /// - Parameter fields: The fields, each name once.
  public init(_ fields: [Field<Record>]) {
    self.fields = fields.sorted { $0.name < $1.name }
    required = fields.count { $0.isRequired }
    beginnings = self.fields.map { JSONKey.Beginning($0.name) }
  }

  /// Finds the field of a name in a file.
  ///
  /// - Parameters:
  ///   - key: The name.
  ///   - expected: Where it probably stands in the table.
  /// - Returns: Its place in the table, or nil when no field has this name.
  func index(of key: JSONKey, expected: Int) -> Int? {
    let beginning = key.beginning
    func first(in range: Range<Int>) -> Int? {
      for index in range where beginnings[index] == beginning {
        if beginning.isWhole || key == fields[index].name { return index }
      }
      return nil
    }
    // Fields that are left out are passed over; only a file in another order makes the search begin anew.
    return first(in: expected..<beginnings.count) ?? first(in: 0..<expected)
  }
}
