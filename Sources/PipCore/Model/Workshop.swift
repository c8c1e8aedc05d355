/// An improvement workshop: the staff turn the one priority into actions (London South, stage 5).
public struct Workshop: Hashable, Sendable {
  /// The day agreed for it.
  public var planned: Day?
  /// The day it was held.
  public var held: Day?
  /// The improvement champions who facilitate it.
  public var champions: [ID<Person>] = []
  /// How many staff took part.
  public var present: Int?
  /// How many governors took part.
  public var governorsPresent: Int?
  /// The questions worked on.
  public var questions: [String] = []
  /// Days that were changed and steps that were taken back.
  public var moves: [Code: Move] = [:]
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates a workshop of which nothing is known yet.
  public init() {}

  /// The day it was held, or else the day agreed for it.
  public var day: Day? { held ?? planned }
}

extension Workshop: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<Workshop>([
    .optional("planned", \.planned, "the day agreed for it"),
    .optional("held", \.held, "the day it was held"),
    .list("champions", \.champions, "who facilitates it"),
    .optional("present", \.present, "how many staff took part"),
    .optional("governorsPresent", \.governorsPresent, "how many governors took part"),
    .list("questions", \.questions, "the questions worked on"),
    .items("moves", \.moves, "days that were changed and steps that were taken back"),
  ])

  /// What reading starts from.
  public static var blank: Workshop { Workshop() }
}
