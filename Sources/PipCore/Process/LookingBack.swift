/// The last review of a school before another one, and what was last known of its actions.
public struct LastReview: Sendable {
  /// The cycle it belongs to.
  public let cycle: ID<Cycle>
  /// The review.
  public let review: Review

  /// Puts a review and its cycle together.
  public init(cycle: ID<Cycle>, review: Review) {
    (self.cycle, self.review) = (cycle, review)
  }

  /// Its address with the cycle, such as `ingham@2025-26`.
  public var address: String { "\(review.id)@\(cycle)" }

  /// Its actions in the order of their days.
  public var actions: [(code: Code, action: Action)] {
    review.actions.sorted { ($0.value.due ?? .latest, $0.key) < ($1.value.due ?? .latest, $1.key) }
      .map { ($0.key, $0.value) }
  }

  /// What was last known of one of its actions, in words.
  ///
  /// - Parameter code: The code of the action.
  /// - Returns: Its state, and how it stood at the check-in where that says more.
  public func lastKnown(_ code: Code) -> String {
    guard let action = review.actions[code] else { return "" }
    let state: String
    if let stopped = action.stopped {
      state = "stopped on \(stopped.on.short)"
    } else if let done = action.done {
      state = "done on \(done.short)"
    } else if let started = action.started {
      state = "begun on \(started.short)"
    } else {
      state = "not yet begun"
    }
    let held = review.checkIns.values.filter { $0.held != nil && $0.progress[code] != nil }
    let said = held.max { ($0.held ?? .earliest) < ($1.held ?? .earliest) }?.progress[code]
    guard action.isOpen, let said else { return state }
    return "\(state); \(said.text) at the check-in"
  }
}

extension Records {
  /// Finds the review of the same school that came before another one.
  ///
  /// It is the latest that was held or has actions, in the same cycle or an earlier one; where a look-back is recorded, the
  /// review that it is about.
  ///
  /// - Parameters:
  ///   - review: The review that looks back.
  ///   - cycle: The cycle it belongs to.
  /// - Returns: The last review, or nil when there is none.
  /// - Throws: What kept the records from being read.
  public func lastReview(before review: Review, in cycle: Cycle) throws -> LastReview? {
    if let lookBack = review.lookBack, let last = try self.review(lookBack.review, in: lookBack.cycle) {
      return LastReview(cycle: lookBack.cycle, review: last)
    }
    let earlier = try cycles().filter { ($0.first, $0.id) < (cycle.first, cycle.id) }
      .sorted { ($0.first, $0.id) > ($1.first, $1.id) }
    for place in [cycle] + earlier {
      var found: Review?
      var number = 1
      while place.id != cycle.id || number < review.id.number,
        let other = try self.review(ReviewID(host: review.host, number: number), in: place.id)
      {
        if other.held != nil || !other.actions.isEmpty { found = other }
        number += 1
      }
      if let found { return LastReview(cycle: place.id, review: found) }
    }
    return nil
  }
}

extension Review {
  /// The actions of the last review of which nothing is said yet; none once the look-back is done.
  ///
  /// - Parameter last: The last review, if there is one.
  /// - Returns: Their codes, in order.
  public func notLookedBackOn(_ last: LastReview?) -> [Code] {
    guard let last else { return [] }
    return last.actions.map(\.code).filter { lookBack?.outcomes[$0] == nil }
  }

  /// Whether the look-back is done: every action of the last review has its outcome, or there is nothing to look back on.
  ///
  /// - Parameter last: The last review, if there is one.
  /// - Returns: Whether it is done.
  public func hasLookedBack(on last: LastReview?) -> Bool { notLookedBackOn(last).isEmpty }

  /// Says what became of an action of the last review.
  ///
  /// - Parameters:
  ///   - outcome: What became of it; nil takes back what was said.
  ///   - note: What host or lead said of it; nil leaves the note.
  ///   - code: The code of the action there.
  ///   - last: The last review.
  ///   - day: The day it is said.
  public mutating func lookBack(
    _ outcome: Outcome?, note: String?, of code: Code, in last: LastReview, on day: Day
  ) {
    var looked = lookBack ?? LookBack(cycle: last.cycle, review: last.review.id, on: day)
    looked.on = day
    if let outcome {
      var item = looked.outcomes[code] ?? LookedBack(outcome)
      item.outcome = Choice(outcome)
      item.note = note ?? item.note
      looked.outcomes[code] = item
    } else {
      looked.outcomes[code] = nil
    }
    lookBack = looked.outcomes.isEmpty ? nil : looked
  }
}
