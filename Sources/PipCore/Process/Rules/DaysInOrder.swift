// Plan, visit, feedback, workshop, check-in: each on or after the one before (London South's stages).
extension Review {
  /// Checks that the days recorded come in the order of the process.
  ///
  /// - Throws: `daysOutOfOrder` with the first two days that do not.
  public func checkDaysInOrder() throws(RuleProblem) {
    let visit = held.map { ("the visit", $0) } ?? planned.map { ("the visit", $0) }
    for (name, day) in preparation.days { try Self.check((name, day), before: visit) }
    try Self.check(visit, before: feedback.map { ("the feedback", $0.on) })
    for (name, day) in [("the report to the staff", report.toStaff), ("the report to the hub", report.toHub)]
    {
      try Self.check(visit, before: day.map { (name, $0) })
    }
    let beforeWorkshop = feedback.map { ("the feedback", $0.on) } ?? visit
    for (_, workshop) in workshops.sorted(by: { $0.key < $1.key }) {
      try Self.check(beforeWorkshop, before: workshop.day.map { ("the workshop", $0) })
    }
    try checkCheckInsInOrder()
    for (_, checkIn) in checkIns.sorted(by: { $0.key < $1.key }) {
      let workshop = checkIn.workshop.flatMap { workshops[$0]?.day }.map { ("the workshop", $0) }
      let start = checkIn.workshop == nil ? visit : workshop
      try Self.check(start, before: checkIn.held.map { ("the check-in", $0) })
      if checkIn.held == nil {
        let day = checkIn.movedTo ?? checkIn.planned
        try Self.check(start, before: day.map { ("the check-in", $0) })
      }
    }
  }

  /// Checks that of several check-ins counted from one start, none was held before an earlier one.
  private func checkCheckInsInOrder() throws(RuleProblem) {
    let held = checkIns.values.filter { $0.held != nil }.sorted { ($0.number ?? 1) < ($1.number ?? 1) }
    for (one, next) in zip(held, held.dropFirst()) where one.workshop == next.workshop {
      try Self.check(
        one.held.map { ("check-in \(one.number ?? 1)", $0) },
        before: next.held.map { ("check-in \(next.number ?? 1)", $0) })
    }
  }

  private static func check(
    _ earlier: (String, Day)?, before later: (String, Day)?
  ) throws(RuleProblem) {
    guard let earlier, let later, later.1 < earlier.1 else { return }
    throw .daysOutOfOrder(earlier: earlier.0, earlierDay: earlier.1, later: later.0, laterDay: later.1)
  }
}

extension Preparation {
  /// The days recorded, each with its name in words.
  public var days: [(name: String, day: Day)] {
    [
      ("the self-evaluation", selfEvaluation), ("the first meeting", firstMeeting),
      ("meeting the staff", staffMet), ("telling the staff", staffTold), ("sharing the data", dataShared),
    ].compactMap { name, day in day.map { (name, $0) } }
  }
}
