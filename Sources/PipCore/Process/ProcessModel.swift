/// How reviews go in a partnership: sizes, stages, the steps each asks for, and the days allowed between them.
///
/// A model is data: no number of a programme stands in the code that uses it.
public struct ProcessModel: Hashable, Sendable {
  /// Its id.
  public var id: String
  /// Its name.
  public var name: String
  /// How many schools a review cluster has.
  public var clusterSize: ClosedRange<Int>
  /// The stages in order.
  public var stages: [Stage]
  /// Days from the visit within which feedback is given; 0 is the same day.
  public var feedbackWithin: Int
  /// Days from the feedback within which the improvement workshop is held.
  public var workshopWithin: Int
  /// Days from the workshop to the check-in.
  public var followUpDays: Int

  /// A stage of a review: its name and the steps it asks for.
  public struct Stage: Hashable, Sendable {
    /// The short name, such as `plan`.
    public var id: String
    /// The name shown.
    public var name: String
    /// The steps that must be taken before the review goes on.
    public var steps: [Step]
  }

  /// The model of an id, or nil when there is none.
  ///
  /// - Parameter id: The id, such as `spp`.
  /// - Returns: The model.
  public static func named(_ id: String) -> ProcessModel? {
    builtIn.first { $0.id == id }
  }

  /// The models that come with the program.
  public static let builtIn: [ProcessModel] = [.spp]

  /// The Schools Partnership Programme: six stages (London South), clusters of 3–6 (Lincolnshire), 90 days (Trafford).
  ///
  /// The split into short names, and the three weeks to the workshop, are our own.
  public static let spp = ProcessModel(
    id: "spp", name: "Schools Partnership Programme", clusterSize: 3...6,
    stages: [
      Stage(id: "prepare", name: "Prepare", steps: [.focus]),
      Stage(id: "plan", name: "Plan", steps: [.question, .lead, .day]),
      Stage(id: "review", name: "Review", steps: [.visit]),
      Stage(id: "feedback", name: "Feedback", steps: [.feedback]),
      Stage(id: "act", name: "Act", steps: [.workshop, .actions]),
      Stage(id: "reflect", name: "Reflect", steps: [.checkIn]),
    ],
    feedbackWithin: 0, workshopWithin: 21, followUpDays: 90)
}
