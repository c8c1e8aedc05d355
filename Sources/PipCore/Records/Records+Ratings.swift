// The progress sessions of a cycle.
extension Records {
  /// Returns a progress session of a cycle, or nil when there is none of this id.
  public func ratingSession(_ id: ID<RatingSession>, in cycle: ID<Cycle>) throws -> RatingSession? {
    try load(.ratingSession(id, in: cycle), as: RatingSession.self, id: id.text)
  }

  /// Returns all progress sessions of a cycle, the earliest first.
  public func ratingSessions(in cycle: ID<Cycle>) throws -> [RatingSession] {
    try loadAll(RatingSession.self, in: .ratings(of: cycle)) { stem in
      ID(stem).map { (.ratingSession($0, in: cycle), stem) }
    }.sorted { ($0.on, $0.id) < ($1.on, $1.id) }
  }

  /// Saves a progress session of a cycle.
  public func save(_ session: RatingSession, in cycle: ID<Cycle>) throws {
    try save(session, to: .ratingSession(session.id, in: cycle))
  }

  /// Takes a progress session of a cycle away.
  public func remove(_ session: RatingSession, in cycle: ID<Cycle>) throws {
    try change.write(nil, to: .ratingSession(session.id, in: cycle))
  }
}
