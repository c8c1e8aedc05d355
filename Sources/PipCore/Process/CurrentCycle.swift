extension Cycle {
  /// Returns the cycle that a command means when none is named.
  ///
  /// It is the open one that holds today, the latest begun of several; else the one that began last; else the first to come.
  ///
  /// - Parameters:
  ///   - cycles: All cycles, in order of their first day.
  ///   - today: The day taken for today.
  /// - Returns: The cycle, or nil when there is none at all.
  public static func current(_ cycles: [Cycle], today: Day) -> Cycle? {
    cycles.last { $0.isOpen && $0.span.contains(today) } ?? cycles.last { $0.first <= today } ?? cycles.first
  }
}
