/// A sheet as a file for spreadsheet programs.
///
/// The first column belongs to the program. It holds, in the first row, what the sheet is; above each part the names of its columns;
/// beside each row what it is about and short marks of what it said, so that only what somebody changed counts when the sheet comes
/// back. Whoever moves rows, puts in empty ones or saves the file in another form does no harm.
public enum SheetCSV {
  /// What the first cell of a sheet says.
  static let mark = "pip sheet"
  /// What stands in the first column of rows that are only there to be read.
  static let given = "pip"

  /// Writes a sheet.
  ///
  /// - Parameters:
  ///   - sheet: The sheet.
  ///   - partnership: The name of the partnership, so that another one does not read it.
  /// - Returns: The file: UTF-8 with a byte order mark, by which Excel knows it.
  public static func text(_ sheet: Sheet, partnership: String) -> String {
    var rows = [givenRow([sheet.title]), givenRow([howTo])]
    rows += sheet.facts.map { givenRow([$0.label, $0.text.plain]) }
    for part in sheet.parts {
      rows.append([])
      rows.append(givenRow([part.heading, part.help ?? ""]))
      rows += self.rows(of: part)
    }
    let width = rows.map(\.count).max() ?? 4
    let padded = rows.map { $0 + Array(repeating: "", count: max(0, max(width, 4) - $0.count)) }
    let heading = [mark, sheet.kind.rawValue, sheet.address, partnership]
    return "\u{FEFF}"
      + CSVRenderer.render(
        headings: heading + Array(repeating: "", count: max(0, width - heading.count)), rows: padded)
  }

  private static let howTo =
    "Write into the empty cells, or change what is there; days as 26/11/2026. Leave the first column as it is: the program goes by it. Save as CSV."

  private static func givenRow(_ cells: [String]) -> [String] {
    ["\(given)~\(SheetMark.of(given: cells))"] + cells
  }

  private static func rows(of part: SheetPart) -> [[String]] {
    let (columns, rows, empty) = part.asTable
    let headings = columns.map { column in
      column.hint.map { "\(column.heading) (\($0))" } ?? column.heading
    }
    var result = [["\(part.key): \(columns.map(\.key).joined(separator: " "))"] + headings]
    for row in rows {
      let cells = columns.map { row.cells[$0.key] ?? "" }
      result.append(["\(part.key)/\(row.key)~\(marks(row, columns))"] + cells)
    }
    let blank = Array(repeating: "", count: columns.count)
    result += Array(repeating: ["\(part.key)+"] + blank, count: empty)
    return result
  }

  /// The marks of a row: one for all that is only to be read, one for each other cell.
  private static func marks(_ row: SheetRow, _ columns: [SheetColumn]) -> String {
    let given = SheetMark.of(given: columns.filter(\.isGiven).map { row.cells[$0.key] ?? "" })
    let others = columns.filter { !$0.isGiven }
      .map { SheetMark.of(row.cells[$0.key] ?? "", row.answers[$0.key] ?? $0.answer) }
    return ([given] + others).joined(separator: ".")
  }
}

extension SheetPart {
  /// The name of the column that holds the answers to questions.
  static let answerKey = "answer"

  /// Its columns, rows and how many empty rows follow; questions are rows of a table too.
  var asTable: (columns: [SheetColumn], rows: [SheetRow], empty: Int) {
    switch form {
    case .table(let columns, let rows, let empty): return (columns, rows, empty)
    case .questions(let questions):
      let columns = [
        SheetColumn("question", "Question", isGiven: true), SheetColumn(Self.answerKey, "Answer"),
        SheetColumn("hint", "How to answer", isGiven: true),
      ]
      let rows = questions.map { question in
        var row = SheetRow(
          question.key,
          ["question": question.text, Self.answerKey: question.value, "hint": question.hint ?? ""])
        row.answers[Self.answerKey] = question.answer
        return row
      }
      return (columns, rows, 0)
    }
  }
}
