import CommandTable
import PipCore

extension Failure {
  init(_ problem: SheetProblem, _ program: String) {
    switch problem {
    case .table(let file, let problem):
      let (message, hints) = problem.words
      self.init(.data, "sheet", message, place: file, hints: hints)
    case .noSheet(let file):
      self.init(
        .data, "sheet", "is no sheet that \(program) wrote: its first row does not say what it is about",
        place: file,
        hints: [
          "the first row of a sheet begins with \"pip sheet\", and the first column tells which cell is which: copy the answers into a new sheet"
        ])
    case .otherPartnership(let file, let theirs, let ours):
      self.init(
        .data, "sheet",
        "was written for \(theirs.isEmpty ? "another partnership" : theirs), and these are the data of \(ours)",
        place: file,
        hints: [
          "name the other data with --data DIR; if the partnership has a new name, write that into the first row"
        ])
    case .about(let file, let address, let cause):
      self = Failure(cause, program: program)
      place = "\(file), about \(address)"
    case .slips(let file, let refusals):
      let count = refusals.count == 1 ? "one thing on it" : "\(refusals.count) things on it"
      self.init(
        .data, "sheet",
        "\(count) cannot be taken, and nothing of it is saved\n"
          + refusals.map { Self.sentence($0, program) }.joined(separator: "\n"), place: file,
        hints: ["mend the sheet and read it again; an empty cell leaves what is recorded as it is"])
    }
  }

  private static func sentence(_ refusal: SheetProblem.Refusal, _ program: String) -> String {
    switch refusal {
    case .slip(let slip): return SheetWords.sentence(slip)
    case .rule(let line, let question, let cause):
      let failure = Failure(cause, program: program)
      let hint = failure.hints.first.map { " (\($0))" } ?? ""
      return "line \(line), \(SheetWords.quoted(question)): \(failure.message)\(hint)"
    }
  }
}

extension SheetProblem {
  /// The remark on something that stays as it is recorded.
  static func remark(_ slip: SheetSlip) -> String { SheetWords.sentence(slip) }
}
