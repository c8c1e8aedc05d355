/// A day of the week, counted from Monday as in ISO 8601.
public enum Weekday: Int, CaseIterable, Sendable {
  /// The first day of the week.
  case monday = 1
  /// The second day of the week.
  case tuesday
  /// The third day of the week.
  case wednesday
  /// The fourth day of the week.
  case thursday
  /// The last day of the school week.
  case friday
  /// The first day of the weekend.
  case saturday
  /// The last day of the week.
  case sunday

  /// The English name, such as `Monday`.
  public var name: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }

  /// The first three letters of the name, such as `Mon`.
  public var short: String { String(name.prefix(3)) }

  /// Whether schools are closed on this day every week.
  public var isWeekend: Bool { self == .saturday || self == .sunday }

  /// The weekday a lower-case word names: in full, by three letters, or as `tues`, `weds`, `thur`, `thurs`.
  init?(word: String) {
    let customary: [String: Weekday] = [
      "tues": .tuesday, "weds": .wednesday, "thur": .thursday, "thurs": .thursday,
    ]
    let found = Self.allCases.first { word == $0.name.lowercased() || word == $0.short.lowercased() }
    guard let weekday = found ?? customary[word] else { return nil }
    self = weekday
  }
}
