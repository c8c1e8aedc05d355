/// A day that prepares schools for their enquiry year: the head or deputy and the lead for the focus come (Lincolnshire).
public struct PreparationDay: Hashable, Sendable, Arranged {
  /// The day offered.
  public var planned: Day?
  /// The day it was held.
  public var held: Day?
  /// Where it is.
  public var place: String?
  /// Who came, by school.
  public var attended: [ID<School>: PreparationAttendance] = [:]
  /// What is worth remembering.
  public var note: String?
  /// Days that were changed and steps that were taken back.
  public var moves: [Code: Move] = [:]
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates a preparation day of which nothing is known yet.
  public init() {}
}

extension PreparationDay: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<PreparationDay>([
    .optional("planned", \.planned, "the day offered"),
    .optional("held", \.held, "the day it was held"),
    .optional("place", \.place, "where it is"),
    .items("attended", \.attended, "who came, by school"),
    .optional("note", \.note, "what is worth remembering"),
    .items("moves", \.moves, "days that were changed and steps that were taken back"),
  ])

  /// What reading starts from.
  public static var blank: PreparationDay { PreparationDay() }
}

/// Who came to a preparation day from one school.
public struct PreparationAttendance: Hashable, Sendable {
  /// The head or deputy.
  public var head: ID<Person>?
  /// The lead for the school's focus.
  public var focusLead: ID<Person>?
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates the attendance of a school.
  public init(head: ID<Person>? = nil, focusLead: ID<Person>? = nil) {
    (self.head, self.focusLead) = (head, focusLead)
  }
}

extension PreparationAttendance: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<PreparationAttendance>([
    .optional("head", \.head, "the head or deputy"),
    .optional("focusLead", \.focusLead, "the lead for the school's focus"),
  ])

  /// What reading starts from.
  public static var blank: PreparationAttendance { PreparationAttendance() }
}
