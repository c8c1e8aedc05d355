/// When schools are open: recorded terms and closed days, and assumed holidays where no terms are recorded.
///
/// A day in a recorded term is open unless it is a weekend, a bank holiday or a closed day. The days between the
/// end of one recorded term and the start of the next are a known holiday when they are at most
/// ``longestHoliday``. Every other day follows the assumed holidays.
public struct SchoolCalendar: Hashable, Sendable {
  /// The most days that a gap between two recorded terms may have to be a holiday.
  ///
  /// A longer gap means that a term in between is not recorded. The number is this tool's own: the summer holiday
  /// has about six weeks, and a school may begin late.
  public static let longestHoliday = 63

  /// The recorded terms, in order of their first day.
  public let terms: [Term]

  /// The single closed days, in order.
  public let closures: [Closure]

  private let stretches: [Stretch]
  private let closedDays: [Day: Closure]

  /// Makes a calendar; with neither terms nor closed days it is the assumed one.
  ///
  /// - Parameters:
  ///   - terms: The recorded terms, in any order; they may overlap.
  ///   - closures: The single closed days, in any order.
  public init(terms: [Term], closures: [Closure]) {
    self.terms = terms.sorted { one, two in
      (one.span.first, one.span.last, one.name) < (two.span.first, two.span.last, two.name)
    }
    self.closures = closures.sorted { one, two in
      (one.day, one.name == nil ? 1 : 0, one.name ?? "") < (two.day, two.name == nil ? 1 : 0, two.name ?? "")
    }
    stretches = Stretch.stretches(of: self.terms)
    closedDays = Dictionary(self.closures.map { ($0.day, $0) }) { first, _ in first }
  }

  /// Returns why schools are closed on a day.
  ///
  /// When several reasons apply it is the first of weekend, bank holiday, holiday and closed day.
  ///
  /// - Parameter day: The day.
  /// - Returns: The reason, or nil on a school day.
  public func reasonClosed(on day: Day) -> ClosedReason? {
    let weekday = day.weekday
    if weekday.isWeekend { return .weekend(weekday) }
    if let name = BankHolidays.named(day) { return .bankHoliday(name) }
    if let holiday = holiday(on: day) { return .holiday(holiday.name, assumed: holiday.assumed) }
    return closedDays[day].map { .inset($0.name) }
  }

  /// Returns the first school day that is not before a day.
  ///
  /// - Parameter day: The day to begin with.
  /// - Returns: The day itself when it is one, else the next, or nil when none comes until 2199-12-31.
  public func nextOpen(onOrAfter day: Day) -> Day? {
    var candidate: Day? = day
    while let day = candidate, reasonClosed(on: day) != nil { candidate = day.adding(1) }
    return candidate
  }

  /// Returns the last school day before a day.
  ///
  /// - Parameter day: The day, which is not itself meant.
  /// - Returns: The school day, or nil when there is none since 1970-01-01.
  public func lastOpen(before day: Day) -> Day? {
    var candidate = day.adding(-1)
    while let day = candidate, reasonClosed(on: day) != nil { candidate = day.adding(-1) }
    return candidate
  }

  /// Returns the holiday that a day lies in, even when it is a weekend or bank holiday too.
  func holiday(on day: Day) -> (name: String, assumed: Bool)? {
    if let stretch = Stretch.containing(day, in: stretches) {
      return stretch.holiday.map { ($0, false) }
    }
    return AssumedHolidays.name(on: day).map { ($0, true) }
  }
}
