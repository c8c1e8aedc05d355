import CommandTable
import PipCore

/// The options of every `import` of a spreadsheet.
struct ImportOptions: Sendable {
  var choices: [HeadingChoice] = []
  var skipsBad = false
  var refused: String?

  static let parameter: Parameter<ImportOptions> = group(
    texts(
      "map", MapWord.self, "What a heading means, such as \"Full Nm=name\"; nothing after = leaves it out"),
    flag("skip-bad", "Take the good rows, and write the others to a file to be mended"),
    option("refused", PathText.self, "The file for the other rows, if not beside the first")
  ) { (maps, skipsBad, refused) throws(UsageError) in
    if refused != nil, !skipsBad {
      throw .conflicting(
        "--refused names the file for rows that --skip-bad leaves out", hints: ["add --skip-bad"])
    }
    return ImportOptions(choices: maps.map(\.choice), skipsBad: skipsBad, refused: refused?.text)
  }

  /// What help says of every import.
  static let discussion = """
    The headings are found and matched by what they say; --map says what others mean, and is remembered. Rows that are so \
    already change nothing, and empty cells clear nothing.

    One row that cannot be taken keeps all of them out, and each is told with its line. With --skip-bad the good rows are \
    taken and the others written to a file, to be mended and imported.
    """
}

/// A heading and its field as typed: `Their heading=field`.
struct MapWord: ArgumentValue, Hashable {
  let choice: HeadingChoice
  static let valueName = "HEADING=FIELD"

  init(argument: String) throws(ArgumentProblem) {
    let text = try NameText(argument: argument).text
    let hint = "write the heading, = and the field, such as \"Full Nm=name\""
    guard let sign = text.lastIndex(of: "=") else { throw ArgumentProblem("says no field", hints: [hint]) }
    let heading = String(text[..<sign]).trimmed
    let field = String(text[text.index(after: sign)...]).trimmed.lowercased()
    guard !heading.isEmpty else { throw ArgumentProblem("says no heading", hints: [hint]) }
    choice = HeadingChoice(
      heading: heading, field: field.isEmpty || field == ImportMemory.ignore ? nil : field)
  }
}
