// How the partnership sees itself: one file in each cycle that has one.
extension Records {
  /// Returns the self-review of a cycle; an empty one when there is none.
  ///
  /// - Parameter cycle: The cycle.
  /// - Returns: The self-review.
  /// - Throws: What is wrong with its file.
  public func selfReview(of cycle: ID<Cycle>) throws -> SelfReview {
    try load(.selfReview(of: cycle), as: SelfReview.self, id: cycle.text) ?? SelfReview(of: cycle)
  }

  /// Returns the self-reviews of all cycles, the earliest cycle first, without those that cannot be understood.
  ///
  /// - Returns: The self-reviews.
  /// - Throws: What kept the cycles from being read.
  public func selfReviews() throws -> [SelfReview] {
    try cycles().compactMap { readableSelfReview(of: $0.id) }
  }

  /// Returns the self-review of a cycle; one that cannot be understood is left out and told of.
  ///
  /// - Parameter cycle: The cycle.
  /// - Returns: The self-review, or nil.
  public func readableSelfReview(of cycle: ID<Cycle>) -> SelfReview? {
    do {
      return try load(.selfReview(of: cycle), as: SelfReview.self, id: cycle.text)
    } catch {
      leaveOut(error)
      return nil
    }
  }

  /// Saves the self-review of a cycle; one that says nothing leaves no file.
  ///
  /// - Parameter selfReview: The self-review.
  /// - Throws: What kept it from being written.
  public func save(_ selfReview: SelfReview) throws {
    let path = RecordPath.selfReview(of: selfReview.id)
    guard selfReview != SelfReview(of: selfReview.id) else { return try change.write(nil, to: path) }
    try save(selfReview, to: path)
  }
}
