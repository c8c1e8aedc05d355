/// Writes a document as Markdown, as GitHub and most editors read it.
public enum MarkdownRenderer {
  /// Writes a document in which no words of the data act as markup.
  ///
  /// - Parameter document: What there is to say.
  /// - Returns: The text, which ends with one newline unless it is empty.
  public static func render(_ document: Document) -> String {
    let blocks = document.blocks.map(markdown).filter { !$0.isEmpty }
    return blocks.isEmpty ? "" : blocks.joined(separator: "\n\n") + "\n"
  }

  private static let style = TextStyle()

  private static func markdown(_ block: Block) -> String {
    switch block {
    case .title(let name): heading("# ", name)
    case .heading(let name): heading("## ", name)
    case .paragraph(let text): paragraphs(text, indent: "")
    case .facts(let facts): facts.map(fact).joined(separator: "\n")
    case .table(let table): markdown(table)
    case .bullets(let points):
      points.map { trimmed("- " + paragraphs($0, indent: "  ")) }.joined(separator: "\n")
    }
  }

  private static func heading(_ mark: String, _ name: String) -> String {
    let words = inline(Text(name), separator: " ", escapingAll: "#")
    return words.isEmpty ? "" : mark + words
  }

  private static func fact(_ fact: Fact) -> String {
    let label = inline(Text(fact.label + ":", .strong), separator: " ")
    return trimmed("- \(label) \(paragraphs(fact.text, indent: "  ", isAtLineStart: false))")
  }

  private static func markdown(_ table: Table) -> String {
    guard !table.rows.isEmpty, !table.columns.isEmpty else { return "" }
    let headings = table.columns.map { inline(Text($0.heading), separator: "<br>") }
    let rules = table.columns.map { $0.alignment == .right ? "---:" : "---" }
    let rows = table.rows.map { row in
      table.columns.indices.map { $0 < row.count ? inline(row[$0], separator: "<br>") : "" }
    }
    return ([headings, rules] + rows).map { "| " + $0.joined(separator: " | ") + " |" }.joined(
      separator: "\n")
  }

  private static func inline(_ text: Text, separator: String, escapingAll extra: Unicode.Scalar? = nil)
    -> String
  {
    text.lines(style).map { markdownLine($0, isBlockStart: false, escapingAll: extra) }.joined(
      separator: separator)
  }

  /// Returns lines of text with hard breaks, and paragraphs where lines are empty.
  private static func paragraphs(_ text: Text, indent: String, isAtLineStart: Bool = true) -> String {
    var result = ""
    var emptyLines = 0
    for line in text.lines(style) {
      let isBlockStart = isAtLineStart || !result.isEmpty
      let words = markdownLine(line, isBlockStart: isBlockStart, escapingAll: nil)
      if words.isEmpty {
        emptyLines += 1
        continue
      }
      if !result.isEmpty { result += (emptyLines > 0 ? "\n\n" : "\\\n") + indent }
      result += words
      emptyLines = 0
    }
    return result
  }

  private static func trimmed(_ line: String) -> String {
    line.hasSuffix(" ") ? trimmed(String(line.dropLast())) : line
  }
}
