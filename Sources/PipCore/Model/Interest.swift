/// A school's expression of interest in joining the enquiry clusters of a year (Lincolnshire).
public struct Interest: Hashable, Sendable {
  /// The school, when it is in the records.
  public var school: ID<School>?
  /// The school's name, while it is not in the records.
  public var name: String?
  /// The day it came in.
  public var received: Day
  /// What the school would like to work on.
  public var focus: String?
  /// Whom to talk to there, in words.
  public var contact: String?
  /// What the school was told.
  public var outcome: Choice<InterestOutcome>?
  /// The day it was told.
  public var told: Day?
  /// Anything else.
  public var note: String?
  /// What the school answered to further questions, such as those of a form.
  public var answers: [Code: InterestAnswer] = [:]
  /// Outcomes that were taken back.
  public var moves: [Code: Move] = [:]
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates an expression of interest.
  public init(received: Day) {
    self.received = received
  }

  /// How it is called: by the school's id, or the name given.
  public var label: String { school?.text ?? name ?? "a school" }
}

extension Interest: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<Interest>([
    .optional("school", \.school, "the school, when it is in the records"),
    .optional("name", \.name, "the school's name, while it is not in the records"),
    .required("received", \.received, "the day it came in"),
    .optional("focus", \.focus, "what the school would like to work on"),
    .optional("contact", \.contact, "whom to talk to there, in words"),
    .optional("outcome", \.outcome, "what the school was told"),
    .optional("told", \.told, "the day it was told"),
    .optional("note", \.note, "anything else"),
    .items("answers", \.answers, "what the school answered to further questions"),
    .items("moves", \.moves, "outcomes that were taken back"),
  ])

  /// What reading starts from.
  public static var blank: Interest { Interest(received: .blank) }
}

/// What a school hears about its expression of interest (Lincolnshire; the words are ours).
public enum InterestOutcome: String, CaseIterable, Hashable, Sendable {
  /// It is in.
  case accepted
  /// It is on the waiting list.
  case waiting
  /// There is no place this year.
  case notThisYear = "not-this-year"
}
