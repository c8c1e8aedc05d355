/// A feature with what was said of it on two days.
public struct FeatureLine: Hashable, Sendable {
  /// The feature.
  public let feature: SystemFeature
  /// What was last said on the later day.
  public let now: FeatureNote?
  /// What was last said on the earlier day, when it is another note.
  public let before: FeatureNote?

  /// Returns the four features with their notes.
  ///
  /// - Parameters:
  ///   - selfReviews: The self-reviews, the earliest cycle first.
  ///   - days: The two days.
  /// - Returns: The lines in order.
  public static func lines(of selfReviews: [SelfReview], _ days: DaysCompared) -> [FeatureLine] {
    let now = days.now.map { FeatureStanding(of: selfReviews, on: $0) }
    let before = days.before.map { FeatureStanding(of: selfReviews, on: $0) }
    return SystemFeature.allCases.map { feature in
      let (later, earlier) = (now?.notes[feature], before?.notes[feature])
      return FeatureLine(feature: feature, now: later, before: later == earlier ? nil : earlier)
    }
  }
}
