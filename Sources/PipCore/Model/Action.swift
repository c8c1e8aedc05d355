/// One thing the host school will do: who, by when, and how we will know.
public struct Action: Hashable, Sendable {
  /// What will be done.
  public var text: String
  /// Who owns it, when that is a person in the records.
  public var owner: ID<Person>?
  /// Who owns it in words, when that is nobody in the records ("Year 5 team").
  public var ownerText: String?
  /// The day by which it will be done; none while it is still to be agreed.
  public var due: Day?
  /// How we will know that it worked.
  public var success: String?
  /// The theme it belongs to.
  public var theme: String?
  /// The day it was written down.
  public var recorded: Day?
  /// The day work on it began.
  public var started: Day?
  /// The day it was done.
  public var done: Day?
  /// When and why it was stopped.
  public var stopped: Reason?
  /// Steps that were taken back and days that were changed.
  public var moves: [Code: Move] = [:]
  /// Notes on how it goes.
  public var notes: [Code: Note] = [:]
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates an action of which only the text is known yet.
  public init(text: String) {
    self.text = text
  }

  /// The states of an action.
  public enum State: String, Hashable, Sendable, CaseIterable {
    /// Nothing has been recorded yet.
    case open
    /// Work has begun.
    case started
    /// It is done.
    case done
    /// It was given up, with a reason.
    case stopped
  }

  /// Its state, as it follows from the days recorded.
  public var state: State {
    if stopped != nil { return .stopped }
    if done != nil { return .done }
    return started == nil ? .open : .started
  }

  /// Whether something is still to be done.
  public var isOpen: Bool { state == .open || state == .started }

  /// Whether who or when is still to be agreed.
  public var isToAgree: Bool { isOpen && (due == nil || !hasOwner) }

  /// Whether somebody owns it.
  public var hasOwner: Bool { owner != nil || ownerText != nil }

  /// Whether its day has passed and it is still open.
  public func isOverdue(on today: Day) -> Bool {
    isOpen && due.map { $0 < today } ?? false
  }
}

extension Action: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<Action>([
    .required("text", \.text, "what will be done"),
    .optional("owner", \.owner, "who owns it"),
    .optional("ownerText", \.ownerText, "who owns it, in words"),
    .optional("due", \.due, "by when; without it, to be agreed"),
    .optional("success", \.success, "how we will know that it worked"),
    .optional("theme", \.theme, "the theme it belongs to"),
    .optional("recorded", \.recorded, "the day it was written down"),
    .optional("started", \.started, "the day work on it began"),
    .optional("done", \.done, "the day it was done"),
    .optional("stopped", \.stopped, "when and why it was stopped"),
    .items("moves", \.moves, "steps that were taken back and days that were changed"),
    .items("notes", \.notes, "notes on how it goes"),
  ])

  /// What reading starts from.
  public static var blank: Action { Action(text: "") }
}
