/// With whom the written report of a review was shared, and when (Challenge Partners share it with all staff and the hub).
public struct ReportShared: Hashable, Sendable {
  /// When all staff got it.
  public var toStaff: Day?
  /// When the hub got it.
  public var toHub: Day?
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates a report that was shared with nobody yet.
  public init() {}
}

extension ReportShared: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<ReportShared>([
    .optional("toStaff", \.toStaff, "when all staff got it"),
    .optional("toHub", \.toHub, "when the hub got it"),
  ])

  /// What reading starts from.
  public static var blank: ReportShared { ReportShared() }
}
