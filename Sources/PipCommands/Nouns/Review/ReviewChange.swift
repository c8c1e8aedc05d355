import PipCore

// How every change of a review goes: find it, check that its cycle is open, change it, check the rules, save it.
extension Session {
  /// Saves a changed review, after the rules that hold for every review.
  ///
  /// - Parameters:
  ///   - place: The changed review.
  ///   - isFollowUp: Whether the change follows up a promise, which a closed cycle still allows.
  /// - Throws: `RuleProblem` when a rule refuses it.
  func save(_ place: ReviewPlace, isFollowUp: Bool = false) throws {
    if !isFollowUp { try place.cycle.checkOpen() }
    try place.review.checkDaysInOrder()
    try records.save(place.review, in: place.cycle.id)
  }

  /// Checks that a review was not cancelled.
  func checkNotCancelled(_ place: ReviewPlace) throws(RuleProblem) {
    guard let cancelled = place.review.cancelled else { return }
    throw .reviewCancelled(review: place.address, why: cancelled.why)
  }

  /// Remarks on a day that may be a slip: still to come though recorded, outside the cycle, or no school day.
  func doubts(about day: Day?, _ what: String, happened: Bool = false, in place: ReviewPlace) throws
    -> [String]
  {
    guard let day else { return [] }
    var doubts: [String] = []
    if happened, day > today {
      doubts.append("\(day.short) is still to come (today is \(today.short)); recorded all the same")
    }
    if !place.cycle.span.contains(day), !happened {
      doubts.append(
        "\(what) on \(day.short) lies outside the cycle \(place.cycle.id) (\(place.cycle.first.short) to \(place.cycle.last.short))"
      )
    }
    if let reason = try records.partnership().calendar(for: place.review.host).reasonClosed(on: day) {
      doubts.append("\(day.short) is \(reason.words)")
    }
    return doubts
  }

  /// The name of a person for people to read; an id that is not known shows as itself.
  func name(_ id: ID<Person>?) throws -> String? {
    guard let id else { return nil }
    return try? records.person(id)?.name ?? id.text
  }

  /// The names of several people, with commas; nil for nobody.
  func names(_ ids: [ID<Person>]) throws -> String? {
    ids.isEmpty ? nil : try ids.compactMap { try name($0) }.joined(separator: ", ")
  }
}
