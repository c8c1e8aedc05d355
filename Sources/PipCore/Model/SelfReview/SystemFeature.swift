/// One of the four features of a system of schools that improves itself (Trafford); the wording is ours.
public enum SystemFeature: String, CaseIterable, Hashable, Sendable {
  /// How things are done.
  case systems
  /// How the parts fit together.
  case architecture
  /// Who carries it.
  case people
  /// What people believe.
  case mindset

  /// Its name.
  public var name: String {
    switch self {
    case .systems: "Systems and processes"
    case .architecture: "Architecture"
    case .people: "People"
    case .mindset: "Mindset and culture"
    }
  }

  /// What to think of under it.
  public var text: String {
    switch self {
    case .systems:
      "Our ways of working are agreed, known and followed: how a review goes, and what comes after it."
    case .architecture:
      "Schools, clusters and meetings are arranged so that help and knowledge reach whoever needs them."
    case .people:
      "Enough people are trained, trusted and given the time to review, to lead and to facilitate."
    case .mindset: "We want to be seen as we are, expect to learn from it, and wish the other schools well."
    }
  }
}
