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
}

extension PathText {
  /// The form that the name of a file asks for by its ending, such as `.html`; nil when it asks for none.
  var pageFormat: PageFormat? {
    guard let dot = text.lastIndex(of: "."), !text[dot...].contains("/") else { return nil }
    switch text[text.index(after: dot)...].lowercased() {
    case "txt": return .text
    case "md", "markdown": return .markdown
    case "html", "htm", "xhtml": return .html
    default: return nil
    }
  }
}

extension PassedOn {
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
    let page: String? =
      switch chosen {
      case .text: nil
      case .markdown: MarkdownRenderer.render(document)
      case .html: HTMLRenderer.render(document, written: session.today)
      }
    self.init(
      what: what, answer: answer, verbatim: page,
      text: { TextRenderer.render(document, TextStyle(width: 100)) })
  }
}
