import CommandTable
import PipCore

/// What a person and a script are told of an import.
struct ImportPage {
  let file: String
  let kind: ImportKind
  let mapping: ImportMapping
  let rowCount: Int
  let imported: ImportedRows
  let isSaved: Bool
  let refusedFile: String?
  let program: String
  let isDryRun: Bool

  var answer: Answer {
    var answer = Answer("pip/import/1", Document(), data, status: isSaved ? .done : .data)
    answer.page = { [self] in document }
    answer.tellsHistory = true
    answer.notes = imported.remarks.map { ImportWords.sentence($0) } + closing
    answer.warnings = imported.warnings + (isSaved ? monthsFirst : [])
    return answer
  }

  // MARK: For people

  private var document: Document {
    var document = Document([.paragraph(Text(opening)), .table(headings)])
    if !imported.refusals.isEmpty {
      document.add(.heading("Rows that cannot be taken"))
      document.add(.table(refused))
    }
    let shown = imported.rows.filter { $0.outcome == .changed || ($0.outcome == .new && isDryRun) }
    if !shown.isEmpty {
      document.add(.heading(isSaved ? "What changes" : "What the other rows would change"))
      document.add(.table(changes(shown)))
    }
    document.add(.paragraph(Text(ImportWords.counts(imported, kind))))
    return document
  }

  private var opening: String {
    let above = mapping.above
    let skipped = above == 0 ? "" : ", below \(above) row\(above == 1 ? "" : "s") of other text"
    return
      "\(file): headings on line \(mapping.line)\(skipped); then \(rowCount) row\(rowCount == 1 ? "" : "s")"
  }

  private var headings: Table {
    let listing = Listing<ImportMapping.Column>(columns: [
      Column(nil, "Heading", wraps: true) { .text($0.heading) },
      Column(nil, "Is read as") { .text(ImportWords.meaning($0)) },
    ])
    let unused = Set(mapping.unused.map(\.index))
    return listing.table(mapping.columns.filter { $0.field != nil || unused.contains($0.index) })
  }

  private var refused: Table {
    Listing<RowRefusal>(columns: [
      Column(nil, "Line", alignment: .right) { .number($0.line) },
      Column(nil, "Heading", wraps: true) { .text($0.heading) },
      Column(nil, "There stands", wraps: true) { .text($0.text) },
      Column(nil, "Why not", wraps: true) { .text($0.words.why) },
    ]).table(imported.refusals)
  }

  private func changes(_ rows: [ImportedRows.Row]) -> Table {
    Listing<ImportedRows.Row>(columns: [
      Column(nil, "Line", alignment: .right) { .text($0.lines.map(String.init).joined(separator: ", ")) },
      Column(nil, "Id") { .text($0.address) },
      Column(nil, kind.thing.prefix(1).uppercased() + kind.thing.dropFirst(), wraps: true) {
        .text($0.about)
      },
      Column(nil, "What changes", wraps: true) { row in
        .text(row.outcome == .new ? "new" : row.changes.map(ImportWords.sentence).joined(separator: "; "))
      },
    ]).table(rows)
  }

  /// More hints than this scroll the rows they are about off the screen (ours).
  private static let mostHints = 6

  /// What to do about refused rows, each thing once; of many the first ones.
  private var hints: [String] {
    var hints: [String] = []
    var seen: Set<String> = []
    for hint in imported.refusals.flatMap(\.words.hints) where seen.insert(hint).inserted {
      hints.append("hint: \(hint)")
    }
    guard hints.count > Self.mostHints else { return hints }
    return hints.prefix(Self.mostHints) + ["hint: and \(hints.count - Self.mostHints) more like these"]
  }

  private var closing: [String] {
    let hints = self.hints
    guard isSaved else {
      return hints + [
        "\(isDryRun ? "As it stands, nothing would be" : "Nothing is") saved. Mend the rows and import the file again; or add --skip-bad, which takes the others and writes these to a file of their own."
      ]
    }
    var notes = hints
    if let refusedFile {
      let lines = imported.refusedLines.count
      let verb = isDryRun ? "would go" : lines == 1 ? "is" : "are"
      notes.append(
        "\(lines) row\(lines == 1 ? "" : "s") \(verb) \(isDryRun ? "to" : "in") \(refusedFile): mend the file, then: \(program) \(kind.noun) import \(CommandLineText.join([refusedFile]))"
      )
    }
    if imported.rows.allSatisfy({ $0.outcome == .same }), imported.refusals.isEmpty {
      notes.append("Everything was so already; nothing is changed.")
    }
    return notes
  }

  /// Where one day has its month first, the others of its column may have too, and would be taken for other days.
  private var monthsFirst: [String] {
    let headings = imported.refusals.compactMap { refusal -> String? in
      guard case .day(.monthFirst) = refusal.reason else { return nil }
      return refusal.heading
    }
    return Set(headings).sorted().map {
      "some days under “\($0)” have the month first: check those that were taken, since 3/4/2026 is read as 3 April"
    }
  }

  // MARK: For scripts

  private var data: JSONValue {
    let columns = mapping.columns.map { column -> JSONValue in
      .object([
        "heading": .string(column.heading), "field": column.field.map(JSONValue.string) ?? .null,
        "source": column.field == nil && column.source == .guessed
          ? .null : .string(ImportWords.source(column.source)),
      ])
    }
    let taken = imported.rows.map { row -> JSONValue in
      .object([
        "lines": .array(row.lines.map(JSONValue.int)), "outcome": .string(row.outcome.rawValue),
        "address": .string(row.address), "about": .string(row.about),
        "changes": .array(
          row.changes.map {
            .object([
              "field": .string($0.field), "from": $0.old.map(JSONValue.string) ?? .null,
              "to": .string($0.new),
            ])
          }),
      ])
    }
    let refused = imported.refusals.map { refusal -> JSONValue in
      .object([
        "line": .int(refusal.line), "heading": refusal.heading.map(JSONValue.string) ?? .null,
        "text": refusal.text.map(JSONValue.string) ?? .null, "why": .string(refusal.words.why),
        "hints": .array(refusal.words.hints.map(JSONValue.string)),
      ])
    }
    return .object([
      "file": .string(file), "kind": .string(kind.noun), "saved": .bool(isSaved && !isDryRun),
      "headingLine": .int(mapping.line), "rowCount": .int(rowCount), "headings": .array(columns),
      "rows": .array(taken),
      "refused": .array(refused), "refusedFile": refusedFile.map(JSONValue.string) ?? .null,
      "counts": .object([
        "new": .int(imported.count(.new)), "changed": .int(imported.count(.changed)),
        "same": .int(imported.count(.same)), "refused": .int(imported.refusedLines.count),
      ]),
    ])
  }
}
