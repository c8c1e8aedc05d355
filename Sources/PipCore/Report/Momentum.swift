/// Where momentum is kept and lost between the stages of a review (Trafford): how many reviews go from each stage to the
/// next, how many wait, and how long it takes.
///
/// It speaks of stages only, never of schools.
public struct Momentum: Hashable, Sendable {
  /// The way from one stage to the next, and what became of the reviews on it.
  public struct Passage: Hashable, Sendable {
    /// The id of the process model.
    public let model: String
    /// The short name of the stage that it begins after.
    public let from: String
    /// That stage's name as it is shown.
    public let fromName: String
    /// The short name of the stage that it ends with.
    public let to: String
    /// That stage's name as it is shown.
    public let toName: String
    /// The steps that the second stage asks for.
    let steps: [Step]
    /// Those of them for which the model allows some days.
    public let limits: [Limit]
    /// How many reviews went in: they have left the first stage behind.
    public internal(set) var wentIn = 0
    /// The part of them that came out: they have left the second stage behind too.
    public internal(set) var cameOut = 0
    /// The part of them that is at the second stage now.
    public internal(set) var waiting = 0
    /// The part of them that was cancelled there.
    public internal(set) var cancelled = 0
    /// How many of those that came out or wait took, or have waited, longer than the model allows.
    public internal(set) var longer = 0
    /// The days taken by those that came out and of which both days are recorded, the shortest first.
    public internal(set) var days: [Int] = []
    /// The marks that the latest session gave to the points on this way.
    public internal(set) var marks: [Int] = []

    /// The name of the way, such as "Feedback to Act".
    public var name: String { "\(fromName) to \(toName)" }
    /// How long it took in the middle.
    public var median: Median? { Median(days) }
    /// How long it took at most.
    public var longest: Int? { days.last }
    /// The middle of the marks.
    public var rating: Median? { Median(marks) }
  }

  /// A step with the days that a model allows for it.
  public struct Limit: Hashable, Sendable {
    /// The step.
    public let step: Step
    /// The days.
    public let days: Int
    /// What they are counted from, in words.
    public let from: String

    /// The limit in words, such as "21 days from the feedback".
    public var words: String {
      days == 0 ? "the day of \(from)" : "\(ReportWords.count(days, "day")) from \(from)"
    }
  }

  /// The reviews that follow one process model.
  public struct Model: Hashable, Sendable {
    /// Its id.
    public let id: String
    /// Its name.
    public let name: String
    /// How many reviews follow it, cancelled ones too.
    public internal(set) var reviews = 0
    /// The ways from stage to stage, in order.
    public internal(set) var passages: [Passage]

    /// How many reviews are past their first stage.
    public var begun: Int { passages.first?.wentIn ?? 0 }
  }

  /// The models that reviews follow, the partnership's own first.
  public let models: [Model]
  /// The progress session whose ratings stand beside, if there was one.
  public let session: RatingSession?

  /// Creates what is said of no reviews.
  public init() { (models, session) = ([], nil) }

  init(_ models: [Model], _ session: RatingSession?) {
    (self.models, self.session) = (models, session)
  }

  /// All ways from stage to stage, model by model.
  public var passages: [Passage] { models.flatMap(\.passages) }

  /// Whether any review is past its first stage.
  public var hasBegun: Bool { models.contains { $0.begun > 0 } }
}
