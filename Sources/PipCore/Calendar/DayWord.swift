/// A day as a person types it, not yet counted from today.
///
/// The forms are `2026-11-26`, `26/11/2026` (the day first), `26 nov`, `26 nov 2026`, `26 november 2026`, each
/// with its weekday before it if wished (`thu 26 nov 2026`); `today`, `tomorrow`, `yesterday`; a weekday, `fri`
/// or `friday`; and a distance from today, `+90d`, `-7d`, `+6w`, `+3mo`, `+1y`. Large and small letters are the
/// same, and blanks around and between words do not count.
public struct DayWord: Hashable, Sendable {
  /// The unit of a distance from today.
  enum Unit: Hashable, Sendable {
    case day
    case week
    case month
    case year
  }

  /// What was typed, once read.
  enum Form: Hashable, Sendable {
    case fixed(Day)
    case dayOfMonth(day: Int, month: Int, weekday: Weekday?)
    case weekday(Weekday)
    case distance(Int, Unit)
  }

  let form: Form
  /// What was typed, its blanks made single.
  public let text: String

  /// Two words are the same when they mean the same, however they were typed.
  public static func == (one: DayWord, two: DayWord) -> Bool { one.form == two.form }

  /// Takes part in a hash with what is meant.
  ///
  /// - Parameter hasher: The hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(form) }

  /// Reads a day as a person types it.
  ///
  /// - Parameter text: The text, such as `26 nov`.
  /// - Throws: What is wrong with the text.
  public init(_ text: String) throws(DayProblem) {
    form = try Self.read(text)
    self.text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Returns the day that is meant.
  ///
  /// A day and month without a year is the one nearest to today among those from six months before to six
  /// months after it, the later one of two that are equally near. A weekday is the next such day after today:
  /// on a Friday, `fri` is in seven days. Months and years keep the day of the month, or take the month's last
  /// day when it is shorter.
  ///
  /// - Parameter today: The day to count from.
  /// - Returns: The day.
  /// - Throws: Why there is no such day.
  public func resolve(today: Day) throws(DayProblem) -> Day {
    switch form {
    case .fixed(let day): return day
    case .dayOfMonth(let day, let month, let weekday):
      return try Self.nearest(day: day, month: month, to: today).checked(weekday)
    case .weekday(let weekday):
      guard let day = today.adding(1)?.next(weekday) else { throw .outOfRange }
      return day
    case .distance(let count, let unit):
      guard let day = Self.day(count, unit, from: today) else { throw .outOfRange }
      return day
    }
  }

  private static func day(_ count: Int, _ unit: Unit, from today: Day) -> Day? {
    switch unit {
    case .day: return today.adding(count)
    case .month: return today.adding(months: count)
    case .week:
      let (days, overflow) = count.multipliedReportingOverflow(by: 7)
      return overflow ? nil : today.adding(days)
    case .year:
      let (months, overflow) = count.multipliedReportingOverflow(by: 12)
      return overflow ? nil : today.adding(months: months)
    }
  }

  private static func nearest(day: Int, month: Int, to today: Day) throws(DayProblem) -> Day {
    let earliest = today.adding(months: -6) ?? .earliest
    let latest = today.adding(months: 6) ?? .latest
    // A leap day can be eight years away, across 2100.
    let candidates = (today.year - 8...today.year + 8).compactMap { year in
      Day(year: year, month: month, day: day)
    }
    let near = candidates.filter { earliest <= $0 && $0 <= latest }
    if let found = near.nearest(to: today) { return found }
    guard day == 29, month == 2, let leapDay = candidates.nearest(to: today) else { throw .outOfRange }
    throw .noLeapDayNear(nearest: leapDay)
  }
}

extension [Day] {
  /// The day with the fewest days between it and another, the later one of two.
  fileprivate func nearest(to other: Day) -> Day? {
    self.min { one, two in
      let (first, second) = (abs(one.days(since: other)), abs(two.days(since: other)))
      return first == second ? one > two : first < second
    }
  }
}

extension Day {
  /// Returns this day, or says that it is not the weekday written beside it.
  func checked(_ weekday: Weekday?) throws(DayProblem) -> Day {
    guard let weekday, weekday != self.weekday else { return self }
    throw .wrongWeekday(weekday, day: self)
  }
}
