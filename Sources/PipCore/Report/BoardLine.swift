/// One line of the status board on something that is no review, such as the next meeting or the enquiry clusters.
public struct BoardLine: Hashable, Sendable {
  /// The cycle.
  public let cycle: ID<Cycle>
  /// What it is about, such as "Meetings".
  public let label: String
  /// How it stands, in a few words.
  public let text: String

  /// Returns the lines of a cycle; what the partnership does not use has none.
  ///
  /// - Parameters:
  ///   - cycle: The cycle.
  ///   - records: The records.
  ///   - lookup: Where names are looked up.
  ///   - today: The day on which it is judged what is late.
  /// - Returns: The lines in the order they are shown.
  /// - Throws: What kept the records from being read.
  static func lines(of cycle: Cycle, _ records: Records, _ lookup: Lookup, today: Day) throws -> [BoardLine] {
    var lines: [BoardLine] = []
    if let text = MeetingReport.boardLine(of: try records.meetings(in: cycle.id), today: today) {
      lines.append(BoardLine(cycle: cycle.id, label: "Meetings", text: text))
    }
    if let line = try ratings(of: cycle, records) { lines.append(line) }
    lines += try enquiry(of: cycle, records, today: today)
    lines += commitments(of: cycle, records, today: today)
    lines += try support(of: cycle, records, today: today)
    if let text = TrainingReport.boardLine(of: try records.trainingEvents(of: cycle), today: today) {
      lines.append(BoardLine(cycle: cycle.id, label: "Training", text: text))
    }
    return lines
  }
}
