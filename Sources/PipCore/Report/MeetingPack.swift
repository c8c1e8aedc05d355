/// What a meeting is to look at, gathered from the facts: outcomes, strengths, support wanted, what is late, what was decided.
public struct MeetingPack: Hashable, Sendable {
  /// An outcome to hear: a review whose feedback was given and that no meeting has heard yet, or that is set down for this one.
  public struct Outcome: Hashable, Sendable {
    /// The review.
    public let address: ReviewAddress
    /// The name of the host.
    public let hostName: String
    /// What the review looked at.
    public let focus: String?
    /// The day of the feedback.
    public let feedback: Day?
    /// Where the review stands.
    public let stageName: String
    /// What is to be said of it.
    public let note: String?
  }

  /// A sentence out of a review: a strength, a change, something that needs support.
  public struct Line: Hashable, Sendable {
    /// The review.
    public let address: ReviewAddress
    /// The name of the host.
    public let hostName: String
    /// What kind of line it is, such as `priority` or `stuck-action`.
    public let kind: String
    /// The sentence.
    public let text: String
    /// The theme it belongs to, or for a change how we know.
    public let more: String?
  }

  /// Something late.
  public struct Late: Hashable, Sendable {
    /// What is due, and whose it is.
    public let entry: DueEntry
    /// What is to be done, in words that may be read at a meeting.
    public let what: String
  }

  /// What stands for an action whose words the school keeps to itself.
  static let keptAction = "an action of the school's plan"

  /// A decision of a meeting that is still open.
  public struct OpenDecision: Hashable, Sendable {
    /// The meeting.
    public let meeting: ID<Meeting>
    /// The cycle of the meeting.
    public let cycle: ID<Cycle>
    /// The code of the decision.
    public let code: Code
    /// The decision.
    public let decision: Decision
    /// Who sees to it, when that is agreed.
    public let owner: String?
  }

  /// The meeting.
  public let meeting: Meeting
  /// Its cycle.
  public let cycle: ID<Cycle>
  /// The name of the cluster that meets.
  public let clusterName: String?
  /// The last meeting of the same kind that was held before it.
  public let last: Meeting?
  /// Outcomes to hear, by the day of the feedback.
  public private(set) var outcomes: [Outcome] = []
  /// Strengths of those reviews: practice that others can see.
  public private(set) var strengths: [Line] = []
  /// What has changed since the last meeting.
  public private(set) var changes: [Line] = []
  /// The priorities that schools work on, and the actions that are stuck.
  public private(set) var support: [Line] = []
  /// What is late, by day.
  public private(set) var late: [Late] = []
  /// Decisions still open, by day.
  public private(set) var decisions: [OpenDecision] = []
  /// What the last meeting learnt.
  public let lessons: [Lesson]

  /// Whether there is nothing to bring.
  public var isEmpty: Bool {
    outcomes.isEmpty && strengths.isEmpty && changes.isEmpty && support.isEmpty && late.isEmpty
      && decisions.isEmpty && lessons.isEmpty
  }

  /// The texts of a review as they may be read at a meeting: the one place where that is decided.
  ///
  /// - Parameters:
  ///   - review: The review.
  ///   - partnership: The partnership.
  /// - Returns: What may be read.
  static func shown(_ review: Review, _ partnership: Partnership) -> SharedReview {
    review.shared(by: partnership)
  }

  /// Gathers the pack of a meeting.
  ///
  /// - Parameters:
  ///   - meeting: The meeting.
  ///   - cycle: Its cycle.
  ///   - records: The records.
  ///   - today: The day on which it is judged what is late.
  /// - Throws: What kept the records from being read.
  public init(of meeting: Meeting, in cycle: Cycle, _ records: Records, today: Day) throws {
    (self.meeting, self.cycle) = (meeting, cycle.id)
    let lookup = try Lookup(records)
    let cluster = try meeting.cluster.flatMap { try records.cluster($0, in: cycle.id) }
    clusterName = cluster?.name ?? meeting.cluster?.text
    let day = meeting.day ?? today
    let cycles = try records.cycles()
    let all = try cycles.map { ($0.id, try records.meetings(in: $0.id)) }
    let earlier = all.flatMap(\.1).filter { other in
      other.held.map { $0 < day } ?? false && other.kind == meeting.kind && other.cluster == meeting.cluster
    }
    last = earlier.max { ($0.held ?? .earliest, $0.id) < ($1.held ?? .earliest, $1.id) }
    lessons = last.map { $0.lessons.sorted { $0.key < $1.key }.map(\.value) } ?? []
    var heard: Set<ReviewAddress> = []
    for (id, meetings) in all {
      for other in meetings where other.held != nil && !(other.id == meeting.id && id == cycle.id) {
        heard.formUnion(other.reviews.keys)
      }
    }
    let covered = cycles.filter { $0.isOpen || $0.id == cycle.id }
    let schools = cluster.map { Set($0.schools(on: day)) }
    for cycle in covered {
      try records.forEachReview(in: cycle.id) { review in
        let address = ReviewAddress(review.id, in: cycle.id)
        guard schools?.contains(review.host) ?? true || meeting.reviews[address] != nil else { return }
        add(review, address, isHeard: heard.contains(address), lookup, today: today)
      }
      late += try DueItem.items(of: cycle, records)
        .filter { $0.kind != .decision && $0.kind != .meeting && $0.isOverdue(on: today) }
        .filter { item in schools.map { item.school.map($0.contains) ?? false } ?? true }
        .map { Late(entry: DueEntry($0, lookup), what: $0.what) }
    }
    for address in meeting.reviews.keys.sorted() where !covered.contains(where: { $0.id == address.cycle }) {
      guard let review = try records.review(address.review, in: address.cycle) else { continue }
      add(review, address, isHeard: true, lookup, today: today)
    }
    for (id, meetings) in all where covered.contains(where: { $0.id == id }) {
      for other in meetings where other.day.map({ $0 <= day }) ?? true {
        addDecisions(of: other, in: id, lookup)
      }
    }
    outcomes.sort { ($0.feedback ?? .latest, $0.address) < ($1.feedback ?? .latest, $1.address) }
    late.sort { one, other in
      let (mine, yours) = (one.entry.item, other.entry.item)
      return (mine.due ?? .latest, mine.fullAddress) < (yours.due ?? .latest, yours.fullAddress)
    }
    decisions.sort { ($0.decision.due ?? .latest, $0.code) < ($1.decision.due ?? .latest, $1.code) }
  }

  private mutating func add(
    _ review: Review, _ address: ReviewAddress, isHeard: Bool, _ lookup: Lookup, today: Day
  ) {
    let summary = lookup.summary(of: review, in: address.cycle, on: today)
    let shown = Self.shown(review, lookup.partnership)
    let brought = meeting.reviews[address]
    func line(_ kind: String, _ text: String, _ more: String? = nil) -> Line {
      Line(address: address, hostName: summary.hostName, kind: kind, text: text, more: more)
    }
    let isOutcome =
      review.hasOutcome && !isHeard && summary.feedback.map { $0 <= meeting.day ?? today } ?? false
    if brought != nil || isOutcome {
      outcomes.append(
        Outcome(
          address: address, hostName: summary.hostName, focus: review.focus, feedback: summary.feedback,
          stageName: summary.stageName, note: brought?.note))
      strengths += shown.strengths.sorted { $0.key < $1.key }.map {
        line("strength", $0.value.text, $0.value.theme)
      }
    }
    changes += shown.impact.sorted { $0.key < $1.key }.map(\.value).filter { statement in
      guard let last = last?.held else { return true }
      return statement.recorded.map { last < $0 } ?? false
    }.map { line($0.beneficiary.text, $0.text, $0.evidence) }
    if !summary.isCancelled, summary.place != .complete, let priority = shown.priority {
      support.append(line("priority", priority))
    }
    support += review.stuckActions.map { code, _ in
      line("stuck-action", shown.actions[code]?.text ?? Self.keptAction)
    }
    late += DueItem.items(of: review, summary).filter { $0.isOverdue(on: today) }.map { item in
      let isKept = item.kind == .action && item.code.map { shown.actions[$0] == nil } ?? true
      return Late(entry: DueEntry(item, lookup), what: isKept ? Self.keptAction : item.what)
    }
  }

  private mutating func addDecisions(of other: Meeting, in cycle: ID<Cycle>, _ lookup: Lookup) {
    guard meeting.cluster == nil || meeting.cluster == other.cluster else { return }
    for (code, decision) in other.decisions where decision.isOpen {
      decisions.append(
        OpenDecision(
          meeting: other.id, cycle: cycle, code: code, decision: decision,
          owner: decision.owner.map { lookup.name(of: $0) } ?? decision.ownerText))
    }
  }
}
