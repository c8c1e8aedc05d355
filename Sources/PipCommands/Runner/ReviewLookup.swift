import PipCore

/// A review, and the cycle it was found in.
struct ReviewPlace {
  var review: Review
  let cycle: Cycle
  /// Whether the cycle must be named to find it again.
  let needsCycle: Bool

  /// How to name it in a command: `ingham`, or `ingham@2025-26` when another cycle is the current one.
  var address: String { needsCycle ? "\(review.id)@\(cycle.id)" : review.id.description }

  /// How to name it whatever the current cycle is.
  var fullAddress: String { "\(review.id)@\(cycle.id)" }

  /// How to name one of its items.
  func address(_ code: Code) -> String { "\(address)/\(code)" }
}

extension Session {
  /// Finds the review that a command names.
  ///
  /// A bare host means its first review in the current cycle. For a follow-up, it means the one review in any open cycle
  /// that waits for one of these steps, since that is what the person has in mind months later; when none does, the only
  /// review there is.
  ///
  /// - Parameters:
  ///   - word: What was typed.
  ///   - steps: The steps that the command records, for a follow-up.
  /// - Returns: The review and its cycle.
  /// - Throws: `LookupProblem` when there is none, or several that it could be.
  func review(_ word: ReviewWord, awaiting steps: Set<Step> = []) throws -> ReviewPlace {
    let host = try hostID(word)
    if word.number == nil, word.cycle == nil, globals.cycle == nil, !steps.isEmpty {
      if let place = try followedUp(host, awaiting: steps) { return place }
    }
    let cycle = try word.cycle.map { try self.cycle(named: $0) } ?? self.cycle()
    let id = ReviewID(host: host, number: word.number ?? 1)
    guard let review = try records.review(id, in: cycle.id) else {
      let elsewhere = try allReviews(of: host, in: records.cycles()).map(\.fullAddress)
      guard elsewhere.isEmpty else {
        throw LookupProblem.noItem(
          noun: Review.noun, code: id.description, place: "in \(cycle.id)", candidates: elsewhere)
      }
      throw LookupProblem.noReview(host: id.description, cycles: [cycle.id.text])
    }
    return try place(review, cycle)
  }

  /// Puts a review and its cycle together.
  func place(_ review: Review, _ cycle: Cycle) throws -> ReviewPlace {
    ReviewPlace(review: review, cycle: cycle, needsCycle: try needsCycle(cycle))
  }

  /// Whether addresses in a cycle must name it, since another one is the current one.
  func needsCycle(_ cycle: Cycle) throws -> Bool {
    Cycle.current(try records.cycles(), today: today)?.id != cycle.id
  }

  /// Hands every review of the cycles that chasing covers to a body.
  func forEachChased(_ body: (ReviewPlace) -> Void) throws {
    for cycle in try chasedCycles() {
      let needsCycle = try needsCycle(cycle)
      try records.forEachReview(in: cycle.id) {
        body(ReviewPlace(review: $0, cycle: cycle, needsCycle: needsCycle))
      }
    }
  }

  /// All reviews of a host in a cycle, the first one first.
  func reviews(of host: ID<School>, in cycle: Cycle) throws -> [Review] {
    var reviews: [Review] = []
    while let review = try records.review(ReviewID(host: host, number: reviews.count + 1), in: cycle.id) {
      reviews.append(review)
    }
    return reviews
  }

  /// Finds an item of a review by its address, its code, or the start of its code.
  func item<Item>(
    _ word: ItemWord, _ noun: String, in items: (Review) -> [Code: Item]
  ) throws -> (place: ReviewPlace, code: Code) {
    if let review = word.review {
      let place = try anyReview(review, holding: word.code, in: items)
      return (place, try code(word.code, noun, in: place, items(place.review)))
    }
    var found: [(ReviewPlace, Code)] = []
    let cycles = try chasedCycles()
    for cycle in cycles {
      try records.forEachReview(in: cycle.id) { review in
        for code in items(review).keys where code.description.hasPrefix(word.code) {
          found.append((ReviewPlace(review: review, cycle: cycle, needsCycle: true), code))
        }
      }
    }
    guard let (place, code) = found.first else {
      throw LookupProblem.noItem(
        noun: noun, code: word.code,
        place: "in \(cycles.map(\.id.text).joined(separator: " or "))",
        candidates: [])
    }
    guard found.count == 1 else {
      throw LookupProblem.ambiguous(
        noun: noun, word: word.code, candidates: found.map { $0.0.address($0.1) }.sorted())
    }
    if code.description != word.code { notes.append("'\(word.code)' is \(place.review.id)/\(code)") }
    return (try self.place(place.review, place.cycle), code)
  }

  /// Finds the code that was meant among the items of one review.
  func code<Item>(
    _ word: String, _ noun: String, in place: ReviewPlace, _ items: [Code: Item]
  ) throws -> Code {
    let matches = items.keys.filter { $0.description.hasPrefix(word) }.sorted()
    guard let match = matches.first else {
      throw LookupProblem.noItem(
        noun: noun, code: word, place: "in the review of \(place.address)",
        candidates: items.keys.sorted().map { place.address($0) })
    }
    guard matches.count == 1 else {
      throw LookupProblem.ambiguous(noun: noun, word: word, candidates: matches.map { place.address($0) })
    }
    return match
  }

  /// The review that an address names: with a bare host, the one in an open cycle that holds such a code.
  private func anyReview<Item>(
    _ word: ReviewWord, holding code: String, in items: (Review) -> [Code: Item]
  ) throws -> ReviewPlace {
    guard word.cycle == nil, word.number == nil, globals.cycle == nil else { return try review(word) }
    let host = try hostID(word)
    var holding: [ReviewPlace] = []
    for cycle in try records.cycles().filter(\.isOpen) {
      for review in try reviews(of: host, in: cycle)
      where items(review).keys.contains(where: { $0.description.hasPrefix(code) }) {
        holding.append(try place(review, cycle))
      }
    }
    if holding.count > 1 {
      throw LookupProblem.severalReviews(host: word.host, candidates: holding.map(\.address))
    }
    return try holding.first ?? review(word)
  }

  /// The review that a follow-up means when only its host is named; nil when the host has none in an open cycle.
  private func followedUp(_ host: ID<School>, awaiting steps: Set<Step>) throws -> ReviewPlace? {
    let all = try allReviews(of: host, in: records.readableCycles().filter(\.isOpen))
    let waiting = try all.filter { place in
      try standing(of: place.review).step.map(steps.contains) ?? false
    }
    let going = all.filter { $0.review.cancelled == nil }
    let meant = !waiting.isEmpty ? waiting : !going.isEmpty ? going : all
    guard meant.count > 1 else { return meant.first }
    // Each could be changed in the same way: only the person knows which one is meant.
    throw LookupProblem.severalReviews(host: host.text, candidates: meant.map(\.fullAddress))
  }

  /// All reviews of a host in several cycles.
  private func allReviews(of host: ID<School>, in cycles: [Cycle]) throws -> [ReviewPlace] {
    try cycles.flatMap { cycle in try reviews(of: host, in: cycle).map { try place($0, cycle) } }
  }

  private func hostID(_ word: ReviewWord) throws -> ID<School> {
    try school(SchoolWord(text: word.host)).id
  }
}
