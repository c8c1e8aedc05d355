/// A rule of the protocol: what was agreed, how much it matters, and how to find where it is not so.
///
/// Each rule is one value in a file of its own; ``all`` lists them, and the documentation is made from them.
public struct PointRule: Sendable {
  /// Its stable id, such as `lead-untrained`, which names what is not as agreed.
  public let id: String
  /// How much it asks for attention unless the process model says otherwise.
  public let level: PointLevel
  /// What is agreed, as a sentence.
  public let title: String
  /// Why, and whose idea it is.
  public let why: String

  let look: Look

  /// What a rule looks at.
  enum Look: Sendable {
    /// Each review that was not cancelled, by itself.
    case review(@Sendable (ReviewFacts) -> [Found])
    /// The cycle as a whole.
    case cycle(@Sendable (CycleFacts) -> [Found])
  }

  /// What a rule found, before it is known how much it matters under the model.
  struct Found: Sendable {
    let place: String
    let school: ID<School>?
    let sentence: String
    let mend: String
  }

  /// Declares a rule that looks at each review.
  init(
    _ id: String, _ level: PointLevel, _ title: String, why: String,
    _ look: @escaping @Sendable (ReviewFacts) -> [Found]
  ) {
    (self.id, self.level, self.title, self.why, self.look) = (id, level, title, why, .review(look))
  }

  /// Declares a rule that looks at the cycle as a whole.
  init(
    _ id: String, _ level: PointLevel, _ title: String, why: String,
    cycle look: @escaping @Sendable (CycleFacts) -> [Found]
  ) {
    (self.id, self.level, self.title, self.why, self.look) = (id, level, title, why, .cycle(look))
  }

  /// Returns how much the rule matters under a process model; nil where the model does without it.
  ///
  /// - Parameter model: The model.
  /// - Returns: The level.
  public func level(in model: ProcessModel) -> PointLevel? {
    let own = model.points[id] ?? level
    return own == .off ? nil : own
  }

  /// The rule of an id, or nil when there is none.
  ///
  /// - Parameter id: The id.
  /// - Returns: The rule.
  public static func named(_ id: String) -> PointRule? { all.first { $0.id == id } }
}
