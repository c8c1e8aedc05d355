/// The impact that the partnership is proudest of, with which the yearly report begins (Trafford).
struct ProudestEntry: Hashable, Sendable {
  let mark: ProudestImpact
  /// The statement as the report has it; only what the report may show can be shown here.
  let impact: ImpactEntry
  /// Why this one; what is said of an impact that its school keeps to itself is kept with it.
  var why: String? { impact.text == nil ? nil : mark.why }

  static let columns: [ReportColumn<ProudestEntry>] = [
    ReportColumn("address", "how it is named in commands") { $0.impact.address },
    ReportColumn("hostName", "the school") { $0.impact.hostName },
    ReportColumn("for", "who benefited") { $0.impact.beneficiary },
    ReportColumn("text", "what changed") { $0.impact.text },
    ReportColumn("evidence", "how we know") { $0.impact.evidence },
    ReportColumn("why", "why the partnership is proudest of it") { $0.why },
    ReportColumn("on", "the day it was chosen") { $0.mark.on },
  ]
}

extension CycleReport {
  /// The impact the partnership is proudest of; none or one.
  var proudest: [ProudestEntry] {
    guard let mark = parts.selfReview.proudest,
      let statement = impact.flatMap(\.statements).first(where: { mark.marks($0.review, $0.code) })
    else { return [] }
    return [ProudestEntry(mark: mark, impact: statement)]
  }

  var proudestBlocks: [Block] {
    proudest.map { entry in
      let impact = entry.impact
      let known = impact.evidence.map { Text($0) } ?? (impact.hasEvidence ? Self.keptText : Text("to add"))
      return .facts(
        [
          ("For", Text(impact.beneficiary)), ("School", Text(impact.hostName)),
          ("What changed", impact.text.map { Text($0) } ?? Self.keptText), ("How we know", known),
          ("Why this one", entry.why.map { Text($0) }),
        ].compactMap { label, text in text.map { Fact(label: label, text: $0) } })
    }
  }
}

extension ProudestImpact {
  /// Whether it marks this statement.
  ///
  /// - Parameters:
  ///   - review: The review.
  ///   - code: The code of the statement.
  /// - Returns: Whether both are the ones marked.
  public func marks(_ review: ReviewID, _ code: Code) -> Bool { self.review == review && self.code == code }
}
