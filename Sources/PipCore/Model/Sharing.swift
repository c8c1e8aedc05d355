/// What of a review the schools of the partnership may read once the host agrees the wording.
///
/// Numbers and days are never kept back, texts are. Sharing is the host's choice (London South: the host in the driving seat);
/// the three words are ours.
public enum Sharing: String, CaseIterable, Hashable, Sendable {
  /// No text of the review.
  case nothing
  /// The strengths that were seen: practice to share.
  case strengths
  /// Everything: findings, the gap, the priority, actions and impact too.
  case all

  /// What holds where neither the host nor the partnership said anything.
  public static let usual = Sharing.strengths
}
