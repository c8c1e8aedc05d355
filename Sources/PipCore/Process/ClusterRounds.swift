// Rounds: schools may change clusters from round to round inside one cycle (Kyra: four rounds of triads in eight months).
extension Cluster {
  /// Its own first and last day, inside the cycle where nothing else is recorded.
  ///
  /// - Parameter cycle: The cycle of the cluster.
  /// - Returns: The days.
  public func span(in cycle: Cycle) -> DaySpan {
    DaySpan(first: first ?? cycle.first, last: last ?? cycle.last) ?? cycle.span
  }

  /// Whether it and another cluster belong to different rounds, so that a school may be in both.
  func isOfAnotherRound(than other: Cluster) -> Bool {
    guard let round, let theirs = other.round else { return false }
    return round != theirs
  }

  /// Sets its own days.
  ///
  /// - Parameters:
  ///   - first: The new first day, or nil to keep it.
  ///   - last: The new last day, or nil to keep it.
  ///   - cycle: The cycle, inside which both must lie.
  /// - Throws: `outsideCycle` or `spanReversed`.
  public mutating func setDays(from first: Day?, to last: Day?, in cycle: Cycle) throws(RuleProblem) {
    if let first { try cycle.check(first) }
    if let last { try cycle.check(last) }
    (self.first, self.last) = (first ?? self.first, last ?? self.last)
    let (begin, end) = (self.first ?? cycle.first, self.last ?? cycle.last)
    guard begin <= end else { throw .spanReversed(first: begin, last: end) }
  }

  /// Checks that a day lies inside the cycle, and inside the cluster's own days.
  ///
  /// - Parameters:
  ///   - day: The day.
  ///   - cycle: The cycle of the cluster.
  /// - Throws: `outsideCycle` or `contradiction`.
  public func check(_ day: Day, in cycle: Cycle) throws(RuleProblem) {
    try cycle.check(day)
    let span = span(in: cycle)
    guard !span.contains(day) else { return }
    throw .contradiction("\(day.short) is not in the days of the cluster \(id), \(span.short)")
  }
}

/// A visit within a round: who was visited, and from which schools people came.
public struct RoundVisit: Hashable, Sendable {
  /// The review.
  public let review: ReviewID
  /// The day it was held, or the day agreed for it.
  public let day: Day
  /// Whether it was held.
  public let isHeld: Bool
  /// The schools of the lead and the reviewers, as they worked then, each once, in order.
  public let visitors: [ID<School>]

  /// Creates a visit out of a review; nil while it has no day, and when it was cancelled.
  ///
  /// - Parameters:
  ///   - review: The review.
  ///   - people: The people by id.
  public init?(_ review: Review, _ people: [ID<Person>: Person]) {
    guard review.cancelled == nil, let day = review.held ?? review.planned else { return nil }
    let team = [review.lead].compactMap { $0 } + review.team
    visitors = Set(team.compactMap { people[$0]?.school(on: day) }).sorted()
    (self.review, self.day, isHeld) = (review.id, day, review.held != nil)
  }
}

/// Puts the visits of a cycle to the clusters of its rounds.
public struct RoundFold {
  /// The review clusters that belong to a round: by round, then by id.
  public let clusters: [Cluster]
  /// The visits of each, in order of their day.
  public var visits: [[RoundVisit]] {
    found.map { $0.sorted { ($0.day, $0.review) < ($1.day, $1.review) } }
  }

  private let cycle: Cycle
  private var found: [[RoundVisit]]

  /// Starts without any visit.
  ///
  /// - Parameters:
  ///   - clusters: All clusters of the cycle.
  ///   - cycle: The cycle.
  public init(_ clusters: [Cluster], in cycle: Cycle) {
    self.clusters = clusters.filter { $0.kind.known == .review && $0.round != nil }
      .sorted { ($0.round ?? 0, $0.id) < ($1.round ?? 0, $1.id) }
    self.cycle = cycle
    found = Array(repeating: [], count: self.clusters.count)
  }

  /// Folds in a visit.
  ///
  /// It belongs to the cluster that its host is in on that day. Where rounds share days, it is the one that most of the
  /// visitors' schools are in (ours); where that tells nothing, the visit belongs to none.
  ///
  /// - Parameter visit: The visit.
  public mutating func add(_ visit: RoundVisit) {
    let candidates = clusters.indices.filter { index in
      clusters[index].days(of: visit.review.host, in: cycle)?.contains(visit.day) ?? false
    }
    guard candidates.count > 1 else {
      if let only = candidates.first { found[only].append(visit) }
      return
    }
    let counts = candidates.map { index in visit.visitors.count { clusters[index].members[$0] != nil } }
    guard let most = counts.max(), most > 0, counts.count(where: { $0 == most }) == 1,
      let place = counts.firstIndex(of: most)
    else { return }
    found[candidates[place]].append(visit)
  }
}
