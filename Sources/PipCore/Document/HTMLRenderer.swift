/// Writes a document as an HTML page to print, to pin up or to send.
public enum HTMLRenderer {
  /// Writes a document as one whole page that needs nothing from anywhere else.
  ///
  /// It can be read on paper (A4), on a telephone and by a screen reader: the title and headings are such, labels belong to their
  /// texts, and each cell of a table has its headings.
  ///
  /// - Parameters:
  ///   - document: What there is to say.
  ///   - written: The day it is written, which stands at the foot.
  /// - Returns: The page, which ends with one newline.
  public static func render(_ document: Document, written: Day) -> String {
    let day = "Written on \(written.short)"
    let page = HTMLPage(
      title: title(of: document), foot: day, style: style,
      body: "<main>\n\(blocks(of: document))</main>\n<footer class=\"written\">\(htmlEscaped(day))</footer>\n"
    )
    return page.text
  }

  private static func title(of document: Document) -> String {
    for case .title(let name) in document.blocks { return name }
    return "Peer review"
  }

  private static func blocks(of document: Document) -> String {
    var headings = 0
    var result = ""
    for (index, block) in document.blocks.enumerated() {
      if case .heading = block { headings += 1 }
      if case .paragraph(let text) = block, index + 1 < document.blocks.count,
        case .bullets = document.blocks[index + 1]
      {
        // What introduces a list does not stay behind at the end of a printed page.
        result += "<p class=\"before\">\(inline(text))</p>\n"
      } else {
        result += markup(block, under: headings)
      }
    }
    return result
  }

  /// Returns one block, empty where there is nothing to say.
  private static func markup(_ block: Block, under heading: Int) -> String {
    switch block {
    case .title(let name): return "<h1>\(inline(Text(name)))</h1>\n"
    case .heading(let name): return "<h2 id=\"part-\(heading)\">\(inline(Text(name)))</h2>\n"
    case .paragraph(let text):
      if let lines = linesToWriteOn(text) { return lines }
      let words = inline(text)
      return words.isEmpty ? "" : "<p>\(words)</p>\n"
    case .facts(let facts):
      guard !facts.isEmpty else { return "" }
      let rows = facts.map {
        "<div class=\"fact\"><dt>\(inline(Text($0.label)))</dt><dd>\(inline($0.text))</dd></div>\n"
      }
      return "<dl>\n\(rows.joined())</dl>\n"
    case .table(let table): return markup(table, under: heading)
    case .bullets(let points):
      guard !points.isEmpty else { return "" }
      return "<ul>\n\(points.map { "<li>\(inline($0))</li>\n" }.joined())</ul>\n"
    }
  }

  /// Returns lines for a pen where a paragraph is nothing but rows of full stops, as a page of text draws them.
  private static func linesToWriteOn(_ text: Text) -> String? {
    let rows = text.lines(TextStyle()).map { $0.runs.map(\.string).joined() }.filter { !$0.isEmpty }
    guard !rows.isEmpty, rows.allSatisfy({ $0.count >= leastStops && $0.allSatisfy { $0 == "." } }) else {
      return nil
    }
    let lines = String(repeating: "<div class=\"line\"></div>", count: rows.count)
    return "<div class=\"lines\">\(lines)</div>\n"
  }

  /// Fewer full stops in a row are words.
  private static let leastStops = 10

  /// Returns a cell of a table; "[ ]" is a box to tick.
  private static func cell(_ text: Text) -> String {
    text.plain == "[ ]" ? "<span class=\"box\" role=\"img\" aria-label=\"to tick\"></span>" : inline(text)
  }

  /// Returns a table that a narrow screen can move sideways, by hand, by keyboard, or as a screen reader names it.
  private static func markup(_ table: Table, under heading: Int) -> String {
    guard !table.rows.isEmpty, !table.columns.isEmpty else { return "" }
    let name = heading > 0 ? "aria-labelledby=\"part-\(heading)\"" : "aria-label=\"Table\""
    let many = table.columns.count > 6 ? " many" : ""
    var result = "<div class=\"table\(many)\" role=\"region\" \(name) tabindex=\"0\">\n<table>\n<thead>\n<tr>"
    let kinds = table.columns.indices.map { kind(of: $0, in: table) }
    for (column, kind) in zip(table.columns, kinds) {
      result += "<th scope=\"col\"\(kind)>\(inline(Text(column.heading)))</th>"
    }
    result += "</tr>\n</thead>\n<tbody>\n"
    for row in table.rows {
      result += "<tr>"
      for (index, kind) in kinds.enumerated() {
        let tag = index == 0 && table.columns.count > 1 ? "th" : "td"
        let scope = tag == "th" ? " scope=\"row\"" : ""
        result += "<\(tag)\(scope)\(kind)>\(index < row.count ? cell(row[index]) : "")</\(tag)>"
      }
      result += "</tr>\n"
    }
    return result + "</tbody>\n</table>\n</div>\n"
  }

  /// Returns how the cells of a column stand: numbers end beneath each other, days and other short words stay whole.
  private static func kind(of index: Int, in table: Table) -> String {
    let column = table.columns[index]
    if column.alignment == .right { return " class=\"number\"" }
    let cells = table.rows.compactMap { $0.count > index ? $0[index].plain : nil }
    if cells.contains(where: hasLongWord) { return " class=\"long\"" }
    guard !column.wraps else { return "" }
    let isShort = cells.allSatisfy { displayWidth($0) <= longestWhole }
    return isShort ? " class=\"whole\"" : ""
  }

  /// Whether a text has a word, such as a web address, that would push the other columns off the paper if it stayed whole.
  private static func hasLongWord(_ text: String) -> Bool {
    text.split { $0.isWhitespace || $0 == "-" }.contains { $0.count > longestWord }
  }

  /// Addresses such as kingsgote-junior/x95z are not broken.
  private static let longestWord = 24

  /// A day with its weekday has 15 signs, and words as long as that need not be broken.
  private static let longestWhole = 16

  /// Returns words as markup, a newline as a break; what stands out is strong, what matters less is quiet.
  static func inline(_ text: Text) -> String {
    text.lines(TextStyle()).map { line in
      line.runs.map { run in
        let words = htmlEscaped(run.string)
        return switch run.emphasis {
        case .strong, .attention: "<strong>\(words)</strong>"
        case .quiet: "<span class=\"quiet\">\(words)</span>"
        case .plain, .good: words
        }
      }.joined()
    }.joined(separator: "<br/>")
  }

  private static let style = """
    .fact { display: grid; grid-template-columns: 11rem 1fr; gap: 0 1.25rem; padding: .28rem 0; border-bottom: 1px solid var(--hair); }
    dl > .fact:first-child { border-top: 1px solid var(--hair); }
    ul { margin: 0 0 1rem; padding-left: 1.15rem; }
    li { margin: 0 0 .35rem; padding-left: .15rem; }
    li::marker { color: var(--quiet); }
    .table { margin: 0 0 1rem; overflow-x: auto; }
    .table:focus-visible { outline: 3px solid #000; outline-offset: 3px; }
    th, td { padding: .4rem .9rem .4rem 0; border-bottom: 1px solid var(--hair); }
    th:last-child, td:last-child { padding-right: 0; }
    thead th { border-bottom: 1.5px solid #000; font-size: .86em; font-weight: 700; vertical-align: bottom; }
    tbody th { font-weight: 400; }
    .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    .whole { white-space: nowrap; }
    .long { overflow-wrap: anywhere; }
    .number + :not(.number) { padding-left: 1.2em; }
    .many { font-size: .9em; }
    .line { height: 9mm; border-bottom: 1px solid var(--rule); break-inside: avoid; }
    .box { display: inline-block; width: 3.8mm; height: 3.8mm; border: 1.2px solid #000; vertical-align: -.6mm; }
    .written { margin-top: 2.5rem; padding-top: .5rem; border-top: 1px solid var(--hair); font-size: .86rem; color: var(--quiet); }
    @media (max-width: 36rem) { .fact { grid-template-columns: 1fr; } }
    @media print {
      .fact { grid-template-columns: 40mm 1fr; gap: 0 5mm; padding: 1.1mm 0; }
      .table { margin-bottom: 4mm; overflow: visible; }
      th, td { padding: 1.3mm 3.5mm 1.3mm 0; }
      .before { break-after: avoid; }
      tbody tr:first-child { break-after: avoid; }
      tbody tr:last-child { break-before: avoid; }
      .many { font-size: 8pt; }
      .many th, .many td { padding-right: 2.2mm; }
      ul { padding-left: 4.5mm; }
      .written { display: none; }
    }
    """
}
