extension DueItem {
  /// Returns what the partnership resolved to do and has not done yet.
  ///
  /// - Parameters:
  ///   - cycle: The cycle.
  ///   - records: The records.
  /// - Returns: The items.
  static func commitments(of cycle: Cycle, _ records: Records) -> [DueItem] {
    guard let selfReview = records.readableSelfReview(of: cycle.id) else { return [] }
    return selfReview.commitments.filter(\.value.isOpen).map { code, commitment in
      DueItem(
        .commitment, heldBy: "commitment", in: cycle.id, code: code, what: commitment.text,
        people: [commitment.owner].compactMap(\.self), peopleText: commitment.ownerText, due: commitment.due)
    }
  }
}

extension BoardLine {
  /// Returns one line on what the partnership resolved, when it resolved anything.
  ///
  /// - Parameters:
  ///   - cycle: The cycle.
  ///   - records: The records.
  ///   - today: The day on which it is judged what is overdue.
  /// - Returns: The line, or none.
  static func commitments(of cycle: Cycle, _ records: Records, today: Day) -> [BoardLine] {
    let all = records.readableSelfReview(of: cycle.id).map { Array($0.commitments.values) } ?? []
    guard !all.isEmpty else { return [] }
    let overdue = all.count { $0.isOverdue(on: today) }
    let open = all.count(where: \.isOpen)
    let text = ReportWords.total(
      all.count,
      [(all.count - open, "done"), (open, overdue > 0 ? "open (\(overdue) overdue)" : "open")])
    return [BoardLine(cycle: cycle.id, label: "Commitments", text: text)]
  }
}
