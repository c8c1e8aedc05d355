import PipCore

/// What one cell of a list holds; text and JSON are both made from it.
enum Cell: Sendable {
  case text(String?)
  case words([String])
  case number(Int?)
  case day(Day?)
  case truth(Bool)
  /// A text for people, and its plain form for scripts.
  case shown(Text, JSONValue)

  var text: Text {
    switch self {
    case .text(let text): Text(text ?? "")
    case .words(let words): Text(words.joined(separator: ", "))
    case .number(let number): Text(number.map(String.init) ?? "")
    case .day(let day): Text(day?.short ?? "")
    case .truth(let truth): Text(truth ? "yes" : "no")
    case .shown(let text, _): text
    }
  }

  var json: JSONValue {
    switch self {
    case .text(let text): text.map(JSONValue.string) ?? .null
    case .words(let words): .array(words.map(JSONValue.string))
    case .number(let number): number.map(JSONValue.int) ?? .null
    case .day(let day): day.map { .string($0.description) } ?? .null
    case .truth(let truth): .bool(truth)
    case .shown(_, let value): value
    }
  }
}

/// One column of a list: declared once for the table that people see and the objects that scripts get.
struct Column<Row>: Sendable {
  /// The name in JSON, or nil when only people see it.
  let key: String?
  /// The heading in the table, or nil when only scripts see it.
  let heading: String?
  let alignment: TableColumn.Alignment
  /// 0 is never dropped from a narrow table; higher ranks go first.
  let rank: Int
  let wraps: Bool
  let cell: @Sendable (Row) -> Cell

  init(
    _ key: String?, _ heading: String?, alignment: TableColumn.Alignment = .left, rank: Int = 0,
    wraps: Bool = false,
    _ cell: @escaping @Sendable (Row) -> Cell
  ) {
    (self.key, self.heading, self.alignment) = (key, heading, alignment)
    (self.rank, self.wraps, self.cell) = (rank, wraps, cell)
  }
}

/// A list of things: the same columns make the table and the JSON.
struct Listing<Row>: Sendable {
  let columns: [Column<Row>]

  /// Makes the answer of a list command.
  ///
  /// - Parameters:
  ///   - schema: The JSON schema of the list.
  ///   - rows: The things.
  ///   - empty: What a person reads when there are none.
  /// - Returns: The answer; an empty list is an answer too.
  func answer(_ schema: String, _ rows: [Row], empty: String) -> Answer where Row: Sendable {
    var answer = Answer(schema, Document(), .null)
    answer.page = { Document([rows.isEmpty ? .paragraph(Text(empty)) : .table(table(rows))]) }
    answer.stream = { depth, emit in write(rows, depth: depth, emit) }
    return answer
  }

  /// Writes the rows as a JSON array one by one: a county's actions as one tree would be half a gigabyte.
  private func write(_ rows: [Row], depth: Int, _ emit: ([UInt8]) -> Void) {
    let indent = String(repeating: "  ", count: depth)
    for (number, row) in rows.enumerated() {
      emit(Array("\(number == 0 ? "[" : ",")\n\(indent)  ".utf8))
      emit(Envelope.indented(json(row), depth: depth + 1))
    }
    emit(Array((rows.isEmpty ? "[]" : "\n\(indent)]").utf8))
  }

  func table(_ rows: [Row]) -> Table {
    let shown = columns.filter { $0.heading != nil }
    return Table(
      columns: shown.map {
        TableColumn(heading: $0.heading ?? "", alignment: $0.alignment, rank: $0.rank, wraps: $0.wraps)
      },
      rows: rows.map { row in shown.map { $0.cell(row).text } })
  }

  func json(_ row: Row) -> JSONValue {
    var members: [String: JSONValue] = [:]
    for column in columns {
      if let key = column.key { members[key] = column.cell(row).json }
    }
    return .object(members)
  }
}
