import PipCore

// What both a spreadsheet of somebody's own and a sheet that came back can be refused for, said once.

extension CSVProblem {
  /// The rest of a sentence that begins with the name of the file, and what to do.
  var words: (message: String, hints: [String]) {
    switch self {
    case .unclosedQuote(let line):
      (
        "a quotation mark that is opened on line \(line) is never closed",
        ["look at that line in a text editor, and close or remove the mark"]
      )
    case .binary(let line):
      ("is no text: line \(line) holds a zero byte", ["save it as CSV from the spreadsheet program"])
    case .utf16:
      (
        "is text of another kind (UTF-16)", ["save it as \"CSV UTF-8\" from the spreadsheet program"]
      )
    case .workbook:
      (
        "is a workbook or a .zip, and only a sheet of it can be read",
        ["open it, choose the sheet, and save that as \"CSV UTF-8\"; a .zip is unpacked first"]
      )
    }
  }
}

extension CellDayProblem {
  /// The rest of a sentence that begins with what stands in the cell.
  var words: String {
    switch self {
    case .noDay: "is not a day: write it as 26/11/2026"
    case .noYear: "has no year: write it as 26/11/2026"
    case .monthFirst(let month, let day):
      "is not a day: there is no month \(day); the day comes first, so if \(MonthWords.name(month)) is meant write \(day)/\(month)"
    case .serial(let day):
      "is the number by which spreadsheets keep a day (\(day.short)): show the column as dates, and save the file again"
    case .day(let problem): problem.reason
    }
  }
}

/// The name of a month, for a sentence.
private enum MonthWords {
  static func name(_ month: Int) -> String {
    guard let day = Day(year: 2000, month: month, day: 1) else { return "month \(month)" }
    return day.spoken.split(separator: " ").dropFirst(2).first.map(String.init) ?? ""
  }
}
