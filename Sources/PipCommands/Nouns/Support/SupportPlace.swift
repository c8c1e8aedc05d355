import PipCore

/// One piece of support, and the record and cycle it was found in.
struct SupportPlace {
  var book: SupportBook
  let code: Code
  var support: Support
  let cycle: Cycle
  /// How to name it in a command.
  let address: String
}

extension Session {
  /// How to name support of a cycle in a command: the cycle is told when it is not the current one.
  func supportAddress(_ code: Code, in cycle: Cycle) throws -> String {
    "\(SupportBook.noun)\(try needsCycle(cycle) ? "@\(cycle.id)" : "")/\(code)"
  }

  /// Finds support by its address, its code, or the start of its code.
  ///
  /// - Parameter word: What was typed; without a cycle, all open cycles are looked at.
  /// - Returns: The support and where it was found.
  /// - Throws: `LookupProblem` when there is none, or several that it could be.
  func support(_ word: SupportWord) throws -> SupportPlace {
    let cycles = try word.cycle.map { [try cycle(named: $0)] } ?? chasedCycles()
    var found: [SupportPlace] = []
    var all: [String] = []
    for cycle in cycles {
      let book = try records.support(in: cycle.id)
      for (code, support) in book.items.sorted(by: { $0.key < $1.key }) {
        let address = try supportAddress(code, in: cycle)
        all.append(address)
        guard code.description.hasPrefix(word.code) else { continue }
        found.append(
          SupportPlace(book: book, code: code, support: support, cycle: cycle, address: address))
      }
    }
    guard let first = found.first else {
      throw LookupProblem.noItem(
        noun: SupportBook.noun, code: word.code,
        place: "in \(cycles.map(\.id.text).joined(separator: " or "))",
        candidates: all)
    }
    guard found.count == 1 else {
      throw LookupProblem.ambiguous(
        noun: SupportBook.noun, word: word.code, candidates: found.map(\.address))
    }
    if first.code.description != word.code { notes.append("'\(word.code)' is \(first.address)") }
    return first
  }

  /// Saves changed support; a closed cycle allows it, since it is a promise to be kept.
  func save(_ place: SupportPlace) throws {
    var book = place.book
    book.items[place.code] = place.support
    try records.save(book, in: place.cycle.id)
  }

  /// The review or action that a word names, which must be the receiving school's.
  func aim(_ word: AimWord, of school: ID<School>) throws -> SupportAim {
    let aim: SupportAim
    if let action = word.action {
      let (place, code) = try item(action, "action") { $0.actions }
      aim = SupportAim(review: place.review.id, cycle: place.cycle.id, action: code)
    } else {
      let place = try review(word.review, awaiting: [.workshop, .actions, .checkIn])
      aim = SupportAim(review: place.review.id, cycle: place.cycle.id, action: nil)
    }
    guard aim.review.host == school else {
      throw RuleProblem.contradiction(
        "\(aim) belongs to \(aim.review.host), and the support is for \(school): name a review or an action of \(school)"
      )
    }
    return aim
  }
}
