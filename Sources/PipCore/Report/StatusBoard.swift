/// Where the reviews of some cycles stand on a day: stage by stage, with what each waits for.
public struct StatusBoard: Hashable, Sendable {
  /// The reviews that are at one stage, or complete, or cancelled.
  public struct Group: Hashable, Sendable {
    /// The stage's short name, or `complete` or `cancelled`.
    public let stage: String
    /// The name as it is shown.
    public let name: String
    /// Its reviews: by the day that is due, those without one last, then by host.
    public internal(set) var reviews: [ReviewSummary] = []
  }

  /// The day on which it is judged what is late.
  public let today: Day
  /// The cycles.
  public let cycles: [ID<Cycle>]
  /// Every stage in the order of the process, then complete and cancelled; some may be empty.
  public let groups: [Group]
  /// All actions.
  public let actions: ActionTally
  /// The check-ins by state.
  public let checkIns: CheckInTally
  /// What else goes on, beside the reviews: one line for each thing the partnership uses.
  public let lines: [BoardLine]

  /// Makes the board of some cycles from the records.
  ///
  /// - Parameters:
  ///   - cycles: The cycles, usually the open ones.
  ///   - records: The records.
  ///   - today: The day on which it is judged what is late.
  /// - Returns: The board.
  /// - Throws: What kept the records from being read.
  public static func make(of cycles: [Cycle], records: Records, today: Day) throws -> StatusBoard {
    let lookup = try Lookup(records)
    var reviews: [ReviewSummary] = []
    for cycle in cycles {
      try records.forEachReview(in: cycle.id) {
        reviews.append(lookup.summary(of: $0, in: cycle.id, on: today))
      }
    }
    let lines = try cycles.flatMap { try BoardLine.lines(of: $0, records, lookup, today: today) }
    return StatusBoard(of: reviews, in: cycles.map(\.id), lookup, lines: lines, today: today)
  }

  /// Puts reviews on a board.
  ///
  /// - Parameters:
  ///   - reviews: The reviews, in any order.
  ///   - cycles: The cycles they belong to.
  ///   - lookup: Where process models are looked up.
  ///   - lines: What else goes on, beside the reviews.
  ///   - today: The day on which it is judged what is late.
  public init(
    of reviews: [ReviewSummary], in cycles: [ID<Cycle>], _ lookup: Lookup, lines: [BoardLine] = [],
    today: Day
  ) {
    (self.cycles, self.lines, self.today) = (cycles, lines, today)
    var groups: [Group] = []
    var index: [Group: Int] = [:]
    func place(_ stage: String, _ name: String) -> Int {
      let group = Group(stage: stage, name: name)
      if let known = index[group] { return known }
      index[group] = groups.count
      groups.append(group)
      return groups.count - 1
    }
    for stage in lookup.models(of: reviews).flatMap(\.stages) { _ = place(stage.id, stage.name) }
    _ = (place("complete", "Complete"), place("cancelled", "Cancelled"))
    var (actions, checkIns) = (ActionTally(), CheckInTally())
    for review in reviews {
      groups[place(review.stage, review.stageName)].reviews.append(review)
      actions += review.actions
      for checkIn in review.earlierCheckIns { checkIns.add(checkIn) }
      if let checkIn = review.checkIn { checkIns.add(checkIn) }
    }
    for at in groups.indices { groups[at].reviews.sort(by: Self.isInOrder) }
    (self.groups, self.actions, self.checkIns) = (groups, actions, checkIns)
  }

  /// All reviews, in the order of the board.
  public var reviews: [ReviewSummary] { groups.flatMap(\.reviews) }

  /// How many reviews there are.
  public var count: Int { groups.map(\.reviews.count).reduce(0, +) }

  /// How many visits were held.
  public var held: Int { groups.map { $0.reviews.count { $0.held != nil } }.reduce(0, +) }

  private static func isInOrder(_ one: ReviewSummary, _ other: ReviewSummary) -> Bool {
    let (mine, yours) = (one.due ?? .latest, other.due ?? .latest)
    return mine == yours ? ReviewSummary.isInOrder(one, other) : mine < yours
  }
}
