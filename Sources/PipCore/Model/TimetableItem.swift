/// One thing on the timetable of a visit.
public struct TimetableItem: Hashable, Sendable {
  /// When it begins.
  public var at: ClockTime
  /// When it ends.
  public var until: ClockTime?
  /// What happens.
  public var what: String
  /// Who does it, or is met, in words.
  public var who: String?
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates an item.
  public init(at: ClockTime, what: String) {
    (self.at, self.what) = (at, what)
  }

  /// Its time in words, such as `09:15` or `09:15–10:00`.
  public var time: String { until.map { "\(at)–\($0)" } ?? at.description }
}

extension TimetableItem: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<TimetableItem>([
    .required("at", \.at, "when it begins"),
    .optional("until", \.until, "when it ends"),
    .required("what", \.what, "what happens"),
    .optional("who", \.who, "who does it, or is met, in words"),
  ])

  /// What reading starts from.
  public static var blank: TimetableItem { TimetableItem(at: .midnight, what: "") }
}

extension Review {
  /// The timetable in the order of the day.
  public var timetableInOrder: [(code: Code, item: TimetableItem)] {
    timetable.sorted { ($0.value.at, $0.key) < ($1.value.at, $1.key) }.map { ($0.key, $0.value) }
  }
}

/// A time of day to the minute; it belongs to no day and no zone.
public struct ClockTime: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Minutes since midnight.
  public let minutes: Int

  /// The first minute of a day.
  public static let midnight = ClockTime(minutes: 0)

  private init(minutes: Int) { self.minutes = minutes }

  /// Reads a time such as `09:15`, `9:15` or `9.15`; nil for anything else.
  ///
  /// - Parameter text: The time.
  public init?(_ text: String) {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60
    else { return nil }
    minutes = hour * 60 + minute
  }

  /// The time, such as `09:15`.
  public var description: String { Self.two(minutes / 60) + ":" + Self.two(minutes % 60) }

  /// Orders times of one day.
  public static func < (one: ClockTime, other: ClockTime) -> Bool { one.minutes < other.minutes }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}

extension ClockTime: FieldValue {
  /// What may stand in the file.
  public static var form: String { "a time of day, as 09:15" }

  /// Reads the value from a file.
  public init(reading node: JSONNode) throws(FieldProblem) {
    guard let text = node.string, let time = ClockTime(text) else { throw Self.mustBe(at: node) }
    self = time
  }

  /// The value as it is written.
  public var json: JSONValue { .string(description) }
}
