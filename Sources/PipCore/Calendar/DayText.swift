extension Day: CustomStringConvertible {
  /// Reads a day as files hold it, strictly `YYYY-MM-DD` in ASCII digits.
  ///
  /// - Parameter iso: The text, such as `2026-11-26`.
  /// - Throws: What is wrong with the text.
  public init(iso: String) throws(DayProblem) {
    let parts = iso.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], let year = ASCIIDigits.number(parts[0]),
      let month = ASCIIDigits.number(parts[1]),
      let day = ASCIIDigits.number(parts[2])
    else { throw .notISO }
    try self.init(checkedYear: year, month: month, day: day, dayFirst: false)
  }

  /// The day as files hold it, such as `2026-11-26`.
  public var description: String {
    let (year, month, day) = parts
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// The day in full, such as `Thursday 26 November 2026`.
  public var spoken: String {
    let (year, month, day) = parts
    return "\(weekday.name) \(day) \(MonthName.full(month)) \(year)"
  }

  /// The day with a short weekday and month, such as `Thu 26 Nov 2026`.
  public var short: String { "\(weekday.short) \(brief) \(year)" }

  /// The day without its year, such as `26 Nov`.
  public var brief: String {
    let (_, month, day) = parts
    return "\(day) \(MonthName.short(month))"
  }

  /// Returns how far away the day is, such as `in 3 days` or `yesterday`.
  ///
  /// - Parameter today: The day to tell it from.
  /// - Returns: The words, which need no preposition.
  public func relative(to today: Day) -> String {
    switch days(since: today) {
    case 0: "today"
    case 1: "tomorrow"
    case -1: "yesterday"
    case let ahead where ahead > 0: "in \(ahead) days"
    case let behind: "\(-behind) days ago"
    }
  }

  /// Returns how late a day that was due is, such as `12 days late`.
  ///
  /// - Parameter today: The day to tell it from.
  /// - Returns: The words, or nil when the day has not passed.
  public func lateness(on today: Day) -> String? {
    let late = today.days(since: self)
    return late > 0 ? "\(late) day\(late == 1 ? "" : "s") late" : nil
  }
}
