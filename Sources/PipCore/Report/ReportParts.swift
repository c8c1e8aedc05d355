/// What the yearly report says beyond the reviews: one part for each thing a partnership may or may not use.
///
/// A part that is not used is empty; an empty part stands in no page, and as an empty list in the form for scripts.
public struct ReportParts: Hashable, Sendable {
  /// Support between schools, by the school that receives it.
  public private(set) var support: [SupportEntry] = []

  /// Creates the parts of a partnership that uses none of them.
  public init() {}

  /// Gathers the parts of a cycle's report.
  ///
  /// - Parameters:
  ///   - cycle: The cycle.
  ///   - records: The records.
  ///   - today: The day on which it is judged what is late.
  /// - Throws: What kept the records from being read.
  public init(of cycle: Cycle, _ records: Records, today: Day) throws {
    support = try SupportEntry.entries(of: cycle, records, today: today)
  }

  /// The sections of the page, in the order they stand there, after those on reviews.
  var sections: [(heading: String, blocks: [Block])] {
    [("Support between schools", SupportEntry.blocks(support))]
  }

  /// The lists of the form for scripts.
  static let jsonSections: [ReportSection<CycleReport>] = [
    ReportSection("support", "support between schools", SupportEntry.columns) { $0.parts.support }
  ]
}
