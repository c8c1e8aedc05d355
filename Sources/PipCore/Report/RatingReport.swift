// What the yearly report and the status board say of the progress sessions; a session about one review stays with its school.
extension ReportParts {
  var sessionBlocks: [Block] {
    guard !sessions.isEmpty else { return [] }
    let columns = [
      TableColumn(heading: "Day"), TableColumn(heading: "Session", wraps: true),
      TableColumn(heading: "Rated"), TableColumn(heading: "Change agreed for the next round", wraps: true),
    ]
    let rows = sessions.map { session in
      [
        Text(session.on.short), Text(session.title), Text(session.ratedInShort),
        session.change.map { Text($0) } ?? Text("not yet agreed", .attention),
      ]
    }
    return [.table(Table(columns: columns, rows: rows))]
  }

  static let sessionColumns: [ReportColumn<RatingSession>] = [
    ReportColumn("session", "its id") { $0.id },
    ReportColumn("on", "the day") { $0.on },
    ReportColumn("name", "what it is called") { $0.name },
    ReportColumn(list: "groups", "who rated") { $0.groupNames },
    ReportColumn("rated", "how many of the \(RatingPoint.all.count) points were rated") { $0.rated.count },
    ReportColumn("change", "the change agreed for the next round; null while there is none") { $0.change },
  ]
}

extension BoardLine {
  /// The line on the latest progress session about all reviews; none in a cycle without one.
  static func ratings(of cycle: Cycle, _ records: Records) throws -> BoardLine? {
    guard let session = try records.ratingSessions(in: cycle.id).last(where: { $0.review == nil }) else {
      return nil
    }
    let change = session.change == nil ? "the change is not yet agreed" : "the change is agreed"
    return BoardLine(
      cycle: cycle.id, label: "Progress session",
      text: "\(session.title), \(session.on.short): \(session.ratedInShort) points rated, \(change)")
  }
}
