/// A cycle held against what was agreed: the points found, and those that are set aside.
public struct CycleProtocol: Sendable {
  /// The points that stand, the most pressing first.
  public let points: [Point]
  /// The points that are set aside, each with the decision.
  public let setAside: [(point: Point, code: Code, decision: SetAside)]

  /// Holds a cycle against the rules.
  ///
  /// Reviews are looked at one by one, so that a county's need not fit in memory.
  ///
  /// - Parameters:
  ///   - cycle: The cycle.
  ///   - records: The records.
  ///   - today: The day on which it is judged what is late.
  /// - Returns: The points.
  /// - Throws: What kept the records from being read.
  public static func make(of cycle: Cycle, records: Records, today: Day) throws -> CycleProtocol {
    let lookup = try Lookup(records)
    var past = PastReviews()
    for earlier in try records.cycles() where earlier.first < cycle.first {
      try records.forEachReview(in: earlier.id) { past.add($0, of: earlier.id) }
    }
    let shadows = try records.shadows()
    let brought = try records.broughtReviews()
    var facts = CycleFacts(
      cycle: cycle, today: today, lookup: lookup, clusters: try records.clusters(in: cycle.id),
      showcases: try records.readableEnquiry(in: cycle.id).showcasesNotYetHeld)
    var points: [Point] = []
    try records.forEachReview(in: cycle.id) { review in
      facts.add(review)
      if review.cancelled == nil {
        let model = lookup.model(of: review)
        points += Self.points(
          in: ReviewFacts(
            review: review, model: model,
            standing: Standing(of: review, in: model, lookup.calendar(for: review.host)), cycle: cycle,
            today: today, lookup: lookup, past: past, brought: brought,
            shadows: shadows))
      }
      past.add(review, of: cycle.id)
    }
    points += Self.points(in: facts)
    return CycleProtocol(points, try records.readableProtocolRecord(of: cycle.id))
  }

  /// Parts what stands from what is set aside, and puts both in order.
  init(_ found: consuming [Point], _ record: ProtocolRecord) {
    let order = Dictionary(uniqueKeysWithValues: PointRule.all.enumerated().map { ($1.id, $0) })
    var sorted = found
    sorted.sort { one, other in
      (one.level.rank, order[one.rule] ?? 0, one.place) < (
        other.level.rank, order[other.rule] ?? 0, other.place
      )
    }
    guard !record.setAside.isEmpty else {
      (points, setAside) = (sorted, [])
      return
    }
    var standing: [Point] = []
    var aside: [(Point, Code, SetAside)] = []
    for point in sorted {
      // A decision about this very place says more than one about the whole rule.
      let decision = record.setAside.filter { $0.value.covers(point) }
        .min { ($0.value.place == nil ? 1 : 0, $0.key) < ($1.value.place == nil ? 1 : 0, $1.key) }
      if let decision { aside.append((point, decision.key, decision.value)) } else { standing.append(point) }
    }
    points = standing
    setAside = aside
  }

  private static func points(in facts: ReviewFacts) -> [Point] {
    PointRule.all.flatMap { rule -> [Point] in
      guard case .review(let look) = rule.look, let level = rule.level(in: facts.model) else { return [] }
      return look(facts).map { Point(rule, level, $0) }
    }
  }

  private static func points(in facts: CycleFacts) -> [Point] {
    PointRule.all.flatMap { rule -> [Point] in
      guard case .cycle(let look) = rule.look, let level = rule.level(in: facts.model) else { return [] }
      return look(facts).map { Point(rule, level, $0) }
    }
  }
}

extension Point {
  fileprivate init(_ rule: PointRule, _ level: PointLevel, _ found: PointRule.Found) {
    (self.rule, self.level, place, school) = (rule.id, level, found.place, found.school)
    (sentence, mend) = (found.sentence, found.mend)
  }
}
