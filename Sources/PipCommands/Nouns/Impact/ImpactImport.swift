import CommandTable
import PipCore

extension ImpactCommands {
  static let importing = Row(
    "import", "Import statements of impact from a spreadsheet", .writes,
    examples: ["pip impact import impact.csv"],
    discussion: """
      \(ImportOptions.discussion)

      A statement is found by its host and its text.
      """,
    argument("file", PathText.self, "The file, saved as CSV"), ImportOptions.parameter
  ) { session, file, options in
    try SpreadsheetImport.run(ImpactRows(), file.text, options, session)
  }
}
