// The host must belong to the partnership when it is reviewed.
extension School {
  /// Checks that the school can host a review.
  ///
  /// - Parameters:
  ///   - day: The day of the visit, when one is agreed.
  ///   - cycle: The cycle of the review.
  /// - Throws: `schoolNotActive`.
  public func checkCanHost(on day: Day?, in cycle: Cycle) throws(RuleProblem) {
    let isHere = day.map { self.isActive(on: $0) } ?? isActive(during: cycle.span)
    guard !isHere else { return }
    throw .schoolNotActive(school: id.text, name: name, joined: joined, left: left)
  }
}
