/// Writes a sheet as a page to print: with what is known already, and lines, boxes and rows for a pen.
public enum SheetPage {
  /// Writes a sheet as one whole HTML page for A4 paper.
  ///
  /// A question has as many lines as it asks for, or a box for each of a few answers. Tables end with empty rows; registers and
  /// other wide ones lie on their side.
  ///
  /// - Parameters:
  ///   - sheet: The sheet.
  ///   - written: The day it is written, which stands at the foot, if it is known.
  /// - Returns: The page, which ends with one newline.
  public static func html(_ sheet: Sheet, written: Day? = nil) -> String {
    let isLandscape = sheet.kind.isRegister || (sheet.parts.first.map(isWide) ?? false)
    let parts = sheet.parts.enumerated().map { index, part in
      section(part, number: index + 1, isLandscape: isLandscape, isRegister: sheet.kind.isRegister)
    }
    let body = """
      <main>
      <header>
      <h1>\(words(sheet.title))</h1>
      \(known(sheet.facts))</header>
      \(parts.joined())\(foot(of: sheet))</main>

      """
    let day = written.map { "written on \($0.short)" } ?? ""
    let foot = [sheet.address, day].filter { !$0.isEmpty }.joined(separator: ", ")
    let page = HTMLPage(
      title: sheet.title, foot: foot, isLandscape: isLandscape, style: SheetPageStyle.text,
      body: body)
    return page.text
  }

  /// Tables of more columns than this lie on their side.
  private static let mostUpright = 6

  /// A table with more rows than this may go on overleaf; a shorter one stays on one page.
  private static let mostKept = 14

  /// What is known and has more signs than this takes the whole width.
  private static let longestHalf = 36

  private static func isWide(_ part: SheetPart) -> Bool {
    guard case .table(let columns, _, _) = part.form else { return false }
    return columns.count > mostUpright
  }

  /// Returns words as markup, a newline as a break.
  static func words(_ text: String) -> String { HTMLRenderer.inline(Text(text)) }

  /// Returns what is known: short facts side by side, a long one across the page.
  private static func known(_ facts: [Fact]) -> String {
    guard !facts.isEmpty else { return "" }
    var result = "<dl>\n"
    var rest = facts[...]
    while let first = rest.popFirst() {
      if isShort(first), let second = rest.first, isShort(second) {
        result += entry(first, "fact") + entry(second, "fact")
        rest.removeFirst()
      } else {
        result += entry(first, "fact across")
      }
    }
    return result + "</dl>\n"
  }

  private static func isShort(_ fact: Fact) -> Bool { fact.text.plain.count <= longestHalf }

  private static func entry(_ fact: Fact, _ style: String) -> String {
    "<div class=\"\(style)\"><dt>\(words(fact.label))</dt><dd>\(HTMLRenderer.inline(fact.text))</dd></div>\n"
  }

  private static func section(_ part: SheetPart, number: Int, isLandscape: Bool, isRegister: Bool) -> String {
    let isTurned = !isLandscape && isWide(part)
    var style = isTurned ? " class=\"turned\"" : ""
    if case .table(_, let rows, let empty) = part.form, !isTurned, rows.count + empty <= mostKept {
      style = " class=\"kept\""
    }
    var result = "<section\(style) aria-labelledby=\"part-\(number)\">\n"
    result += "<h2 id=\"part-\(number)\">\(words(part.heading))</h2>\n"
    if let help = part.help, !help.isEmpty { result += "<p class=\"help\">\(words(help))</p>\n" }
    switch part.form {
    case .questions(let questions): result += questions.map(question).joined()
    case .table(let columns, let rows, let empty):
      let room = isLandscape || isTurned ? 267 : 174
      let table = SheetTable(columns: columns, rows: rows, empty: empty, isRegister: isRegister, room: room)
      result += table.markup(under: number)
    }
    return result + "</section>\n"
  }

  private static func question(_ question: SheetQuestion) -> String {
    let boxes = SheetBoxes(question.answer, most: 6)
    var ask = "<p class=\"ask\">\(words(question.text))"
    if boxes == nil, let hint = question.hint, !hint.isEmpty {
      ask += " <span class=\"hint\">\(words(hint))</span>"
    }
    ask += "</p>"
    if let boxes {
      return "<div class=\"question beside\">\(ask)\(boxes.markup(chosen: question.value))</div>\n"
    }
    if question.lines <= 1, question.value.count <= longestBeside {
      return
        "<div class=\"question beside\">\(ask)<div class=\"line\">\(written(question.value))</div></div>\n"
    }
    let empty = question.value.isEmpty ? question.lines : max(1, question.lines - 1)
    let lines = String(repeating: "<div class=\"line\"></div>", count: min(max(1, empty), mostLines))
    let value = question.value.isEmpty ? "" : "<p>\(written(question.value))</p>"
    return "<div class=\"question\">\(ask)\(value)<div class=\"lines\">\(lines)</div></div>\n"
  }

  /// What is recorded already and longer than this stands beneath its question.
  private static let longestBeside = 60

  /// As many lines as fit on a page.
  private static let mostLines = 24

  private static func written(_ value: String) -> String {
    value.isEmpty ? "" : "<span class=\"written\">\(words(value))</span>"
  }

  /// Who filled it in, whose it is, and what the keeper of the record finds it under.
  private static func foot(of sheet: Sheet) -> String {
    let name = "\(sheet.kind.rawValue) \(sheet.address)".trimmedOfBlanks
    return """
      <footer>
      <div class="sign"><div><span>Filled in by</span></div><div><span>on</span></div></div>
      <p>\(words(sheet.kind.care)) Please give it back to whoever keeps the partnership&#39;s record. \
      Sheet: <strong>\(words(name))</strong></p>
      </footer>

      """
  }
}

extension SheetKind {
  /// Whether it is a long list with a row for each person or school.
  fileprivate var isRegister: Bool { self == .people || self == .schools }

  /// How to treat the filled-in sheet (ours; what is written about a school is its own until it agrees the wording, see
  /// ``SharedReview``).
  fileprivate var care: String {
    switch self {
    case .review:
      "Until the school has agreed the wording, only the school, its visitors and the lead read this."
    case .workshop, .checkin: "What is written here belongs to the school."
    case .ratings: "These marks speak of how we work together, and never of one school."
    case .people, .schools: "This holds names: keep it as safe as a class list."
    }
  }
}
