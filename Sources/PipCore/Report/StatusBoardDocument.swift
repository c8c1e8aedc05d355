extension StatusBoard {
  /// The name and format of ``json``.
  public static let schema = "pip/status/1"

  /// Everything counted, in one line.
  public var inShort: String {
    guard count > 0 else { return "no reviews yet" }
    var parts = [ReportWords.count(count, "review"), "\(ReportWords.count(held, "visit")) held"]
    if actions.total > 0 {
      let open = "\(ReportWords.count(actions.open, "action")) open"
      parts.append(actions.overdue > 0 ? "\(open) (\(actions.overdue) overdue)" : open)
    }
    if checkIns.due > 0 {
      let due = "\(ReportWords.count(checkIns.due, "check-in")) due"
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
    let words = review.cancelledWhy ?? review.step?.wait ?? review.focus ?? ""
    return [
      Text(address), Text(review.hostName), Text(words), ReportWords.day(review.due),
      ReportWords.when(review.due, today),
    ]
  }

  /// The board for a script: totals, and every review as a flat object in the order of the board.
  public var json: JSONValue {
    [
      "cycles": .array(cycles.map(\.json)), "today": today.json,
      "totals": Self.totalColumns.object(self),
      "stages": Self.stageColumns.list(groups),
      "reviews": ReviewSummary.columns.list(reviews),
    ]
  }

  /// What the documentation says of the fields of ``json``.
  public static var jsonFields: [FieldSummary] {
    [
      FieldSummary(
        name: "cycles", form: "a list: \(ID<Cycle>.form)", about: "the cycles", isRequired: true, inner: []),
      FieldSummary(
        name: "today", form: Day.form, about: "the day on which it was judged what is late", isRequired: true,
        inner: []),
      totalColumns.documented(as: "totals", "everything counted (one object)"),
      stageColumns.documented(as: "stages", "every stage, and how many reviews are at it"),
      ReviewSummary.columns.documented(as: "reviews", "every review, in the order of the board"),
    ]
  }

  private static let stageColumns: [ReportColumn<Group>] = [
    ReportColumn("stage", "the stage's short name, or complete, or cancelled") { $0.stage },
    ReportColumn("stageName", "the name as it is shown") { $0.name },
    ReportColumn("reviews", "how many reviews are there") { $0.reviews.count },
    ReportColumn("overdue", "the part of them whose next step is past its day") {
      $0.reviews.count(where: \.isOverdue)
    },
  ]

  private static let totalColumns: [ReportColumn<StatusBoard>] = [
    ReportColumn("reviews", "all reviews") { $0.count },
    ReportColumn("reviewsHeld", "those with a visit held") { $0.held },
    ReportColumn("actions", "all actions") { $0.actions.total },
    ReportColumn("actionsOpen", "not yet done or stopped") { $0.actions.open },
    ReportColumn("actionsOverdue", "the part of the open ones whose day has passed") { $0.actions.overdue },
    ReportColumn("checkInsDue", "not yet held, the workshop being over") { $0.checkIns.due },
    ReportColumn("checkInsOverdue", "the part of the due ones whose day has passed") { $0.checkIns.overdue },
  ]
}
