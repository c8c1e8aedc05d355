import CommandTable
import PipCore

extension PersonCommands {
  static let importing = Row(
    "import", "Import people from a spreadsheet", .writes,
    examples: [
      "pip person import people.csv", "pip person import people.csv --map \"Full Nm=name\" --dry-run",
      "pip person import people.csv --skip-bad",
    ],
    discussion: """
      \(ImportOptions.discussion)

      Somebody is found by id, by e-mail address, or by name and school. Roles and courses are added to those recorded; in all \
      else the file wins. Another school than the recorded one is a move, from today.
      """,
    argument("file", PathText.self, "The file, saved as CSV"), ImportOptions.parameter
  ) { session, file, options in
    try SpreadsheetImport.run(PersonRows(), file.text, options, session)
  }
}
