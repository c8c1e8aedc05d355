/// A training event: a course on a day, with places for each school, since who is trained decides who may review, lead or
/// champion (Colchester, Trafford).
///
/// Who attended stands in the records of the people (``Training/event``), the one source of who is trained.
public struct TrainingEvent: Hashable, Sendable {
  /// Its frozen id, made from course and day unless given.
  public var id: ID<TrainingEvent>
  /// The course that is given.
  public var course: String
  /// What it is called, when the course does not say it.
  public var name: String?
  /// The day.
  public var on: Day
  /// Where it is held.
  public var place: String?
  /// How many places each school has.
  public var places: Int?
  /// How many places a school has, where that is another number.
  public var placesFor: [ID<School>: Int] = [:]
  /// Who has a place.
  public var booked: [ID<Person>: Booking] = [:]
  /// The day it was held.
  public var held: Day?
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates a training event on a day.
  public init(id: ID<TrainingEvent>, course: String, on: Day) {
    (self.id, self.course, self.on) = (id, course, on)
  }

  /// What it is called in words, such as "lead reviewer training".
  public var title: String { name ?? "\(ReportWords.course(course)) training" }

  /// How many places a school has, or nil when none are set aside.
  ///
  /// - Parameter school: The school.
  /// - Returns: The number.
  public func places(for school: ID<School>) -> Int? { placesFor[school] ?? places }
}

extension TrainingEvent: RecordType {
  /// The kind and format of the file.
  public static let schema = "pip/training/1"
  /// What a person calls it.
  public static let noun = "training event"

  /// The fields, declared once.
  public static let fields = FieldTable<TrainingEvent>([
    .required("id", \.id, "the event's frozen name, equal to the file's"),
    .required("course", \.course, "the course that is given"),
    .optional("name", \.name, "what it is called, when the course does not say it"),
    .required("on", \.on, "the day"),
    .optional("place", \.place, "where it is held"),
    .optional("places", \.places, "how many places each school has"),
    .items("placesFor", \.placesFor, "how many places a school has, where that is another number"),
    .items("booked", \.booked, "who has a place"),
    .optional("held", \.held, "the day it was held; who attended stands in the records of the people"),
  ])

  /// What reading starts from.
  public static var blank: TrainingEvent { TrainingEvent(id: .blank, course: "", on: .blank) }
}

/// A place that is kept for a person.
public struct Booking: Hashable, Sendable {
  /// The day it was booked.
  public var on: Day?
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates a booking.
  public init(on: Day? = nil) {
    self.on = on
  }
}

extension Booking: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<Booking>([.optional("on", \.on, "the day it was booked")])

  /// What reading starts from.
  public static var blank: Booking { Booking() }
}
