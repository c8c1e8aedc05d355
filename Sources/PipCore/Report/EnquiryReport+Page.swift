// The sections of the yearly report on the enquiry clusters.
extension EnquiryReport {
  /// The sections, in the order they stand on the page; those without anything to say are empty.
  var sections: [(heading: String, blocks: [Block])] {
    [
      ("Enquiry clusters", clusterBlocks), ("Stages of the enquiry", stageBlocks),
      ("Meets of the enquiry clusters", meetBlocks), ("Showcases", showcaseBlocks),
    ]
  }

  private func table(_ columns: [TableColumn], _ rows: [[Text]]) -> [Block] {
    rows.isEmpty ? [] : [.table(Table(columns: columns, rows: rows))]
  }

  private var clusterBlocks: [Block] {
    let facts =
      yearFacts
      + clusters.map { entry in
        Fact(label: entry.cluster.name, text: Text(Self.inShort(entry)))
      }
    let rows = schools.map { entry -> [Text] in
      let focus = entry.member.focus
      return [
        Text(entry.clusterName), Text(entry.schoolName), Text(focus?.text ?? ""),
        Text(focus.map(Self.source) ?? ""), Text(entry.stage?.stage.text ?? ""),
      ]
    }
    return (facts.isEmpty ? [] : [.facts(facts)])
      + table(
        [
          TableColumn(heading: "Cluster", wraps: true), TableColumn(heading: "School", wraps: true),
          TableColumn(heading: "Works on", wraps: true),
          TableColumn(heading: "Seen in", rank: 1, wraps: true), TableColumn(heading: "Stage"),
        ], rows)
  }

  /// The year in short: what came in, and who was prepared.
  var yearFacts: [Fact] {
    var facts: [Fact] = []
    let all = year.interest.values
    if !all.isEmpty {
      let late = all.count { year.isLate($0) }
      let text = ReportWords.total(
        all.count,
        [
          (all.count { $0.outcome?.known == .accepted }, "accepted"),
          (all.count { $0.outcome?.known == .waiting }, "on the waiting list"),
          (all.count { $0.outcome?.known == .notThisYear }, "not this year"),
          (all.count { $0.outcome == nil }, "to answer"),
        ])
      facts.append(
        Fact(
          label: "Expressions of interest",
          text: Text(late == 0 ? text : "\(text); \(late) came after the deadline")))
    }
    let days = year.preparation.values
    if !days.isEmpty {
      let text = ReportWords.total(
        days.count, [(days.count { $0.held != nil }, "held"), (days.count { $0.held == nil }, "to come")])
      let both = schools.count { $0.prepared.head != nil && $0.prepared.focusLead != nil }
      let came =
        schools.isEmpty || days.allSatisfy { $0.held == nil }
        ? "" : "; head or deputy and lead for the focus both came from \(both) of \(schools.count) schools"
      facts.append(Fact(label: "Preparation days", text: Text(text + came)))
    }
    return facts
  }

  private static func inShort(_ entry: ClusterEntry) -> String {
    let held = entry.cluster.meetsHeld.count
    return [
      ReportWords.count(entry.schools.count, "school"), entry.lead.map { "enquiry lead \($0)" },
      entry.hubLead.map { "hub lead \($0)" }, "\(held) of \(MeetNumber.most) meets held",
    ].compactMap { $0 }.joined(separator: ", ")
  }

  /// Where a focus was seen, such as `inspection: March 2026`.
  static func source(_ focus: EnquiryFocus) -> String {
    [focus.source?.text, focus.sourceText].compactMap { $0 }.joined(separator: ": ")
  }

  private var stageBlocks: [Block] {
    table(
      [
        TableColumn(heading: "School", wraps: true), TableColumn(heading: "From"),
        TableColumn(heading: "Stage"), TableColumn(heading: "Why", rank: 1, wraps: true),
      ],
      schools.flatMap { entry in
        entry.member.stagesInOrder.map { item in
          [
            Text(entry.schoolName), Text(item.move.on.short), Text(item.move.stage.text),
            Text(item.move.why ?? ""),
          ]
        }
      })
  }

  private var meetBlocks: [Block] {
    table(
      [
        TableColumn(heading: "Cluster", wraps: true), TableColumn(heading: "Meet", alignment: .right),
        TableColumn(heading: "Day"), TableColumn(heading: "Schools"),
        TableColumn(heading: "People", alignment: .right),
      ],
      meets.map { entry in
        let isHeld = entry.meet.held != nil
        return [
          Text(entry.clusterName), Text("\(entry.number)"),
          Text("\(entry.meet.day?.short ?? "")\(isHeld ? "" : ", to come")"),
          Text(isHeld ? entry.schoolsPresent.map { "\($0) of \(entry.schools)" } ?? "not recorded" : ""),
          isHeld ? ReportWords.number(entry.meet.people.count) : "",
        ]
      })
  }

  private var showcaseBlocks: [Block] {
    table(
      [
        TableColumn(heading: "School", wraps: true), TableColumn(heading: "What it shows", wraps: true),
        TableColumn(heading: "Who", rank: 1, wraps: true), TableColumn(heading: "When", wraps: true),
        TableColumn(heading: "Its focus", rank: 2),
      ],
      showcases.map { entry in
        [
          Text(entry.schoolName), Text(entry.showcase.what), Text(entry.who ?? ""),
          Text(entry.showcase.whenInWords), Text(entry.showcase.isConnected ? "yes" : "no"),
        ]
      })
  }
}

extension Showcase {
  /// How it stands: held, planned, called off, or when it could be seen.
  var whenInWords: String {
    if let cancelled { return "called off: \(cancelled.why)" }
    if let held { return "held on \(held.short)" }
    if let planned { return "\(planned.short), to come" }
    return when.map { "offered: \($0)" } ?? "offered"
  }
}
