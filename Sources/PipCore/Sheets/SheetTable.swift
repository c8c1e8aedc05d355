/// A table of a sheet as it stands on paper: what is known already, then empty rows that are high enough for a pen.
struct SheetTable {
  let columns: [SheetColumn]
  let rows: [SheetRow]
  let empty: Int

  /// Whether there is a row for each person or school, so that many fit on a page.
  var isRegister = false

  /// The width of the paper between its margins, in millimetres.
  let room: Int

  /// Codes and ids have four signs or more; shorter keys only number the rows.
  private static let shortestKey = 4

  /// Returns the table.
  ///
  /// - Parameter number: The number of the part whose heading names it.
  /// - Returns: The markup, empty for a table without columns.
  func markup(under number: Int) -> String {
    guard !columns.isEmpty else { return "" }
    var result = "<table\(style) aria-labelledby=\"part-\(number)\">\n<colgroup>"
    for width in SheetWidths(columns, rows, room: room).thousandths {
      result += "<col style=\"width: \(width / 10).\(width % 10)%\"/>"
    }
    result += "</colgroup>\n<thead>\n<tr>"
    for column in columns { result += heading(column) }
    result += "</tr>\n</thead>\n<tbody>\n"
    for row in rows { result += markup(row) }
    for _ in 0..<max(0, empty) { result += markup(SheetRow("", [:])) }
    return result + "</tbody>\n</table>\n"
  }

  /// Rows that are ticked or corrected are lower than those that are written in several narrow columns.
  private var style: String {
    if isRegister || columns.contains(where: \.isGiven) { return " class=\"marked\"" }
    return columns.count > 2 ? " class=\"roomy\"" : ""
  }

  private func heading(_ column: SheetColumn) -> String {
    var words = SheetPage.words(column.heading)
    if words.isEmpty { return "<td></td>" }
    if boxes(of: column) == nil, let hint = column.hint, !hint.isEmpty {
      words += "<span class=\"hint\">\(SheetPage.words(hint))</span>"
    }
    return "<th scope=\"col\">\(words)</th>"
  }

  /// Boxes stand beneath each other, and more than four would make a row too high.
  private func boxes(of column: SheetColumn) -> SheetBoxes? { SheetBoxes(column.answer, most: 4) }

  /// Returns a row; its key stands small beneath its first words, since the keeper of the record types it.
  private func markup(_ row: SheetRow) -> String {
    var result = "<tr>"
    for (index, column) in columns.enumerated() {
      let value = row.cells[column.key] ?? ""
      var words = SheetPage.words(value)
      if index == 0, row.key.count >= Self.shortestKey, row.key != value {
        words += "<span class=\"key\">\(SheetPage.words(row.key))</span>"
      }
      if index == 0, !words.isEmpty {
        result += "<th scope=\"row\">\(words)</th>"
      } else if let boxes = boxes(of: column) {
        result += "<td>\(boxes.markup(chosen: value))</td>"
      } else {
        result += "<td>\(words)</td>"
      }
    }
    return result + "</tr>\n"
  }
}
