/// Days in a row that are all in recorded terms, or all in one holiday between them.
struct Stretch: Hashable, Sendable {
  /// The days.
  var span: DaySpan

  /// The name of the holiday, or nil in term.
  let holiday: String?

  /// Returns the terms and the holidays between them, in order and without a day in two of them.
  ///
  /// - Parameter terms: The terms in order of their first day.
  /// - Returns: The stretches; days outside them have no term dates.
  static func stretches(of terms: [Term]) -> [Stretch] {
    var found: [Stretch] = []
    for term in terms {
      guard let previous = found.last, let dayAfter = previous.span.last.adding(1) else {
        if found.isEmpty { found.append(Stretch(span: term.span, holiday: nil)) }
        continue
      }
      if term.span.first <= dayAfter {
        let last = max(previous.span.last, term.span.last)
        if let longer = DaySpan(first: previous.span.first, last: last) {
          found[found.count - 1].span = longer
        }
        continue
      }
      let gap = term.span.first.adding(-1).flatMap { DaySpan(first: dayAfter, last: $0) }
      if let gap, gap.count <= SchoolCalendar.longestHoliday {
        found.append(Stretch(span: gap, holiday: holidayName(gap)))
      }
      found.append(Stretch(span: term.span, holiday: nil))
    }
    return found
  }

  /// Returns the stretch that holds a day, by halving.
  static func containing(_ day: Day, in stretches: [Stretch]) -> Stretch? {
    var low = 0
    var high = stretches.count
    while low < high {
      let middle = low + (high - low) / 2
      let stretch = stretches[middle]
      if stretch.span.contains(day) { return stretch }
      if day < stretch.span.first { high = middle } else { low = middle + 1 }
    }
    return nil
  }

  /// Names a gap between terms after the assumed holiday it shares most days with, else by the time of year.
  private static func holidayName(_ gap: DaySpan) -> String {
    let days = (gap.first.ordinal...gap.last.ordinal).compactMap { Day(ordinal: $0) }
    let names = days.compactMap { AssumedHolidays.name(on: $0) }
    let known = [HolidayName.summer, HolidayName.christmas, HolidayName.easter, HolidayName.halfTerm]
    let shared = known.map { name in (name, names.count { $0 == name }) }
    if let most = shared.max(by: { $0.1 < $1.1 }), most.1 > 0 { return most.0 }
    switch gap.first.month {
    case 2, 5, 6, 10, 11: return HolidayName.halfTerm
    default: return HolidayName.other
    }
  }
}
