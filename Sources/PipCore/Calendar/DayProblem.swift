/// Why a text, or a sum of days, is not a day.
public enum DayProblem: Error, Hashable, Sendable {
  /// Nothing but blanks was typed.
  case empty

  /// The text has none of the forms in which a person may type a day.
  case unreadable

  /// The text in a file does not have the form `YYYY-MM-DD`.
  case notISO

  /// There is no such month.
  ///
  /// - Parameters:
  ///   - month: The number written.
  ///   - dayFirst: Whether the form puts the day before the month, so that they may have been swapped.
  case noSuchMonth(_ month: Int, dayFirst: Bool)

  /// The month does not have such a day.
  ///
  /// - Parameters:
  ///   - day: The number written.
  ///   - month: The month, 1 to 12.
  ///   - year: The year, or nil when none was written.
  case noSuchDay(_ day: Int, month: Int, year: Int?)

  /// The year was written with two digits.
  ///
  /// - Parameter year: The number written.
  case twoDigitYear(_ year: Int)

  /// The weekday written does not fit the date.
  ///
  /// - Parameters:
  ///   - weekday: The weekday written.
  ///   - day: The day that the date means.
  case wrongWeekday(_ weekday: Weekday, day: Day)

  /// A 29 February without a year, when none lies near today.
  ///
  /// - Parameter nearest: The nearest one.
  case noLeapDayNear(nearest: Day)

  /// The day lies before 1970 or after 2199.
  case outOfRange

  /// What is wrong, as the rest of a sentence that begins with the quoted text.
  public var reason: String {
    switch self {
    case .empty: "is empty: write a day \(Self.forms)"
    case .unreadable: "is not a day: write it \(Self.forms)"
    case .notISO: "is not a day: write it as 2026-11-26"
    case .noSuchMonth(let month, let dayFirst):
      "is not a day: there is no month \(month)\(dayFirst ? "; the day comes first, as in 26/11/2026" : "")"
    case .noSuchDay(let day, let month, let year):
      "is not a day: \(Self.lengthReason(day: day, month: month, year: year))"
    case .twoDigitYear: "is not clear: write the year with four digits, as in 26/11/2026"
    case .wrongWeekday(let weekday, let day):
      "is not a day: \(day.day) \(MonthName.full(day.month)) \(day.year) is a \(day.weekday.name), "
        + "not a \(weekday.name)"
    case .noLeapDayNear(let nearest):
      "is not within 6 months of today: the nearest one is in \(nearest.year), so write the year too"
    case .outOfRange: "is out of range: days run from \(Day.earliest) to \(Day.latest)"
    }
  }

  private static let forms = "as 2026-11-26, 26/11/2026, 26 nov, fri, tomorrow or +6w"

  private static func lengthReason(day: Int, month: Int, year: Int?) -> String {
    guard day >= 1 else { return "the first day of a month is 1" }
    let name = MonthName.full(month)
    guard let year else {
      let most = Gregorian.days(inMonth: month, of: 2000) ?? 31
      return "\(name) has \(month == 2 ? "at most " : "")\(most) days"
    }
    return "\(name) \(year) has \(Gregorian.days(inMonth: month, of: year) ?? 31) days"
  }
}
