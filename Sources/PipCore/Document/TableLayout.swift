/// Works out which columns of a table are shown, how wide they are, and its lines.
struct TableLayout {
  /// The least width a column that wraps is given.
  private static let leastWidth = 8

  /// The width a column that wraps asks for before other columns are left out for its sake.
  private static let askedWidth = 24

  private static let gap = 2

  private let style: TextStyle
  private var columns: [Column] = []

  init(_ table: Table, _ style: TextStyle) {
    self.style = style
    guard !table.rows.isEmpty else { return }
    columns = table.columns.enumerated().map { index, column in
      let texts = [Text(column.heading)] + table.rows.map { index < $0.count ? $0[index] : "" }
      let cells = texts.map { $0.lines(style) }
      return Column(column: column, cells: cells, width: cells.joined().map(\.width).max() ?? 0)
    }
    guard let limit = style.limit else { return }
    dropColumns(toFit: limit)
    narrowColumns(toFit: limit)
  }

  /// The lines of the table: headings, a rule, and the rows; none for a table without rows.
  var lines: [StyledLine] {
    guard let first = columns.first else { return [] }
    var lines = row(0)
    lines.append(rule)
    for index in first.cells.indices.dropFirst() { lines += row(index) }
    return lines
  }

  private mutating func dropColumns(toFit limit: Int) {
    func asked(_ column: Column) -> Int {
      column.column.wraps ? min(column.width, Self.askedWidth) : column.width
    }
    while columns.map(asked).reduce(0, +) + gaps > limit {
      let rank = columns.map(\.column.rank).max() ?? 0
      guard rank > 0, let index = columns.lastIndex(where: { $0.column.rank == rank }) else { return }
      columns.remove(at: index)
    }
  }

  /// Shares the room that is left among the columns that wrap, the narrow ones first.
  private mutating func narrowColumns(toFit limit: Int) {
    var open = columns.indices.filter { columns[$0].column.wraps }
    let fixed = columns.filter { !$0.column.wraps }.map(\.width).reduce(0, +)
    var room = limit - fixed - gaps
    while !open.isEmpty {
      let share = max(0, room / open.count)
      let fitting = open.filter { columns[$0].width <= max(share, Self.leastWidth) }
      if fitting.isEmpty {
        let spare = max(0, room - share * open.count)
        for (place, index) in open.enumerated() {
          columns[index].narrow(to: max(share + (place < spare ? 1 : 0), Self.leastWidth))
        }
        return
      }
      room -= fitting.map { columns[$0].width }.reduce(0, +)
      open.removeAll { fitting.contains($0) }
    }
  }

  private var gaps: Int { Self.gap * max(0, columns.count - 1) }

  private var rule: StyledLine {
    let stroke: Character = style.unicode ? "─" : "-"
    let strokes = columns.map { String(repeating: stroke, count: $0.width) }
    return StyledLine(
      strokes.joined(separator: String(repeating: " ", count: Self.gap)),
      width: columns.map(\.width).reduce(0, +) + gaps)
  }

  /// Returns the lines of one row, as many as its longest cell has.
  private func row(_ index: Int) -> [StyledLine] {
    let height = columns.map { $0.cells[index].count }.max() ?? 0
    return (0..<height).map { level in
      var line = StyledLine()
      var end = 0
      for column in columns {
        defer { end += column.width + Self.gap }
        guard level < column.cells[index].count else { continue }
        let text = column.cells[index][level]
        guard text.width > 0 else { continue }
        line.pad(to: column.column.alignment == .right ? end + column.width - text.width : end)
        line.append(text)
      }
      return line
    }
  }
}

/// A column with all its texts, the heading first.
private struct Column {
  var column: TableColumn
  var cells: [[StyledLine]]
  var width: Int

  /// Wraps all cells to a width and keeps the width that they then really need.
  mutating func narrow(to limit: Int) {
    cells = cells.map { cell in cell.flatMap { $0.wrapped(to: limit, splittingWords: true) } }
    width = cells.joined().map(\.width).max() ?? 0
  }
}
