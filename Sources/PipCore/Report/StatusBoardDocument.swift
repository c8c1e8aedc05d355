extension StatusBoard {
  /// Everything counted, in one line.
  public var inShort: String {
    guard count > 0 else { return "no reviews yet" }
    var parts = [ReportWords.count(count, "review"), "\(ReportWords.count(held, "visit")) held"]
    if actions.total > 0 {
      let open = "\(ReportWords.count(actions.open, "action")) open"
      parts.append(actions.overdue > 0 ? "\(open) (\(actions.overdue) overdue)" : open)
    }
    if checkIns.due > 0 {
      let due = "\(ReportWords.count(checkIns.due, "check-in")) not yet held"
      parts.append(checkIns.overdue > 0 ? "\(due) (\(checkIns.overdue) overdue)" : due)
    }
    return parts.joined(separator: ", ")
  }

  /// The board as a page: a table for each stage at which there are reviews.
  public var document: Document {
    let names = cycles.map(\.text).joined(separator: ", ")
    var document = Document([
      .title(names.isEmpty ? "Reviews" : "Reviews of \(names)"),
      .paragraph(Text("\(today.short): \(inShort)")),
    ])
    for group in groups where !group.reviews.isEmpty {
      document.add(.heading("\(group.name) (\(group.reviews.count))"))
      document.add(.table(Table(columns: columns(of: group), rows: group.reviews.map(row))))
    }
    if !lines.isEmpty {
      document.add(.heading("Beside the reviews"))
      document.add(
        .facts(
          lines.map { line in
            Fact(
              label: cycles.count > 1 ? "\(line.label) (\(line.cycle))" : line.label, text: Text(line.text))
          }))
    }
    return document
  }

  private func columns(of group: Group) -> [TableColumn] {
    let words =
      switch group.stage {
      case "complete": "Focus"
      case "cancelled": "Why"
      default: "Waits for"
      }
    var columns = [
      TableColumn(heading: "Review"), TableColumn(heading: "School", rank: 3, wraps: true),
      TableColumn(heading: words, wraps: true),
    ]
    if group.reviews.contains(where: { $0.due != nil }) {
      columns += [TableColumn(heading: "Due"), TableColumn(heading: "When")]
    }
    return columns
  }

  private func row(_ review: ReviewSummary) -> [Text] {
    let address = cycles.count > 1 ? "\(review.id)@\(review.cycle)" : review.id.description
    let words = review.cancelledWhy ?? review.waitsFor ?? review.focus ?? ""
    return [
      Text(address), Text(review.hostName), Text(words), ReportWords.day(review.due),
      ReportWords.when(review.due, today),
    ]
  }
}
