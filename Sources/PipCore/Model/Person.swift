/// Someone who takes part: a head, a reviewer, a champion, a governor.
public struct Person: Hashable, Sendable {
  /// Their frozen id.
  public var id: ID<Person>
  /// Their name.
  public var name: String
  /// The school they work at now.
  public var school: ID<School>?
  /// What they do in the partnership, as ids of roles.
  public var roles: [String] = []
  /// Where they can be written to.
  public var email: String?
  /// The courses they have been on.
  public var training: [Code: Training] = [:]
  /// The schools they have moved from.
  public var moves: [Code: SchoolMove] = [:]
  /// The last day they take part.
  public var left: Day?
  /// Why they left.
  public var leftWhy: String?
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates a person of whom nothing but the name is known yet.
  public init(id: ID<Person>, name: String) {
    (self.id, self.name) = (id, name)
  }

  /// The school they worked at on a day, as far as moves are recorded.
  public func school(on day: Day) -> ID<School>? {
    let later = moves.values.filter { $0.on > day }.min { $0.on < $1.on }
    return later.map(\.from) ?? school
  }

  /// Whether they have been on a course by a day.
  public func isTrained(_ course: String, by day: Day) -> Bool {
    training.values.contains { $0.course == course && $0.on <= day }
  }
}

extension Person: RecordType {
  /// The kind and format of the file.
  public static let schema = "pip/person/1"
  /// What a person calls it.
  public static let noun = "person"

  /// The fields, declared once.
  public static let fields = FieldTable<Person>([
    .required("id", \.id, "the person's frozen name, equal to the file's"),
    .required("name", \.name, "the person's name"),
    .optional("school", \.school, "the school they work at"),
    .list("roles", \.roles, "what they do in the partnership"),
    .optional("email", \.email, "where they can be written to"),
    .items("training", \.training, "the courses they have been on"),
    .items("moves", \.moves, "the schools they have moved from"),
    .optional("left", \.left, "the last day they take part"),
    .optional("leftWhy", \.leftWhy, "why they left"),
  ])

  /// What reading starts from.
  public static var blank: Person { Person(id: .blank, name: "") }
}

/// A course that a person has been on.
public struct Training: Hashable, Sendable {
  /// The course.
  public var course: String
  /// The day.
  public var on: Day
  /// The training event at which it was, when that is recorded.
  public var event: ID<TrainingEvent>?
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates a record of a course.
  public init(course: String, on: Day) {
    (self.course, self.on) = (course, on)
  }
}

extension Training: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<Training>([
    .required("course", \.course, "the course"),
    .required("on", \.on, "the day"),
    .optional("event", \.event, "the training event, when it is recorded"),
  ])

  /// What reading starts from.
  public static var blank: Training { Training(course: "", on: .blank) }
}

/// A move of a person from a school to the next one.
public struct SchoolMove: Hashable, Sendable {
  /// The school they worked at before, if any.
  public var from: ID<School>?
  /// The first day at the next one.
  public var on: Day
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates a record of a move.
  public init(from: ID<School>?, on: Day) {
    (self.from, self.on) = (from, on)
  }
}

extension SchoolMove: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<SchoolMove>([
    .optional("from", \.from, "the school they worked at before"),
    .required("on", \.on, "the first day at the next one"),
  ])

  /// What reading starts from.
  public static var blank: SchoolMove { SchoolMove(from: nil, on: .blank) }
}
