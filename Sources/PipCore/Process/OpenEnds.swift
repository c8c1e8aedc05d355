/// What is still open in a cycle that is about to be closed.
public struct OpenEnds: Hashable, Sendable {
  /// A review that is not complete, and what it waits for.
  public struct Waiting: Hashable, Sendable {
    /// The review.
    public let review: ReviewID
    /// What it waits for, in words.
    public let waitsFor: String
  }

  /// The reviews that wait for anything but their check-in, in the order they were added.
  public private(set) var waiting: [Waiting] = []
  /// How many actions are open.
  public private(set) var actions = 0
  /// The reviews whose check-in is not yet held.
  public private(set) var checkIns: [ReviewID] = []
  /// How many pieces of support between schools are open.
  public private(set) var support = 0
  /// Commitments of the partnership that are not kept yet.
  public private(set) var commitments = 0
  /// How many decisions of meetings are open.
  public private(set) var decisions = 0

  /// Starts with nothing open.
  public init() {}

  /// Whether nothing is open.
  public var isEmpty: Bool {
    waiting.isEmpty && actions == 0 && checkIns.isEmpty && support == 0 && commitments == 0 && decisions == 0
  }

  /// Adds the support that is still to be given.
  ///
  /// - Parameters:
  ///   - book: The support of the cycle.
  ///   - school: The one school that it is about; nil for all.
  public mutating func add(_ book: SupportBook, of school: ID<School>? = nil) {
    support += book.items.values.count { $0.isOpen && (school.map($0.concerns) ?? true) }
  }

  /// Adds what the partnership resolved and has not done.
  ///
  /// - Parameter selfReview: The self-review of the cycle, if there is one.
  public mutating func add(_ selfReview: SelfReview?) {
    commitments += selfReview?.commitments.values.count(where: \.isOpen) ?? 0
  }

  /// Adds the decisions of a meeting that are still to be carried out.
  ///
  /// - Parameter meeting: The meeting.
  public mutating func add(_ meeting: Meeting) {
    decisions += meeting.decisions.values.count(where: \.isOpen)
  }

  /// Adds what is open in a review; a cancelled one leaves nothing open.
  ///
  /// - Parameters:
  ///   - review: The review.
  ///   - standing: Where it stands.
  public mutating func add(_ review: Review, _ standing: Standing) {
    guard review.cancelled == nil else { return }
    actions += review.actions.values.count { $0.isOpen }
    guard let step = standing.step, let waitsFor = standing.waitsFor else { return }
    if step == .checkIn {
      checkIns.append(review.id)
    } else {
      waiting.append(Waiting(review: review.id, waitsFor: waitsFor))
    }
  }
}
