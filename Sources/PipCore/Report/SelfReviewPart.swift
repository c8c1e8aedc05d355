/// How the partnership sees itself, as the yearly report shows it.
public struct SelfReviewPart: Hashable, Sendable {
  /// The two days on which the statements are compared.
  public private(set) var maturityDays = DaysCompared(now: nil, before: nil)
  /// The statements with their answers; empty when none was answered.
  public private(set) var maturity: [MaturityLine] = []
  /// The features with what was said of them; empty when nothing was.
  public private(set) var features: [FeatureLine] = []
  /// The questions chosen in the cycle, by day.
  public private(set) var reflections: [ReflectionChoice] = []
  /// What the partnership resolved in the cycle, by day.
  public private(set) var commitments: [CommitmentEntry] = []
  /// The impact it is proudest of.
  public private(set) var proudest: ProudestImpact?

  /// A commitment with the name of whoever sees to it.
  public struct CommitmentEntry: Hashable, Sendable {
    /// Its code.
    public let code: Code
    /// The commitment.
    public let commitment: Commitment
    /// Who sees to it; none while that is to be agreed.
    public let owner: String?
    /// Whether its day has passed and it is not done.
    public let isOverdue: Bool
  }

  /// Creates a part that says nothing.
  public init() {}

  /// Gathers what the partnership recorded up to the end of a cycle.
  ///
  /// - Parameters:
  ///   - cycle: The cycle.
  ///   - records: The records.
  ///   - today: The day on which it is judged what is overdue.
  /// - Throws: What kept the records from being read.
  public init(of cycle: Cycle, _ records: Records, today: Day) throws {
    var selfReviews: [SelfReview] = []
    for other in try records.cycles() where (other.first, other.id) <= (cycle.first, cycle.id) {
      guard let selfReview = records.readableSelfReview(of: other.id) else { continue }
      selfReviews.append(selfReview)
    }
    guard !selfReviews.isEmpty else { return }
    maturityDays = DaysCompared(of: selfReviews.maturityDays)
    if maturityDays.now != nil { maturity = MaturityLine.lines(of: selfReviews, maturityDays) }
    let featureDays = DaysCompared(of: selfReviews.featureDays)
    if featureDays.now != nil { features = FeatureLine.lines(of: selfReviews, featureDays) }
    guard let own = selfReviews.last, own.id == cycle.id else { return }
    proudest = own.proudest
    reflections = own.reflections.sorted { ($0.value.on, $0.key) < ($1.value.on, $1.key) }.map(\.value)
    commitments = own.commitments.sorted { one, other in
      (one.value.due ?? .latest, one.key) < (other.value.due ?? .latest, other.key)
    }.map { code, commitment in
      let name = commitment.owner.map { id in (try? records.person(id))?.name ?? id.text }
      return CommitmentEntry(
        code: code, commitment: commitment, owner: name ?? commitment.ownerText,
        isOverdue: commitment.isOverdue(on: today))
    }
  }
}
