import PipCore

/// An item of a self-review that was found, and where.
struct SelfReviewItem<Item> {
  var selfReview: SelfReview
  let cycle: Cycle
  let code: Code
  var item: Item
  /// How commands name it.
  let address: String
}

extension Session {
  /// The self-review of the current cycle, or the one named, for recording something new.
  func openSelfReview() throws -> (selfReview: SelfReview, cycle: Cycle) {
    let cycle = try cycle()
    try cycle.checkOpen()
    return (try records.selfReview(of: cycle.id), cycle)
  }

  /// A code that nothing in a self-review has.
  func newCode(in selfReview: SelfReview) -> Code { Code(avoiding: selfReview.codes, using: &random) }

  /// How commands name an item: with its cycle when that is not the current one.
  func address(_ code: Code, in cycle: Cycle) throws -> String {
    try needsCycle(cycle) ? "\(code)@\(cycle.id)" : code.description
  }

  /// Finds an item of a self-review in the cycle named with it, else in the open ones.
  func selfReviewItem<Item>(
    _ word: SelfReviewWord, _ noun: String, in items: (SelfReview) -> [Code: Item]
  ) throws -> SelfReviewItem<Item> {
    let cycles = try word.cycle.map { [try cycle(named: $0)] } ?? chasedCycles()
    var found: [SelfReviewItem<Item>] = []
    var candidates: [String] = []
    for cycle in cycles {
      let selfReview = try records.selfReview(of: cycle.id)
      for (code, item) in items(selfReview).sorted(by: { $0.key < $1.key }) {
        let address = try address(code, in: cycle)
        candidates.append(address)
        guard code.description.hasPrefix(word.code) else { continue }
        found.append(
          SelfReviewItem(selfReview: selfReview, cycle: cycle, code: code, item: item, address: address))
      }
    }
    guard let only = found.first else {
      throw LookupProblem.noItem(
        noun: noun, code: word.code, place: "in \(cycles.map(\.id.text).joined(separator: " or "))",
        candidates: candidates)
    }
    guard found.count == 1 else {
      throw LookupProblem.ambiguous(noun: noun, word: word.code, candidates: found.map(\.address))
    }
    return only
  }

  /// The self-reviews up to the cycle that is named, or of all cycles, for looking back.
  func selfReviewsSoFar() throws -> [SelfReview] {
    let all = try records.selfReviews()
    guard let named = globals.cycle else { return all }
    let last = try cycle(named: named)
    let ids = try records.cycles().filter { ($0.first, $0.id) <= (last.first, last.id) }.map(\.id)
    return all.filter { ids.contains($0.id) }
  }

  /// The two days to compare: as typed, else those that are worth comparing.
  func compared(_ on: DayWord?, _ beside: DayWord?, of days: [[Day]]) throws -> DaysCompared {
    let found = DaysCompared(of: days)
    return DaysCompared(now: try day(on) ?? found.now, before: try day(beside) ?? found.before)
  }
}
