import CommandTable
import PipCore

extension ReviewCommands {
  static let importing = Row(
    "import", "Import reviews from a spreadsheet", .writes,
    examples: [
      "pip review import reviews.csv", "pip review import autumn.csv --map \"Visit 1=on\" --dry-run",
    ],
    discussion: """
      \(ImportOptions.discussion)

      A review is found by its host, in the current cycle or the one named with --cycle; what differs is corrected, as review edit does.
      """,
    argument("file", PathText.self, "The file, saved as CSV"), ImportOptions.parameter
  ) { session, file, options in
    try SpreadsheetImport.run(ReviewRows(), file.text, options, session)
  }
}
