/// Writes a sheet as a page to print: with what is known already, and lines, boxes and rows for a pen.
public enum SheetPage {
  /// Writes a sheet as one whole HTML page for A4 paper.
  ///
  /// A question has as many lines as it asks for, or a box for each answer where its hint lists them, such as
  /// "done / under way / stopped". Tables end with empty rows; wide ones lie on their side.
  ///
  /// - Parameters:
  ///   - sheet: The sheet.
  ///   - written: The day it is written, which stands at the foot, if it is known.
  /// - Returns: The page, which ends with one newline.
  public static func html(_ sheet: Sheet, written: Day? = nil) -> String {
    let isLandscape = sheet.parts.first.map(isWide) ?? false
    let parts = sheet.parts.enumerated().map { index, part in
      section(part, number: index + 1, isTurned: !isLandscape && isWide(part))
    }
    let body = """
      <main>
      <header>
      <h1>\(words(sheet.title))</h1>
      \(known(sheet.facts))</header>
      \(parts.joined())\(foot(of: sheet))</main>

      """
    let day = written.map { ", written on \($0.short)" } ?? ""
    let page = HTMLPage(
      title: sheet.title, foot: sheet.address + day, isLandscape: isLandscape, style: SheetPageStyle.text,
      body: body)
    return page.text
  }

  /// Tables of more columns than this lie on their side.
  private static let mostUpright = 6

  private static func isWide(_ part: SheetPart) -> Bool {
    guard case .table(let columns, _, _) = part.form else { return false }
    return columns.count > mostUpright
  }

  /// Returns words as markup, a newline as a break.
  static func words(_ text: String) -> String { HTMLRenderer.inline(Text(text)) }

  private static func known(_ facts: [Fact]) -> String {
    guard !facts.isEmpty else { return "" }
    let rows = facts.map {
      "<div class=\"fact\"><dt>\(words($0.label))</dt><dd>\(HTMLRenderer.inline($0.text))</dd></div>\n"
    }
    return "<dl>\n\(rows.joined())</dl>\n"
  }

  private static func section(_ part: SheetPart, number: Int, isTurned: Bool) -> String {
    let style = isTurned ? " class=\"turned\"" : ""
    var result = "<section\(style) aria-labelledby=\"part-\(number)\">\n"
    result += "<h2 id=\"part-\(number)\">\(words(part.heading))</h2>\n"
    if let help = part.help, !help.isEmpty { result += "<p class=\"help\">\(words(help))</p>\n" }
    switch part.form {
    case .questions(let questions): result += questions.map(question).joined()
    case .table(let columns, let rows, let empty):
      result += SheetTable(columns: columns, rows: rows, empty: empty).markup(under: number)
    }
    return result + "</section>\n"
  }

  private static func question(_ question: SheetQuestion) -> String {
    let choices = SheetChoices(hint: question.hint)
    var ask = "<p class=\"ask\">\(words(question.text))"
    if choices == nil, let hint = question.hint, !hint.isEmpty {
      ask += " <span class=\"hint\">\(words(hint))</span>"
    }
    ask += "</p>"
    if let choices {
      return "<div class=\"question beside\">\(ask)\(choices.markup(chosen: question.value))</div>\n"
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
    """
    <footer>
    <div class="sign"><div><span>Filled in by</span></div><div><span>on</span></div></div>
    <p>\(words(sheet.kind.care)) Please give it back to whoever keeps the partnership's record, where it is \
    <strong>\(words(sheet.kind.rawValue)) \(words(sheet.address))</strong>.</p>
    </footer>

    """
  }
}

extension SheetKind {
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
