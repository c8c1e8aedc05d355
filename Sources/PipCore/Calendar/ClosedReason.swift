/// Why a day is not a school day.
public enum ClosedReason: Hashable, Sendable {
  /// A Saturday or a Sunday.
  case weekend(Weekday)

  /// A bank holiday, with its name.
  case bankHoliday(String)

  /// A school holiday, with its name.
  ///
  /// - Parameters:
  ///   - name: The name, such as `Easter holiday`.
  ///   - assumed: Whether it is assumed, because no term dates are recorded for the day.
  case holiday(String, assumed: Bool)

  /// An INSET day or another single closed day, with what it is for.
  case inset(String?)

  /// The reason as the end of a sentence that begins "which is", such as `a bank holiday (Good Friday)`.
  public var words: String {
    switch self {
    case .weekend(let weekday): "a \(weekday.name)"
    case .bankHoliday(let name): Self.bankHolidayWords(name)
    case .holiday(let name, let assumed): "in the \(name)\(assumed ? " \(Self.assumption)" : "")"
    case .inset(let name): name.map { "an INSET day (\($0))" } ?? "an INSET day"
    }
  }

  /// What is said beside a holiday that is assumed.
  static let assumption = "(assumed: no term dates are recorded)"

  /// Writes `the early May bank holiday`, not `a bank holiday (Early May bank holiday)`, and one pair of brackets.
  private static func bankHolidayWords(_ name: String) -> String {
    if name.hasSuffix(" bank holiday"), let initial = name.first {
      return "the \(initial.lowercased())\(name.dropFirst())"
    }
    guard name.hasSuffix(BankHolidays.substituteMark) else { return "a bank holiday (\(name))" }
    return "a bank holiday (\(name.dropLast(BankHolidays.substituteMark.count)), substitute day)"
  }
}
