// Which outcomes reached a meeting: where they do not, good practice stays in one school (Colchester).
extension Records {
  /// Returns the reviews that were brought to a meeting that was held, in any cycle.
  ///
  /// - Returns: The addresses of the reviews.
  /// - Throws: What kept the records from being read.
  public func broughtReviews() throws -> Set<ReviewAddress> {
    var brought: Set<ReviewAddress> = []
    for cycle in try cycles() {
      for meeting in try meetings(in: cycle.id) where meeting.held != nil {
        brought.formUnion(meeting.reviews.keys)
      }
    }
    return brought
  }

  /// Returns the reviews of a cycle whose feedback was given and whose outcome no meeting has heard.
  ///
  /// - Parameter cycle: The cycle.
  /// - Returns: The reviews, in order; cancelled ones are left out.
  /// - Throws: What kept the records from being read.
  public func outcomesNotBrought(of cycle: ID<Cycle>) throws -> [ReviewID] {
    let brought = try broughtReviews()
    var reviews: [ReviewID] = []
    try forEachReview(in: cycle) { review in
      if review.hasOutcome, !brought.contains(ReviewAddress(review.id, in: cycle)) {
        reviews.append(review.id)
      }
    }
    return reviews
  }
}

extension Review {
  /// Whether there is an outcome to bring to a meeting: its feedback was given.
  public var hasOutcome: Bool { feedback != nil && cancelled == nil }

  /// The open actions that were stuck when a check-in last looked at them.
  public var stuckActions: [(code: Code, action: Action)] {
    let looks = checkIns.values.filter { $0.held != nil }.sorted {
      ($0.held ?? .earliest) < ($1.held ?? .earliest)
    }
    return actions.sorted { $0.key < $1.key }.filter { code, action in
      action.isOpen && looks.last { $0.progress[code] != nil }?.progress[code]?.known == .stuck
    }.map { ($0.key, $0.value) }
  }
}
