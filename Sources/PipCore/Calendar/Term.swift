/// A term or half-term, in which the schools are open.
public struct Term: Hashable, Sendable {
  /// The name, such as `Autumn 1`.
  public let name: String

  /// The first to the last school day.
  public let span: DaySpan

  /// Makes a term.
  ///
  /// - Parameters:
  ///   - name: The name, such as `Autumn 1`.
  ///   - span: The first to the last school day.
  public init(name: String, span: DaySpan) {
    self.name = name
    self.span = span
  }
}

/// A single closed day of the partnership or of one school, most often an INSET day.
public struct Closure: Hashable, Sendable {
  /// What the day is for, such as `Phonics training`, when it is known.
  public let name: String?

  /// The day.
  public let day: Day

  /// Makes a closed day.
  ///
  /// - Parameters:
  ///   - name: What the day is for, when it is known.
  ///   - day: The day.
  public init(name: String?, day: Day) {
    self.name = name
    self.day = day
  }
}
