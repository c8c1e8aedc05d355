/// Which of an enquiry cluster's meets of the year one is: the first, second or third (Lincolnshire).
public struct MeetNumber: Hashable, Sendable {
  /// How many meets a cluster has in a year.
  public static let most = 3
  /// All of them in order.
  public static let all = (1...most).compactMap { MeetNumber($0) }

  /// The number, from 1.
  public let number: Int

  /// Creates a number, or nil when the year has no such meet.
  ///
  /// - Parameter number: From 1 to ``most``.
  public init?(_ number: Int) {
    guard (1...Self.most).contains(number) else { return nil }
    self.number = number
  }
}

extension MeetNumber: FieldKey {
  /// The number as it is written.
  public var description: String { String(number) }

  /// What it looks like, for the documentation.
  public static var form: String { "the number of a meet, 1 to \(most)" }

  /// Reads a number from its text, or returns nil.
  public init?(_ text: String) {
    guard let found = Self.all.first(where: { $0.description == text }) else { return nil }
    self = found
  }

  /// Reads a number.
  public init(reading node: JSONNode) throws(FieldProblem) {
    guard let text = node.string, let number = Self(text) else { throw Self.mustBe(at: node) }
    self = number
  }

  /// The number as it is written.
  public var json: JSONValue { .string(description) }

  /// Orders meets as they follow one another.
  public static func < (one: MeetNumber, other: MeetNumber) -> Bool { one.number < other.number }
}

/// One of the three meets of an enquiry cluster's year, on a day that the cluster agrees with its enquiry lead (Lincolnshire).
public struct Meet: Hashable, Sendable, Arranged {
  /// The day agreed for it.
  public var planned: Day?
  /// The day it was held.
  public var held: Day?
  /// Schools that took part, beside those of the people named.
  public var schools: [ID<School>] = []
  /// People who took part.
  public var people: [ID<Person>] = []
  /// What is worth remembering.
  public var note: String?
  /// Days that were changed and steps that were taken back.
  public var moves: [Code: Move] = [:]
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates a meet of which nothing is known yet.
  public init() {}
}

extension Meet: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<Meet>([
    .optional("planned", \.planned, "the day agreed for it"),
    .optional("held", \.held, "the day it was held"),
    .list("schools", \.schools, "schools that took part, beside those of the people named"),
    .list("people", \.people, "people who took part"),
    .optional("note", \.note, "what is worth remembering"),
    .items("moves", \.moves, "days that were changed and steps that were taken back"),
  ])

  /// What reading starts from.
  public static var blank: Meet { Meet() }
}
