import CommandTable
import PipCore

/// What keeps a sheet from being recorded; nothing of it is saved then.
enum SheetProblem: Error {
  /// The file is no table.
  case table(file: String, CSVProblem)
  /// The file is a table, and no sheet of this program.
  case noSheet(file: String)
  /// It was written for another partnership.
  case otherPartnership(file: String, theirs: String, ours: String)
  /// What it is about cannot be found, or takes nothing more.
  case about(file: String, address: String, cause: any Error)
  /// Some of it cannot be taken.
  case slips(file: String, [Refusal])

  /// One thing on the sheet that cannot be taken.
  enum Refusal {
    /// It is not understood, or does not fit what is recorded.
    case slip(SheetSlip)
    /// The command that would record it refuses.
    case rule(line: Int, question: String, cause: any Error)

    /// The line of the file.
    var line: Int {
      switch self {
      case .slip(let slip): slip.line
      case .rule(let line, _, _): line
      }
    }
  }
}

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
      return "line \(line), \(SheetWords.quoted(question)): \(withoutOption(failure.message))\(hint)"
    }
  }
}

/// A message without the option that it begins with, which nobody typed.
private func withoutOption(_ message: String) -> String {
  guard message.hasPrefix("--"), let end = message.firstRange(of: ": ") else { return message }
  return String(message[end.upperBound...])
}

extension SheetProblem {
  /// The remark on something that stays as it is recorded.
  static func remark(_ slip: SheetSlip) -> String { SheetWords.sentence(slip) }
}

/// The sentences about single answers of a sheet.
enum SheetWords {
  /// What cannot be taken, where it stands, and why.
  static func sentence(_ slip: SheetSlip) -> String {
    let place = slip.question.isEmpty ? "line \(slip.line)" : "line \(slip.line), \(quoted(slip.question))"
    return "\(place): \(reason(slip))"
  }

  static func quoted(_ question: String) -> String { "“\(question)”" }

  /// Why an answer cannot be taken.
  static func reason(_ slip: SheetSlip) -> String {
    let text = "'\(brief(slip.text))'"
    switch slip.reason {
    case .doubt(let doubt): return sentence(doubt, text)
    case .onlyToRead:
      return
        "was changed to \(text), and is only there to be read: an answer goes beside it, and the rest is changed with the commands"
    case .nowhere: return "\(text) stands where nothing is asked"
    case .anotherSheet:
      return "another sheet begins here (\(brief(slip.text))): save each as a file of its own"
    case .gone: return "is about something that is no longer in the records: \(text)"
    case .twice: return "stands on the sheet twice; for a new row, empty its first cell: \(text)"
    case .recordedSince(let recorded):
      return recorded.isEmpty
        ? "says \(text), and what stood there has been taken away since the sheet was written"
        : "says \(text), and since the sheet was written '\(brief(recorded))' was recorded"
    case .recordedOtherwise(let recorded):
      return recorded.isEmpty
        ? "the row is recorded already, without \(text); it stays as it is recorded"
        : "the row is recorded already, with '\(brief(recorded))' and not \(text); it stays as it is recorded"
    case .needed: return "is empty, and needed for what stands beside it"
    case .needs(let other): return "needs an answer to \(quoted(other)) too"
    case .onlyWith(let other):
      return "\(text) counts only together with a new answer under \(quoted(other))"
    case .notKept: return "\(text) is not kept for somebody who is new"
    }
  }

  private static func sentence(_ doubt: SheetDoubt, _ text: String) -> String {
    switch doubt {
    case .day(let problem): return "\(text) \(problem.words)"
    case .number: return "\(text) is not a number"
    case .mark: return "\(text) is no mark: write 0, 1, 2, 3, 4 or 5, or leave it empty"
    case .nobody(let name, let near):
      return "nobody in the records is called '\(name)'"
        + (near.isEmpty
          ? "; add them first, with person add" : "; did you mean \(near.joined(separator: " or "))?")
    case .several(let name, let ids):
      return "several are called '\(name)': write \(ids.joined(separator: " or "))"
    case .noSchool(let name, let near):
      return "there is no school '\(name)'"
        + (near.isEmpty
          ? "; add it first, with school add" : "; did you mean \(near.joined(separator: " or "))?")
    case .notShown:
      return
        "\(text) is what a spreadsheet shows when it cannot show the cell: begin a text with another sign than =, or make the column wider"
    case .lostLetter:
      return
        "\(text) has a question mark inside a word, where a letter may be lost: save the sheet as CSV UTF-8"
    case .onlyOne: return "\(text) names several, and there is room for one"
    case .notOffered(let said, let offered):
      return "'\(said)' is none of the answers: \(offered.joined(separator: ", "))"
    }
  }
}
