extension StatusBoard {
  /// The name and format of ``json``.
  public static let schema = "pip/status/1"

  /// The board for a script: totals, and every review as a flat object in the order of the board.
  public var json: JSONValue {
    .object(Dictionary(Self.sections.map { ($0.summary.name, $0.tree(self)) }) { first, _ in first })
  }

  /// Writes ``json`` piece by piece, in the form of ``JSONWriter``, without ever holding all of it.
  ///
  /// - Parameters:
  ///   - depth: How deep the object stands in what is written around it.
  ///   - emit: Takes each piece.
  public func writeJSON(depth: Int = 0, _ emit: ([UInt8]) -> Void) {
    ReportOutput.write(self, Self.sections, depth: depth, emit)
  }

  /// What the documentation says of the fields of ``json``.
  public static var jsonFields: [FieldSummary] { sections.map(\.summary) }

  private static let sections: [ReportSection<StatusBoard>] = [
    ReportSection(
      "about", "what the board is about",
      [
        ReportColumn(list: "cycles", "the cycles") { $0.cycles },
        ReportColumn("today", "the day on which it was judged what is late") { $0.today },
      ]),
    ReportSection("totals", "everything counted", totalColumns),
    ReportSection("stages", "every stage, and how many reviews are at it", stageColumns) { $0.groups },
    ReportSection("reviews", "every review, in the order of the board", ReviewSummary.columns) { $0.reviews },
    ReportSection("lines", "what else goes on, beside the reviews", lineColumns) { $0.lines },
  ]

  private static let lineColumns: [ReportColumn<BoardLine>] = [
    ReportColumn("cycle", "the cycle") { $0.cycle },
    ReportColumn("label", "what it is about") { $0.label },
    ReportColumn("text", "how it stands, in a few words") { $0.text },
  ]

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
