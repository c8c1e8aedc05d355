import CommandTable
import PipCore

/// The sentences about an import as a whole.
enum ImportWords {
  /// How a column is used, in words.
  static func meaning(_ column: ImportMapping.Column) -> String {
    switch (column.field, column.source) {
    case (let field?, .remembered): "\(field), as you said before"
    case (let field?, .said): "\(field), as you say"
    case (let field?, .guessed), (let field?, .weak): field
    case (nil, .said), (nil, .remembered):
      "left out, as you \(column.source == .said ? "say" : "said before")"
    case (nil, _): "not used"
    }
  }

  /// How a column is known, for scripts.
  static func source(_ source: ImportMapping.Source) -> String {
    source == .weak ? ImportMapping.Source.guessed.rawValue : source.rawValue
  }

  /// What differs, in words.
  static func sentence(_ change: FieldChange) -> String {
    change.old.map { "\(change.field): \($0) → \(change.new)" } ?? "\(change.field): \(change.new)"
  }

  /// What is said once.
  static func sentence(_ remark: ImportRemark) -> String {
    switch remark {
    case .titles(let titles):
      "Titles were left off names: \(titles.joined(separator: ", "))"
    case .turned(let count):
      count == 1
        ? "One name with the surname first was turned" : "\(count) names with the surname first were turned"
    case .shortSchool(let text, let id): "“\(text)” is taken for \(id), the only school whose name begins so"
    case .joined(let lines, let name):
      "Lines \(lines.map(String.init).joined(separator: " and ")) are about the same: \(name)"
    case .doneToday(let lines):
      "Line\(lines.count == 1 ? "" : "s") \(lines.map(String.init).joined(separator: ", ")) say\(lines.count == 1 ? "s" : "") how an action stands and not since when: today is taken"
    }
  }

  /// How many of each, in words.
  static func counts(_ imported: ImportedRows, _ kind: ImportKind) -> String {
    let total = imported.rows.count
    let outcomes: [(ImportedRows.Row.Outcome, String)] = [
      (.new, "new"), (.changed, "changed"), (.same, "recorded so already"),
    ]
    let parts = outcomes.map { (imported.count($0.0), $0.1) }.filter { $0.0 > 0 }
    var sentences: [String] = []
    if let only = parts.first {
      let some = "\(total) \(total == 1 ? kind.thing : kind.things)"
      let which =
        parts.count > 1
        ? ": " + parts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
        : total == 1 ? ", \(only.1)" : ", all \(only.1)"
      sentences.append(some + which + ".")
    }
    let refused = imported.refusedLines.count
    if refused > 0 { sentences.append("\(refused) row\(refused == 1 ? "" : "s") cannot be taken.") }
    return sentences.isEmpty ? "There is nothing below the headings." : sentences.joined(separator: " ")
  }
}
