/// One round of reviews: usually an academic year, but a first full cycle may run longer (Colchester).
public struct Cycle: Hashable, Sendable {
  /// Its id, such as `2026-27`.
  public var id: ID<Cycle>
  /// Its first and last day.
  public var first: Day, last: Day
  /// The phase the partnership is in.
  public var phase: Choice<CyclePhase>?
  /// The day it was closed; an open cycle has none.
  public var closed: Day?
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates a cycle.
  public init(id: ID<Cycle>, span: DaySpan) {
    (self.id, first, last) = (id, span.first, span.last)
  }

  /// Its first to last day.
  public var span: DaySpan { DaySpan(first: first, last: last) ?? DaySpan(first) }

  /// Whether it can still be changed in every way.
  public var isOpen: Bool { closed == nil }

  /// The days that an id of the form `2026-27` stands for: 1 September to 31 August; nil for another form.
  ///
  /// - Parameter id: The id of a cycle.
  /// - Returns: The academic year in England.
  public static func academicYear(_ id: ID<Cycle>) -> DaySpan? {
    let parts = id.text.split(separator: "-")
    guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      let year = Int(parts[0]), let end = Int(parts[1]), (year + 1) % 100 == end,
      let first = Day(year: year, month: 9, day: 1), let last = Day(year: year + 1, month: 8, day: 31)
    else { return nil }
    return DaySpan(first: first, last: last)
  }
}

extension Cycle: RecordType {
  /// The kind and format of the file.
  public static let schema = "pip/cycle/1"
  /// What a person calls it.
  public static let noun = "cycle"

  /// The fields, declared once.
  public static let fields = FieldTable<Cycle>([
    .required("id", \.id, "the cycle's name, equal to its folder's"),
    .required("first", \.first, "its first day"),
    .required("last", \.last, "its last day"),
    .optional("phase", \.phase, "the phase the partnership is in"),
    .optional("closed", \.closed, "when it was closed; without it, it is open"),
  ])

  /// What reading starts from.
  public static var blank: Cycle { Cycle(id: .blank, span: DaySpan(.blank)) }
}
