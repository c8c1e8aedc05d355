/// Days in a row, from a first to a last one, both included.
public struct DaySpan: Hashable, Sendable {
  /// The first day.
  public let first: Day

  /// The last day, which may be the first one too.
  public let last: Day

  /// Makes a span, or nil when the last day comes before the first.
  ///
  /// - Parameters:
  ///   - first: The first day.
  ///   - last: The last day.
  public init?(first: Day, last: Day) {
    guard first <= last else { return nil }
    self.first = first
    self.last = last
  }

  /// Makes the span of a single day.
  ///
  /// - Parameter day: Its first and last day.
  public init(_ day: Day) {
    (first, last) = (day, day)
  }

  /// How many days there are, at least one.
  public var count: Int { last.days(since: first) + 1 }

  /// Returns whether a day is one of these days.
  ///
  /// - Parameter day: The day to look for.
  /// - Returns: True from the first day to the last.
  public func contains(_ day: Day) -> Bool {
    first <= day && day <= last
  }

  /// Returns whether two spans share a day.
  ///
  /// - Parameter other: The other span.
  /// - Returns: True when at least one day is in both.
  public func overlaps(_ other: DaySpan) -> Bool {
    first <= other.last && other.first <= last
  }

  /// The span in words, such as `Mon 12 to Fri 16 Jul 2027`.
  ///
  /// A month or a year that both days share is written once; a single day is written as `Mon 12 Jul 2027`.
  public var short: String {
    guard first != last else { return first.short }
    let (from, to) = (first.parts, last.parts)
    guard from.year == to.year else { return "\(first.short) to \(last.short)" }
    let begin = from.month == to.month ? "\(from.day)" : first.brief
    return "\(first.weekday.short) \(begin) to \(last.short)"
  }
}
