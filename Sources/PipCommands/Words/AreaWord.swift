import CommandTable
import PipCore

/// An area of a framework as typed: its id, or the start of it.
struct AreaWord: NameWord {
  let text: String
  static let valueName = "AREA"
}

/// What an inspection said of one area as typed: `quality-of-education=Good`.
struct AreaOutcomeWord: ArgumentValue, Hashable {
  let area: ID<Area>
  let outcome: String
  static let valueName = "AREA=TEXT"

  init(argument: String) throws(ArgumentProblem) {
    let halves = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      .map { String($0).trimmed }
    guard halves.count == 2, let area = ID<Area>(halves[0].lowercased()) else {
      throw ArgumentProblem(
        "does not say an area and its outcome",
        hints: ["write the area in lower-case letters with hyphens, such as quality-of-education=Good"])
    }
    (self.area, outcome) = (area, try NameText(argument: halves[1]).text)
  }
}
