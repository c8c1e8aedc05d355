/// One named fact of the rows of a list: what a script reads as a field and a spreadsheet as a column.
///
/// Names, meanings and values stand together in one table for each list, so that they cannot disagree.
final class ReportColumn<Row>: Sendable {
  /// The field's name, in camelCase.
  let name: String
  /// The column's heading in a spreadsheet; nil where it is left out there.
  let heading: String?
  /// What it means.
  let about: String
  /// What may stand there; worked out only for the documentation.
  let form: @Sendable () -> String
  /// The value of one row.
  let value: @Sendable (Row) -> JSONValue

  /// Declares a fact that every row has.
  init<Value: FieldValue>(
    _ name: String, _ about: String, heading: String? = nil, _ value: @escaping @Sendable (Row) -> Value
  ) {
    (self.name, self.heading, self.about) = (name, heading, about)
    form = { Value.form }
    self.value = { value($0).json }
  }

  /// Declares a fact that a row may lack; it is null then.
  init<Value: FieldValue>(
    _ name: String, _ about: String, heading: String? = nil, _ value: @escaping @Sendable (Row) -> Value?
  ) {
    (self.name, self.heading, self.about) = (name, heading, about)
    form = { "\(Value.form), or null" }
    self.value = { value($0).orNull }
  }

  /// Declares a list of plain values.
  init<Value: FieldValue>(
    list name: String, _ about: String, _ value: @escaping @Sendable (Row) -> [Value]
  ) {
    (self.name, heading, self.about) = (name, nil, about)
    form = { "a list: \(Value.form)" }
    self.value = { .array(value($0).map(\.json)) }
  }

  private init(
    _ column: String, _ about: String, _ form: @escaping @Sendable () -> String,
    tree value: @escaping @Sendable (Row) -> JSONValue
  ) {
    (name, heading, self.about, self.form, self.value) = (column, nil, about, form, value)
  }

  /// The same fact of something that holds a row.
  func from<Whole>(_ row: @escaping @Sendable (Whole) -> Row) -> ReportColumn<Whole> {
    let value = value
    return ReportColumn<Whole>(name, about, form, tree: { value(row($0)) })
  }

  /// What the documentation says of it.
  var summary: FieldSummary {
    FieldSummary(name: name, form: form(), about: about, isRequired: true, inner: [])
  }
}

extension JSONValue {
  /// The value as a cell of a spreadsheet: null is empty.
  var cell: String {
    switch self {
    case .null: ""
    case .bool(let isTrue): isTrue ? "yes" : "no"
    case .number(let number): number.text
    case .string(let text): text
    case .array(let elements): elements.map(\.cell).joined(separator: "; ")
    case .object: ""
    }
  }
}

extension Optional where Wrapped: FieldValue {
  /// The value as it is written, or null.
  var orNull: JSONValue { self?.json ?? .null }
}
