/// Something a partnership resolved to do about the question that matters most to it, with who and by when (Trafford).
public struct Commitment: Hashable, Sendable {
  /// What will be done.
  public var text: String
  /// The day it was made.
  public var made: Day
  /// The reflection question it answers.
  public var question: Choice<ReflectionQuestion>?
  /// Who sees to it.
  public var owner: ID<Person>?
  /// Who sees to it in words, when that is nobody in the records.
  public var ownerText: String?
  /// By when.
  public var due: Day?
  /// The day it was done.
  public var done: Day?
  /// What came of it.
  public var note: String?
  /// Days that were changed and steps that were taken back.
  public var moves: [Code: Move] = [:]
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates a commitment.
  public init(_ text: String, made: Day) {
    (self.text, self.made) = (text, made)
  }

  /// Whether it is still to be done.
  public var isOpen: Bool { done == nil }

  /// Whether its day has passed and it is not done.
  ///
  /// - Parameter today: The day it is judged on.
  /// - Returns: Whether it is overdue.
  public func isOverdue(on today: Day) -> Bool { isOpen && due.map { $0 < today } ?? false }
}

extension Commitment: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<Commitment>([
    .required("text", \.text, "what will be done"),
    .required("made", \.made, "the day it was made"),
    .optional("question", \.question, "the reflection question it answers"),
    .optional("owner", \.owner, "who sees to it"),
    .optional("ownerText", \.ownerText, "who sees to it, when that is nobody in the records"),
    .optional("due", \.due, "by when"),
    .optional("done", \.done, "the day it was done"),
    .optional("note", \.note, "what came of it"),
    .items("moves", \.moves, "days that were changed and steps that were taken back"),
  ])

  /// What reading starts from.
  public static var blank: Commitment { Commitment("", made: .blank) }
}
