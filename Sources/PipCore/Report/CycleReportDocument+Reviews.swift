// The sections on reviews, check-ins and actions.
extension CycleReport {
  var reviewBlocks: [Block] {
    let rows = reviews.map { review -> [Text] in
      [
        Text(review.id.description), Text(review.hostName), Text(review.stageName),
        Text(review.cancelledWhy.map { "(\($0))" } ?? review.waitsFor ?? ""),
        ReportWords.day(review.due), ReportWords.when(review.due, today), Text(review.focus ?? ""),
      ]
    }
    return table(
      [
        TableColumn(heading: "Review"), TableColumn(heading: "School", rank: 3, wraps: true),
        TableColumn(heading: "Stage"), TableColumn(heading: "Waits for", wraps: true),
        TableColumn(heading: "Due"), TableColumn(heading: "When"),
        TableColumn(heading: "Focus", rank: 4, wraps: true),
      ], rows)
  }

  var waitBlocks: [Block] {
    let hasModels = Set(waits.map(\.model)).count > 1
    let rows = waits.filter { $0.waiting > 0 }.map { wait -> [Text] in
      [
        Text(hasModels ? "\(wait.stageName) (\(wait.model))" : wait.stageName), Text(wait.waitsFor),
        Text(String(wait.waiting)),
        wait.overdue > 0 ? Text(String(wait.overdue), .attention) : "",
      ]
    }
    return table(
      [
        TableColumn(heading: "Stage"), TableColumn(heading: "Waits for", wraps: true),
        TableColumn(heading: "Reviews", alignment: .right),
        TableColumn(heading: "Past their day", alignment: .right),
      ], rows)
  }

  var checkInBlocks: [Block] {
    // Which check-in it is goes without saying where each review has one.
    let areSeveral = reviews.contains { !$0.earlierCheckIns.isEmpty }
    let rows = reviews.flatMap { review in
      (review.earlierCheckIns + [review.checkIn].compactMap { $0 }).map { checkIn in
        [Text(review.id.description), Text(review.hostName)] + (areSeveral ? [Text(checkIn.name)] : [])
          + Self.checkInCells(checkIn)
      }
    }
    return table(
      [TableColumn(heading: "Review"), TableColumn(heading: "School", rank: 3, wraps: true)]
        + (areSeveral ? [TableColumn(heading: "Which", wraps: true)] : []) + [
          TableColumn(heading: "Due"), TableColumn(heading: "Held"),
          TableColumn(heading: "Check-in", wraps: true), TableColumn(heading: "Late"),
        ], rows)
  }

  private static func checkInCells(_ checkIn: CheckInSummary) -> [Text] {
    let state = checkIn.waivedWhy.map { "\(checkIn.state.words): \($0)" } ?? checkIn.state.words
    return [
      ReportWords.day(checkIn.due), ReportWords.day(checkIn.held), Text(state),
      ReportWords.late(checkIn.daysLate),
    ]
  }

  var overdueBlocks: [Block] { table(actionColumns, overdueActions.map(row)) }

  var toAgreeBlocks: [Block] { table(actionColumns, actionsToAgree.map(row)) }

  private var actionColumns: [TableColumn] {
    [
      TableColumn(heading: "Action"), TableColumn(heading: "School", rank: 3, wraps: true),
      TableColumn(heading: "What", wraps: true), TableColumn(heading: "Owner", wraps: true),
      TableColumn(heading: "Due"), TableColumn(heading: "When"),
    ]
  }

  private func row(_ action: ActionEntry) -> [Text] {
    [
      Text(action.address), Text(action.hostName), action.text.map { Text($0) } ?? Self.keptText,
      ReportWords.owner(action.owner),
      action.due == nil ? ReportWords.owner(nil) : ReportWords.day(action.due),
      ReportWords.when(action.due, today),
    ]
  }

  /// Returns a table without columns that are empty in every row, or nothing when there are no rows.
  func table(_ columns: [TableColumn], _ rows: [[Text]]) -> [Block] { Self.table(columns, rows) }

  /// The same without a report.
  static func table(_ columns: [TableColumn], _ rows: [[Text]]) -> [Block] {
    let filled = columns.indices.filter { index in rows.contains { !$0[index].runs.isEmpty } }
    guard !filled.isEmpty else { return [] }
    let table = Table(columns: filled.map { columns[$0] }, rows: rows.map { row in filled.map { row[$0] } })
    return [.table(table)]
  }
}
