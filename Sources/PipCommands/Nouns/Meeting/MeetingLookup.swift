import PipCore

/// A meeting, and the cycle it was found in.
struct MeetingPlace {
  var meeting: Meeting
  let cycle: Cycle
  /// Whether the cycle must be named to find it again.
  let needsCycle: Bool

  /// How to name it in a command.
  var address: String { needsCycle ? "\(meeting.id)@\(cycle.id)" : meeting.id.text }

  /// How to name one of its items.
  func address(_ code: Code) -> String { "\(address)/\(code)" }

  /// What it is called and how to name it.
  var thing: String { "the meeting \(address)" }
}

extension Session {
  /// The cycles in which meetings are looked for: the one named, else the current one and then the other open ones.
  private func meetingCycles(_ named: String?) throws -> [Cycle] {
    if let named { return [try cycle(named: named)] }
    let chased = try chasedCycles()
    guard globals.cycle == nil else { return chased }
    let current = try cycle()
    return [current] + chased.filter { $0.id != current.id }
  }

  /// Finds a meeting by its id, or by the start of exactly one.
  ///
  /// - Parameter word: What was typed.
  /// - Returns: The meeting and its cycle.
  /// - Throws: `LookupProblem` when there is none, or several that it could be.
  func meeting(_ word: MeetingWord) throws -> MeetingPlace {
    let cycles = try meetingCycles(word.cycle)
    var known: [(id: ID<Meeting>, cycle: Cycle)] = []
    for cycle in cycles {
      if let id = ID<Meeting>(word.text), let meeting = try records.meeting(id, in: cycle.id) {
        return try place(meeting, cycle)
      }
      known += try records.meetingIDs(in: cycle.id).map { ($0, cycle) }
    }
    let starting = known.filter { $0.id.text.hasPrefix(word.text) }
    guard starting.count <= 1 else {
      throw LookupProblem.ambiguous(noun: Meeting.noun, word: word.text, candidates: starting.map(\.id.text))
    }
    guard let only = starting.first, let meeting = try records.meeting(only.id, in: only.cycle.id) else {
      throw LookupProblem.missing(noun: Meeting.noun, word: word.text, known: known.map(\.id.text))
    }
    notes.append("'\(word.text)' is \(only.id)")
    return try place(meeting, only.cycle)
  }

  /// Puts a meeting and its cycle together.
  func place(_ meeting: Meeting, _ cycle: Cycle) throws -> MeetingPlace {
    MeetingPlace(meeting: meeting, cycle: cycle, needsCycle: try needsCycle(cycle))
  }

  /// All meetings of the cycles that chasing covers.
  func chasedMeetings() throws -> [MeetingPlace] {
    try chasedCycles().flatMap { cycle in
      try records.meetings(in: cycle.id).map { try place($0, cycle) }
    }
  }

  /// Finds a decision or lesson by its address, its code, or the start of its code.
  func item<Item>(
    _ word: MeetingItemWord, _ noun: String, in items: (Meeting) -> [Code: Item]
  ) throws -> (place: MeetingPlace, code: Code) {
    let places = try word.meeting.map { [try meeting($0)] } ?? chasedMeetings()
    let found = places.flatMap { place in
      items(place.meeting).keys.filter { $0.description.hasPrefix(word.code) }.sorted().map { (place, $0) }
    }
    guard let match = found.first else {
      throw LookupProblem.noItem(
        noun: noun, code: word.code,
        place: word.meeting == nil
          ? "in the meetings of \(try chasedCycles().map(\.id.text).joined(separator: " or "))"
          : "in \(places.map(\.thing).joined())",
        candidates: places.flatMap { place in items(place.meeting).keys.sorted().map { place.address($0) } })
    }
    guard found.count == 1 else {
      throw LookupProblem.ambiguous(
        noun: noun, word: word.code, candidates: found.map { $0.0.address($0.1) }.sorted())
    }
    return match
  }

  /// A code that no item of a meeting has.
  func newCode(in meeting: Meeting) -> Code { Code(avoiding: meeting.codes, using: &random) }

  /// Saves a changed meeting.
  ///
  /// - Parameters:
  ///   - place: The changed meeting.
  ///   - isFollowUp: Whether the change follows up a promise, which a closed cycle still allows.
  /// - Throws: `cycleClosed`.
  func save(_ place: MeetingPlace, isFollowUp: Bool = false) throws {
    if !isFollowUp { try place.cycle.checkOpen() }
    try records.save(place.meeting, in: place.cycle.id)
  }

  /// Checks that a meeting was not cancelled.
  func checkNotCancelled(_ place: MeetingPlace) throws(RuleProblem) {
    guard let cancelled = place.meeting.cancelled else { return }
    throw .already(
      thing: place.thing, state: "cancelled", on: cancelled.on,
      hint: "meeting reopen \(place.address) --why \"…\" takes that back")
  }

  /// Checks that a meeting was not recorded as held.
  func checkNotHeld(_ place: MeetingPlace) throws(RuleProblem) {
    guard let held = place.meeting.held else { return }
    throw .already(
      thing: place.thing, state: "held", on: held,
      hint: "meeting edit \(place.address) corrects what is recorded of it")
  }

  /// Remarks on a day of a meeting that may be a slip.
  func doubts(aboutMeetingOn day: Day?, happened: Bool, in cycle: Cycle) throws -> [String] {
    guard let day else { return [] }
    var doubts = happened ? doubt(happenedOn: day) : []
    if !cycle.span.contains(day) {
      doubts.append(
        "\(day.short) lies outside the cycle \(cycle.id) (\(cycle.first.short) to \(cycle.last.short))")
    }
    if let reason = try records.partnership().calendar(for: nil).reasonClosed(on: day) {
      doubts.append("\(day.short) is \(reason.words)")
    }
    return doubts
  }
}
