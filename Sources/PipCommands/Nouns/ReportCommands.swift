import CommandTable
import PipCore

/// `pip report …`: what a cycle came to, for people and for scripts.
enum ReportCommands {
  static let noun = Row("report", "Manage reports: the yearly report of a cycle", [cycle])

  /// The forms a report can be written in.
  enum Format: String, CaseIterable, ArgumentValue {
    case text, markdown, html, json, csv
    static let valueName = "FORMAT"

    /// The form that the name of a file asks for by its ending, if it does.
    init?(nameOf output: PathText) {
      let name = output.text.lowercased()
      if let page = output.pageFormat {
        self = page == .html ? .html : page == .markdown ? .markdown : .text
      } else if let format = [Format.json, .csv].first(where: { name.hasSuffix(".\($0.rawValue)") }) {
        self = format
      } else {
        return nil
      }
    }
  }

  static let cycle = Row(
    "cycle", "Show the yearly report of a cycle", .reads,
    examples: [
      "pip report cycle", "pip report cycle 2025-26 -o report.html",
      "pip report cycle --format csv -o reviews.csv", "pip report cycle --for ingham -o ingham.md",
      "pip report cycle 2025-26 --anonymise --format markdown",
    ],
    discussion: """
      JSON holds everything, as pip/report/cycle/1; CSV holds the table of reviews; HTML is a page to print or to send, \
      Markdown can be pasted into a document. The ending of a file's name (.html, .md, .csv, .json) chooses the form too.

      It never ranks schools, and leaves out what there is nothing of. Of each review it shows what the host shares: until the host \
      agrees the wording (review agree) numbers only. A report made for one school tells that school's own review whole.

      With --anonymise schools are letters, in an order that tells nothing, people are counted, and fewer than five are not counted \
      out; days of single reviews and all texts are left out. JSON is pip/report/anonymous/1.
      """,
    optionalArgument("id", CycleWord.self, "The cycle, if not the current one"),
    option("for", SchoolWord.self, "A school that will read it: its own review is told whole"),
    option(
      "format", Format.self, "The form of the report (if left out, as the name of the file ends, else text)"),
    PassedOn.fileOption,
    flag("anonymise", "Hide every name and every text that was typed")
  ) { session, word, school, format, output, anonymise in
    if school != nil, anonymise {
      throw UsageError.conflicting(
        "--for and --anonymise contradict each other: a school would know its own review",
        hints: ["leave out one of them"])
    }
    if let format, format != .json, session.globals.json {
      throw UsageError.conflicting(
        "--json and --format \(format.rawValue) ask for two forms", hints: ["leave out one of them"])
    }
    let cycle = try word.map { try session.cycle($0) } ?? session.cycle()
    let report = try CycleReport.make(
      of: cycle, records: session.records, today: session.today,
      reader: try school.map { try session.school($0).id })
    let named = session.globals.json ? nil : output.flatMap(Format.init(nameOf:))
    let format = format ?? named ?? (session.globals.json ? .json : .text)
    if session.isBatchLine, output != nil || format != .text {
      throw UsageError.conflicting(
        "a report in a batch is shown as text; to keep it, run it after the batch",
        hints: ["leave out --format and --output"])
    }
    let what = "the report of \(cycle.id)"
    if anonymise {
      let hidden = AnonymousReport(report, people: try session.records.people().map(\.id))
      var answer = Answer(AnonymousReport.schema, hidden.document, hidden.json)
      answer.isJSON = format == .json
      let page = PassedOn(
        what: what, answer: answer,
        verbatim: text(format, hidden.document, hidden.reviewsTable, session.today),
        text: { TextRenderer.render(hidden.document, TextStyle(width: 100)) })
      return try page.deliver(to: output, session)
    }
    // A county's pages are large: only the form that is asked for is made.
    var answer = Answer(
      CycleReport.schema, format == .text && output == nil ? report.document : Document(), .null)
    answer.stream = { report.writeJSON(depth: $0, $1) }
    answer.isJSON = format == .json
    answer.notes = keptNotes(report, session)
    let page = PassedOn(
      what: what, answer: answer, verbatim: text(format, report.document, report.reviewsTable, session.today),
      text: { TextRenderer.render(report.document, TextStyle(width: 100)) })
    return try page.deliver(to: output, session)
  }

  /// Tells the keeper, beside the page, why texts are missing from it and what lets them in.
  private static func keptNotes(_ report: CycleReport, _ session: Session) -> [String] {
    let waiting = report.sharing.filter { $0.agreed == nil && $0.kept != KeptBack() }
    guard let first = waiting.first else { return [] }
    let texts = waiting.count == 1 ? "The texts of 1 review are" : "The texts of \(waiting.count) reviews are"
    let command = "\(session.program) review agree \(first.review) --on DAY"
    return ["\(texts) kept back until the host agrees the wording, which \(command) records"]
  }

  /// The report in a form that is text already; nil for the others, which the answer has.
  private static func text(
    _ format: Format, _ document: @autoclosure () -> Document,
    _ table: @autoclosure () -> (headings: [String], rows: [[String]]), _ today: Day
  ) -> String? {
    switch format {
    case .text, .json: return nil
    case .markdown: return MarkdownRenderer.render(document())
    case .html: return HTMLRenderer.render(document(), written: today)
    case .csv:
      let table = table()
      return CSVRenderer.render(headings: table.headings, rows: table.rows)
    }
  }
}
