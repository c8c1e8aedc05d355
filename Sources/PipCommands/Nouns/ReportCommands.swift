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

      It never ranks schools, and leaves out what there is nothing of.
      """,
    optionalArgument("id", CycleWord.self, "The cycle, if not the current one"),
    option("format", Format.self, "The form of the report (text if left out)"),
    option("output", PathText.self, "Write it to a file instead", short: "o")
  ) { session, word, format, output in
    if let format, format != .json, session.globals.json {
      throw UsageError.conflicting(
        "--json and --format \(format.rawValue) ask for two forms", hints: ["leave out one of them"])
    }
    let cycle = try word.map { try session.cycle($0) } ?? session.cycle()
    let report = try CycleReport.make(of: cycle, records: session.records, today: session.today)
    let format = format ?? (session.globals.json ? .json : .text)
    // A county's pages are large: only the form that is asked for is made.
    var answer = Answer(
      CycleReport.schema, format == .text && output == nil ? report.document : Document(), .null)
    answer.stream = { report.writeJSON(depth: $0, $1) }
    answer.isJSON = format == .json
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
