/// A stage of a review: its name and the steps it asks for.
public struct Stage: Hashable, Sendable {
  /// The short name, such as `plan`.
  public var id: String
  /// The name shown.
  public var name: String
  /// The steps that must be taken before the review goes on.
  public var steps: [Step]
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates a stage.
  ///
  /// - Parameters:
  ///   - id: The short name.
  ///   - name: The name shown.
  ///   - steps: The steps it asks for.
  public init(id: String, name: String, steps: [Step]) {
    (self.id, self.name, self.steps) = (id, name, steps)
  }
}

/// What the days to a check-in are counted from.
public enum FollowUpStart: String, CaseIterable, Hashable, Sendable, ListedWord {
  /// The visit.
  case visit
  /// The feedback.
  case feedback
  /// The improvement workshop that starts the counting.
  case workshop
}

/// A task that asks for training before it is taken.
public enum TrainedTask: String, CaseIterable, Hashable, Sendable, ListedWord {
  /// To be a reviewer in a team.
  case review
  /// To lead a team.
  case lead
  /// To facilitate a workshop as an improvement champion.
  case champion
}

/// What somebody needs before a task is taken: courses attended, and reviews watched as a shadow (Colchester).
public struct TrainingNeed: Hashable, Sendable {
  /// The courses, all of them.
  public var courses: [String] = []
  /// How many reviews were shadowed first.
  public var shadowed: Int?
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates a need.
  ///
  /// - Parameters:
  ///   - courses: The courses, all of them.
  ///   - shadowed: How many reviews were shadowed first, if any.
  public init(courses: [String] = [], shadowed: Int? = nil) {
    (self.courses, self.shadowed) = (courses, shadowed)
  }
}

/// How strongly a protocol point is meant.
public enum PointLevel: String, CaseIterable, Hashable, Sendable, ListedWord {
  /// It has to be so.
  case must
  /// It is usually so; another way wants a reason.
  case should
  /// It is worth a thought.
  case consider
  /// It does not apply.
  case off
}

/// A word out of a list that has no other words: a file that holds another one is not understood.
public protocol ListedWord: FieldKey, RawRepresentable, CaseIterable where RawValue == String {}

extension ListedWord {
  /// The list of words.
  public static var form: String { "one of " + allCases.map(\.rawValue).joined(separator: ", ") }

  /// Reads a word of the list.
  public init(reading node: JSONNode) throws(FieldProblem) {
    guard let text = node.string, let word = Self(rawValue: text) else { throw Self.mustBe(at: node) }
    self = word
  }

  /// Finds the word of a text, or returns nil.
  public init?(_ text: String) { self.init(rawValue: text) }

  /// The word as it is written.
  public var json: JSONValue { .string(rawValue) }

  /// The word.
  public var description: String { rawValue }

  /// Orders words as text.
  public static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
}

extension Step: ListedWord {}

extension String: FieldKey {}

extension ClosedRange: FieldValue where Bound == Int {
  /// What may stand in the file.
  public static var form: String { "the least and the most, as [3, 6]" }

  /// Reads the least and the most.
  public init(reading node: JSONNode) throws(FieldProblem) {
    guard node.kind == .array else { throw Self.mustBe(at: node) }
    var numbers: [Int] = []
    try node.forEachElement { (element) throws(FieldProblem) in numbers.append(try Int(reading: element)) }
    guard numbers.count == 2 else { throw Self.mustBe(at: node) }
    let (least, most) = (numbers[0], numbers[1])
    guard least <= most else {
      throw FieldProblem("is upside down: the least (\(least)) is more than the most (\(most))", at: node)
    }
    guard least >= 1 else { throw FieldProblem("must be 1 or more", at: node) }
    self = least...most
  }

  /// The least and the most as they are written.
  public var json: JSONValue { .array([.int(lowerBound), .int(upperBound)]) }
}
