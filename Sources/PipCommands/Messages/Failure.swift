import CommandTable
import PipCore

/// An error as people and scripts read it: made from the facts of the error, here and nowhere else.
struct Failure: Error, Hashable, Sendable {
  /// How the program ends.
  var status: ExitStatus
  /// The kind of error, one word for scripts.
  var kind: String
  /// What went wrong: starts small, no full stop.
  var message: String
  /// The file, line and field, or the line of a batch, that it is about.
  var place: String?
  /// What to type next.
  var hints: [String]

  init(_ status: ExitStatus, _ kind: String, _ message: String, place: String? = nil, hints: [String] = []) {
    (self.status, self.kind, self.message, self.place, self.hints) = (status, kind, message, place, hints)
  }

  /// Writes any error that can leave a command.
  init(_ error: any Error, program: String) {
    self =
      switch error {
      case let failure as Failure: failure
      case let error as UsageError: Failure(error, program)
      case let problem as ResolvedDayProblem:
        Failure(.usage, "usage", "'\(problem.text)' \(problem.reason)", hints: [Self.wholeDay])
      case let problem as SetupProblem: Failure(problem, program)
      case let problem as LookupProblem: Failure(problem, program)
      case let problem as RuleProblem: Failure(problem, program)
      case let problem as DataProblem: Failure(problem, program)
      case let problem as StoreProblem: Failure(problem, program)
      case let problem as GIASProblem: Failure(problem, program)
      case let problem as BatchProblem: Failure(problem, program)
      case let problem as ImportProblem: Failure(problem, program)
      case let problem as SheetProblem: Failure(problem, program)
      default:
        Failure(
          .bug, "bug", "something happened that should not: \(error)",
          hints: ["this is a fault in the program; your data is as it was before the command"])
      }
  }

  private static let wholeDay = "write day, month and year, such as 26/11/2026"

  /// The error for a person.
  func text(program: String) -> String {
    var lines = ["\(program): \(place.map { "\($0): " } ?? "")\(message)"]
    lines += hints.map { "hint: \($0)" }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The error for a script.
  var json: JSONValue {
    .object([
      "schema": "pip/error/1",
      "data": .object([
        "status": .int(Int(status.rawValue)), "kind": .string(kind), "message": .string(message),
        "where": place.map(JSONValue.string) ?? .null, "hints": .array(hints.map(JSONValue.string)),
      ]),
      "warnings": .array([]),
    ])
  }
}

extension Failure {
  init(_ error: UsageError, _ program: String) {
    let (text, hints) = CommandTable.message(for: error, program: program)
    self.init(
      .usage, "usage", text, hints: hints.map { Self.named($0, program) } + Self.dayHints(error, program))
  }

  /// What stands for the name of the program in the hints of values, which do not know it.
  static let programMark: Character = "\u{1}"

  /// A hint with the name of the program in it.
  static func named(_ hint: String, _ program: String) -> String {
    hint.split(separator: programMark, omittingEmptySubsequences: false).joined(separator: program)
  }

  /// Where a day belongs that was typed as the name of who does it.
  private static func dayHints(_ error: UsageError, _ program: String) -> [String] {
    guard case .badValue("--by", let word, _, _) = error.kind, (try? DayWord(word)) != nil else { return [] }
    let days = PipTable.tree(program: program).command(at: error.path)?.options.filter {
      $0.kind == .option && $0.valueName == DayWord.valueName
    }
    let options = days?.map(\.labelWithValue) ?? []
    return options.isEmpty ? [] : ["a day goes with \(options.joined(separator: " or "))"]
  }

  init(_ problem: SetupProblem, _ program: String) {
    switch problem {
    case .noHome:
      self.init(
        .missing, "no-data", "there is no home folder to look for the data in",
        hints: ["name the data directory with --data DIR, or set PEERPIP_DATA"])
    case .badToday(let variable, let text, let reason):
      self.init(
        .usage, "usage", "\(variable): '\(text)' \(reason)",
        hints: ["set \(variable) to a day such as 2026-11-20"])
    case .unresolvedToday(let text, let reason):
      self.init(.usage, "usage", "--today: '\(text)' \(reason)", hints: [Self.wholeDay])
    }
  }
}
