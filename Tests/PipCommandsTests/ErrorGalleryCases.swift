import CommandTable

@testable import PipCommands
@testable import PipCore

/// Every case of every kind of error, with its name in `docs/errors.md` and a sample in which `§` stands for a fact.
///
/// Each step names one case and makes the next one. A new case does not compile until it has a step here; give it a name,
/// link it to the others, and write its entry.
enum ErrorGallery {
  struct Entry: Sendable {
    let name: String
    let sample: any Error
  }

  static let mark = "§"
  static let day = Day(year: 2000, month: 1, day: 1) ?? .earliest
  static let position = JSONPosition(offset: 0, line: 1, column: 1)

  static let entries: [Entry] =
    walk(UsageError.Kind.unknownCommand(word: mark, suggestions: [], choices: []), step) {
      UsageError($0, path: [mark])
    }
    + walk(SetupProblem.noHome, step) { $0 }
    + walk(LookupProblem.missing(noun: mark, word: mark, known: []), step) { $0 }
    + walk(RuleProblem.fromHost(person: mark, name: mark, task: mark, host: mark), step) { $0 }
    + walk(DataProblem.json(path: mark, JSONError(reason: .empty, position: position)), step) { $0 }
    + walk(StoreProblem.noPartnership(path: mark), step) { $0 }
    + walk(GIASProblem.notGIAS(file: mark, option: mark), step) { $0 }
    + walk(ImportProblem.Kind.table(.unclosedQuote(line: 2)), step) { ImportProblem(file: mark, kind: $0) }
    + [
      Entry(name: "usage/resolved-day", sample: ResolvedDayProblem(text: mark, reason: mark)),
      Entry(
        name: "batch/line",
        sample: BatchProblem(line: 2, text: mark, cause: UsageError.conflicting(mark))),
      Entry(
        name: "batch/split", sample: BatchProblem(line: 1, text: mark, cause: SplitProblem.openQuote("\""))),
      Entry(name: "sheet/table", sample: SheetProblem.table(file: mark, .workbook)),
      Entry(name: "sheet/none", sample: SheetProblem.noSheet(file: mark)),
      Entry(
        name: "sheet/other-partnership",
        sample: SheetProblem.otherPartnership(file: mark, theirs: mark, ours: mark)),
      Entry(
        name: "sheet/about",
        sample: SheetProblem.about(
          file: mark, address: mark, cause: LookupProblem.noReview(host: mark, cycles: [mark]))),
      Entry(
        name: "sheet/answers",
        sample: SheetProblem.slips(
          file: mark,
          [.slip(SheetSlip(line: 34, question: "By when", text: mark, reason: .doubt(.day(.noDay))))])),
      Entry(name: "bug/other", sample: Unforeseen()),
    ]

  /// An error that no part of the program writes a sentence for.
  struct Unforeseen: Error {}

  private static func walk<Problem>(
    _ first: Problem, _ step: (Problem) -> (String, Problem?), _ error: (Problem) -> any Error
  ) -> [Entry] {
    var entries: [Entry] = []
    var current: Problem? = first
    while let problem = current {
      let (name, next) = step(problem)
      entries.append(Entry(name: name, sample: error(problem)))
      current = next
    }
    return entries
  }

  private static func step(_ kind: UsageError.Kind) -> (String, UsageError.Kind?) {
    switch kind {
    case .unknownCommand: ("usage/unknown-command", .strangerCommand(word: mark, Stranger(mark)))
    case .strangerCommand: ("usage/stranger-command", .missingSubcommand(choices: [mark]))
    case .missingSubcommand: ("usage/missing-subcommand", .unknownOption(word: mark, suggestions: []))
    case .unknownOption: ("usage/unknown-option", .missingValue(option: mark, found: nil))
    case .missingValue: ("usage/missing-value", .missingParameter(label: mark, help: mark))
    case .missingParameter:
      ("usage/missing-parameter", .unexpectedArgument(word: mark, after: nil, suggestions: []))
    case .unexpectedArgument:
      ("usage/unexpected-argument", .badValue(label: mark, word: mark, reason: mark, hints: []))
    case .badValue: ("usage/bad-value", .valueForFlag(option: mark, value: mark))
    case .valueForFlag: ("usage/value-for-flag", .repeatedOption(label: mark, first: mark, second: mark))
    case .repeatedOption: ("usage/repeated-option", .conflicting(message: mark, hints: []))
    case .conflicting: ("usage/conflicting", nil)
    }
  }

  private static func step(_ problem: SetupProblem) -> (String, SetupProblem?) {
    switch problem {
    case .noHome: ("setup/no-home", .badToday(variable: mark, text: mark, reason: mark))
    case .badToday: ("setup/bad-today", .unresolvedToday(text: mark, reason: mark))
    case .unresolvedToday: ("setup/unresolved-today", nil)
    }
  }

  private static func step(_ problem: LookupProblem) -> (String, LookupProblem?) {
    switch problem {
    case .missing: ("lookup/missing", .ambiguous(noun: mark, word: mark, candidates: [mark]))
    case .ambiguous: ("lookup/ambiguous", .noCycle)
    case .noCycle: ("lookup/no-cycle", .severalReviews(host: mark, candidates: [mark]))
    case .severalReviews: ("lookup/several-reviews", .noReview(host: mark, cycles: [mark]))
    case .noReview: ("lookup/no-review", .noItem(noun: mark, code: mark, place: mark, candidates: []))
    case .noItem: ("lookup/no-item", .exists(noun: mark, id: mark, name: mark))
    case .exists: ("lookup/exists", .urnTaken(urn: mark, school: mark))
    case .urnTaken: ("lookup/urn-taken", .noIDFromName(mark))
    case .noIDFromName: ("lookup/no-id-from-name", nil)
    }
  }

  private static func step(_ problem: DataProblem) -> (String, DataProblem?) {
    switch problem {
    case .json: ("data/json", .field(path: mark, FieldProblem(mark, field: [mark], position: position)))
    case .field: ("data/field", .wrongSchema(path: mark, expected: mark, found: mark))
    case .wrongSchema: ("data/wrong-schema", .wrongID(path: mark, expected: mark, found: mark))
    case .wrongID: ("data/wrong-id", .newer(path: mark, schema: mark))
    case .newer: ("data/newer", .unreadable(.tooLarge(path: mark, limit: 4 << 20)))
    case .unreadable: ("data/unreadable", .doesNotReadBack(path: mark))
    case .doesNotReadBack: ("data/does-not-read-back", nil)
    }
  }

  private static func step(_ kind: ImportProblem.Kind) -> (String, ImportProblem.Kind?) {
    func next(_ problem: MappingProblem) -> ImportProblem.Kind {
      .mapping(problem, noun: mark, things: mark)
    }
    switch kind {
    case .table(.unclosedQuote): return ("import/unclosed-quote", .table(.binary(line: 2)))
    case .table(.binary): return ("import/binary", .table(.utf16))
    case .table(.utf16): return ("import/other-text", .table(.workbook))
    case .table(.workbook): return ("import/workbook", next(.noHeadings(found: [mark])))
    case .mapping(.noHeadings, _, _):
      return ("import/no-headings", next(.missing([[mark]], found: [mark])))
    case .mapping(.missing, _, _):
      return ("import/missing-heading", next(.noSuchHeading(mark, found: [mark])))
    case .mapping(.noSuchHeading, _, _):
      return ("import/no-such-heading", next(.noSuchField(mark, known: [mark])))
    case .mapping(.noSuchField, _, _):
      return ("import/no-such-field", next(.twoHeadings(mark, mark, field: mark)))
    case .mapping(.twoHeadings, _, _): return ("import/two-headings", .refusedRows([2]))
    case .refusedRows: return ("import/refused-rows", .refusedExists)
    case .refusedExists: return ("import/refused-exists", nil)
    }
  }
}
