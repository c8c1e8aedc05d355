// Meetings of a cycle: one, all, save, remove.
extension Records {
  /// Returns a meeting of a cycle, or nil when there is none of this id.
  public func meeting(_ id: ID<Meeting>, in cycle: ID<Cycle>) throws -> Meeting? {
    try load(.meeting(id, in: cycle), as: Meeting.self, id: id.text)
  }

  /// Returns all meetings of a cycle by day, those without one last.
  public func meetings(in cycle: ID<Cycle>) throws -> [Meeting] {
    try loadAll(Meeting.self, in: .meetings(cycle)) { stem in ID(stem).map { (.meeting($0, in: cycle), stem) }
    }.sorted { ($0.day ?? .latest, $0.id) < ($1.day ?? .latest, $1.id) }
  }

  /// Returns the ids of the meetings of a cycle, in order, without reading them.
  public func meetingIDs(in cycle: ID<Cycle>) throws -> [ID<Meeting>] {
    try change.stems(in: .meetings(cycle)).compactMap { ID<Meeting>($0) }
  }

  /// Saves a meeting of a cycle.
  public func save(_ meeting: Meeting, in cycle: ID<Cycle>) throws {
    try save(meeting, to: .meeting(meeting.id, in: cycle))
  }

  /// Takes a meeting away.
  public func remove(_ meeting: Meeting, in cycle: ID<Cycle>) throws {
    try change.write(nil, to: .meeting(meeting.id, in: cycle))
  }
}
