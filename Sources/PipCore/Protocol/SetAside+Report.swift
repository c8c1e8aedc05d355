// What the yearly report says of points that were set aside.
extension SetAside {
  static let columns: [ReportColumn<SetAside>] = [
    ReportColumn("rule", "the point of the protocol") { $0.rule },
    ReportColumn("place", "where; null for the whole cycle") { $0.place },
    ReportColumn("why", "why it may stay") { $0.why },
    ReportColumn("on", "the day it was decided") { $0.on },
  ]

  static let jsonSections: [ReportSection<CycleReport>] = [
    ReportSection("setAside", "points of the protocol that were set aside", columns) { $0.parts.setAside }
  ]

  static func blocks(_ decisions: [SetAside]) -> [Block] {
    guard !decisions.isEmpty else { return [] }
    let rows = decisions.map { decision in
      [
        Text(PointRule.named(decision.rule)?.title ?? decision.rule), Text(decision.place ?? "everywhere"),
        Text(decision.why),
      ]
    }
    return [
      .table(
        Table(
          columns: [
            TableColumn(heading: "What was agreed", wraps: true), TableColumn(heading: "Where"),
            TableColumn(heading: "Because", wraps: true),
          ], rows: rows))
    ]
  }
}

extension ProtocolRecord {
  /// The decisions in order of rule and place.
  var decisions: [SetAside] {
    setAside.values.sorted { ($0.rule, $0.place ?? "", $0.on) < ($1.rule, $1.place ?? "", $1.on) }
  }
}
