// The days of an enquiry year: it begins before its cycle does, with expressions of interest in the summer (Lincolnshire).
extension Cycle {
  /// How many days before the cycle its enquiry year can begin (ours: a whole year).
  static let enquiryBegins = 365

  /// Checks that a day can belong to the enquiry year of the cycle.
  ///
  /// - Parameter day: The day.
  /// - Throws: `outsideCycle`.
  public func checkEnquiry(_ day: Day) throws(RuleProblem) {
    guard day > last || day < first.adding(-Self.enquiryBegins) ?? .earliest else { return }
    throw .outsideCycle(day: day, cycle: id.text, first: first, last: last)
  }
}

extension EnquiryYear {
  /// Every code in the file, so that a new one is different.
  public var codes: [Code] {
    let items =
      Array(dates.keys) + Array(interest.keys) + interest.values.flatMap(\.answers.keys)
      + Array(preparation.keys) + Array(showcases.keys)
    let moves =
      preparation.values.map(\.moves) + showcases.values.map(\.moves) + interest.values.map(\.moves)
    return items + moves.flatMap { Array($0.keys) }
  }

  /// The last day for expressions of interest, or nil while none is recorded; of several, the latest.
  public var deadline: Day? { dates.values.filter { $0.kind?.known == .deadline }.map(\.day).max() }

  /// Whether an expression of interest came after the deadline.
  ///
  /// - Parameter interest: The expression of interest.
  /// - Returns: Whether it is late; never while there is no deadline.
  public func isLate(_ interest: Interest) -> Bool { deadline.map { $0 < interest.received } ?? false }

  /// Who came from a school to the preparation days, on whichever of them.
  ///
  /// - Parameter school: The school.
  /// - Returns: The head or deputy and the lead for the focus, as far as each came.
  public func prepared(_ school: ID<School>) -> PreparationAttendance {
    let days = preparation.sorted { ($0.value.day ?? .latest, $0.key) < ($1.value.day ?? .latest, $1.key) }
    let found = days.compactMap { $0.value.attended[school] }
    return PreparationAttendance(
      head: found.lazy.compactMap(\.head).first, focusLead: found.lazy.compactMap(\.focusLead).first)
  }

  /// The showcases that were offered, are not called off, and were not yet held, in order of code.
  public var showcasesNotYetHeld: [(code: Code, showcase: Showcase)] {
    showcases.filter { $0.value.held == nil && $0.value.cancelled == nil }
      .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Finds what a school has said already.
  ///
  /// - Parameter school: The school.
  /// - Returns: The code and the expression of interest, or nil.
  public func interest(of school: ID<School>) -> (code: Code, interest: Interest)? {
    interest.filter { $0.value.school == school }.min { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

extension PreparationAttendance {
  /// Who of the two came, in words.
  public var words: String {
    switch (head != nil, focusLead != nil) {
    case (true, true): "both"
    case (true, false): "head or deputy only"
    case (false, true): "lead for the focus only"
    case (false, false): "not yet"
    }
  }
}
