/// Whether a person may take a task by the rule of the model: the courses attended, and what was watched first (Colchester).
public struct Readiness: Hashable, Sendable {
  /// The task.
  public let task: TrainedTask
  /// Courses still to attend.
  public let missingCourses: [String]
  /// How many reviews or workshops are still to be shadowed.
  public let missingShadowed: Int

  /// Whether nothing is missing.
  public var isReady: Bool { missingCourses.isEmpty && missingShadowed == 0 }

  /// What is missing, in words; nil when nothing is.
  public var missing: String? {
    let courses =
      missingCourses.isEmpty
      ? nil : "\(missingCourses.map { ReportWords.course($0) }.joined(separator: " and ")) training"
    let what = task == .champion ? "workshop" : "review"
    let shadowed =
      missingShadowed == 0
      ? nil : missingShadowed == 1 ? "a \(what) to shadow" : "\(missingShadowed) \(what)s to shadow"
    let parts = [courses, shadowed].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

extension TrainedTask {
  /// The task as the rest of a sentence: "ready to lead".
  public var words: String {
    switch self {
    case .review: "review"
    case .lead: "lead"
    case .champion: "champion"
    }
  }
}

/// The days on which people watched others at work, over all reviews.
///
/// A review counts once its visit was held, for whoever shadowed it or took part in it; a champion shadows at a workshop
/// that was held beside others (Trafford pairs a new champion with an experienced one). That taking part counts as well
/// as watching is ours, and so is that nobody is asked to have watched while there was nothing to watch: somebody has to lead
/// a partnership's first review.
public struct ShadowFold: Sendable {
  private var reviews: [ID<Person>: [Day]] = [:]
  private var workshops: [ID<Person>: [Day]] = [:]
  private var firstVisit: Day?
  private var firstWorkshop: Day?

  /// Starts with nothing watched.
  public init() {}

  /// Adds a review of any cycle.
  ///
  /// - Parameter review: The review.
  public mutating func add(_ review: Review) {
    guard review.cancelled == nil else { return }
    if let held = review.held {
      firstVisit = min(firstVisit ?? held, held)
      for person in Set(review.visitors) { reviews[person, default: []].append(held) }
    }
    for workshop in review.workshops.values {
      let champions = Set(workshop.champions)
      guard let held = workshop.held else { continue }
      firstWorkshop = min(firstWorkshop ?? held, held)
      guard champions.count > 1 else { continue }
      for person in champions { workshops[person, default: []].append(held) }
    }
  }

  /// How often a person has watched what a task asks for, before a day.
  ///
  /// - Parameters:
  ///   - person: The person.
  ///   - task: The task.
  ///   - day: The day of the task; what happens on it does not count.
  /// - Returns: The number; the greatest there is while there was nothing to watch.
  public func count(of person: ID<Person>, for task: TrainedTask, before day: Day) -> Int {
    let (first, days) = task == .champion ? (firstWorkshop, workshops[person]) : (firstVisit, reviews[person])
    guard let first, first < day else { return .max }
    return days?.count { $0 < day } ?? 0
  }
}

extension ProcessModel {
  /// Returns whether a person may take a task on a day.
  ///
  /// - Parameters:
  ///   - person: The person.
  ///   - task: The task.
  ///   - watched: How often they have watched before, as ``ShadowFold`` counts it; asked for only when the rule needs it.
  ///   - day: The day of the task.
  /// - Returns: What is missing, if anything; nil when the model has no rule for the task.
  public func readiness(
    of person: Person, for task: TrainedTask, watched: () throws -> Int, on day: Day
  ) rethrows -> Readiness? {
    guard let need = training[task] else { return nil }
    let missing = need.courses.filter { !person.hasLearnt($0, by: day) }
    let shadowed = need.shadowed ?? 0
    let toShadow = shadowed == 0 ? 0 : max(0, shadowed - (try watched()))
    return Readiness(task: task, missingCourses: missing, missingShadowed: toShadow)
  }
}

extension Person {
  /// Whether they have been on a course by a day, or on one that goes further: who is trained to lead knows how to review (ours).
  fileprivate func hasLearnt(_ course: String, by day: Day) -> Bool {
    isTrained(course, by: day) || course == "reviewer" && isTrained("lead-reviewer", by: day)
  }
}

extension Records {
  /// Counts what people have watched, over the reviews of all cycles.
  ///
  /// - Returns: The count.
  /// - Throws: What kept the records from being read.
  public func shadows() throws -> ShadowFold {
    var fold = ShadowFold()
    for cycle in try cycles() { try forEachReview(in: cycle.id) { fold.add($0) } }
    return fold
  }
}
