extension Momentum.Model {
  /// Where most is lost, in a sentence; a tie is said as one.
  public var sentence: String {
    guard begun > 0 else { return "No review is past its first stage yet." }
    let longer = most(\.longer)
    if let first = longer.first {
      guard longer.count > 1 else {
        return "Most momentum is lost \(Self.between(longer)), where \(first.longer) of "
          + "\(ReportWords.count(first.wentIn, "review")) took or \(first.longer == 1 ? "has" : "have") waited longer than the model allows."
      }
      return "Momentum is lost equally \(Self.between(longer)): \(ReportWords.count(first.longer, "review")) "
        + "each took or \(first.longer == 1 ? "has" : "have") waited longer than the model allows."
    }
    let waiting = most(\.waiting)
    guard let first = waiting.first else {
      return
        "Momentum is kept: nothing took longer than the model allows, and no review waits between stages."
    }
    let each = waiting.count > 1 ? " each" : ""
    return "Nothing took longer than the model allows; most reviews wait \(Self.between(waiting)): "
      + "\(first.waiting)\(each)."
  }

  /// The ways on which a number is highest; none when it is nought on all of them.
  private func most(_ number: (Momentum.Passage) -> Int) -> [Momentum.Passage] {
    let highest = passages.map(number).max() ?? 0
    return highest > 0 ? passages.filter { number($0) == highest } : []
  }

  private static func between(_ passages: [Momentum.Passage]) -> String {
    let parts = passages.map { "between \($0.fromName) and \($0.toName)" }
    guard let last = parts.last, parts.count > 1 else { return parts.joined() }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension Momentum {
  /// The tables with their sentences: one for each model that reviews follow.
  public var blocks: [Block] {
    var blocks: [Block] = []
    for model in models where model.begun > 0 {
      let sentence = models.count > 1 ? "\(model.name): \(model.sentence)" : model.sentence
      blocks += [.paragraph(Text(sentence)), .table(model.table)]
    }
    if let session, passages.contains(where: { !$0.marks.isEmpty }) {
      blocks.append(
        .paragraph(
          Text(
            "Rating: the middle of the marks from \(Mark.range.lowerBound) to \(Mark.range.upperBound) that were given "
              + "at \(session.title) on \(session.on.short).")))
    }
    return blocks
  }
}

extension Momentum.Model {
  fileprivate var table: Table {
    let columns: [(column: TableColumn, cell: (Momentum.Passage) -> Text)] = [
      (TableColumn(heading: "Between"), { Text($0.name) }),
      (TableColumn(heading: "In", alignment: .right), { Text(String($0.wentIn)) }),
      (TableColumn(heading: "Out", alignment: .right), { Text(String($0.cameOut)) }),
      (TableColumn(heading: "Waiting", alignment: .right), { ReportWords.number($0.waiting) }),
      (TableColumn(heading: "Cancelled", alignment: .right), { ReportWords.number($0.cancelled) }),
      (
        TableColumn(heading: "Longer", alignment: .right),
        { $0.longer > 0 ? Text(String($0.longer), .attention) : "" }
      ),
      (
        TableColumn(heading: "Allowed", rank: 4, wraps: true),
        { Text($0.limits.map(\.words).joined(separator: ", ")) }
      ),
      (TableColumn(heading: "Median days", alignment: .right, rank: 1), { Text($0.median?.text ?? "") }),
      (
        TableColumn(heading: "Longest", alignment: .right, rank: 3),
        { Text($0.longest.map(String.init) ?? "") }
      ),
      (TableColumn(heading: "Rating", alignment: .right), { Text($0.rating?.text ?? "") }),
    ]
    let rows = passages.map { passage in columns.map { $0.cell(passage) } }
    // A column that is empty in every row tells nothing.
    let filled = columns.indices.filter { at in rows.contains { !$0[at].runs.isEmpty } }
    return Table(
      columns: filled.map { columns[$0].column }, rows: rows.map { row in filled.map { row[$0] } })
  }
}
