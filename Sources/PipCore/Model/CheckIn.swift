/// What was recorded of a check-in (Trafford): when it was moved to, held or waived, and how the actions stood.
///
/// A check-in of which nothing is recorded has no item; its day follows from the process model.
public struct CheckIn: Hashable, Sendable {
  /// The workshop it is counted from; none in a model that counts from the visit or the feedback.
  public var workshop: Code?
  /// Which of the model's check-ins it is, from 1; the first when nothing is said.
  public var number: Int?
  /// The day arranged, for one that is held only where it is wanted.
  public var planned: Day?
  /// The day it was held.
  public var held: Day?
  /// What was said.
  public var note: String?
  /// How each action stood.
  public var progress: [Code: Choice<Progress>] = [:]
  /// Days that were changed and steps that were taken back.
  public var moves: [Code: Move] = [:]
  /// When and why it was decided to do without.
  public var waived: Reason?
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates a check-in.
  ///
  /// - Parameters:
  ///   - workshop: The workshop it is counted from, if it is.
  ///   - number: Which of the model's check-ins it is, from 1.
  public init(workshop: Code?, number: Int = 1) {
    (self.workshop, self.number) = (workshop, number == 1 ? nil : number)
  }

  /// The day it was moved to last; nil when it was never moved, or was moved back to where it came from.
  public var movedTo: Day? {
    var day: Day?
    let moved = moves.values.filter { $0.step == nil && $0.to != nil }
    for (_, moves) in Dictionary(grouping: moved, by: \.on).sorted(by: { $0.key < $1.key }) {
      // Decisions of one day cannot be told apart by it. They form a chain, which ends at the day that is moved to once
      // more than it is moved from; when there is none, it ends where it began.
      var balance: [Day: Int] = [:]
      for move in moves {
        if let to = move.to { balance[to, default: 0] += 1 }
        if let from = move.from { balance[from, default: 0] -= 1 }
      }
      day = balance.filter { $0.value > 0 }.keys.max() ?? day
    }
    return day
  }
}

extension CheckIn: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<CheckIn>([
    .optional("workshop", \.workshop, "the workshop it is counted from, where it is counted from one"),
    .optional("number", \.number, "which of the model's check-ins it is, from the second on"),
    .optional("planned", \.planned, "the day arranged, for one that is held only where it is wanted"),
    .optional("held", \.held, "the day it was held"),
    .optional("note", \.note, "what was said"),
    .items("progress", \.progress, "how each action stood"),
    .items("moves", \.moves, "days that were changed and steps that were taken back"),
    .optional("waived", \.waived, "when and why it was decided to do without"),
  ])

  /// What reading starts from.
  public static var blank: CheckIn { CheckIn(workshop: nil) }
}

/// One change that came of a review: for whom, what, and how we know (Trafford).
public struct Impact: Hashable, Sendable {
  /// What changed.
  public var text: String
  /// Who benefited.
  public var beneficiary: Choice<Beneficiary>
  /// How we know.
  public var evidence: String?
  /// Whether nobody had expected it.
  public var isUnexpected = false
  /// The day it was written down.
  public var recorded: Day?
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates a statement of impact.
  public init(text: String, beneficiary: Beneficiary) {
    (self.text, self.beneficiary) = (text, Choice(beneficiary))
  }
}

extension Impact: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<Impact>([
    .required("text", \.text, "what changed"),
    .required("for", \.beneficiary, "who benefited"),
    .optional("evidence", \.evidence, "how we know"),
    .mark("unexpected", \.isUnexpected, "whether nobody had expected it"),
    .optional("recorded", \.recorded, "the day it was written down"),
  ])

  /// What reading starts from.
  public static var blank: Impact { Impact(text: "", beneficiary: .pupils) }
}
