// One small family of functions for each kind of record: one, all, save.
extension Records {
  /// Returns the partnership.
  public func partnership() throws -> Partnership {
    guard let found = try load(.partnership, as: Partnership.self, id: Partnership.onlyID.text) else {
      throw StoreProblem.noPartnership(path: change.disk?.path ?? "the data directory")
    }
    return found
  }

  /// Saves the partnership.
  public func save(_ partnership: Partnership) throws { try save(partnership, to: .partnership) }

  /// Returns a school, or nil when there is none of this id.
  public func school(_ id: ID<School>) throws -> School? {
    try load(.school(id), as: School.self, id: id.text)
  }

  /// Returns all schools in order of id.
  public func schools() throws -> [School] {
    try loadAll(School.self, in: .schools) { stem in ID(stem).map { (.school($0), stem) } }
  }

  /// Saves a school.
  public func save(_ school: School) throws { try save(school, to: .school(school.id)) }

  /// Returns a person, or nil when there is none of this id.
  public func person(_ id: ID<Person>) throws -> Person? {
    try load(.person(id), as: Person.self, id: id.text)
  }

  /// Returns all people in order of id.
  public func people() throws -> [Person] {
    try loadAll(Person.self, in: .people) { stem in ID(stem).map { (.person($0), stem) } }
  }

  /// Saves a person.
  public func save(_ person: Person) throws { try save(person, to: .person(person.id)) }

  /// Returns a cycle, or nil when there is none of this id.
  public func cycle(_ id: ID<Cycle>) throws -> Cycle? { try load(.cycle(id), as: Cycle.self, id: id.text) }

  /// Returns all cycles in order of their first day.
  public func cycles() throws -> [Cycle] {
    if let known = knownCycles { return known }
    var cycles: [Cycle] = []
    for name in try change.folders(in: .cycles) {
      guard let id = ID<Cycle>(name) else { continue }
      do {
        if let cycle = try cycle(id) { cycles.append(cycle) }
      } catch let problem as DataProblem {
        leaveOut(problem)
      }
    }
    let sorted = cycles.sorted { ($0.first, $0.id) < ($1.first, $1.id) }
    knownCycles = sorted
    return sorted
  }

  /// Returns all cycles, for a choice among them that would be wrong if one were left out.
  ///
  /// - Returns: The cycles, the earliest first.
  /// - Throws: The problem of a cycle that cannot be read.
  public func readableCycles() throws -> [Cycle] {
    let cycles = try cycles()
    // Nothing was left out, as nearly always: the folder need not be looked through again.
    if problems.isEmpty { return cycles }
    for name in try change.folders(in: .cycles) {
      if let id = ID<Cycle>(name), !cycles.contains(where: { $0.id == id }) { _ = try cycle(id) }
    }
    return cycles
  }

  /// Saves a cycle.
  public func save(_ cycle: Cycle) throws {
    knownCycles = nil
    try save(cycle, to: .cycle(cycle.id))
  }

  /// Returns a cluster of a cycle, or nil when there is none of this id.
  public func cluster(_ id: ID<Cluster>, in cycle: ID<Cycle>) throws -> Cluster? {
    try load(.cluster(id, in: cycle), as: Cluster.self, id: id.text)
  }

  /// Returns all clusters of a cycle in order of id.
  public func clusters(in cycle: ID<Cycle>) throws -> [Cluster] {
    if let known = knownClusters[cycle] { return known }
    let clusters = try loadAll(Cluster.self, in: .clusters(cycle)) { stem in
      ID(stem).map { (.cluster($0, in: cycle), stem) }
    }
    knownClusters[cycle] = clusters
    return clusters
  }

  /// Saves a cluster of a cycle.
  public func save(_ cluster: Cluster, in cycle: ID<Cycle>) throws {
    knownClusters[cycle] = nil
    try save(cluster, to: .cluster(cluster.id, in: cycle))
  }

  /// Returns a review of a cycle, or nil when there is none of this name.
  public func review(_ id: ReviewID, in cycle: ID<Cycle>) throws -> Review? {
    try load(.review(id, in: cycle), as: Review.self, id: id.description)
  }

  /// Returns the names of the reviews of a cycle, in order, without reading them.
  public func reviewIDs(in cycle: ID<Cycle>) throws -> [ReviewID] {
    try change.stems(in: .reviews(cycle)).compactMap { ReviewID($0) }.sorted()
  }

  /// Hands the reviews of a cycle to a body one by one, in order of name, so that a county's need not fit in memory.
  public func forEachReview(in cycle: ID<Cycle>, _ body: (Review) -> Void) throws {
    try forEach(
      Review.self, in: .reviews(cycle), { stem in ReviewID(stem).map { (.review($0, in: cycle), stem) } },
      body)
  }

  /// Saves a review of a cycle.
  public func save(_ review: Review, in cycle: ID<Cycle>) throws {
    try save(review, to: .review(review.id, in: cycle))
  }
}
