/// How a school stands with the memorandum of understanding, which it signs before it takes part.
public enum MemorandumState: String, CaseIterable, Hashable, Sendable {
  /// Nothing was signed yet.
  case notYetSigned = "not-yet-signed"
  /// An older version than the one in force was signed.
  case toRenew = "to-renew"
  /// It is signed, in the version in force where versions are kept.
  case signed

  /// The state in words.
  public var words: String {
    switch self {
    case .notYetSigned: "not yet signed"
    case .toRenew: "to be renewed"
    case .signed: "signed"
    }
  }
}

extension School {
  /// How the school stands with the memorandum of understanding.
  ///
  /// - Parameter version: The version in force, when the partnership keeps versions.
  /// - Returns: The state.
  public func memorandum(inForce version: String?) -> MemorandumState {
    guard mou != nil else { return .notYetSigned }
    guard let version else { return .signed }
    return mouVersion == version ? .signed : .toRenew
  }
}
