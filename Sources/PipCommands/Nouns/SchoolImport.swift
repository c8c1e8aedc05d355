import CommandTable
import PipCore

extension SchoolCommands {
  static let importing = Row(
    "import", "Import schools from a spreadsheet", .writes,
    examples: [
      "pip school import schools.csv", "pip school import schools.csv --map \"Base school=name\" --dry-run",
    ],
    discussion: """
      \(ImportOptions.discussion)

      A school is found by id, by URN, or by name; in what differs the file wins. A column for the cluster puts schools into the \
      review clusters of the current cycle, and makes those that are not there.
      """,
    argument("file", PathText.self, "The file, saved as CSV"), ImportOptions.parameter
  ) { session, file, options in
    try SpreadsheetImport.run(SchoolsSheet(), file.text, options, session)
  }
}
