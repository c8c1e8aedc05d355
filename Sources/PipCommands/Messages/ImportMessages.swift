import CommandTable
import PipCore

extension Failure {
  init(_ problem: ImportProblem, _ program: String) {
    let status: ExitStatus = problem.kind == .refusedExists ? .exists : .data
    let (message, hints) = Self.sentence(problem, program)
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
            "say what its headings mean, such as --map \"\(found.first ?? "Full Nm")=name\"; \(program) \(noun) import --help shows more",
          ]
      )
    case .missing(let need, let found):
      (
        "no heading says \(need.map { $0.joined(separator: " and ") }.joined(separator: ", or "))",
        [
          "the headings are: \(list(found))",
          "say which one it is, such as --map \"\(found.first ?? "Heading")=\(need.first?.first ?? "name")\"",
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

  private static func list(_ headings: [String]) -> String { headings.joined(separator: " | ") }

  private static func nearest(_ word: String, _ known: [String]) -> String? {
    let near = suggestions(for: word, among: known)
    return near.isEmpty ? nil : "did you mean \(near.joined(separator: " or "))?"
  }
}
