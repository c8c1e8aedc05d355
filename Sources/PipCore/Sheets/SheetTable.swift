/// A table of a sheet as it stands on paper: what is known already, then empty rows that are high enough for a pen.
struct SheetTable {
  let columns: [SheetColumn]
  let rows: [SheetRow]
  let empty: Int

  /// Returns the table.
  ///
  /// - Parameter number: The number of the part whose heading names it.
  /// - Returns: The markup, empty for a table without columns.
  func markup(under number: Int) -> String {
    guard !columns.isEmpty else { return "" }
    let total = columns.map { max(1, $0.width) }.reduce(0, +)
    var result = "<table aria-labelledby=\"part-\(number)\">\n<colgroup>"
    for column in columns {
      result += "<col style=\"width: \(max(1, column.width) * 1000 / total / 10)%\"/>"
    }
    result += "</colgroup>\n<thead>\n<tr>"
    for column in columns { result += heading(column) }
    result += "</tr>\n</thead>\n<tbody>\n"
    for row in rows { result += markup(row) }
    for _ in 0..<max(0, empty) { result += markup(SheetRow("", [:])) }
    return result + "</tbody>\n</table>\n"
  }

  private func heading(_ column: SheetColumn) -> String {
    var words = SheetPage.words(column.heading)
    if SheetChoices(hint: column.hint) == nil, let hint = column.hint, !hint.isEmpty {
      words += "<span class=\"hint\">\(SheetPage.words(hint))</span>"
    }
    return "<th scope=\"col\">\(words)</th>"
  }

  /// Returns a row; its key stands small beneath its first words, since the keeper of the record types it.
  private func markup(_ row: SheetRow) -> String {
    var result = "<tr>"
    for (index, column) in columns.enumerated() {
      let value = row.cells[column.key] ?? ""
      var words = SheetPage.words(value)
      if index == 0, !row.key.isEmpty, row.key != value {
        words += "<span class=\"key\">\(SheetPage.words(row.key))</span>"
      }
      if index == 0, !words.isEmpty {
        result += "<th scope=\"row\">\(words)</th>"
      } else if let choices = SheetChoices(hint: column.hint) {
        result += "<td>\(choices.markup(chosen: value))</td>"
      } else {
        result += "<td>\(words)</td>"
      }
    }
    return result + "</tr>\n"
  }
}
