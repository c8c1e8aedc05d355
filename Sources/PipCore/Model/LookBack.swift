/// What became of the actions of a school's last review, said at the start of the next one.
///
/// The next review begins by looking back (Trafford, Colchester): only then do reviews link up. The five outcomes are ours.
public struct LookBack: Hashable, Sendable {
  /// The cycle of the last review.
  public var cycle: ID<Cycle>
  /// The last review.
  public var review: ReviewID
  /// The day it was looked back on last.
  public var on: Day
  /// What became of each of its actions, by the action's code there.
  public var outcomes: [Code: LookedBack] = [:]
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates a look-back on a review of which nothing is said yet.
  public init(cycle: ID<Cycle>, review: ReviewID, on: Day) {
    (self.cycle, self.review, self.on) = (cycle, review, on)
  }
}

extension LookBack: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<LookBack>([
    .required("cycle", \.cycle, "the cycle of the last review"),
    .required("review", \.review, "the last review"),
    .required("on", \.on, "the day it was looked back on last"),
    .items("outcomes", \.outcomes, "what became of each of its actions, by the action's code there"),
  ])

  /// What reading starts from.
  public static var blank: LookBack {
    LookBack(cycle: .blank, review: ReviewID(host: .blank), on: .blank)
  }
}

/// What became of one action.
public struct LookedBack: Hashable, Sendable {
  /// The outcome.
  public var outcome: Choice<Outcome>
  /// What host or lead said of it.
  public var note: String?
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates what became of an action.
  public init(_ outcome: Outcome) {
    self.outcome = Choice(outcome)
  }
}

extension LookedBack: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<LookedBack>([
    .required("outcome", \.outcome, "what became of it"),
    .optional("note", \.note, "what host or lead said of it"),
  ])

  /// What reading starts from.
  public static var blank: LookedBack { LookedBack(.going) }
}

/// What can have become of an action by the next review (ours).
public enum Outcome: String, CaseIterable, Hashable, Sendable {
  /// It was done, and its effect is still there.
  case lasted
  /// It was done, and little of it is left.
  case faded
  /// It is still going on.
  case going
  /// It was dropped.
  case dropped
  /// Something else came and took its place.
  case overtaken

  /// The outcome in words.
  public var words: String {
    switch self {
    case .lasted: "done, and it lasts"
    case .faded: "done, but it has faded"
    case .going: "still going on"
    case .dropped: "dropped"
    case .overtaken: "overtaken by something else"
    }
  }
}
