/// The seven steps of a review in which its impact is built in (Trafford, in our own words).
public enum ImpactStep: Int, CaseIterable, Hashable, Sendable {
  /// The focus.
  case focus = 1
  /// Where the school is, and where it wants to be.
  case baseline
  /// From evidence to findings.
  case findings
  /// The gap.
  case gap
  /// One priority, and a commitment shared by those who will act.
  case priority
  /// The 90-day check-in.
  case checkIn
  /// Lessons shared with the partnership.
  case lessons

  /// The step in a sentence.
  ///
  /// - Parameter model: The process model, which says what its check-in is called.
  /// - Returns: The sentence.
  public func text(in model: ProcessModel) -> String {
    switch self {
    case .focus: "A focus is agreed that is worth the effort."
    case .baseline:
      "It is written down where the school is now, and what \"to a great extent\" would look like."
    case .findings: "Evidence was gathered, and findings were drawn from it."
    case .gap: "The feedback names the gap between where the school is and where it wants to be."
    case .priority: "One priority is set, and those who will act on it have agreed their actions."
    case .checkIn:
      "\(model.has(.checkIn) ? "The \(model.followUpName)" : "A check-in") has looked at what was done and what changed."
    case .lessons: "What was learnt was shared at a meeting of the partnership."
    }
  }

  /// What the facts must hold for it, in a few words.
  public var shownBy: String {
    switch self {
    case .focus: "the focus"
    case .baseline: "the baseline and the aspiration"
    case .findings: "evidence and findings"
    case .gap: "the gap in the feedback"
    case .priority: "the priority, and actions after the workshop"
    case .checkIn: "the check-in held"
    case .lessons: "lessons recorded at a meeting"
    }
  }

  /// Whether the facts of a review show the step.
  ///
  /// - Parameters:
  ///   - review: The review.
  ///   - shared: The reviews whose lessons were shared at a meeting.
  /// - Returns: Whether they do.
  public func isShown(by review: Review, lessonsShared shared: Set<ReviewID>) -> Bool {
    switch self {
    case .focus: review.focus != nil
    case .baseline: review.baseline != nil && review.aspiration != nil
    case .findings: !review.evidence.isEmpty && !review.findings.isEmpty
    case .gap: review.feedback?.gap != nil
    case .priority:
      review.feedback?.priority != nil && !review.actions.isEmpty
        && review.startingWorkshop?.workshop.held != nil
    case .checkIn: review.checkIns.values.contains { $0.held != nil }
    case .lessons: shared.contains(review.id)
    }
  }
}

/// Which reviews have passed on what was learnt.
public enum SharedLessons {
  /// The reviews of a cycle whose lessons were shared at a meeting of the partnership.
  ///
  /// - Parameters:
  ///   - cycle: The cycle.
  ///   - records: The records.
  /// - Returns: The reviews brought to a meeting that was held.
  /// - Throws: What kept the records from being read.
  public static func reviews(of cycle: Cycle, _ records: Records) throws -> Set<ReviewID> {
    let brought = try records.broughtReviews().filter { $0.cycle == cycle.id }
    return Set(brought.map(\.review))
  }
}
