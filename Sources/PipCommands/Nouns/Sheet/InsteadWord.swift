import CommandTable
import PipCore

/// What a cell of a sheet shall say, such as `14:due=26/11/2026`; nothing after the sign empties it.
struct InsteadWord: ArgumentValue, Hashable {
  let line: Int
  let column: String
  let text: String
  static let valueName = "LINE:COLUMN=TEXT"

  init(argument: String) throws(ArgumentProblem) {
    let halves = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
      String.init)
    let place = halves[0].split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard halves.count == 2, place.count == 2, let line = Int(place[0]), line > 0, !place[1].isEmpty else {
      throw ArgumentProblem(
        "does not say what a cell shall say",
        hints: ["write the line, the column and the answer, such as 14:due=26/11/2026"])
    }
    (self.line, column, text) = (line, place[1], halves[1])
  }
}
