// The days of a cycle, and which cycles run beside it.
extension Cycle {
  /// The days that a new cycle runs: as said, else the academic year that its id stands for.
  ///
  /// - Parameters:
  ///   - id: Its id.
  ///   - first: Its first day, when one was said.
  ///   - last: Its last day, when one was said.
  /// - Returns: The days.
  /// - Throws: `daysNeeded` or `spanReversed`.
  public static func span(of id: ID<Cycle>, from first: Day?, to last: Day?) throws(RuleProblem) -> DaySpan {
    let year = academicYear(id)
    guard let first = first ?? year?.first, let last = last ?? year?.last else {
      throw .daysNeeded(cycle: id.text)
    }
    guard let span = DaySpan(first: first, last: last) else { throw .spanReversed(first: first, last: last) }
    return span
  }

  /// Changes its days.
  ///
  /// - Parameters:
  ///   - first: The new first day, or nil to keep it.
  ///   - last: The new last day, or nil to keep it.
  /// - Throws: `spanReversed`.
  public mutating func setDays(from first: Day?, to last: Day?) throws(RuleProblem) {
    let (first, last) = (first ?? self.first, last ?? self.last)
    guard first <= last else { throw .spanReversed(first: first, last: last) }
    (self.first, self.last) = (first, last)
  }

  /// The other open cycles that share a day with it.
  ///
  /// - Parameter cycles: All cycles.
  /// - Returns: Those that do, in the same order.
  public func overlapping(_ cycles: [Cycle]) -> [Cycle] {
    cycles.filter { $0.id != id && $0.isOpen && $0.span.overlaps(span) }
  }

  /// Checks that a day lies inside the cycle.
  ///
  /// - Parameter day: The day.
  /// - Throws: `outsideCycle`.
  public func check(_ day: Day) throws(RuleProblem) {
    guard !span.contains(day) else { return }
    throw .outsideCycle(day: day, cycle: id.text, first: first, last: last)
  }
}
