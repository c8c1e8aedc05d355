extension ImportMapping {
  /// The headings stand in one of so many rows; what comes later is data.
  private static let furthest = 50

  /// Finds the headings of a spreadsheet and what they mean.
  ///
  /// Titles and blank rows above the headings are passed over: the headings are the first row in which two cells mean fields of the
  /// kind, or those that are needed. What was said counts before what was remembered, and that before what a heading says by itself.
  public static func find(
    in rows: [CSVRow], _ kind: ImportKind, said: [HeadingChoice] = [], remembered: [HeadingChoice] = []
  ) throws(MappingProblem) -> ImportMapping {
    for choice in said {
      if let field = choice.field, kind.field(field) == nil {
        throw .noSuchField(field, known: kind.fields.map(\.key))
      }
    }
    let first = rows.prefix(furthest)
    var above = 0
    for row in first {
      let columns = columns(of: row, kind, said: said, remembered: remembered)
      if columns.isEmpty { continue }
      let fields = Set(columns.compactMap(\.field))
      if fields.count >= 2 || (!fields.isEmpty && lacking(kind, fields).isEmpty) {
        return try ImportMapping(columns: columns, line: row.line, above: above).checked(kind, said: said)
      }
      above += 1
    }
    let likeliest = first.map { $0.cells.filter { !$0.isEmpty } }.max { $0.count < $1.count }
    for choice in said
    where !(likeliest ?? []).contains(where: { Folding.text($0) == Folding.text(choice.heading) }) {
      throw .noSuchHeading(choice.heading, found: likeliest ?? [])
    }
    throw .noHeadings(found: likeliest ?? [])
  }

  private static func columns(
    of row: CSVRow, _ kind: ImportKind, said: [HeadingChoice], remembered: [HeadingChoice]
  ) -> [Column] {
    var columns: [Column] = []
    for (index, cell) in row.cells.enumerated() {
      let heading = cell.split { $0.isWhitespace }.joined(separator: " ")
      guard !heading.isEmpty else { continue }
      let form = Folding.text(heading)
      var column = Column(index: index, heading: heading, field: nil, source: .guessed)
      if let choice = said.first(where: { Folding.text($0.heading) == form }) {
        (column.field, column.source) = (choice.field, .said)
      } else if let choice = remembered.first(where: { Folding.text($0.heading) == form }),
        choice.field.map({ kind.field($0) != nil }) ?? true
      {
        (column.field, column.source) = (choice.field, .remembered)
      } else if form != Folding.text(reasonHeading) {
        let guess = kind.guess(heading)
        (column.field, column.source) = (guess?.field.key, guess?.isWeak == true ? .weak : .guessed)
      }
      columns.append(column)
    }
    return columns
  }

  /// What is needed and has no column.
  private static func lacking(_ kind: ImportKind, _ fields: Set<String>) -> [[Set<String>]] {
    kind.needs.filter { need in !need.contains { $0.isSubset(of: fields) } }
  }

  private func checked(_ kind: ImportKind, said: [HeadingChoice]) throws(MappingProblem) -> ImportMapping {
    let found = columns.map(\.heading)
    for choice in said where !found.contains(where: { Folding.text($0) == Folding.text(choice.heading) }) {
      throw .noSuchHeading(choice.heading, found: found)
    }
    let result = ImportMapping(columns: try withoutDoubles(kind), line: line, above: above)
    let lacking = Self.lacking(kind, Set(result.columns.compactMap(\.field)))
    if let need = lacking.first { throw .missing(need.map { $0.sorted() }, found: found) }
    return result
  }

  /// Where somebody said which heading fills a field, others that would only be guessed give way.
  private func withoutDoubles(_ kind: ImportKind) throws(MappingProblem) -> [Column] {
    var result = columns
    for field in kind.fields where !field.takesSeveral {
      for source in [Source.said, .remembered, .guessed, .weak] {
        let filling = result.indices.filter { result[$0].field == field.key && result[$0].source == source }
        guard filling.count <= 1 else {
          throw .twoHeadings(result[filling[0]].heading, result[filling[1]].heading, field: field.key)
        }
        guard let only = filling.first else { continue }
        for index in result.indices where index != only && result[index].field == field.key {
          result[index].field = nil
        }
        break
      }
    }
    return result
  }
}
