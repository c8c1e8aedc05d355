/// A day on which schools are closed, and why.
public struct ClosedDay: Hashable, Sendable {
  /// The day.
  public let day: Day

  /// Why it is no school day.
  public let reason: ClosedReason
}

/// A follow-up day that is counted from an event, such as the 90-day check-in from the workshop.
///
/// The 90 days are Trafford's; that they are calendar days counted from the workshop, and that a day on which
/// schools are closed moves to the next school day, are this tool's own rules.
public struct FollowUp: Hashable, Sendable {
  /// The day of the event.
  public let from: Day

  /// The days counted.
  public let days: Int

  /// The day counted to, open or not.
  public let counted: Day

  /// The day on which the follow-up is due, the first school day that is not before ``counted``.
  public let due: Day

  /// The closed days from ``counted`` up to ``due``, none when the follow-up is not moved.
  public let reasons: [ClosedDay]

  /// The last school week before the summer holiday, when the move crosses that holiday.
  ///
  /// It runs from the Monday, or the first school day after it and after the event, to the last school day of
  /// that week.
  public let earlier: DaySpan?

  /// Counts a follow-up day.
  ///
  /// - Parameters:
  ///   - days: The days to count.
  ///   - from: The day of the event.
  ///   - calendar: When the school is open.
  /// - Returns: The follow-up.
  /// - Throws: `outOfRange` when no school day from there on can be held.
  public static func counting(
    _ days: Int, from: Day, in calendar: SchoolCalendar
  ) throws(DayProblem) -> FollowUp {
    guard let counted = from.adding(days), let due = calendar.nextOpen(onOrAfter: counted) else {
      throw .outOfRange
    }
    let reasons = (counted.ordinal..<due.ordinal).compactMap { ordinal -> ClosedDay? in
      guard let day = Day(ordinal: ordinal), let reason = calendar.reasonClosed(on: day) else { return nil }
      return ClosedDay(day: day, reason: reason)
    }
    let summer = reasons.contains { calendar.holiday(on: $0.day)?.name == HolidayName.summer }
    return FollowUp(
      from: from, days: days, counted: counted, due: due, reasons: reasons,
      earlier: summer ? lastWeek(before: counted, after: from, in: calendar) : nil)
  }

  /// Whether the day counted to is no school day, so that the follow-up is due on a later one.
  public var isMoved: Bool { due != counted }

  /// Returns the school days of the week that ends in the last one before a day, as far as they follow the event.
  private static func lastWeek(before day: Day, after event: Day, in calendar: SchoolCalendar) -> DaySpan? {
    guard let last = calendar.lastOpen(before: day), let dayAfter = event.adding(1) else { return nil }
    let monday = last.adding(1 - last.weekday.rawValue) ?? last
    guard let first = calendar.nextOpen(onOrAfter: max(monday, dayAfter)) else { return nil }
    return DaySpan(first: first, last: last)
  }
}
