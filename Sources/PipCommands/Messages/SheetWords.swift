import CommandTable
import PipCore

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
      return "was changed, and is only there to be read; what it says can be changed with the commands"
    case .nowhere: return "\(text) stands where nothing is asked"
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
