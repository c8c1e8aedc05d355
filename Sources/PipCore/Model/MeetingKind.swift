/// The kinds of meeting in which a partnership learns from its reviews.
public enum MeetingKind: String, CaseIterable, Hashable, Sendable {
  /// The partnership's management group, which hears outcomes and brokers support (Colchester).
  case managementGroup = "management-group"
  /// All heads.
  case heads
  /// The improvement champions (Trafford).
  case champions
  /// Governors, among themselves or with heads (Colchester, Kyra).
  case governors
  /// The schools of one cluster (Lincolnshire: three in a year).
  case clusterMeet = "cluster-meet"
  /// A session on progress and impact after some rounds of review (Trafford).
  case progressWorkshop = "progress-workshop"

  /// The kind in words, such as "heads' meeting".
  public var words: String {
    switch self {
    case .managementGroup: "management group"
    case .heads: "heads' meeting"
    case .champions: "champions' meeting"
    case .governors: "governors' meeting"
    case .clusterMeet: "cluster meet"
    case .progressWorkshop: "progress workshop"
    }
  }
}
