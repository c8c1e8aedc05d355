/// Something inside a review that a report lists: it knows its host and its address.
public protocol ReviewEntry: Hashable, Sendable {
  /// The review it belongs to.
  var review: ReviewID { get }
  /// The name of the host, or its id when no such school is known.
  var hostName: String { get }
  /// Its code within the review.
  var code: Code { get }
}

extension ReviewEntry {
  /// Its address, such as `ingham/7k3m`.
  public var address: String { "\(review)/\(code)" }
}

/// An action as a list shows it.
public struct ActionEntry: ReviewEntry {
  /// The review it belongs to.
  public let review: ReviewID
  /// The name of the host, or its id when no such school is known.
  public let hostName: String
  /// Its code within the review.
  public let code: Code
  /// What will be done; nil while its school keeps that to itself.
  public let text: String?
  /// Who owns it, as a name or in words; nil while it is to be agreed.
  public let owner: String?
  /// The day by which it will be done; nil while it is to be agreed.
  public let due: Day?
  /// How many days have passed since then; nil while none have.
  public let daysLate: Int?
  /// The theme it belongs to.
  public let theme: String?

  /// Describes an action.
  ///
  /// - Parameters:
  ///   - action: The action.
  ///   - code: Its code.
  ///   - review: The review it belongs to.
  ///   - lookup: Where names are looked up.
  ///   - today: The day it is judged on.
  ///   - isKept: Whether its school keeps the text to itself.
  public init(
    _ action: Action, _ code: Code, of review: ReviewSummary, _ lookup: Lookup, on today: Day, isKept: Bool
  ) {
    (self.review, hostName, self.code) = (review.id, review.hostName, code)
    (text, due, theme) = (isKept ? nil : action.text, action.due, action.theme)
    owner = lookup.owner(of: action)
    daysLate = action.isOverdue(on: today) ? action.due.map { today.days(since: $0) } : nil
  }
}

/// A strength as a list shows it: practice to share.
public struct StrengthEntry: ReviewEntry {
  /// The review it belongs to.
  public let review: ReviewID
  /// The name of the host, or its id when no such school is known.
  public let hostName: String
  /// Its code within the review.
  public let code: Code
  /// What was seen; nil while its school keeps that to itself.
  public let text: String?
  /// The theme it belongs to.
  public let theme: String?
  /// The theme's name in the framework of the review.
  public let themeName: String?
}

/// A statement of impact as a list shows it (Trafford).
public struct ImpactEntry: ReviewEntry {
  /// The review it belongs to.
  public let review: ReviewID
  /// The name of the host, or its id when no such school is known.
  public let hostName: String
  /// Its code within the review.
  public let code: Code
  /// Who benefited, in the word that was recorded.
  public let beneficiary: String
  /// What changed; nil while its school keeps that to itself.
  public let text: String?
  /// How we know; nil also while its school keeps that to itself.
  public let evidence: String?
  /// Whether it is recorded how we know.
  public let hasEvidence: Bool
  /// Whether nobody had expected it.
  public let isUnexpected: Bool
  /// The day it was written down.
  public let recorded: Day?
}
