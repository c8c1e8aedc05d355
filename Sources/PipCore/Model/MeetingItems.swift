/// A review that was brought to a meeting.
public struct Brought: Hashable, Sendable {
  /// What the meeting heard or said of it.
  public var note: String?
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates a record that a review was brought.
  public init(note: String? = nil) {
    self.note = note
  }
}

extension Brought: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<Brought>([
    .optional("note", \.note, "what the meeting heard or said of it")
  ])

  /// What reading starts from.
  public static var blank: Brought { Brought() }
}

/// Something a meeting learnt, for others to use.
public struct Lesson: Hashable, Sendable {
  /// What was learnt.
  public var text: String
  /// The theme it belongs to.
  public var theme: String?
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates a lesson.
  public init(text: String) {
    self.text = text
  }
}

extension Lesson: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<Lesson>([
    .required("text", \.text, "what was learnt"),
    .optional("theme", \.theme, "the theme it belongs to"),
  ])

  /// What reading starts from.
  public static var blank: Lesson { Lesson(text: "") }
}

/// Something a meeting decided: what, who, and by when.
public struct Decision: Hashable, Sendable {
  /// What was decided.
  public var text: String
  /// Who sees to it, when that is a person in the records.
  public var owner: ID<Person>?
  /// Who sees to it in words, when that is nobody in the records.
  public var ownerText: String?
  /// By when; none while it is to be agreed.
  public var due: Day?
  /// The day it was done.
  public var done: Day?
  /// When and why it was given up.
  public var stopped: Reason?
  /// Days that were changed and steps that were taken back.
  public var moves: [Code: Move] = [:]
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates a decision of which only the text is known yet.
  public init(text: String) {
    self.text = text
  }

  /// The states of a decision.
  public enum State: String, Hashable, Sendable, CaseIterable {
    /// Still to be done.
    case open
    /// It is done.
    case done
    /// It was given up, with a reason.
    case stopped
  }

  /// Its state, as it follows from the days recorded.
  public var state: State {
    if stopped != nil { return .stopped }
    return done == nil ? .open : .done
  }

  /// Whether something is still to be done.
  public var isOpen: Bool { state == .open }

  /// Whether its day has passed and it is still open.
  public func isOverdue(on today: Day) -> Bool {
    isOpen && due.map { $0 < today } ?? false
  }

  /// Takes back that it was done or given up, and keeps that as a move.
  ///
  /// - Parameters:
  ///   - day: The day.
  ///   - why: Why.
  ///   - code: A code for the move.
  /// - Returns: Whether there was anything to take back.
  public mutating func reopen(on day: Day, why: String, code: Code) -> Bool {
    takeBackEnding(on: day, why: why, code: code)
  }
}

extension Decision: Endable {}

extension Decision: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<Decision>([
    .required("text", \.text, "what was decided"),
    .optional("owner", \.owner, "who sees to it"),
    .optional("ownerText", \.ownerText, "who sees to it, in words"),
    .optional("due", \.due, "by when; without it, to be agreed"),
    .optional("done", \.done, "the day it was done"),
    .optional("stopped", \.stopped, "when and why it was given up"),
    .items("moves", \.moves, "days that were changed and steps that were taken back"),
  ])

  /// What reading starts from.
  public static var blank: Decision { Decision(text: "") }
}
