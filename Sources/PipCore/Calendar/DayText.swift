extension Day: CustomStringConvertible {
  /// Reads a day as files hold it, strictly `YYYY-MM-DD` in ASCII digits.
  ///
  /// - Parameter iso: The text, such as `2026-11-26`.
  /// - Throws: What is wrong with the text.
  public init(iso: String) throws(DayProblem) {
    // One pass without making anything: reports read hundreds of thousands of days.
    var numbers = (year: 0, month: 0, day: 0)
    var position = 0
    for byte in iso.utf8 {
      if position == 4 || position == 7 {
        guard byte == UInt8(ascii: "-") else { throw .notISO }
      } else {
        guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9"), position < 10 else { throw .notISO }
        let digit = Int(byte - UInt8(ascii: "0"))
        switch position {
        case 0..<4: numbers.year = numbers.year * 10 + digit
        case 5..<7: numbers.month = numbers.month * 10 + digit
        default: numbers.day = numbers.day * 10 + digit
        }
      }
      position += 1
    }
    guard position == 10 else { throw .notISO }
    try self.init(checkedYear: numbers.year, month: numbers.month, day: numbers.day, dayFirst: false)
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
