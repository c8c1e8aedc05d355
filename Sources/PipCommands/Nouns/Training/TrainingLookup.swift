import PipCore

extension Session {
  /// Finds a training event by its id, or by the start of exactly one.
  ///
  /// - Parameter word: What was typed.
  /// - Returns: The event.
  /// - Throws: `LookupProblem` when there is none, or several that it could be.
  func trainingEvent(_ word: TrainingWord) throws -> TrainingEvent {
    if let id = ID<TrainingEvent>(word.text), let event = try records.trainingEvent(id) { return event }
    let known = try records.trainingEventIDs()
    let starting = known.filter { $0.text.hasPrefix(word.text) }
    guard starting.count <= 1 else {
      throw LookupProblem.ambiguous(
        noun: TrainingEvent.noun, word: word.text, candidates: starting.map(\.text))
    }
    guard let only = starting.first, let event = try records.trainingEvent(only) else {
      throw LookupProblem.missing(noun: TrainingEvent.noun, word: word.text, known: known.map(\.text))
    }
    notes.append("'\(word.text)' is \(only)")
    return event
  }

  /// Checks that an event can go or move: that nobody's record names it.
  ///
  /// - Parameter event: The event.
  /// - Throws: `inUse` with the people who attended.
  func checkNobodyAttended(_ event: TrainingEvent) throws {
    let attended = try records.people().filter { $0.attended(event.id) }.map(\.id.text)
    if !attended.isEmpty { throw RuleProblem.inUse(thing: "the training \(event.id)", by: attended) }
  }

  /// A remark on a day that is no school day.
  func closedDay(_ day: Day) throws -> [String] {
    try records.partnership().calendar(for: nil).reasonClosed(on: day).map { ["\(day.short) is \($0.words)"] }
      ?? []
  }

  /// Remarks on schools that have more people at an event than places.
  func overbooked(_ event: TrainingEvent) throws -> [String] {
    TrainingPlaces.of(event, try records.schools(), try records.people()).filter { $0.over > 0 }.map { row in
      "\(row.school?.text ?? "") has \(row.filling.count) people for \(row.places ?? 0) place\(row.places == 1 ? "" : "s")"
    }
  }
}
