extension FollowUp {
  /// How the day was counted from the workshop and why it moved, in one or two sentences.
  public var explanation: String { explanation(of: "workshop") }

  /// Returns how the day was counted and why it moved, in one or two sentences.
  ///
  /// - Parameter event: What the days are counted from, without an article, such as `workshop`.
  /// - Returns: The sentences.
  public func explanation(of event: String) -> String {
    let length = "\(days.magnitude) day\(days.magnitude == 1 ? "" : "s")"
    let start = "\(length) \(days < 0 ? "before" : "from") the \(event) on \(from.short) is \(counted.short)"
    let runs = ClosedRun.runs(of: reasons)
    guard let first = reasons.first else { return "\(start)." }
    let rest = runs.dropFirst().map(\.words)
    let verb = runs.count == 2 && runs[1].isSingular ? "comes" : "come"
    let then = rest.isEmpty ? "" : "; then \(verb) \(Self.list(rest))"
    return "\(start), which is \(first.reason.words)\(then). "
      + "It moves to \(due.short), the next school day\(offer)."
  }

  /// Returns texts as one list, such as `a, b and c`.
  private static func list(_ texts: [String]) -> String {
    guard texts.count > 1, let last = texts.last else { return texts.joined() }
    return "\(texts.dropLast().joined(separator: ", ")) and \(last)"
  }

  /// The offer of the last school days before the summer, or nothing.
  private var offer: String {
    guard let earlier else { return "" }
    guard earlier.first != earlier.last else {
      return "; or hold it earlier, on the last school day before: \(earlier.short)"
    }
    return "; or hold it earlier, in the last school week before: \(earlier.short)"
  }
}

/// Closed days in a row that are told together.
struct ClosedRun {
  /// Why the run is closed; for a weekend of two days, its first day.
  let reason: ClosedReason

  /// How many days the run has.
  var count: Int

  /// Whether the words take a verb in the singular.
  var isSingular: Bool {
    if case .weekend = reason { return true }
    return count == 1
  }

  /// The run in words, such as `5 days in the half-term holiday` or `a weekend`.
  var words: String {
    switch reason {
    case .weekend where count > 1: "a weekend"
    case .holiday: "\(count == 1 ? "a day" : "\(count) days") \(reason.words)"
    case .inset(let name) where count > 1: "\(count) INSET days\(name.map { " (\($0))" } ?? "")"
    default: reason.words
    }
  }

  /// Groups days by their reason.
  ///
  /// Weekends and bank holidays between two days of one holiday are counted with it.
  ///
  /// - Parameter days: Days that follow one another.
  /// - Returns: The runs, in order.
  static func runs(of days: [ClosedDay]) -> [ClosedRun] {
    var runs: [ClosedRun] = []
    var holiday: (reason: ClosedReason, index: Int)?
    for day in days {
      if case .holiday = day.reason {
        if let holiday, holiday.reason == day.reason {
          let countBefore = runs[holiday.index...].reduce(0) { $0 + $1.count }
          runs.removeSubrange((holiday.index + 1)...)
          runs[holiday.index].count = countBefore + 1
          continue
        }
        holiday = (day.reason, runs.count)
      } else if let last = runs.last, continues(last.reason, day.reason) {
        runs[runs.count - 1].count += 1
        continue
      }
      runs.append(ClosedRun(reason: day.reason, count: 1))
    }
    return runs
  }

  private static func continues(_ last: ClosedReason, _ next: ClosedReason) -> Bool {
    switch (last, next) {
    case (.weekend(.saturday), .weekend(.sunday)): true
    case (.inset, .inset): last == next
    default: false
    }
  }
}
