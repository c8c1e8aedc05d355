// Terms and closed days: what may be recorded beside what is there already.
extension Partnership {
  /// Every code in the file, so that a new one is different.
  public var codes: [Code] { Array(terms.keys) + Array(inset.keys) }

  /// Records a term, new or changed.
  ///
  /// - Parameters:
  ///   - dates: Its name and days.
  ///   - code: Its code; a term of the same code is replaced.
  /// - Throws: `spanReversed`, or `termsOverlap` with the term that shares a day with it.
  public mutating func set(_ dates: TermDates, _ code: Code) throws(RuleProblem) {
    guard let span = DaySpan(first: dates.first, last: dates.last) else {
      throw .spanReversed(first: dates.first, last: dates.last)
    }
    let others = terms.filter { $0.key != code }.sorted { $0.value.first < $1.value.first }
    for (other, term) in others where DaySpan(first: term.first, last: term.last)?.overlaps(span) ?? false {
      throw .termsOverlap(code: other.description, name: term.name, first: term.first, last: term.last)
    }
    terms[code] = dates
  }

  /// Records a closed day.
  ///
  /// - Parameters:
  ///   - closed: The day, and whose it is.
  ///   - code: Its code.
  /// - Throws: `already` when the day is closed for the same school, or for all of them.
  public mutating func add(_ closed: InsetDay, _ code: Code) throws(RuleProblem) {
    let isThere = inset.values.contains { other in
      other.day == closed.day && (other.school == nil || other.school == closed.school)
    }
    guard !isThere else {
      throw .already(
        thing: "the closed day", state: "recorded", on: closed.day, hint: "partnership inset list")
    }
    inset[code] = closed
  }
}

extension TermDates {
  /// The most days that half a term usually has (ours: nine weeks).
  public static let longestHalf = 63

  /// Whether it is so long that a half-term holiday probably lies inside, which should then be two terms.
  public var isLong: Bool { last.days(since: first) >= Self.longestHalf }
}
