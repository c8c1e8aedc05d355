// Which framework counts where: a review keeps the one it was made with, whatever its partnership uses later.
extension Review {
  /// The id of the framework that its themes and judgements belong to.
  public var frameworkID: ID<Framework> { framework ?? Framework.usualID }

  /// Keeps a framework; the usual one is not written down.
  ///
  /// - Parameter id: The framework.
  public mutating func keep(_ id: ID<Framework>) { framework = id == Framework.usualID ? nil : id }

  /// The areas that something in it is tagged with or judged in.
  public var usedAreas: Set<String> { usedThemes.union(judgements.keys.map(\.text)) }
}

extension Partnership {
  /// The id of the framework that new reviews take.
  public var frameworkID: ID<Framework> { framework ?? Framework.usualID }

  /// Chooses a framework; the usual one is not written down.
  ///
  /// - Parameter id: The framework.
  public mutating func keep(_ id: ID<Framework>) { framework = id == Framework.usualID ? nil : id }
}

extension Records {
  /// Returns a framework, one that comes with the program or the partnership's own; nil when there is none of this id.
  ///
  /// - Parameter id: The id.
  /// - Returns: The framework.
  /// - Throws: What is wrong with its file.
  public func framework(_ id: ID<Framework>) throws -> Framework? {
    try Framework.builtIn(id) ?? load(.framework(id), as: Framework.self, id: id.text)
  }

  /// Returns the frameworks of the partnership's own, in order of id.
  ///
  /// - Returns: The frameworks.
  /// - Throws: What kept the folder from being read.
  public func ownFrameworks() throws -> [Framework] {
    try loadAll(Framework.self, in: .frameworks) { stem in ID(stem).map { (.framework($0), stem) } }
  }

  /// Saves a framework of the partnership's own.
  ///
  /// - Parameter framework: The framework.
  /// - Throws: What kept it from being written.
  public func save(_ framework: Framework) throws { try save(framework, to: .framework(framework.id)) }

  /// Removes a framework of the partnership's own.
  ///
  /// - Parameter id: Its id.
  /// - Throws: What kept it from being removed.
  public func removeFramework(_ id: ID<Framework>) throws { try change.write(nil, to: .framework(id)) }

  /// Returns the reviews of a framework, with the areas that each uses.
  ///
  /// - Parameter id: The framework.
  /// - Returns: The reviews as people name them, in order.
  /// - Throws: What kept the records from being read.
  public func reviews(with id: ID<Framework>) throws -> [(review: String, areas: Set<String>)] {
    var users: [(review: String, areas: Set<String>)] = []
    for cycle in try cycles() {
      try forEachReview(in: cycle.id) { review in
        if review.frameworkID == id { users.append(("\(review.id)@\(cycle.id)", review.usedAreas)) }
      }
    }
    return users
  }
}
