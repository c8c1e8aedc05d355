extension AnonymousReport {
  /// The report as a page.
  public var document: Document {
    var document = Document([.title(title), .facts(report.anonymousOverview)])
    let sections: [(heading: String, blocks: [Block])] = [
      ("Reviews", reviewBlocks), ("Where reviews wait", waitBlocks), ("Themes", themeBlocks),
      ("Impact", impactBlocks), ("People", peopleBlocks),
    ]
    for section in sections where !section.blocks.isEmpty {
      document.add(.heading(section.heading))
      for block in section.blocks { document.add(block) }
    }
    document.add(
      .paragraph(
        Text(
          "Schools stand in an order that tells nothing, and what was said in reviews is left out. Fewer than \(PeopleCount.smallest) people are not counted out."
        )))
    return document
  }

  /// An academic year is no name; any other id of a cycle may be one, and its days stand in its place.
  private var title: String {
    Cycle.academicYear(report.cycle.id) == nil ? "Peer review" : "Peer review \(report.cycle.id)"
  }

  private var reviewBlocks: [Block] {
    let reviewed = Set(reviews.map(\.letter))
    let rows = reviews.map { review -> [Text] in
      [
        Text(review.name), Text(review.place), review.isOverdue ? Text("past its day", .attention) : "",
        Text(review.checkIn?.words ?? ""), ReportWords.number(review.actions.total),
        ReportWords.number(review.actions.done), ReportWords.number(review.actions.overdue),
        ReportWords.number(review.impact),
      ]
    }
    let others = schools.filter { !reviewed.contains($0.letter) }.map { school -> [Text] in
      [Text("School \(school.letter)"), "not yet arranged", "", "", "", "", "", ""]
    }
    return report.table(
      [
        TableColumn(heading: "School"), TableColumn(heading: "Where it stands", wraps: true),
        TableColumn(heading: "When"), TableColumn(heading: "Check-in"),
        TableColumn(heading: "Actions", alignment: .right), TableColumn(heading: "Done", alignment: .right),
        TableColumn(heading: "Overdue", alignment: .right), TableColumn(heading: "Impact", alignment: .right),
      ], rows + others)
  }

  private var waitBlocks: [Block] {
    let rows = report.waits.filter { $0.waiting > 0 }
      .map { [Text($0.step.wait), ReportWords.number($0.waiting), ReportWords.number($0.overdue)] }
    return report.table(
      [
        TableColumn(heading: "Waits for", wraps: true), TableColumn(heading: "Reviews", alignment: .right),
        TableColumn(heading: "Past their day", alignment: .right),
      ], rows)
  }

  private var themeBlocks: [Block] { CycleReport.themeBlocks(themes) }

  private var impactBlocks: [Block] {
    report.table(
      [
        TableColumn(heading: "For"), TableColumn(heading: "Changes", alignment: .right),
        TableColumn(heading: "With evidence", alignment: .right),
        TableColumn(heading: "Unexpected", alignment: .right),
      ],
      impact.map {
        [
          Text($0.beneficiary), ReportWords.number($0.statements), ReportWords.number($0.withEvidence),
          ReportWords.number($0.unexpected),
        ]
      })
  }

  private var peopleBlocks: [Block] {
    let groups = people.filter { $0.told != 0 }
    guard !groups.isEmpty else { return [] }
    return [.facts(groups.map { Fact(label: $0.words, text: Text($0.text)) })]
  }

  /// The report for a script: everything the page says, every field always there.
  public var json: JSONValue {
    .object(Dictionary(Self.sections.map { ($0.summary.name, $0.tree(self)) }) { first, _ in first })
  }

  /// One row for each review, for a spreadsheet.
  public var reviewsTable: (headings: [String], rows: [[String]]) {
    let columns = Self.reviewColumns
    return (columns.map(\.name), reviews.map { review in columns.map { $0.value(review).cell } })
  }

  private static let sections: [ReportSection<AnonymousReport>] = [
    ReportSection("about", "what the report is about", aboutColumns),
    ReportSection("totals", "everything counted", CycleReport.totalColumns.map { $0.from { $0.report } }),
    ReportSection("schools", "every school, and whether it was reviewed", schoolColumns) { $0.schools },
    ReportSection("reviews", "every review", reviewColumns) { $0.reviews },
    ReportSection("themes", "how often each theme came up", CycleReport.ThemeCount.columns) { $0.themes },
    ReportSection("impactGroups", "how much changed, by who benefited", impactColumns) { $0.impact },
    ReportSection("people", "how many people took a turn, or had none", peopleColumns) { $0.people },
  ]

  private static let aboutColumns: [ReportColumn<AnonymousReport>] = [
    ReportColumn("first", "the first day of the cycle") { $0.report.cycle.first },
    ReportColumn("last", "its last day") { $0.report.cycle.last },
    ReportColumn("today", "the day on which it was judged what is late") { $0.report.today },
  ]

  private static let schoolColumns: [ReportColumn<School>] = [
    ReportColumn("school", "a letter for the school") { $0.letter },
    ReportColumn("coverage", "reviewed, arranged, cancelled, not-yet-arranged, outside or unknown") {
      $0.coverage
    },
  ]

  private static let reviewColumns: [ReportColumn<Review>] = [
    ReportColumn("school", "a letter for the school") { $0.letter },
    ReportColumn("number", "which review of the school it is") { $0.number },
    ReportColumn("place", "what it waits for, or complete, or cancelled") { $0.place },
    ReportColumn("overdue", "whether the day for that has passed") { $0.isOverdue },
    ReportColumn("held", "whether the visit was held") { $0.isHeld },
    ReportColumn("checkInState", "expected, due, on-time, late or waived") { $0.checkIn?.rawValue },
    ReportColumn("actions", "all actions: open, done and stopped") { $0.actions.total },
    ReportColumn("actionsDone", "done") { $0.actions.done },
    ReportColumn("actionsOpen", "not yet done or stopped") { $0.actions.open },
    ReportColumn("actionsOverdue", "the part of the open ones whose day has passed") { $0.actions.overdue },
    ReportColumn("impact", "how many statements of impact there are") { $0.impact },
    ReportColumn("postponements", "how often an agreed day was moved to a later one") { $0.postponements },
  ]

  private static let impactColumns: [ReportColumn<ImpactCount>] = [
    ReportColumn("for", "who benefited") { $0.beneficiary },
    ReportColumn("statements", "how many statements there are") { $0.statements },
    ReportColumn("withEvidence", "how many say how we know") { $0.withEvidence },
    ReportColumn("unexpected", "how many nobody had expected") { $0.unexpected },
  ]

  private static let peopleColumns: [ReportColumn<PeopleCount>] = [
    ReportColumn("task", "what they did, or were trained as") { $0.group },
    ReportColumn("people", "how many; null from 1 to 4") { $0.told },
    ReportColumn("fewerThanFive", "whether the number is kept for that reason") { $0.isSmall },
  ]
}
