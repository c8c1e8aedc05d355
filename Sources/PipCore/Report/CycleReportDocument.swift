extension CycleReport {
  /// The report as a page; what there is nothing to say about is left out.
  public var document: Document {
    let sections: [(heading: String, blocks: [Block])] =
      [
        ("The impact we are proudest of", proudestBlocks),
        ("Schools", schoolBlocks), ("Reviews", reviewBlocks), ("Where reviews wait", waitBlocks),
        ("Check-ins", checkInBlocks), ("Actions overdue", overdueBlocks), ("Actions to agree", toAgreeBlocks),
        ("Themes", themeBlocks), ("Strengths: practice to share", strengthBlocks), ("Impact", impactBlocks),
        ("Judgements by area", judgementBlocks),
        ("Learning brought home", learningBlocks), ("Looking back on earlier actions", outcomeBlocks),
        ("Turns taken", turnBlocks), ("Trained, not yet asked", notYetAskedBlocks),
      ] + parts.sections + [
        ("Your own review", ownBlocks), ("Due in the next \(Self.daysAhead) days", nextBlocks),
      ]
    var document = Document([.title("Peer review \(cycle.id): \(partnership)"), .facts(overview)])
    for section in sections where !section.blocks.isEmpty {
      document.add(.heading(section.heading))
      for block in section.blocks { document.add(block) }
    }
    return document
  }

  private var overview: [Fact] {
    var facts = times
    if let reader { facts.append(Fact(label: "Made for", text: Text(reader.name))) }
    return facts + numbers
  }

  /// The overview without any name.
  var anonymousOverview: [Fact] { times + numbers }

  private var times: [Fact] {
    [
      Fact(label: "Cycle", text: Text(cycle.span.short)),
      Fact(label: "As it stood on", text: Text(today.short)),
    ]
  }

  private var numbers: [Fact] {
    var facts = [
      Fact(label: "Schools", text: Text(schoolsInShort)),
      Fact(label: "Reviews", text: Text(reviewsInShort)),
    ]
    if actions.total > 0 { facts.append(Fact(label: "Actions", text: Text(ReportWords.actions(actions)))) }
    if checkIns.total > 0 {
      facts.append(Fact(label: "Check-ins", text: Text(ReportWords.checkIns(checkIns))))
    }
    if impactCount > 0 { facts.append(Fact(label: "Impact", text: Text(impactInShort))) }
    return facts
  }

  private var schoolsInShort: String {
    ReportWords.total(
      coverage.schools,
      [
        (coverage.reviewed.count, "reviewed"), (coverage.arranged.count, "not yet held"),
        (coverage.cancelledOnly.count, "cancelled"), (coverage.notYetArranged.count, "not yet arranged"),
      ])
  }

  private var reviewsInShort: String {
    ReportWords.total(
      reviews.count,
      [(complete, "complete"), (underWay, "under way"), (cancelled, "cancelled")])
  }

  private var impactInShort: String {
    "\(impactCount): "
      + ReportWords.parts([
        (impactWithEvidence, "with evidence"), (impactCount - impactWithEvidence, "to be evidenced"),
        (impact.map(\.unexpected).reduce(0, +), "unexpected"),
      ])
  }

  private var schoolBlocks: [Block] {
    let lists: [(String, [String])] = [
      ("Reviewed", coverage.reviewed.map(\.name)), ("Arranged, not yet held", coverage.arranged.map(\.name)),
      ("Cancelled", coverage.cancelledOnly.map(\.name)),
      ("Not yet arranged", coverage.notYetArranged.map(\.name)),
      ("Not of the partnership in this cycle", coverage.fromOutside.map(\.name)),
      ("No longer known", coverage.unknownHosts.map(\.text)),
    ]
    let facts = lists.compactMap { label, names in
      names.isEmpty ? nil : Fact(label: label, text: Text(names.joined(separator: ", ")))
    }
    return facts.isEmpty ? [] : [.facts(facts)]
  }
}
