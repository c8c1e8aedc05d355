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

  /// Checks that host and visitors can take part on the day of the visit.
  func checkVisit(_ place: ReviewPlace) throws {
    let day = place.review.held ?? place.review.planned
    if let host = try records.school(place.review.host) { try host.checkCanHost(on: day, in: place.cycle) }
    if let day { try place.review.checkVisitorsStill(on: day, records) }
  }

  /// Checks that a review was not cancelled.
  func checkNotCancelled(_ place: ReviewPlace) throws(RuleProblem) {
    guard let cancelled = place.review.cancelled else { return }
    throw .reviewCancelled(review: place.address, why: cancelled.why)
  }

  /// The remark on a day that is recorded as past though it is still to come.
  func doubt(happenedOn day: Day) -> [String] {
    day > today ? ["\(day.short) is still to come (today is \(today.short)); recorded all the same"] : []
  }

  /// Remarks on a day that may be a slip: still to come though recorded, outside the cycle, or no school day.
  ///
  /// - Parameters:
  ///   - day: The day, if there is one.
  ///   - what: What is to be on that day, in words.
  ///   - happened: Whether it is recorded as held.
  ///   - mayFollowCycle: Whether it often comes after the cycle's last day, as a check-in does.
  ///   - place: The review.
  /// - Returns: The remarks.
  /// - Throws: When the partnership's calendar cannot be read.
  func doubts(
    about day: Day?, _ what: String, happened: Bool = false, mayFollowCycle: Bool = false,
    in place: ReviewPlace
  ) throws -> [String] {
    guard let day else { return [] }
    var doubts: [String] = []
    if happened { doubts += doubt(happenedOn: day) }
    if !place.cycle.span.contains(day), !happened, !(mayFollowCycle && place.cycle.last < day) {
      doubts.append(
        "\(what) on \(day.short) lies outside the cycle \(place.cycle.id) (\(place.cycle.first.short) to \(place.cycle.last.short))"
      )
    }
    if let reason = try records.partnership().calendar(for: place.review.host).reasonClosed(on: day) {
      doubts.append("\(day.short) is \(reason.words)")
    }
    return doubts
  }

  /// The name of a person for people to read; an id that is not known, or whose file is damaged, shows as itself.
  func name(_ id: ID<Person>?) throws -> String? {
    guard let id else { return nil }
    let records = try records
    return (try? records.person(id))?.name ?? id.text
  }

  /// The names of several people, with commas; nil for nobody.
  func names(_ ids: [ID<Person>]) throws -> String? {
    ids.isEmpty ? nil : try ids.compactMap { try name($0) }.joined(separator: ", ")
  }
}

extension ReviewPlace {
  /// Checks that an edit takes nothing away on which a visit that was held rests.
  ///
  /// - Parameters:
  ///   - before: The review before the edit.
  ///   - session: The session, for the name of the program.
  /// - Throws: `contradiction` when the visit itself would go, `noLead` when its lead would.
  func checkStillHeld(_ before: Review, _ session: Session) throws(RuleProblem) {
    guard before.held != nil else { return }
    if review.held == nil {
      throw .contradiction(
        "to take back the visit, say why: \(session.program) review reopen \(address) --why \"…\"")
    }
    if review.lead == nil, before.lead != nil { throw .noLead(review: address) }
  }

  /// Checks that nothing was held since the step that would be taken back.
  ///
  /// - Parameter program: The name of the program.
  /// - Throws: `contradiction` that names the later step.
  func checkNothingSince(_ program: String) throws(RuleProblem) {
    guard review.cancelled == nil else { return }
    let since = review.checkIns.contains { $0.value.workshop == nil && $0.value.held != nil }
    guard review.held == nil || !since else {
      throw .contradiction(
        "a check-in of \(address) was held since: take that back first, with \(program) checkin reopen \(address) --why \"…\""
      )
    }
    let held = review.workshops.filter { $0.value.held != nil }.keys.sorted()
    guard let code = held.last, review.held != nil else { return }
    throw .contradiction(
      "the improvement workshop \(address(code)) was held since: take that back first, with \(program) workshop reopen \(address) --workshop \(code) --why \"…\""
    )
  }
}
