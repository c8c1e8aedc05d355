/// A review as others in the partnership may read it: the only way its confidential texts reach a page that is passed on.
///
/// Until the host agrees the wording only host, team and lead see the texts; afterwards the host's choice holds, or else the
/// partnership's. Numbers and days are not kept back: whoever counts takes them from the review itself.
public struct SharedReview: Sendable {
  /// What may be read now: nothing while the wording is not agreed.
  public let extent: Sharing
  /// Whether texts are kept back because the wording is not agreed yet, and not by choice.
  public let awaitsAgreement: Bool
  private let review: Review

  fileprivate init(_ review: Review, extent: Sharing, awaitsAgreement: Bool) {
    (self.review, self.extent, self.awaitsAgreement) = (review, extent, awaitsAgreement)
  }

  /// The strengths that may be read.
  public var strengths: [Code: Observation] { extent == .nothing ? [:] : review.strengths }

  /// The findings that may be read.
  public var findings: [Code: Observation] { extent == .all ? review.findings : [:] }

  /// The gap, if it may be read.
  public var gap: String? { extent == .all ? review.feedback?.gap : nil }

  /// The one priority, if it may be read.
  public var priority: String? { extent == .all ? review.feedback?.priority : nil }

  /// The actions that may be read.
  public var actions: [Code: Action] { extent == .all ? review.actions : [:] }

  /// The statements of impact that may be read.
  public var impact: [Code: Impact] { extent == .all ? review.impact : [:] }

  /// The host's reply, if it may be read.
  public var reply: Note? { extent == .all ? review.reply : nil }

  /// What visitors take home that may be read: it speaks of practice seen, and is shared as strengths are (ours).
  public var learning: [Code: Learning] { extent == .nothing ? [:] : review.learning }

  /// How much is kept back.
  public var kept: KeptBack {
    KeptBack(
      strengths: review.strengths.count - strengths.count, findings: review.findings.count - findings.count,
      actions: review.actions.count - actions.count, impact: review.impact.count - impact.count,
      learning: review.learning.count - learning.count)
  }
}

/// How many texts of a review its school keeps to itself.
public struct KeptBack: Hashable, Sendable {
  /// Strengths kept back.
  public var strengths = 0
  /// Findings kept back.
  public var findings = 0
  /// Actions kept back.
  public var actions = 0
  /// Statements of impact kept back.
  public var impact = 0
  /// Things taken home kept back.
  public var learning = 0

  /// Creates a count of what is kept back.
  public init(
    strengths: Int = 0, findings: Int = 0, actions: Int = 0, impact: Int = 0, learning: Int = 0
  ) {
    (self.strengths, self.findings, self.actions) = (strengths, findings, actions)
    (self.impact, self.learning) = (impact, learning)
  }
}

extension Review {
  /// The texts that the host agrees: what was seen, found and fed back.
  public var wording: [String] {
    strengths.sorted { $0.key < $1.key }.map(\.value.text)
      + findings.sorted { $0.key < $1.key }.map(\.value.text)
      + [feedback?.gap ?? "", feedback?.priority ?? ""]
  }

  /// What the host chose, else what the partnership does, else ``Sharing/usual``; a word nobody knows shares nothing.
  ///
  /// - Parameter partnership: The partnership.
  /// - Returns: What holds once the wording is agreed.
  public func sharingChosen(in partnership: Partnership) -> Sharing {
    guard let word = sharing ?? partnership.sharing else { return .usual }
    return word.known ?? .nothing
  }

  /// Returns the review as others may read it.
  ///
  /// - Parameters:
  ///   - partnership: The partnership, for what it shares where a host chose nothing.
  ///   - reader: The school that will read it; a host always sees its own review whole.
  /// - Returns: What may be read.
  public func shared(by partnership: Partnership, with reader: ID<School>? = nil) -> SharedReview {
    if reader == host { return SharedReview(self, extent: .all, awaitsAgreement: false) }
    guard agreed != nil else { return SharedReview(self, extent: .nothing, awaitsAgreement: true) }
    return SharedReview(self, extent: sharingChosen(in: partnership), awaitsAgreement: false)
  }
}
