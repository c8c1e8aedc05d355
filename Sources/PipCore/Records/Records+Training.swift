// Training events: one, all, save, remove.
extension RecordPath {
  static func training(_ id: ID<TrainingEvent>) -> RecordPath { RecordPath(trusted: id.text, in: .training) }
}

extension FolderPath {
  /// The folder of training events.
  public static let training = FolderPath(trusted: ["training"])
}

extension Records {
  /// Returns a training event, or nil when there is none of this id.
  public func trainingEvent(_ id: ID<TrainingEvent>) throws -> TrainingEvent? {
    try load(.training(id), as: TrainingEvent.self, id: id.text)
  }

  /// Returns all training events by day.
  public func trainingEvents() throws -> [TrainingEvent] {
    try loadAll(TrainingEvent.self, in: .training) { stem in ID(stem).map { (.training($0), stem) } }
      .sorted { ($0.on, $0.id) < ($1.on, $1.id) }
  }

  /// Returns the ids of the training events, in order, without reading them.
  public func trainingEventIDs() throws -> [ID<TrainingEvent>] {
    try change.stems(in: .training).compactMap { ID<TrainingEvent>($0) }
  }

  /// Returns the training events that belong to a cycle: those for whose day it is the current one.
  ///
  /// - Parameter cycle: The cycle.
  /// - Returns: The events, by day.
  /// - Throws: What kept the records from being read.
  public func trainingEvents(of cycle: Cycle) throws -> [TrainingEvent] {
    let events = try trainingEvents()
    guard !events.isEmpty else { return [] }
    let cycles = try cycles()
    return events.filter { event in
      let holding = cycles.last { $0.span.contains(event.on) } ?? Cycle.current(cycles, today: event.on)
      return holding?.id == cycle.id
    }
  }

  /// Saves a training event.
  public func save(_ event: TrainingEvent) throws { try save(event, to: .training(event.id)) }

  /// Takes a training event away.
  public func remove(_ event: TrainingEvent) throws { try change.write(nil, to: .training(event.id)) }
}
