// What is rated at a progress session, by whom, and how it changes.
extension RatingSession {
  /// The groups in order of name.
  public var groupNames: [ID<Group>] { groups.keys.sorted() }

  /// The marks that all groups gave to a point, in order of group.
  ///
  /// - Parameter point: The number of the point.
  /// - Returns: The marks, from 0 to 5; none when nobody rated it.
  public func marks(of point: PointNumber) -> [Int] {
    groupNames.compactMap { groups[$0]?.marks[point]?.number }
  }

  /// The points that at least one group has rated.
  public var rated: Set<PointNumber> { Set(groups.values.flatMap(\.marks.keys)) }

  /// How much is rated, in words, such as "12 of 24".
  public var ratedInShort: String { "\(rated.count) of \(RatingPoint.all.count)" }

  /// What people call it: its name, else its id.
  public var title: String { name ?? id.text }

  /// Makes these its groups: new ones have no marks yet, and the marks of those that stay are kept.
  ///
  /// - Parameter names: The names; none for a session that is not split.
  /// - Throws: `contradiction` for a group that would go with its marks.
  public mutating func setGroups(_ names: [ID<Group>]) throws(RuleProblem) {
    let names = names.isEmpty ? [Self.everyone] : names
    let going = groups.filter { !names.contains($0.key) && !$0.value.marks.isEmpty }.keys.sorted()
    if let first = going.first, let marks = groups[first]?.marks {
      let points = marks.keys.sorted().map(\.description).joined(separator: ", ")
      throw .contradiction(
        "the group \(first) has rated \(points), which would be lost with it; clear that first")
    }
    var kept: [ID<Group>: Group] = [:]
    for name in names { kept[name] = groups[name] ?? Group() }
    groups = kept
  }

  /// Finds the group that a command means.
  ///
  /// - Parameter name: The name, or nil for the only one.
  /// - Returns: The name of a group that there is.
  /// - Throws: `noItem` with the groups that there are.
  public func groupNamed(_ name: String?) throws(LookupProblem) -> ID<Group> {
    if let name {
      if let id = ID<Group>(name), groups[id] != nil { return id }
      throw .noItem(
        noun: "group", code: name, place: "at the progress session \(id)",
        candidates: groupNames.map(\.text))
    }
    if groups.isEmpty { return Self.everyone }
    if groups.count == 1, let only = groups.keys.first { return only }
    throw .noItem(
      noun: "group", code: "", place: "named with --for, and \(id) keeps the marks of several apart",
      candidates: groupNames.map(\.text))
  }
}

extension [RatingSession] {
  /// The latest session by a day that rates all reviews of the partnership and has any marks.
  ///
  /// What one school rated about its own review is not mixed into it.
  ///
  /// - Parameter today: The day.
  /// - Returns: The session, or nil.
  public func latestRated(by today: Day) -> RatingSession? {
    self.filter { $0.review == nil && $0.on <= today && !$0.rated.isEmpty }
      .max { ($0.on, $0.id) < ($1.on, $1.id) }
  }
}
