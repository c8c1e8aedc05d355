import PipCore

extension Session {
  /// Finds a training event by its id, the start of one, or a part of its name.
  ///
  /// - Parameter word: What was typed.
  /// - Returns: The event.
  /// - Throws: `LookupProblem` when there is none, or several that it could be.
  func trainingEvent(_ word: TrainingWord) throws -> TrainingEvent {
    try thing(
      word.text, in: .training, one: { try records.trainingEvent($0) },
      names: { try records.trainingEvents().map { NamedThing($0.id.text, $0.name) } })
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
