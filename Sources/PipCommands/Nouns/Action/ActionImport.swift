import CommandTable
import PipCore

extension ActionCommands {
  static let importing = Row(
    "import", "Import actions from a spreadsheet", .writes,
    examples: ["pip action import actions.csv", "pip action import actions.csv --skip-bad"],
    discussion: """
      \(ImportOptions.discussion)

      An action is found by its host and its text. An owner who is nobody in the records stays in words.
      """,
    argument("file", PathText.self, "The file, saved as CSV"), ImportOptions.parameter
  ) { session, file, options in
    try SpreadsheetImport.run(ActionRows(), file.text, options, session)
  }
}
