import PipCore

/// What keeps a sheet from being recorded; nothing of it is saved then.
enum SheetProblem: Error {
  /// The file is no table.
  case table(file: String, CSVProblem)
  /// The file is a table, and no sheet of this program.
  case noSheet(file: String)
  /// It was written for another partnership.
  case otherPartnership(file: String, theirs: String, ours: String)
  /// What it is about cannot be found, or takes nothing more.
  case about(file: String, address: String, cause: any Error)
  /// Some of it cannot be taken.
  case slips(file: String, [Refusal])

  /// One thing on the sheet that cannot be taken.
  enum Refusal {
    /// It is not understood, or does not fit what is recorded.
    case slip(SheetSlip)
    /// The command that would record it refuses.
    case rule(line: Int, question: String, cause: any Error)
  }
}
