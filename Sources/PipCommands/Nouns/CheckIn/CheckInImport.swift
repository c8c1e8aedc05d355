import CommandTable
import PipCore

extension CheckInCommands {
  static let importing = Row(
    "import", "Import check-ins that were held from a spreadsheet", .writes,
    examples: ["pip checkin import checkins.csv"],
    discussion: """
      \(ImportOptions.discussion)

      A check-in is found by its host and its day.
      """,
    argument("file", PathText.self, "The file, saved as CSV"), ImportOptions.parameter
  ) { session, file, options in
    try SpreadsheetImport.run(CheckInRows(), file.text, options, session)
  }
}
