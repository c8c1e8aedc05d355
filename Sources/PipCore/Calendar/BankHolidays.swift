/// A bank holiday in England.
public struct BankHoliday: Hashable, Sendable {
  /// The day on which it is kept.
  public let day: Day

  /// Its name, which ends in ` (substitute day)` when its own date was a weekend.
  public let name: String
}

/// The bank holidays of England, computed by rule.
///
/// The rules are those of the Banking and Financial Dealings Act 1971 and of the proclamations since: New Year's
/// Day from 1974, the early May holiday from 1978, and a substitute weekday for a holiday whose own date is a
/// weekend. Such a date is then not itself in the list. Holidays that were moved or given once are in
/// ``OneOffHolidays``; one proclaimed after this was written is not known here.
public enum BankHolidays {
  /// Returns the bank holidays of a year in order, none outside 1970 to 2199.
  ///
  /// - Parameter year: The year.
  /// - Returns: The days on which they are kept, with their names.
  public static func england(_ year: Int) -> [BankHoliday] {
    guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31) else {
      return []
    }
    return (first.ordinal...last.ordinal).compactMap { ordinal in
      guard let day = Day(ordinal: ordinal), let name = named(day) else { return nil }
      return BankHoliday(day: day, name: name)
    }
  }

  /// Returns the name of the bank holiday that is kept on a day.
  ///
  /// - Parameter day: The day.
  /// - Returns: The name, or nil when the day is none.
  public static func named(_ day: Day) -> String? {
    let weekday = day.weekday
    let (year, month, date) = day.parts
    if let once = OneOffHolidays.named(year: year, month: month, day: date) { return once }
    guard !weekday.isWeekend else { return nil }
    let isMonday = weekday == .monday
    switch month {
    case 1: return year >= 1974 ? newYear(date, isMonday: isMonday) : nil
    case 3, 4: return easter(day, weekday)
    case 5 where isMonday && !OneOffHolidays.isMovedAway(year: year, month: month, day: date):
      if date <= 7 { return year >= 1978 ? "Early May bank holiday" : nil }
      return date >= 25 ? "Spring bank holiday" : nil
    case 8: return isMonday && date >= 25 ? "Summer bank holiday" : nil
    case 12: return christmas(date, weekday)
    default: return nil
    }
  }

  private static func newYear(_ date: Int, isMonday: Bool) -> String? {
    if date == 1 { return "New Year's Day" }
    return isMonday && date <= 3 ? substitute("New Year's Day") : nil
  }

  private static func easter(_ day: Day, _ weekday: Weekday) -> String? {
    guard weekday == .friday || weekday == .monday, let sunday = Easter.sunday(day.year) else { return nil }
    switch day.days(since: sunday) {
    case -2: return "Good Friday"
    case 1: return "Easter Monday"
    default: return nil
    }
  }

  private static func christmas(_ date: Int, _ weekday: Weekday) -> String? {
    switch (date, weekday) {
    case (25, _): "Christmas Day"
    case (26, _): "Boxing Day"
    // Christmas Day was the Saturday before, or the Sunday before Boxing Day's Monday.
    case (27, .monday), (27, .tuesday): substitute("Christmas Day")
    // Boxing Day was the Saturday before, or the Sunday before Christmas Day's substitute.
    case (28, .monday), (28, .tuesday): substitute("Boxing Day")
    default: nil
    }
  }

  /// What ends the name of a holiday whose own date was a weekend.
  static let substituteMark = " (substitute day)"

  private static func substitute(_ name: String) -> String {
    name + substituteMark
  }
}
