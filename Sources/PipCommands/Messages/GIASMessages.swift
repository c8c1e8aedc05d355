import CommandTable
import PipCore

extension Failure {
  init(_ problem: GIASProblem, _ program: String) {
    let choices =
      "choose schools with --urn, --la, --postcode or --match; --open-only leaves out closed ones"
    switch problem {
    case .notGIAS(let file, let option):
      self.init(
        .data, "data", "does not have the headings of the register of schools, which \(option) is for",
        place: file,
        hints: [
          "leave out \(option) for a spreadsheet of your own",
          "the extract has the headings \(GIASColumn.needed.map(\.rawValue).joined(separator: ", ")), LA (name), EstablishmentStatus (name) and others in its first row",
        ])
    case .columnsMissing(let file, let columns):
      self.init(
        .data, "data",
        "lacks the column\(columns.count == 1 ? "" : "s") \(columns.joined(separator: ", "))", place: file,
        hints: ["download the file again with all its columns, and leave its first row as it is"])
    case .columnNeeded(let file, let option, let columns):
      self.init(
        .data, "data",
        "has no column \(columns.joined(separator: " or ")), which \(option) looks at", place: file,
        hints: ["leave out \(option), or download the file with all its columns"])
    case .nothingChosen(let file, let rows):
      self.init(
        .usage, "usage", "has \(rows) rows, and nobody said which schools are meant", place: file,
        hints: [choices, "once schools have a URN, the same command without a choice brings them up to date"])
    case .tooMany(let file, let chosen, let most):
      self.init(
        .data, "rule", "the choice means \(chosen) schools, and more than \(most) are rarely meant",
        place: file, hints: ["choose more narrowly, or add --yes to take all of them", choices])
    case .noneFound(let file, let rows, let urns):
      let numbers = urns.prefix(10).joined(separator: ", ") + (urns.count > 10 ? ", …" : "")
      self.init(
        .missing, "missing",
        urns.isEmpty
          ? "none of its \(rows) rows is a school that was chosen"
          : "none of its \(rows) rows is chosen; not in it: \(numbers)",
        place: file, hints: ["check the numbers and the words", choices])
    case .unknownAuthority(let file, let name, let known):
      let near = suggestions(for: name, among: known)
      self.init(
        .missing, "missing", "has no local authority '\(name)'", place: file,
        hints: [
          near.isEmpty
            ? "write its name as the register does, or its number of three digits"
            : "did you mean \(near.joined(separator: " or "))?"
        ])
    }
  }
}
