import CommandTable
import PipCore

/// Takes the rows of a spreadsheet into the records: all, or with `--skip-bad` those that can be.
enum SpreadsheetImport {
  /// Imports a file.
  ///
  /// - Parameters:
  ///   - importable: What its rows stand for.
  ///   - file: Its path.
  ///   - options: What was said about it.
  ///   - session: The records and their change.
  /// - Returns: What came of it; with the status of bad data when rows were refused and nothing is saved.
  /// - Throws: `ImportProblem` when the file cannot be understood as a whole.
  static func run(
    _ importable: any Importable, _ file: String, _ options: ImportOptions, _ session: Session
  ) throws -> Answer {
    let sheet = try Spreadsheet(file, session)
    let kind = try importable.kind(session)
    let partnership = try session.records.partnership()
    let remembered = partnership.imports[ImportNoun(known: kind.noun)]?.choices ?? []
    let mapping: ImportMapping
    do throws(MappingProblem) {
      mapping = try ImportMapping.find(
        in: sheet.rows, kind, said: options.choices,
        remembered: remembered)
    } catch {
      throw ImportProblem(
        file: file, kind: .mapping(error, noun: kind.noun, things: kind.things),
        better: kind.better(for: sheet.rows))
    }
    let rows = SiftedRows(sheet.rows, mapping)
    let (taken, isSaved) = try take(rows, importable, options, session)
    var imported = taken
    imported.refusals = taken.refusals.map { refusal in
      // Two rows disagree about a field; people know its heading.
      let column = refusal.heading.flatMap { key in mapping.columns.first { $0.field == key } }
      return RowRefusal(
        line: refusal.line, heading: column?.heading ?? refusal.heading, text: refusal.text, refusal.reason)
    }
    // What is one line of a batch cannot end in an answer that says no: nothing of the batch may be saved then.
    if !isSaved, session.isBatchLine {
      throw ImportProblem(file: file, kind: .refusedRows(imported.refusedLines))
    }
    // What somebody said of headings is no slip.
    if !mapping.columns.contains(where: { $0.source == .said || $0.source == .remembered }),
      let better = kind.better(for: sheet.rows)
    {
      imported.warnings.insert(ImportWords.better(better, file, session.program), at: 0)
    }
    if isSaved { try remember(options.choices, kind, partnership, session) }
    let refused = RefusedRows(sheet, mapping, imported)
    let refusedFile = isSaved && !imported.refusals.isEmpty ? try refused.place(options, session) : nil
    if let refusedFile, !session.globals.dryRun { try FileOutside(refusedFile, session).write(refused.text) }
    return ImportPage(
      file: file, kind: kind, mapping: mapping, rowCount: rows.count, imported: imported, isSaved: isSaved,
      refusedFile: refusedFile, program: session.program, isDryRun: session.globals.dryRun
    ).answer
  }

  /// A row that cannot be taken, where all of them were wanted.
  private struct Unfit: Error {
    let imported: ImportedRows
  }

  private static func take(
    _ rows: SiftedRows, _ importable: any Importable, _ options: ImportOptions, _ session: Session
  ) throws -> (imported: ImportedRows, isSaved: Bool) {
    do {
      let imported = try session.records.attempt {
        var imported = try importable.take(rows.rows, session)
        imported.refusals = (rows.refusals + imported.refusals).sorted { $0.line < $1.line }
        if !rows.totals.isEmpty { imported.remarks.insert(.totals(rows.totals), at: 0) }
        if !imported.refusals.isEmpty, !options.skipsBad { throw Unfit(imported: imported) }
        return imported
      }
      return (imported, true)
    } catch let unfit as Unfit {
      return (unfit.imported, false)
    }
  }

  private static func remember(
    _ choices: [HeadingChoice], _ kind: ImportKind, _ partnership: Partnership, _ session: Session
  ) throws {
    guard !choices.isEmpty else { return }
    var partnership = partnership
    partnership.imports[ImportNoun(known: kind.noun), default: ImportMemory()].remember(choices)
    try session.records.save(partnership)
  }
}

/// The rows of a file that a spreadsheet program wrote.
struct Spreadsheet {
  let file: String
  let rows: [CSVRow]
  let separator: CSVSeparator

  /// Reads a file.
  init(_ file: String, _ session: Session) throws {
    var reader = CSVReader()
    var rows: [CSVRow] = []
    do {
      try FileOutside(file, session).forEachPart { try reader.feed($0) { rows.append($0) } }
      try reader.finish { rows.append($0) }
    } catch let problem as CSVProblem {
      throw ImportProblem(file: file, kind: .table(problem))
    }
    (self.file, self.rows, separator) = (file, rows, reader.separator ?? .comma)
  }
}
