extension DueItem {
  /// Returns what is due in a cycle outside its reviews: what the partnership itself has promised or arranged.
  ///
  /// - Parameters:
  ///   - cycle: The cycle.
  ///   - records: The records.
  /// - Returns: The items, in no particular order.
  /// - Throws: What kept the records from being read.
  public static func items(of cycle: Cycle, _ records: Records) throws -> [DueItem] {
    var items: [DueItem] = []
    items += try self.items(of: records.meetings(in: cycle.id), in: cycle.id)
    items += try enquiryItems(of: cycle, records)
    items += commitments(of: cycle, records)
    items += try support(of: cycle, records)
    items += try self.items(of: records.trainingEvents(of: cycle), in: cycle.id)
    return items
  }
}
