/// What the yearly report says beyond the reviews: one part for each thing a partnership may or may not use.
///
/// A part that is not used is empty; an empty part stands in no page, and as an empty list in the form for scripts.
public struct ReportParts: Hashable, Sendable {
  /// The partnership's meetings.
  public private(set) var meetings = MeetingReport()
  /// Training events and their places.
  public private(set) var training = TrainingReport()

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
    meetings = try MeetingReport(of: cycle, records, today: today)
    training = try TrainingReport(of: cycle, records)
  }

  /// The sections of the page, in the order they stand there, after those on reviews.
  var sections: [(heading: String, blocks: [Block])] { meetings.sections + training.sections }

  /// The lists of the form for scripts.
  static let jsonSections: [ReportSection<CycleReport>] =
    MeetingReport.jsonSections + TrainingReport.jsonSections
}
