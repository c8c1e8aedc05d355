/// A calendar day from 1970-01-01 to 2199-12-31, without a time and without a time zone.
public struct Day: Hashable, Comparable, Sendable {
  /// The first day that can be held, 1970-01-01.
  public static let earliest = Day(unchecked: 0)

  /// The last day that can be held, 2199-12-31.
  public static let latest = Day(unchecked: 84_005)

  private let number: Int32

  private init(unchecked number: Int32) {
    self.number = number
  }

  /// Makes the day that lies so many days after 1970-01-01, or nil outside the range.
  ///
  /// - Parameter ordinal: The days since 1970-01-01.
  public init?(ordinal: Int) {
    guard ordinal >= Self.earliest.ordinal, ordinal <= Self.latest.ordinal else { return nil }
    self.init(unchecked: Int32(ordinal))
  }

  /// Makes a day from its parts, or nil when there is no such day in the range.
  ///
  /// - Parameters:
  ///   - year: The year, 1970 to 2199.
  ///   - month: The month, 1 to 12.
  ///   - day: The day of the month, from 1.
  public init?(year: Int, month: Int, day: Int) {
    guard let checked = try? Day(checkedYear: year, month: month, day: day, dayFirst: false) else {
      return nil
    }
    self = checked
  }

  /// Makes a day from its parts, or says which part is wrong.
  init(checkedYear year: Int, month: Int, day: Int, dayFirst: Bool) throws(DayProblem) {
    guard let count = Gregorian.days(inMonth: month, of: year) else {
      throw .noSuchMonth(month, dayFirst: dayFirst)
    }
    guard day >= 1, day <= count else { throw .noSuchDay(day, month: month, year: year) }
    guard year >= 1970, year <= 2199 else { throw .outOfRange }
    self.init(unchecked: Int32(Gregorian.ordinal(year: year, month: month, day: day)))
  }

  /// The days since 1970-01-01.
  public var ordinal: Int { Int(number) }

  /// The year, 1970 to 2199.
  public var year: Int { parts.year }

  /// The month, 1 to 12.
  public var month: Int { parts.month }

  /// The day of the month, 1 to 31.
  public var day: Int { parts.day }

  /// The day of the week.
  ///
  /// 1970-01-01 was a Thursday.
  public var weekday: Weekday { Weekday.allCases[(ordinal + 3) % 7] }

  /// The year, the month and the day of the month together.
  var parts: (year: Int, month: Int, day: Int) { Gregorian.date(ordinal: ordinal) }

  /// Returns whether one day comes before another.
  ///
  /// - Parameters:
  ///   - lhs: A day.
  ///   - rhs: The day to compare it with.
  /// - Returns: True when the first day is the earlier one.
  public static func < (lhs: Day, rhs: Day) -> Bool {
    lhs.number < rhs.number
  }
}
