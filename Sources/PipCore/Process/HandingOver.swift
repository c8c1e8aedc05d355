// What somebody has taken on goes to somebody else, by the same rules as naming them from the start.
extension Review {
  /// Hands a task of the review over.
  ///
  /// - Parameters:
  ///   - task: The task.
  ///   - person: Who had it.
  ///   - other: Who takes it.
  ///   - today: The day taken for today.
  /// - Throws: `fromHost` or `personLeft`.
  public mutating func handOver(
    _ task: PersonTask, from person: ID<Person>, to other: Person, today: Day
  ) throws(RuleProblem) {
    let visit = held ?? planned ?? today
    try other.checkTakesPart(on: max(visit, today))
    switch task.kind {
    case .lead:
      try checkVisitor(other, task: "lead", on: visit)
      lead = other.id
    case .review:
      try checkVisitor(other, task: "be a reviewer in", on: visit)
      team = team.map { $0 == person ? other.id : $0 }
    case .shadow:
      try checkVisitor(other, task: "shadow", on: visit)
      shadows = shadows.map { $0 == person ? other.id : $0 }
    case .champion:
      champions = champions.handedOver(from: person, to: other.id)
      for (code, workshop) in workshops where workshop.held == nil {
        workshops[code]?.champions = workshop.champions.handedOver(from: person, to: other.id)
      }
    case .plan: feedback?.owner = other.id
    case .action:
      guard let code = task.code else { return }
      actions[code]?.owner = other.id
      actions[code]?.ownerText = nil
    case .cluster, .hubLead, .support, .decision, .commitment: break
    }
  }
}

extension [ID<Person>] {
  /// The people with one in the place of another, each once.
  fileprivate func handedOver(from person: ID<Person>, to other: ID<Person>) -> [ID<Person>] {
    var people: [ID<Person>] = []
    for id in map({ $0 == person ? other : $0 }) where !people.contains(id) { people.append(id) }
    return people
  }
}

extension PersonTask {
  /// Whether it is a visit that takes place before somebody leaves, so that nobody else has to take it.
  ///
  /// - Parameter last: Their last day.
  /// - Returns: True for a visit with a day that is not after it.
  public func isVisit(by last: Day) -> Bool {
    guard kind == .lead || kind == .review || kind == .shadow else { return false }
    return day.map { $0 <= last } ?? false
  }
}
