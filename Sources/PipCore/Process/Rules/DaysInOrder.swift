// Plan, visit, feedback, workshop, check-in: each on or after the one before (London South's stages).
extension Review {
  /// Checks that the days recorded come in the order of the process.
  ///
  /// - Throws: `daysOutOfOrder` with the first two days that do not.
  public func checkDaysInOrder() throws(RuleProblem) {
    let visit = NamedDay("the visit", held ?? planned)
    let told = NamedDay("the feedback", feedback?.on)
    for (name, day) in preparation.days { try NamedDay(name, day).check(before: visit) }
    try visit.check(before: told)
    try told.check(before: NamedDay("the reply", reply?.on))
    try told.check(before: NamedDay("agreeing the wording", agreed))
    try visit.check(before: NamedDay("the report to the staff", report.toStaff))
    try visit.check(before: NamedDay("the report to the hub", report.toHub))
    try checkWorkshopsInOrder(after: feedback == nil ? visit : told)
    try checkCheckInsInOrder()
    try checkCheckInsInOrder(after: visit)
  }

  private func checkWorkshopsInOrder(after start: NamedDay) throws(RuleProblem) {
    for (_, workshop) in workshops.sorted(by: { $0.key < $1.key }) {
      try start.check(before: NamedDay("the workshop", workshop.day))
    }
  }

  private func checkCheckInsInOrder(after visit: NamedDay) throws(RuleProblem) {
    for (_, checkIn) in checkIns.sorted(by: { $0.key < $1.key }) {
      let workshop = NamedDay("the workshop", checkIn.workshop.flatMap { workshops[$0]?.day })
      let day = checkIn.held ?? checkIn.movedTo ?? checkIn.planned
      try (checkIn.workshop == nil ? visit : workshop).check(before: NamedDay("the check-in", day))
    }
  }

  /// Checks that of several check-ins counted from one start, none was held before an earlier one.
  private func checkCheckInsInOrder() throws(RuleProblem) {
    let held = checkIns.values.filter { $0.held != nil }.sorted { ($0.number ?? 1) < ($1.number ?? 1) }
    for (one, next) in zip(held, held.dropFirst()) where one.workshop == next.workshop {
      try NamedDay("check-in \(one.number ?? 1)", one.held)
        .check(before: NamedDay("check-in \(next.number ?? 1)", next.held))
    }
  }
}

/// Something that happens, and its day as far as there is one.
private struct NamedDay {
  let name: String
  let day: Day?

  init(_ name: String, _ day: Day?) {
    (self.name, self.day) = (name, day)
  }

  func check(before later: NamedDay) throws(RuleProblem) {
    guard let day, let laterDay = later.day, laterDay < day else { return }
    throw .daysOutOfOrder(earlier: name, earlierDay: day, later: later.name, laterDay: laterDay)
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
