import CommandTable
import PipCore

/// `pip report …`: what a cycle came to, for people and for scripts.
enum ReportCommands {
  static let noun = Row("report", "Manage reports: the yearly report of a cycle", [cycle])

  /// The forms a report can be written in.
  enum Format: String, CaseIterable, ArgumentValue {
    case text, markdown, json, csv
    static let valueName = "FORMAT"
  }

  static let cycle = Row(
    "cycle", "Show the yearly report of a cycle", .reads,
    examples: [
      "pip report cycle", "pip report cycle 2025-26 --format markdown -o report.md",
      "pip report cycle --format csv -o reviews.csv",
    ],
    discussion: """
      JSON holds everything, as pip/report/cycle/1; CSV holds the table of reviews; Markdown can be pasted into a document.

      It never ranks schools, and leaves out what there is nothing of. Of each review it shows what the host shares: until the host \
      agrees the wording (review agree) numbers only. A report made for one school tells that school's own review whole.
      """,
    optionalArgument("id", CycleWord.self, "The cycle, if not the current one"),
    option("for", SchoolWord.self, "A school that will read it: its own review is told whole"),
    option("format", Format.self, "The form of the report (text if left out)"),
    option("output", PathText.self, "Write it to a file instead", short: "o")
  ) { session, word, school, format, output in
    if let format, format != .json, session.globals.json {
      throw UsageError.conflicting(
        "--json and --format \(format.rawValue) ask for two forms", hints: ["leave out one of them"])
    }
    let cycle = try word.map { try session.cycle($0) } ?? session.cycle()
    let report = try CycleReport.make(
      of: cycle, records: session.records, today: session.today,
      reader: try school.map { try session.school($0).id })
    let format = format ?? (session.globals.json ? .json : .text)
    // A county's pages are large: only the form that is asked for is made.
    var answer = Answer(
      CycleReport.schema, format == .text && output == nil ? report.document : Document(), .null)
    answer.stream = { report.writeJSON(depth: $0, $1) }
    answer.isJSON = format == .json
    answer.notes = keptNotes(report, session)
    if session.isBatchLine, output != nil || format != .text {
      throw UsageError.conflicting(
        "a report in a batch is shown as text; to keep it, run it after the batch",
        hints: ["leave out --format and --output"])
    }
    guard let output else {
      answer.verbatim = format == .text ? nil : text(report, format)
      return answer
    }
    let bytes = text(report, format) ?? Envelope.text(answer)
    answer.verbatim = ""
    let file = FileOutside(output.text, session)
    if session.globals.dryRun {
      try file.checkIsOutside()
      answer.notes.append("Would have written the report of \(cycle.id) to \(output.text)")
      return answer
    }
    try file.write(bytes)
    answer.notes.append("Wrote the report of \(cycle.id) to \(output.text)")
    return answer
  }

  /// Tells the keeper, beside the page, why texts are missing from it and what lets them in.
  private static func keptNotes(_ report: CycleReport, _ session: Session) -> [String] {
    let waiting = report.sharing.filter { $0.agreed == nil && $0.kept != KeptBack() }
    guard let first = waiting.first else { return [] }
    let texts = waiting.count == 1 ? "The texts of 1 review are" : "The texts of \(waiting.count) reviews are"
    let command = "\(session.program) review agree \(first.review) --on DAY"
    return ["\(texts) kept back until the host agrees the wording, which \(command) records"]
  }

  /// The report in a form that is text already; nil for JSON, which has its envelope.
  private static func text(_ report: CycleReport, _ format: Format) -> String? {
    switch format {
    case .text: TextRenderer.render(report.document, TextStyle(width: 100))
    case .markdown: MarkdownRenderer.render(report.document)
    case .csv: CSVRenderer.render(headings: report.reviewsTable.headings, rows: report.reviewsTable.rows)
    case .json: nil
    }
  }
}
