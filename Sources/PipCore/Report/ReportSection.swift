/// One part of a report for scripts: an object or a list of flat objects, with its name and its columns.
struct ReportSection<Report>: Sendable {
  /// What the documentation says of it.
  let summary: FieldSummary
  /// Its value as a tree.
  let tree: @Sendable (Report) -> JSONValue
  /// Writes the same without building the tree.
  let write: @Sendable (Report, inout ReportOutput) -> Void

  /// Declares a list with one flat object for each row.
  init<Row>(
    _ name: String, _ about: String, _ columns: [ReportColumn<Row>],
    _ rows: @escaping @Sendable (Report) -> [Row]
  ) {
    let sorted = columns.sorted { $0.name < $1.name }
    summary = FieldSummary(
      name: name, form: "a list of objects", about: about, isRequired: true, inner: columns.map(\.summary))
    tree = { report in .array(rows(report).map { Self.object($0, columns) }) }
    write = { report, output in
      output.list(rows(report)) { row, output in output.object(row, sorted) }
    }
  }

  /// Declares a single flat object.
  init(_ name: String, _ about: String, _ columns: [ReportColumn<Report>]) {
    let sorted = columns.sorted { $0.name < $1.name }
    summary = FieldSummary(
      name: name, form: "an object", about: about, isRequired: true, inner: columns.map(\.summary))
    tree = { Self.object($0, columns) }
    write = { report, output in output.object(report, sorted) }
  }

  private static func object<Row>(_ row: Row, _ columns: [ReportColumn<Row>]) -> JSONValue {
    var members: [String: JSONValue] = Dictionary(minimumCapacity: columns.count)
    for column in columns { members[column.name] = column.value(row) }
    return .object(members)
  }
}

/// Text of JSON handed on piece by piece, in the form of ``JSONWriter``, so that a county's report needs little memory.
struct ReportOutput {
  /// Pieces are handed on when they have about this many bytes.
  private static let pieceSize = 1 << 16

  private var bytes: [UInt8] = []
  private var depth: Int
  private let emit: ([UInt8]) -> Void

  private init(depth: Int, _ emit: @escaping ([UInt8]) -> Void) {
    (self.depth, self.emit) = (depth, emit)
    bytes.reserveCapacity(Self.pieceSize + Self.pieceSize / 4)
  }

  /// Writes all sections of a report as one object.
  static func write<Report>(
    _ report: Report, _ sections: [ReportSection<Report>], depth: Int, _ emit: ([UInt8]) -> Void
  ) {
    withoutActuallyEscaping(emit) { emit in
      var output = ReportOutput(depth: depth, emit)
      let sorted = sections.sorted { $0.summary.name < $1.summary.name }
      output.group("{", "}", sorted) { section, output in
        output.name(section.summary.name)
        section.write(report, &output)
      }
      if !output.bytes.isEmpty { emit(output.bytes) }
    }
  }

  /// Writes a list.
  mutating func list<Row>(_ rows: [Row], _ write: (Row, inout ReportOutput) -> Void) {
    group("[", "]", rows, write)
  }

  /// Writes a row as an object; the columns are in order of name.
  mutating func object<Row>(_ row: Row, _ columns: [ReportColumn<Row>]) {
    group("{", "}", columns) { column, output in
      output.name(column.name)
      output.value(column.value(row))
    }
    guard bytes.count >= Self.pieceSize else { return }
    emit(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  private mutating func name(_ name: String) {
    JSONText.append(name, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(UInt8(ascii: " "))
  }

  private mutating func value(_ value: JSONValue) {
    switch value {
    case .string(let text): JSONText.append(text, to: &bytes)
    case .array(let elements): group("[", "]", elements) { $1.value($0) }
    case .null, .bool, .number, .object: bytes += JSONWriter.line(value).utf8
    }
  }

  private mutating func group<Element>(
    _ opening: Unicode.Scalar, _ closing: Unicode.Scalar, _ elements: [Element],
    _ write: (Element, inout ReportOutput) -> Void
  ) {
    bytes.append(UInt8(ascii: opening))
    depth += 1
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      breakLine()
      write(element, &self)
    }
    depth -= 1
    if !elements.isEmpty { breakLine() }
    bytes.append(UInt8(ascii: closing))
  }

  private mutating func breakLine() {
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: depth * 2))
  }
}
