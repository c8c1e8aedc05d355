// Support between schools: one record in each cycle that has any.
extension Records {
  /// Returns the support agreed in a cycle; an empty record when there is none.
  ///
  /// - Parameter cycle: The cycle.
  /// - Returns: The record.
  /// - Throws: What is wrong with the file.
  public func support(in cycle: ID<Cycle>) throws -> SupportBook {
    try load(.support(in: cycle), as: SupportBook.self, id: SupportBook.onlyID.text) ?? SupportBook()
  }

  /// Returns the same for a list; a file that cannot be understood is left out, and its problem kept.
  ///
  /// - Parameter cycle: The cycle.
  /// - Returns: The record.
  /// - Throws: Only what is no problem of the file.
  public func readableSupport(in cycle: ID<Cycle>) throws -> SupportBook {
    do {
      return try support(in: cycle)
    } catch let problem as DataProblem {
      leaveOut(problem)
      return SupportBook()
    }
  }

  /// Saves the support of a cycle.
  public func save(_ support: SupportBook, in cycle: ID<Cycle>) throws {
    try save(support, to: .support(in: cycle))
  }
}
