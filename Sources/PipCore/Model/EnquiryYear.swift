/// What the enquiry clusters of a cycle share: key dates, expressions of interest, preparation days, showcases (Lincolnshire).
public struct EnquiryYear: Hashable, Sendable {
  /// The cycle it belongs to.
  public var id: ID<Cycle>
  /// The key dates.
  public var dates: [Code: KeyDate] = [:]
  /// Schools' expressions of interest.
  public var interest: [Code: Interest] = [:]
  /// The preparation days offered.
  public var preparation: [Code: PreparationDay] = [:]
  /// The showcases offered.
  public var showcases: [Code: Showcase] = [:]
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates the year of a cycle, of which nothing is known yet.
  public init(of cycle: ID<Cycle>) {
    id = cycle
  }
}

extension EnquiryYear: RecordType {
  /// The kind and format of the file.
  public static let schema = "pip/enquiry/1"
  /// What a person calls it.
  public static let noun = "enquiry"

  /// The fields, declared once.
  public static let fields = FieldTable<EnquiryYear>([
    .required("id", \.id, "the cycle's name, equal to the folder's"),
    .items("dates", \.dates, "key dates of the year"),
    .items("interest", \.interest, "schools' expressions of interest"),
    .items("preparation", \.preparation, "the preparation days offered"),
    .items("showcases", \.showcases, "the showcases offered"),
  ])

  /// What reading starts from.
  public static var blank: EnquiryYear { EnquiryYear(of: .blank) }
}

/// A day of the year that everybody should know.
public struct KeyDate: Hashable, Sendable {
  /// What happens.
  public var name: String
  /// The day.
  public var day: Day
  /// What kind of date it is, where the program goes by it.
  public var kind: Choice<KeyDateKind>?
  /// When it was ticked off.
  public var done: Day?
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates a key date.
  public init(name: String, day: Day) {
    (self.name, self.day) = (name, day)
  }
}

extension KeyDate: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<KeyDate>([
    .required("name", \.name, "what happens"),
    .required("day", \.day, "the day"),
    .optional("kind", \.kind, "what kind of date it is"),
    .optional("done", \.done, "when it was ticked off"),
  ])

  /// What reading starts from.
  public static var blank: KeyDate { KeyDate(name: "", day: .blank) }
}

/// The kinds of key date that the pathway's year has (Lincolnshire).
public enum KeyDateKind: String, CaseIterable, Hashable, Sendable {
  /// The last day for expressions of interest.
  case deadline
  /// Schools hear whether they are in.
  case outcome
  /// Clusters and hub leads are agreed.
  case clusters
  /// An open event for all schools.
  case event
  /// Training of hub leads and enquiry leads.
  case training
  /// Anything else.
  case other
}
