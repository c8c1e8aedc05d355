/// Writes a document as plain lines for a screen or a pipe.
public enum TextRenderer {
  /// Writes a document.
  ///
  /// Lines are no wider than the style's width, except where something that must not be cut is wider.
  ///
  /// - Parameters:
  ///   - document: What there is to say.
  ///   - style: What the place where the text appears can show.
  /// - Returns: The text, which ends with one newline unless it is empty.
  public static func render(_ document: Document, _ style: TextStyle) -> String {
    var page = TextPage(style)
    for block in document.blocks { page.add(block) }
    return page.output
  }
}

/// The page being written.
private struct TextPage {
  /// The width facts need beside their labels, else they stand beneath them.
  private static let leastRoom = 16

  private let style: TextStyle
  private var isAfterHeading = false
  private(set) var output = ""

  init(_ style: TextStyle) {
    self.style = style
  }

  mutating func add(_ block: Block) {
    switch block {
    case .title(let name): add(name: name, underline: "=", isHeading: false)
    case .heading(let name): add(name: name, underline: "-", isHeading: true)
    case .paragraph(let text):
      let lines = wrapped(text, indent: 0)
      guard lines != [StyledLine()] else { return }
      separate()
      write(lines, first: "", rest: "")
    case .facts(let facts): add(facts)
    case .table(let table): add(table)
    case .bullets(let points):
      guard !points.isEmpty else { return }
      separate()
      let mark = style.unicode ? "• " : "- "
      for point in points { write(wrapped(point, indent: 2), first: mark, rest: "  ") }
    }
  }

  private mutating func add(name: String, underline: Character, isHeading: Bool) {
    let lines = wrapped(Text(name, .strong), indent: 0)
    let width = lines.map(\.width).max() ?? 0
    guard width > 0 else { return }
    isAfterHeading = false
    separate()
    write(lines, first: "", rest: "")
    output += String(repeating: underline, count: width) + "\n"
    isAfterHeading = isHeading
  }

  private mutating func add(_ facts: [Fact]) {
    guard !facts.isEmpty else { return }
    separate()
    let labels = facts.map { Text($0.label + ":").lines(style) }
    let longest = labels.joined().map(\.width).max() ?? 0
    let isNarrow = style.limit.map { $0 - longest - 2 < Self.leastRoom } ?? false
    for (label, fact) in zip(labels, facts) {
      if isNarrow {
        write(wrapped(Text(fact.label + ":"), indent: 0), first: "", rest: "")
        if !fact.text.plain.isEmpty { write(wrapped(fact.text, indent: 2), first: "  ", rest: "  ") }
        continue
      }
      for line in label.dropLast() { write([line], first: "", rest: "") }
      guard let last = label.last, let text = last.runs.first?.string else { continue }
      let padding = blanks(longest + 2 - last.width)
      let indent = blanks(longest + 2)
      write(wrapped(fact.text, indent: longest + 2), first: text + padding, rest: indent)
    }
  }

  private mutating func add(_ table: Table) {
    let lines = TableLayout(table, style).lines
    guard !lines.isEmpty else { return }
    isAfterHeading = false
    separate()
    write(lines, first: "", rest: "")
  }

  /// Leaves an empty line before a block, except at the start and after a heading.
  private mutating func separate() {
    if !output.isEmpty && !isAfterHeading { output += "\n" }
    isAfterHeading = false
  }

  private func wrapped(_ text: Text, indent: Int) -> [StyledLine] {
    let room = style.limit.map { max(1, $0 - indent) }
    return text.lines(style).flatMap { $0.wrapped(to: room, splittingWords: false) }
  }

  /// Writes lines with something before the first and something before the others.
  private mutating func write(_ lines: [StyledLine], first: String, rest: String) {
    for (index, line) in lines.enumerated() {
      if first.isEmpty && rest.isEmpty {
        line.trimmed.write(to: &output, style)
        output += "\n"
        continue
      }
      var whole = StyledLine(index == 0 ? first : rest)
      whole.append(line)
      whole.trimmed.write(to: &output, style)
      output += "\n"
    }
  }
}
