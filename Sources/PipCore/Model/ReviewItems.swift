/// What was done before the visit, each with its day.
public struct Preparation: Hashable, Sendable {
  /// When the school's self-evaluation was shared with the team.
  public var selfEvaluation: Day?
  /// When lead reviewer and host first met.
  public var firstMeeting: Day?
  /// When the reviewers met the staff.
  public var staffMet: Day?
  /// When the staff were told of the focus and the outline of the day.
  public var staffTold: Day?
  /// When the school shared its data with the team.
  public var dataShared: Day?
  /// Where papers lie.
  public var links: [String] = []
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates an empty preparation.
  public init() {}
}

extension Preparation: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<Preparation>([
    .optional("selfEvaluation", \.selfEvaluation, "when the self-evaluation was shared with the team"),
    .optional("firstMeeting", \.firstMeeting, "when lead reviewer and host first met"),
    .optional("staffMet", \.staffMet, "when the reviewers met the staff"),
    .optional("staffTold", \.staffTold, "when the staff were told of the focus and the day"),
    .optional("dataShared", \.dataShared, "when the school shared its data"),
    .list("links", \.links, "where papers lie"),
  ])

  /// What reading starts from.
  public static var blank: Preparation { Preparation() }
}

/// One piece of evidence, planned or collected.
public struct Evidence: Hashable, Sendable {
  /// What is looked at, or what was seen.
  public var text: String
  /// How it is collected.
  public var kind: Choice<EvidenceKind>?
  /// The theme it belongs to.
  public var theme: String?
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates a piece of evidence.
  public init(text: String) {
    self.text = text
  }
}

extension Evidence: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<Evidence>([
    .required("text", \.text, "what is looked at, or what was seen"),
    .optional("kind", \.kind, "how it is collected"),
    .optional("theme", \.theme, "the theme it belongs to"),
  ])

  /// What reading starts from.
  public static var blank: Evidence { Evidence(text: "") }
}

/// A strength or a finding.
public struct Observation: Hashable, Sendable {
  /// What was seen.
  public var text: String
  /// The theme it belongs to.
  public var theme: String?
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates an observation.
  public init(text: String) {
    self.text = text
  }
}

extension Observation: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<Observation>([
    .required("text", \.text, "what was seen"),
    .optional("theme", \.theme, "the theme it belongs to"),
  ])

  /// What reading starts from.
  public static var blank: Observation { Observation(text: "") }
}

/// The feedback to the host, on the day of the visit (Trafford).
public struct Feedback: Hashable, Sendable {
  /// The day it was given.
  public var on: Day
  /// The gap between where the school is and where it wants to be.
  public var gap: String?
  /// The one priority that goes to the workshop.
  public var priority: String?
  /// The champions in the room.
  public var championsPresent: [ID<Person>] = []
  /// How many governors were in the room.
  public var governorsPresent: Int?
  /// Who will own the plan.
  public var owner: ID<Person>?
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates feedback given on a day.
  public init(on: Day) {
    self.on = on
  }
}

extension Feedback: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<Feedback>([
    .required("on", \.on, "the day it was given"),
    .optional("gap", \.gap, "between where the school is and where it wants to be"),
    .optional("priority", \.priority, "the one that goes to the workshop"),
    .list("championsPresent", \.championsPresent, "the champions in the room"),
    .optional("governorsPresent", \.governorsPresent, "how many governors were in the room"),
    .optional("owner", \.owner, "who will own the plan"),
  ])

  /// What reading starts from.
  public static var blank: Feedback { Feedback(on: .blank) }
}

/// Something worth remembering, with its day.
public struct Note: Hashable, Sendable {
  /// The day it was written.
  public var on: Day
  /// What it says.
  public var text: String
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates a note.
  public init(on: Day, text: String) {
    (self.on, self.text) = (on, text)
  }
}

extension Note: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<Note>([
    .required("on", \.on, "the day it was written"),
    .required("text", \.text, "what it says"),
  ])

  /// What reading starts from.
  public static var blank: Note { Note(on: .blank, text: "") }
}

/// A day and a reason: why something was cancelled, waived or stopped.
public struct Reason: Hashable, Sendable {
  /// The day it was decided.
  public var on: Day
  /// Why.
  public var why: String
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates a reason.
  public init(on: Day, why: String) {
    (self.on, self.why) = (on, why)
  }
}

extension Reason: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<Reason>([
    .required("on", \.on, "the day it was decided"),
    .required("why", \.why, "why"),
  ])

  /// What reading starts from.
  public static var blank: Reason { Reason(on: .blank, why: "") }
}

/// A day that was changed, or a step that was taken back: kept, since how often things move is worth knowing.
public struct Move: Hashable, Sendable {
  /// The day it was decided.
  public var on: Day
  /// The day before the change.
  public var from: Day?
  /// The day after the change; none when a step was taken back.
  public var to: Day?
  /// Why.
  public var why: String
  /// What was taken back, such as `held` or `cancelled`; none when a day was moved.
  public var step: String?
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates a record of a move or a step back.
  public init(on: Day, from: Day?, to: Day?, why: String, step: String? = nil) {
    (self.on, self.from, self.to, self.why, self.step) = (on, from, to, why, step)
  }
}

extension Move: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<Move>([
    .required("on", \.on, "the day it was decided"),
    .optional("from", \.from, "the day before the change"),
    .optional("to", \.to, "the day after the change"),
    .required("why", \.why, "why"),
    .optional("step", \.step, "what was taken back, when no day was moved"),
  ])

  /// What reading starts from.
  public static var blank: Move { Move(on: .blank, from: nil, to: nil, why: "") }
}
