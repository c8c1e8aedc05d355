/// How reviews go in a partnership: sizes, stages, the steps each asks for, the days allowed between them, and what follows.
///
/// A model is data: no number of a programme stands in the code that uses it. Some come with the program (``builtIn``); a
/// partnership's own are records of their own.
public struct ProcessModel: Hashable, Sendable {
  /// Its id.
  public var id: String
  /// Its name.
  public var name: String
  /// What it is for, in a sentence or two.
  public var about: String?
  /// How many schools a review cluster has.
  public var clusterSize: ClosedRange<Int> = 3...6
  /// How many people visit, the lead counted and the shadows not.
  public var teamSize: ClosedRange<Int> = 1...6
  /// The stages in order.
  public var stages: [Stage]
  /// The days allowed for steps: before the visit for those that come before it, else after what they are counted from.
  ///
  /// Feedback and report are counted from the visit, the workshop from the feedback, the actions from the workshop.
  public var days: [Step: Int] = [:]

  /// The days to each check-in in order, from where the counting starts; none when the model has no check-in of its own.
  public var followUpDays: [Int] = []
  /// Where the counting starts.
  public var followUpFrom: FollowUpStart = .workshop
  /// What a check-in is called, such as "90-day check-in" or "revisit".
  public var followUpName = "check-in"
  /// Whether a check-in is due only once somebody has arranged one.
  public var followUpIsOptional = false

  /// Whether improvement champions take part.
  public var hasChampions = false
  /// Whether schools also work in enquiry clusters through the year (Lincolnshire).
  public var enquiryYear = false
  /// Whether two schools may review each other in one cycle.
  public var mutualPairs = false
  /// How often one person visits in a cycle at most; nil where there is no limit.
  public var turnsAtMost: Int?
  /// What people need before they take a task.
  public var training: [TrainedTask: TrainingNeed] = [:]
  /// The scale of the judgements, in a model that has them.
  public var judgements: JudgementScale?
  /// How strongly protocol points are meant here, by the id of the rule; only what differs from a rule's own level.
  public var points: [String: PointLevel] = [:]
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates a model that has stages and nothing else of its own.
  ///
  /// - Parameters:
  ///   - id: Its id.
  ///   - name: Its name.
  ///   - stages: The stages in order.
  public init(id: String, name: String, stages: [Stage]) {
    (self.id, self.name, self.stages) = (id, name, stages)
  }

  /// The steps of all stages, in order.
  public var steps: [Step] { stages.flatMap(\.steps) }

  /// Whether one of its stages asks for a step.
  ///
  /// - Parameter step: The step.
  /// - Returns: Whether it does.
  public func has(_ step: Step) -> Bool { stages.contains { $0.steps.contains(step) } }

  /// How many check-ins a review has at most.
  public var followUps: Int { followUpIsOptional ? max(followUpDays.count, 1) : followUpDays.count }
}
