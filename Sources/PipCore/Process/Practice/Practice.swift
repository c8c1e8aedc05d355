/// A strength that was seen in a review and that its school shares: practice others may learn from.
public struct Practice: Hashable, Sendable {
  /// The cycle of the review.
  public let cycle: ID<Cycle>
  /// The first day of that cycle, by which practice is told newest first.
  public let since: Day
  /// The review.
  public let review: ReviewID
  /// The code of the strength.
  public let code: Code
  /// What was seen.
  public let text: String
  /// The theme it belongs to.
  public let theme: String?
  /// The day of the visit.
  public let seen: Day?

  /// The school whose practice it is.
  public var school: ID<School> { review.host }

  /// Its address with the cycle in it.
  public var fullAddress: String { "\(review)@\(cycle)/\(code)" }

  /// Whether it has all the words that somebody looks for, in its text or in the name of its theme.
  ///
  /// - Parameter words: The words looked for.
  /// - Returns: Whether each is found.
  public func has(_ words: [WordStem.Word]) -> Bool {
    let theme = theme.map { id in
      [id] + Framework.builtIn.flatMap(\.areas).filter { $0.id.text == id }.map(\.name)
    }
    let own = ([text] + (theme ?? [])).flatMap(WordStem.words)
    return WordStem.finds(words, in: own)
  }

  /// Whether it is told before another: the newest cycle and visit first, then by school.
  static func isInOrder(_ one: Practice, _ other: Practice) -> Bool {
    let (mine, yours) = (one.seen ?? one.since, other.seen ?? other.since)
    if one.since != other.since { return one.since > other.since }
    if mine != yours { return mine > yours }
    return (one.cycle, one.review, one.code) < (other.cycle, other.review, other.code)
  }
}

/// The practice that schools share, and how much of it they keep.
public struct SharedPractice: Hashable, Sendable {
  /// What is shared, newest first.
  public private(set) var items: [Practice] = []
  /// How many strengths are kept back: the wording is not agreed yet, or the school chose so.
  public private(set) var kept = 0

  /// Gathers the strengths of some cycles that may be read.
  ///
  /// - Parameters:
  ///   - cycles: The cycles.
  ///   - records: The records.
  /// - Throws: What kept the records from being read.
  public init(of cycles: [Cycle], _ records: Records) throws {
    let partnership = try records.partnership()
    for cycle in cycles {
      try records.forEachReview(in: cycle.id) { review in
        let shared = review.shared(by: partnership)
        kept += shared.kept.strengths
        for (code, strength) in shared.strengths {
          items.append(
            Practice(
              cycle: cycle.id, since: cycle.first, review: review.id, code: code, text: strength.text,
              theme: strength.theme, seen: review.held))
        }
      }
    }
    items.sort(by: Practice.isInOrder)
  }

  /// The same, of some practice only.
  ///
  /// - Parameter isWanted: Whether a piece of practice is wanted.
  /// - Returns: The pieces, newest first.
  public func filter(_ isWanted: (Practice) -> Bool) -> [Practice] { items.filter(isWanted) }
}
