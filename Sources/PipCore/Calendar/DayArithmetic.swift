extension Day {
  /// Returns the day so many days later, or nil outside the range.
  ///
  /// - Parameter days: The days to go forward, or back when negative.
  /// - Returns: The day reached, or nil when it cannot be held.
  public func adding(_ days: Int) -> Day? {
    let (sum, overflow) = ordinal.addingReportingOverflow(days)
    return overflow ? nil : Day(ordinal: sum)
  }

  /// Returns the same day of the month so many months later, or nil outside the range.
  ///
  /// A day that the month reached does not have becomes that month's last day: 31 August and six months is
  /// 28 or 29 February.
  ///
  /// - Parameter months: The months to go forward, or back when negative.
  /// - Returns: The day reached, or nil when it cannot be held.
  public func adding(months: Int) -> Day? {
    let (year, month, day) = parts
    let (sum, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflow, sum >= 0 else { return nil }
    let reached = (year: sum / 12, month: sum % 12 + 1)
    guard let count = Gregorian.days(inMonth: reached.month, of: reached.year) else { return nil }
    return Day(year: reached.year, month: reached.month, day: min(day, count))
  }

  /// Returns how many days this day lies after another.
  ///
  /// - Parameter other: The day to count from.
  /// - Returns: The days between them, negative when this day is the earlier one.
  public func days(since other: Day) -> Int {
    ordinal - other.ordinal
  }

  /// Returns the first such day of the week on or after this day, or nil outside the range.
  func next(_ weekday: Weekday) -> Day? {
    adding((weekday.rawValue - self.weekday.rawValue + 7) % 7)
  }
}
