import CommandTable
import PipCore

extension Failure {
  init(_ problem: DataProblem, _ program: String) {
    switch problem {
    case .json(let path, let error):
      self.init(
        .data, "data", error.reason.words, place: "\(path):\(error.position.line):\(error.position.column)",
        hints: Self.mending)
    case .field(let path, let problem):
      self.init(
        .data, "data",
        problem.field.isEmpty
          ? problem.reason : "the field \(problem.field.joined(separator: ".")) \(problem.reason)",
        place: "\(path):\(problem.position.line):\(problem.position.column)", hints: Self.mending)
    case .wrongSchema(let path, let expected, let found):
      self.init(
        .data, "data",
        found.map { "says it is \"\($0)\", where \"\(expected)\" belongs" }
          ?? "does not say that it is \"\(expected)\"",
        place: path,
        hints: ["this is probably not a record of this program: move it away, or mend its \"schema\""])
    case .wrongID(let path, let expected, let found):
      self.init(
        .data, "data", "holds the id \"\(found)\", where \"\(expected)\" belongs", place: path,
        hints: ["this is probably a copy of another record: compare the two, keep one under its own name"])
    case .newer(let path, let schema):
      self.init(
        .newer, "newer", "was written by a newer version of this program (\(schema)), and is left as it is",
        place: path,
        hints: ["install the newer version to change it"])
    case .unreadable(let problem): self.init(problem, program)
    case .doesNotReadBack(let path):
      self.init(
        .bug, "bug", "would not read back as it was written, so nothing is changed", place: path,
        hints: ["this is a fault in the program: please report it with the command you typed"])
    }
  }

  private static let mending = [
    "the other records are fine; mend this file in a text editor, or put back an earlier copy"
  ]
}

/// Warnings on what was come upon while reading.
enum Warnings {
  static func of(_ records: Records, program: String) -> [String] {
    let problems = records.problems.map { problem in
      let failure = Failure(problem, program: program)
      // A model is not only shown itself: reviews follow it.
      let isModel = failure.place?.hasPrefix("\(FolderPath.models)/") ?? false
      let rest = isModel ? "reviews that follow it are shown by another model" : "it is left out here"
      return "\(failure.place.map { "\($0): " } ?? "")\(failure.message); \(rest)"
    }
    let missing = records.missingModels.sorted().map {
      "there is no process model '\($0)', though the partnership names it; \(ProcessModel.spp.id) stands in for it until it is there, or another is named with: \(program) partnership edit --model MODEL"
    }
    return problems + sentences(records.advice) + missing + strays(records.change.strays.sorted())
  }

  /// Fields that are probably misspelt.
  static func sentences(_ advice: [FieldAdvice]) -> [String] {
    advice.compactMap { advice in
      guard let meant = suggestions(for: advice.written, among: advice.known).first else { return nil }
      return
        "\(advice.path): the field \"\(advice.written)\" is not known; did you mean \"\(meant)\"? It is kept as it is"
    }
  }

  /// Files beside the records; a folder full of them is told in one line, not in thousands.
  private static func strays(_ paths: [String]) -> [String] {
    let most = 10
    let named = paths.prefix(most).map { path in
      "\(path) is not a record: its name must be an id and .json, so this may be a second copy that a sync program made"
    }
    let rest = paths.count - named.count
    guard rest > 0 else { return named }
    return named + ["\(rest) more file\(rest == 1 ? " is" : "s are") no record\(rest == 1 ? "" : "s") either"]
  }
}
