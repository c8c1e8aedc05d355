import CommandTable
import PipCore

/// A page that is made to be passed on: shown, or written to a file, in the form that was asked for.
struct PassedOn {
  /// What it is, in words, such as "the report of 2026-27".
  let what: String
  /// The answer for the screen and for scripts.
  var answer: Answer
  /// The page in a form that is text already; nil when the answer's own form is wanted.
  let verbatim: String?
  /// The page as it stands in a file.
  let text: () -> String

  /// Shows the page, or writes it.
  ///
  /// - Parameters:
  ///   - output: The file to write it to, if it is not to be shown.
  ///   - session: The session.
  /// - Returns: The answer.
  /// - Throws: What kept the file from being written.
  func deliver(to output: PathText?, _ session: Session) throws -> Answer {
    var answer = answer
    guard let output else {
      answer.verbatim = verbatim
      return answer
    }
    let bytes = verbatim ?? (answer.isJSON || session.globals.json ? Envelope.text(answer) : text())
    answer.verbatim = ""
    let file = FileOutside(output.text, session)
    if session.globals.dryRun {
      try file.checkIsOutside()
      answer.notes.append("Would have written \(what) to \(output.text)")
      return answer
    }
    try file.write(bytes)
    answer.notes.append("Wrote \(what) to \(output.text)")
    return answer
  }
}

/// The forms of a page that is made of words only.
enum PageFormat: String, CaseIterable, ArgumentValue {
  case text, markdown, html
  static let valueName = "FORMAT"

  /// A page in this form, as it stands in a file.
  ///
  /// - Parameters:
  ///   - page: The page.
  ///   - day: The day it is written, which a page to print shows.
  /// - Returns: The whole file.
  func file(of page: Document, written day: Day) -> String {
    switch self {
    case .text: TextRenderer.render(page, TextStyle(width: 100))
    case .markdown: MarkdownRenderer.render(page)
    case .html: HTMLRenderer.render(page, written: day)
    }
  }
}

extension PageFormat {
  /// Creates the form that the name of a file asks for by its ending, such as `.html`; nil when it asks for none.
  init?(fileName name: String) {
    guard let dot = name.lastIndex(of: "."), !name[dot...].contains("/") else { return nil }
    switch name[name.index(after: dot)...].lowercased() {
    case "txt": self = .text
    case "md", "markdown": self = .markdown
    case "html", "htm", "xhtml": self = .html
    default: return nil
    }
  }
}

extension PathText {
  /// The form that the name of the file asks for.
  var pageFormat: PageFormat? { PageFormat(fileName: text) }
}

extension PassedOn {
  /// The option that chooses the form of a page.
  static let formOption: Parameter<PageFormat?> = option(
    "format", PageFormat.self, "The form of the page (if left out, as the name of the file ends, else text)")

  /// The option that names a file for what would be shown.
  static let fileOption: Parameter<PathText?> = option(
    "output", PathText.self, "Write it to a file instead", short: "o")

  /// A page as text, Markdown or HTML; `--json` gives its facts.
  ///
  /// Where no form was asked for, the name of the file chooses it.
  ///
  /// - Parameters:
  ///   - what: What it is, in words.
  ///   - answer: The answer for the screen and for scripts.
  ///   - format: The form that was asked for.
  ///   - output: The file to write it to, if there is one.
  ///   - session: The session.
  ///   - form: The form of a file whose name chooses none.
  /// - Throws: When two forms were asked for, or a file in a batch.
  init(
    _ what: String, _ answer: Answer, _ format: PageFormat?, output: PathText?, _ session: Session,
    fileWithoutEnding form: PageFormat = .text
  ) throws {
    if let format, session.globals.json {
      throw UsageError.conflicting(
        "--json and --format \(format.rawValue) ask for two forms", hints: ["leave out one of them"])
    }
    if session.isBatchLine, output != nil || ![nil, .text].contains(format) {
      throw UsageError.conflicting(
        "a page in a batch is shown as text; to keep it, run it after the batch",
        hints: ["leave out --format and --output"])
    }
    let document = answer.document
    let chosen = session.globals.json ? .text : format ?? output.map { $0.pageFormat ?? form } ?? .text
    self.init(
      what: what, answer: answer,
      verbatim: chosen == .text ? nil : chosen.file(of: document, written: session.today),
      text: { PageFormat.text.file(of: document, written: session.today) })
  }
}
