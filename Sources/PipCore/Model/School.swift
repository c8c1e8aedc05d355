/// A school of the partnership.
public struct School: Hashable, Sendable {
  /// Its frozen id.
  public var id: ID<School>
  /// Its name.
  public var name: String
  /// Its unique reference number in England's register of schools: six digits.
  public var urn: URN?
  /// Such as primary or secondary.
  public var phase: String?
  /// How many pupils it has.
  public var pupils: Int?
  /// Its type in the register, such as "Academy converter".
  public var type: String?
  /// The lowest age of its pupils.
  public var ageLow: Int?
  /// The highest age of its pupils.
  public var ageHigh: Int?
  /// The local authority.
  public var la: String?
  /// Its postcode.
  public var postcode: String?
  /// Metres east on the national grid.
  public var easting: Int?
  /// Metres north on the national grid.
  public var northing: Int?
  /// The trust it belongs to, if any.
  public var trust: String?
  /// The day it closed, by the register; it may have belonged to the partnership for longer or shorter.
  public var closed: Day?
  /// The day it signed the memorandum of understanding.
  public var mou: Day?
  /// The version it signed.
  public var mouVersion: String?
  /// The day it joined; none means that it was there from the start.
  public var joined: Day?
  /// The last day it belongs to the partnership.
  public var left: Day?
  /// Why it left.
  public var leftWhy: String?
  /// The latest published inspection outcome, if any.
  public var inspection = InspectionOutcome()
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates a school that has nothing but a name yet.
  public init(id: ID<School>, name: String) {
    (self.id, self.name) = (id, name)
  }

  /// Whether it belongs to the partnership on a day.
  public func isActive(on day: Day) -> Bool {
    (joined.map { $0 <= day } ?? true) && (left.map { day <= $0 } ?? true)
  }

  /// Whether it belongs to the partnership on any day of a span.
  public func isActive(during span: DaySpan) -> Bool {
    (joined.map { $0 <= span.last } ?? true) && (left.map { span.first <= $0 } ?? true)
  }
}

extension School: RecordType {
  /// The kind and format of the file.
  public static let schema = "pip/school/1"
  /// What a person calls it.
  public static let noun = "school"

  /// The fields, declared once.
  public static let fields = FieldTable<School>([
    .required("id", \.id, "the school's frozen name, equal to the file's"),
    .required("name", \.name, "the school's name"),
    .optional("urn", \.urn, "its unique reference number"),
    .optional("phase", \.phase, "such as primary, secondary, special"),
    .optional("pupils", \.pupils, "how many pupils it has"),
    .optional("type", \.type, "its type in the register of schools, such as \"Academy converter\""),
    .optional("ageLow", \.ageLow, "the lowest age of its pupils"),
    .optional("ageHigh", \.ageHigh, "the highest age of its pupils"),
    .optional("la", \.la, "the local authority"),
    .optional("postcode", \.postcode, "its postcode"),
    .optional("easting", \.easting, "metres east on the national grid"),
    .optional("northing", \.northing, "metres north on the national grid"),
    .optional("trust", \.trust, "the trust it belongs to"),
    .optional("closed", \.closed, "the day it closed, by the register of schools"),
    .optional("mou", \.mou, "when it signed the memorandum of understanding"),
    .optional("mouVersion", \.mouVersion, "the version it signed"),
    .optional("joined", \.joined, "when it joined; without it, from the start"),
    .optional("left", \.left, "its last day in the partnership"),
    .optional("leftWhy", \.leftWhy, "why it left"),
    .record("inspection", \.inspection, "the latest published inspection outcome, if any"),
  ])

  /// What reading starts from.
  public static var blank: School { School(id: .blank, name: "") }
}

/// A unique reference number: the six digits by which England's register knows a school.
public struct URN: Hashable, Sendable, CustomStringConvertible {
  /// The six digits.
  public let description: String

  /// Creates a number from its digits, or nil when they are not six.
  ///
  /// - Parameter text: Six digits; the first is not zero.
  public init?(_ text: String) {
    guard text.utf8.count == 6, text.utf8.first != UInt8(ascii: "0"),
      text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    description = text
  }
}

extension URN: FieldValue {
  /// What may stand in the file.
  public static var form: String { "six digits, as \"123456\"" }

  /// Reads the value from a file.
  public init(reading node: JSONNode) throws(FieldProblem) {
    guard let text = node.string, let urn = URN(text) else { throw Self.mustBe(at: node) }
    self = urn
  }

  /// The value as it is written.
  public var json: JSONValue { .string(description) }
}
