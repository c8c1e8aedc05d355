// The sections on what was learnt, who took part and what comes next.
extension CycleReport {
  var themeBlocks: [Block] { Self.themeBlocks(themes) }

  static func themeBlocks(_ themes: [ThemeCount]) -> [Block] {
    // Which framework a theme belongs to is worth a column only where reviews of several stand side by side.
    let isMixed = Set(themes.compactMap(\.framework)).count > 1
    let rows = themes.map { theme -> [Text] in
      [Text(theme.name)] + (isMixed ? [Text(theme.framework?.text ?? "our own")] : []) + [
        ReportWords.number(theme.focus), ReportWords.number(theme.strengths),
        ReportWords.number(theme.findings), ReportWords.number(theme.actions),
      ]
    }
    let framework = isMixed ? [TableColumn(heading: "Framework", rank: 1)] : []
    let counts = ["Focus", "Strengths", "Findings", "Actions"].map {
      TableColumn(heading: $0, alignment: .right)
    }
    return table([TableColumn(heading: "Theme", wraps: true)] + framework + counts, rows)
  }

  var strengthBlocks: [Block] {
    table(
      [
        TableColumn(heading: "School", wraps: true), TableColumn(heading: "What was seen", wraps: true),
        TableColumn(heading: "Theme", rank: 1, wraps: true),
      ],
      strengths.compactMap { strength in
        strength.text.map { [Text(strength.hostName), Text($0), Text(strength.themeName ?? "")] }
      }) + keptBlocks("strength", "strengths", \.strengths)
  }

  var impactBlocks: [Block] {
    let rows = impact.flatMap { group in
      group.statements.compactMap { statement -> [Text]? in
        guard let text = statement.text else { return nil }
        let change = statement.isUnexpected ? "\(text) (unexpected)" : text
        return [
          Text(group.beneficiary), Text(statement.hostName), Text(change),
          statement.evidence.map { Text($0) } ?? Text("to add", .quiet),
        ]
      }
    }
    let groups = impact.map {
      Fact(
        label: "For \($0.beneficiary == Beneficiary.partnership.rawValue ? "the " : "")\($0.beneficiary)",
        text: Text(ReportWords.impact($0)))
    }
    guard !groups.isEmpty else { return [] }
    return [.facts(groups)]
      + table(
        [
          TableColumn(heading: "For"), TableColumn(heading: "School", wraps: true),
          TableColumn(heading: "What changed", wraps: true), TableColumn(heading: "How we know", wraps: true),
        ], rows) + keptBlocks("statement of impact", "statements of impact", \.impact)
  }

  var turnBlocks: [Block] {
    let rows = turns.map { person in
      [Text(person.name)] + [person.led, person.reviewed, person.shadowed, person.championed].map(words)
    }
    let columns = ["Led", "Reviewed", "Shadowed", "Facilitated"].map { TableColumn(heading: $0) }
    return table([TableColumn(heading: "Name", wraps: true)] + columns, rows)
  }

  private func words(_ turn: Turn) -> Text {
    Text(ReportWords.parts([(turn.held, "held"), (turn.arranged, "to come")]))
  }

  var notYetAskedBlocks: [Block] {
    table(
      [
        TableColumn(heading: "Name", wraps: true), TableColumn(heading: "School", wraps: true),
        TableColumn(heading: "Trained as", wraps: true),
      ],
      notYetAsked.map { person in
        [
          Text(person.name), Text(person.school ?? ""),
          Text(person.courses.map(ReportWords.course).joined(separator: ", ")),
        ]
      })
  }

  var nextBlocks: [Block] {
    table(
      [
        TableColumn(heading: "Due"), TableColumn(heading: "When", rank: 2), TableColumn(heading: "For"),
        TableColumn(heading: "School", rank: 3, wraps: true), TableColumn(heading: "What", wraps: true),
        TableColumn(heading: "Who", rank: 1, wraps: true),
      ],
      next.map { item in
        [
          Text(item.item.due?.short ?? ""), ReportWords.when(item.item.due, today), Text(item.item.address),
          Text(item.schoolName ?? ""), item.what.map { Text($0) } ?? Self.keptText,
          item.item.kind == .action ? ReportWords.owner(item.owner) : Text(item.owner ?? ""),
        ]
      })
  }
}
