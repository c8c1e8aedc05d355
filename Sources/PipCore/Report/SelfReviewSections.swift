// How the self-review stands on the page of the yearly report.
extension SelfReviewPart {
  /// The sections; what was not recorded has none.
  var sections: [(heading: String, blocks: [Block])] {
    [
      ("How we see ourselves", maturityBlocks), ("Four features of our system", featureBlocks),
      ("The question that matters most", reflectionBlocks), ("What we resolved", commitmentBlocks),
    ]
  }

  private var maturityBlocks: [Block] {
    guard let now = maturityDays.now else { return [] }
    let days = [maturityDays.before, now].compactMap(\.self)
    let sums = [(maturityDays.before, maturity.map(\.before)), (now, maturity.map(\.now))].compactMap {
      day, answers in day.map { Fact(label: $0.short, text: Text(MaturityLine.sum(answers))) }
    }
    let rows = maturity.map { line -> [Text] in
      let answers = (maturityDays.before == nil ? [] : [line.before]) + [line.now]
      return [Text(String(line.statement.number)), Text(line.statement.text)]
        + answers.map { Text($0?.answer.known?.words ?? "") }
    }
    let columns =
      [TableColumn(heading: "No.", alignment: .right), TableColumn(heading: "Statement", wraps: true)]
      + days.map { TableColumn(heading: $0.short) }
    return [.facts(sums), .table(Table(columns: columns, rows: rows))]
  }

  private var featureBlocks: [Block] {
    let rows = features.flatMap { line in
      [line.before, line.now].compactMap(\.self).map { note -> [Text] in
        [
          Text(line.feature.name), Text(note.on.short), Text(note.happening ?? ""), Text(note.impact ?? ""),
        ]
      }
    }
    guard !rows.isEmpty else { return [] }
    return [
      .table(
        Table(
          columns: [
            TableColumn(heading: "Feature", wraps: true), TableColumn(heading: "Day", rank: 1),
            TableColumn(heading: "What is happening", wraps: true),
            TableColumn(heading: "What is the impact", wraps: true),
          ], rows: rows))
    ]
  }

  private var reflectionBlocks: [Block] {
    guard !reflections.isEmpty else { return [] }
    return [
      .table(
        Table(
          columns: [
            TableColumn(heading: "Chosen"), TableColumn(heading: "Question", wraps: true),
            TableColumn(heading: "Why", rank: 1, wraps: true),
          ],
          rows: reflections.map { choice in
            let text = choice.question.known.map { "\($0.rawValue): \($0.text)" } ?? choice.question.text
            return [Text(choice.on.short), Text(text), Text(choice.why ?? "")]
          }))
    ]
  }

  private var commitmentBlocks: [Block] {
    guard !commitments.isEmpty else { return [] }
    return [
      .table(
        Table(
          columns: [
            TableColumn(heading: "Commitment", wraps: true), TableColumn(heading: "Question", rank: 2),
            TableColumn(heading: "Who", rank: 1, wraps: true), TableColumn(heading: "By"),
            TableColumn(heading: "How it stands", wraps: true),
          ],
          rows: commitments.map { entry in
            [
              Text(entry.commitment.text), Text(entry.commitment.question?.text ?? ""),
              ReportWords.owner(entry.owner),
              entry.commitment.due.map { Text($0.short) } ?? Text("to agree", .attention),
              entry.state,
            ]
          }))
    ]
  }
}

extension SelfReviewPart.CommitmentEntry {
  /// How it stands, in words.
  fileprivate var state: Text {
    if let done = commitment.done {
      return Text(
        ["done on \(done.short)", commitment.note].compactMap(\.self).joined(separator: ": "), .good)
    }
    return isOverdue ? Text("overdue", .attention) : Text(commitment.note ?? "open")
  }
}

// The same for scripts.
extension SelfReviewPart {
  /// The sections of the report's JSON: an empty list for what was not recorded.
  ///
  /// - Parameter part: Finds this part in the report.
  /// - Returns: The sections.
  static func jsonSections<Report>(
    _ part: @escaping @Sendable (Report) -> SelfReviewPart
  ) -> [ReportSection<Report>] {
    [
      ReportSection("maturity", "the twelve statements with their answers on two days", maturityColumns) {
        part($0).maturity
      },
      ReportSection("features", "the four features and what was said of them on two days", featureColumns) {
        part($0).features
      },
      ReportSection("reflections", "the questions chosen as mattering most", reflectionColumns) {
        part($0).reflections
      },
      ReportSection("commitments", "what the partnership resolved to do", commitmentColumns) {
        part($0).commitments
      },
    ]
  }

  private static let maturityColumns: [ReportColumn<MaturityLine>] = [
    ReportColumn("number", "the statement's number") { $0.statement.number },
    ReportColumn("statement", "the statement") { $0.statement.text },
    ReportColumn("now", "the answer as last given: true or not-yet") { $0.now?.answer.text },
    ReportColumn("nowOn", "the day it was given") { $0.now?.on },
    ReportColumn("before", "the answer as it stood earlier") { $0.before?.answer.text },
    ReportColumn("beforeOn", "the day it was given") { $0.before?.on },
  ]

  private static let featureColumns: [ReportColumn<FeatureLine>] = [
    ReportColumn("feature", "the feature") { $0.feature.rawValue },
    ReportColumn("name", "its name") { $0.feature.name },
    ReportColumn("nowOn", "the day something was last said of it") { $0.now?.on },
    ReportColumn("nowHappening", "what is happening") { $0.now?.happening },
    ReportColumn("nowImpact", "what its impact is") { $0.now?.impact },
    ReportColumn("beforeOn", "an earlier day") { $0.before?.on },
    ReportColumn("beforeHappening", "what was happening then") { $0.before?.happening },
    ReportColumn("beforeImpact", "what its impact was then") { $0.before?.impact },
  ]

  private static let reflectionColumns: [ReportColumn<ReflectionChoice>] = [
    ReportColumn("on", "the day") { $0.on },
    ReportColumn("question", "the question's number") { $0.question.text },
    ReportColumn("text", "the question") { $0.question.known?.text },
    ReportColumn("why", "why this one") { $0.why },
  ]

  private static let commitmentColumns: [ReportColumn<CommitmentEntry>] = [
    ReportColumn("code", "its code") { $0.code },
    ReportColumn("text", "what will be done") { $0.commitment.text },
    ReportColumn("question", "the question it answers") { $0.commitment.question?.text },
    ReportColumn("owner", "who sees to it; null while that is to be agreed") { $0.owner },
    ReportColumn("due", "by when; null while that is to be agreed") { $0.commitment.due },
    ReportColumn("made", "the day it was made") { $0.commitment.made },
    ReportColumn("done", "the day it was done") { $0.commitment.done },
    ReportColumn("overdue", "whether its day has passed and it is not done") { $0.isOverdue },
    ReportColumn("note", "what came of it") { $0.commitment.note },
  ]
}
