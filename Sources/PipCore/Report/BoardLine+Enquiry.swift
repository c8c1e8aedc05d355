extension BoardLine {
  /// The line on the enquiry clusters: how many, how many meets were held, and what comes next.
  ///
  /// - Parameters:
  ///   - cycle: The cycle.
  ///   - records: The records.
  ///   - today: The day taken for today.
  /// - Returns: One line, or none when nothing of an enquiry year is recorded.
  /// - Throws: What kept the records from being read.
  static func enquiry(of cycle: Cycle, _ records: Records, today: Day) throws -> [BoardLine] {
    let clusters = try records.clusters(in: cycle.id).filter(\.hasEnquiry)
    let year = try records.readableEnquiry(in: cycle.id)
    let waiting = year.interest.values.count { $0.outcome == nil }
    let showcases = year.showcasesNotYetHeld.count
    var parts: [String] = []
    if !clusters.isEmpty {
      let meets = clusters.flatMap(\.meetsHeld).count
      parts.append(ReportWords.count(clusters.count, "cluster"))
      parts.append("\(meets) of \(clusters.count * MeetNumber.most) meets held")
    }
    let next = clusters.flatMap { cluster in
      cluster.allMeets.filter { $0.meet.held == nil }.compactMap { item in
        item.meet.planned.map { ($0, "meet \(item.number) of \(cluster.name)") }
      }
    }.min { ($0.0, $0.1) < ($1.0, $1.1) }
    if let next { parts.append("next \(next.1), \(next.0.short) (\(next.0.relative(to: today)))") }
    if waiting > 0 { parts.append("\(ReportWords.count(waiting, "expression")) of interest to answer") }
    if showcases > 0 { parts.append("\(ReportWords.count(showcases, "showcase")) not yet held") }
    guard !parts.isEmpty else { return [] }
    return [BoardLine(cycle: cycle.id, label: "Enquiry", text: parts.joined(separator: ", "))]
  }
}
