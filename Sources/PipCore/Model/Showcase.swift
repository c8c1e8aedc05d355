/// A strong or new practice that a school offers to show to others: what, who, when (Lincolnshire).
public struct Showcase: Hashable, Sendable, Arranged {
  /// The school that offers it.
  public var school: ID<School>
  /// What it shows.
  public var what: String
  /// Who shows it.
  public var who: ID<Person>?
  /// Who shows it in words, when that is nobody in the records.
  public var whoText: String?
  /// When it could be seen, in words.
  public var when: String?
  /// The day it was offered.
  public var offered: Day
  /// The day agreed for it.
  public var planned: Day?
  /// The day it was held.
  public var held: Day?
  /// Whether it belongs to the school's focus of the year.
  public var isConnected = false
  /// What is worth remembering.
  public var note: String?
  /// When and why it was called off.
  public var cancelled: Reason?
  /// Days that were changed and steps that were taken back.
  public var moves: [Code: Move] = [:]
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates a showcase.
  public init(of school: ID<School>, what: String, offered: Day) {
    (self.school, self.what, self.offered) = (school, what, offered)
  }
}

extension Showcase: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<Showcase>([
    .required("school", \.school, "the school that offers it"),
    .required("what", \.what, "what it shows"),
    .optional("who", \.who, "who shows it"),
    .optional("whoText", \.whoText, "who shows it in words, when that is nobody in the records"),
    .optional("when", \.when, "when it could be seen, in words"),
    .required("offered", \.offered, "the day it was offered"),
    .optional("planned", \.planned, "the day agreed for it"),
    .optional("held", \.held, "the day it was held"),
    .mark("connected", \.isConnected, "whether it belongs to the school's focus of the year"),
    .optional("note", \.note, "what is worth remembering"),
    .optional("cancelled", \.cancelled, "when and why it was called off"),
    .items("moves", \.moves, "days that were changed and steps that were taken back"),
  ])

  /// What reading starts from.
  public static var blank: Showcase { Showcase(of: .blank, what: "", offered: .blank) }
}
