// What the enquiry clusters of a cycle share.
extension Records {
  /// Returns the enquiry year of a cycle, or nil when nothing of it is recorded.
  ///
  /// - Parameter cycle: The cycle.
  /// - Returns: The year.
  /// - Throws: What is wrong with its file.
  public func enquiry(in cycle: ID<Cycle>) throws -> EnquiryYear? {
    try load(.enquiry(cycle), as: EnquiryYear.self, id: cycle.text)
  }

  /// Returns the enquiry year of a cycle; one that cannot be understood is left out and told of.
  ///
  /// - Parameter cycle: The cycle.
  /// - Returns: The year, empty when nothing of it can be read.
  /// - Throws: What kept the files from being read.
  public func readableEnquiry(in cycle: ID<Cycle>) throws -> EnquiryYear {
    do {
      return try enquiry(in: cycle) ?? EnquiryYear(of: cycle)
    } catch let problem as DataProblem {
      leaveOut(problem)
      return EnquiryYear(of: cycle)
    }
  }

  /// Saves the enquiry year of a cycle.
  public func save(_ year: EnquiryYear) throws { try save(year, to: .enquiry(year.id)) }
}
