/// A value made of named fields: a record, or an item inside one.
///
/// Fields in a file that the table does not name (a newer version's, or a person's own) are kept in ``unknown`` and written back.
public protocol Fielded: FieldValue {
  /// The fields, declared once.
  static var fields: FieldTable<Self> { get }

  /// What reading starts from; reading fails unless every required field is then found.
  static var blank: Self { get }

  /// What stood in the file under names that are not ours.
  var unknown: [String: JSONValue] { get set }
}

extension Fielded {
  /// What may stand in the file.
  public static var form: String { "an item" }

  /// What the documentation says of the fields.
  public static var fieldSummaries: [FieldSummary] {
    fields.fields.map {
      FieldSummary(name: $0.name, form: $0.form, about: $0.about, isRequired: $0.isRequired, inner: $0.inner)
    }
  }

  /// Reads the value from a file.
  public init(reading node: JSONNode) throws(FieldProblem) {
    try self.init(fieldsOf: node)
  }

  /// Reads the fields one by one, for a type that then checks whether they agree.
  init(fieldsOf node: JSONNode) throws(FieldProblem) {
    guard node.kind == .object else { throw FieldProblem("must hold fields, in curly brackets", at: node) }
    let table = Self.fields
    var seen = 0
    // Our own files hold the fields in the order of the table, so the next one is usually the one after the last.
    var expected = 0
    var record = Self.blank
    try node.forEachMember { (key, value) throws(FieldProblem) in
      guard let index = table.index(of: key, expected: expected) else {
        record.unknown[key.text] = value.value
        return
      }
      expected = index + 1
      let field = table.fields[index]
      if field.isRequired { seen += 1 }
      do throws(FieldProblem) {
        try field.read(value, &record)
      } catch {
        throw error.inside(field.name)
      }
    }
    if seen < table.required { throw Self.missingField(in: node, table.fields) }
    self = record
  }

  /// The value as it is written.
  public var json: JSONValue {
    var members = unknown
    for field in Self.fields.fields {
      if let value = field.write(self) { members[field.name] = value }
    }
    return .object(members)
  }

  /// Advice on fields that are probably misspelt: each unknown name with the known name it resembles.
  func misspelt(_ nearest: (String, [String]) -> String?) -> [(written: String, meant: String)] {
    unknown.keys.sorted().compactMap { name in
      nearest(name, Self.fields.fields.map(\.name)).map { (name, $0) }
    }
  }

  private static func missingField(in node: JSONNode, _ table: [Field<Self>]) -> FieldProblem {
    let name = table.first { $0.isRequired && node[$0.name] == nil }?.name ?? ""
    return FieldProblem("is missing", field: [name], position: node.position)
  }
}
