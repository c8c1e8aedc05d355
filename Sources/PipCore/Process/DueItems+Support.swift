extension DueItem {
  /// Returns the support between schools that is still to be given in a cycle.
  ///
  /// - Parameters:
  ///   - cycle: The cycle.
  ///   - records: The records.
  /// - Returns: One item for each, in no particular order; the school is the one that gives it.
  /// - Throws: What kept the records from being read.
  static func support(of cycle: Cycle, _ records: Records) throws -> [DueItem] {
    try records.readableSupport(in: cycle.id).items.filter(\.value.isOpen).map { code, support in
      DueItem(
        .support, heldBy: SupportBook.noun, in: cycle.id, code: code, school: support.from,
        what: "\(support.text) (support for \(support.to))", people: [support.person].compactMap { $0 },
        peopleText: support.personText, due: support.due, isToAgree: support.isToAgree)
    }
  }
}
