import CommandTable
import PipCore

/// The sentences about an import as a whole.
enum ImportWords {
  /// How a column is used, in words.
  static func meaning(_ column: ImportMapping.Column) -> String {
    switch (column.field, column.source) {
    case (let field?, .remembered): "\(field), as you said before"
    case (let field?, .said): "\(field), as you say"
    case (let field?, .guessed), (let field?, .weak): field
    case (nil, .said), (nil, .remembered):
      "left out, as you \(column.source == .said ? "say" : "said before")"
    case (nil, _): "not used"
    }
  }

  /// How a column is known, for scripts.
  static func source(_ source: ImportMapping.Source) -> String {
    source == .weak ? ImportMapping.Source.guessed.rawValue : source.rawValue
  }

  /// What differs, in words.
  static func sentence(_ change: FieldChange) -> String {
    change.old.map { "\(change.field): \($0) → \(change.new)" } ?? "\(change.field): \(change.new)"
  }

  /// What is said once.
  static func sentence(_ remark: ImportRemark) -> String {
    switch remark {
    case .titles(let titles):
      "Titles were left off names: \(titles.joined(separator: ", "))"
    case .turned(let count):
      count == 1
        ? "One name with the surname first was turned" : "\(count) names with the surname first were turned"
    case .shortSchool(let text, let id): "“\(text)” is taken for \(id), the only school whose name begins so"
    case .joined(let lines, let name):
      "Lines \(lines.map(String.init).joined(separator: " and ")) are about the same: \(name)"
    case .totals(let lines):
      "Line\(lines.count == 1 ? "" : "s") \(lines.map(String.init).joined(separator: ", ")) with a total \(lines.count == 1 ? "is" : "are") passed over"
    case .newClusters(let names, let cycle):
      "New review clusters in \(cycle): \(names.joined(separator: ", "))"
    case .doneToday(let lines):
      "Line\(lines.count == 1 ? "" : "s") \(lines.map(String.init).joined(separator: ", ")) say\(lines.count == 1 ? "s" : "") how an action stands and not since when: today is taken"
    }
  }

  /// That a file seems to be of another kind.
  static func better(_ kind: ImportKind, _ file: String, _ program: String) -> String {
    "the headings look like those of \(kind.things): \(program) \(kind.noun) import \(CommandLineText.join([file]))"
  }

  /// How many of each, in words.
  static func counts(_ imported: ImportedRows, _ kind: ImportKind) -> String {
    let total = imported.rows.count
    let outcomes: [(ImportedRows.Row.Outcome, String)] = [
      (.new, "new"), (.changed, "changed"), (.same, "recorded so already"),
    ]
    let parts = outcomes.map { (imported.count($0.0), $0.1) }.filter { $0.0 > 0 }
    var sentences: [String] = []
    if let only = parts.first {
      let some = "\(total) \(total == 1 ? kind.thing : kind.things)"
      let which =
        parts.count > 1
        ? ": " + parts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
        : total == 1 ? ", \(only.1)" : ", all \(only.1)"
      sentences.append(some + which + ".")
    }
    let refused = imported.refusedLines.count
    if refused > 0 { sentences.append("\(refused) row\(refused == 1 ? "" : "s") cannot be taken.") }
    return sentences.isEmpty ? "There is nothing below the headings." : sentences.joined(separator: " ")
  }
}

extension Failure {
  init(_ problem: ImportProblem, _ program: String) {
    let status: ExitStatus = problem.kind == .refusedExists ? .exists : .data
    let (message, own) = Self.sentence(problem, program)
    let hints = (problem.better.map { [ImportWords.better($0, problem.file, program)] } ?? []) + own
    self.init(
      status, problem.kind == .refusedExists ? "exists" : "import", message, place: problem.file, hints: hints
    )
  }

  private static func sentence(_ problem: ImportProblem, _ program: String) -> (String, [String]) {
    switch problem.kind {
    case .table(let problem): problem.words
    case .mapping(let problem, let noun, let things): sentence(problem, noun, things, program)
    case .refusedRows(let lines):
      (
        "\(lines.count) row\(lines.count == 1 ? "" : "s") cannot be taken",
        ["see them, with the reasons, by importing the file by itself with --dry-run"]
      )
    case .refusedExists: ("is there already, and is not written over", ["name another file with --refused"])
    }
  }

  private static func sentence(
    _ problem: MappingProblem, _ noun: String, _ things: String, _ program: String
  ) -> (String, [String]) {
    switch problem {
    case .noHeadings(let found):
      (
        "no row of headings for \(things) is found",
        found.isEmpty
          ? ["the file is empty"]
          : [
            "the likeliest row says: \(list(found))",
            "say what its headings mean, such as --map \"\(example(found) ?? "Full Nm")=name\"; \(program) \(noun) import --help shows more",
          ]
      )
    case .missing(let need, let found):
      (
        "no heading says \(need.map { $0.joined(separator: " and ") }.joined(separator: ", or "))",
        [
          "the headings are: \(list(found))",
          "say which one it is, such as --map \"\(example(found) ?? "Heading")=\(need.first?.first ?? "name")\"",
        ]
      )
    case .noSuchHeading(let heading, let found):
      (
        "there is no heading “\(heading)”", [nearest(heading, found) ?? "the headings are: \(list(found))"]
      )
    case .noSuchField(let field, let known):
      (
        "there is no field '\(field)' for \(things)",
        [nearest(field, known) ?? "the fields are: \(known.joined(separator: ", "))"]
      )
    case .twoHeadings(let one, let other, let field):
      (
        one == other
          ? "the heading “\(one)” is there twice, and could be \(field) both times"
          : "“\(one)” and “\(other)” could both be \(field)",
        [
          one == other
            ? "give one of the two columns another heading"
            : "leave one out with --map \"\(other)=\", or say what it is"
        ]
      )
    }
  }

  private static func list(_ headings: [String]) -> String {
    let shown = headings.prefix(20).map { $0.count > 60 ? "\($0.prefix(59))…" : $0 }
    return shown.joined(separator: " | ") + (headings.count > 20 ? " | …" : "")
  }

  /// A heading to show `--map` with: one that fits in quotation marks.
  private static func example(_ headings: [String]) -> String? {
    headings.first { $0.count <= 60 && !$0.contains("\"") && !$0.contains("=") }
  }

  private static func nearest(_ word: String, _ known: [String]) -> String? {
    let near = suggestions(for: word, among: known)
    return near.isEmpty ? nil : "did you mean \(near.joined(separator: " or "))?"
  }
}
