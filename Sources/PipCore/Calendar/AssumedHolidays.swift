/// The names of the school holidays of a year in England.
enum HolidayName {
  static let summer = "summer holiday"
  static let christmas = "Christmas holiday"
  static let easter = "Easter holiday"
  static let halfTerm = "half-term holiday"
  static let other = "school holiday"
}

/// The school holidays that are taken for granted where no term dates are recorded.
///
/// These dates are this tool's own default: 22 July to 1 September; 22 December to 2 January; the weeks of the
/// last Monday in October, of the last Monday in May and of the third Monday in February; and Monday of the week
/// before Easter Sunday to the Friday after it.
enum AssumedHolidays {
  /// Returns the name of the holiday that a day lies in, or nil for a day in term.
  static func name(on day: Day) -> String? {
    let (_, month, date) = day.parts
    switch (month, date) {
    case (7, 22...), (8, _), (9, 1): return HolidayName.summer
    case (12, 22...), (1, ...2): return HolidayName.christmas
    case (2, _), (5, _), (6, _), (10, _), (11, _): return isHalfTerm(day) ? HolidayName.halfTerm : nil
    case (3, _), (4, _):
      guard let sunday = Easter.sunday(day.year) else { return nil }
      return (-6...5).contains(day.days(since: sunday)) ? HolidayName.easter : nil
    default: return nil
    }
  }

  /// Returns whether the Monday of the day's week begins a half-term holiday.
  private static func isHalfTerm(_ day: Day) -> Bool {
    let weekday = day.weekday
    guard !weekday.isWeekend, let monday = day.adding(1 - weekday.rawValue) else { return false }
    let (_, month, date) = monday.parts
    switch month {
    case 2: return (15...21).contains(date)
    case 5, 10: return date >= 25
    default: return false
    }
  }
}
