// Where each kind of record lies; see `docs/data-format.md`.
extension RecordPath {
  static let partnership = RecordPath(trusted: Partnership.onlyID.text, in: .root)

  static func school(_ id: ID<School>) -> RecordPath { RecordPath(trusted: id.text, in: .schools) }

  static func person(_ id: ID<Person>) -> RecordPath { RecordPath(trusted: id.text, in: .people) }

  static func cycle(_ id: ID<Cycle>) -> RecordPath { RecordPath(trusted: "cycle", in: .cycle(id)) }

  static func cluster(_ id: ID<Cluster>, in cycle: ID<Cycle>) -> RecordPath {
    RecordPath(trusted: id.text, in: .clusters(cycle))
  }

  static func review(_ id: ReviewID, in cycle: ID<Cycle>) -> RecordPath {
    RecordPath(trusted: id.description, in: .reviews(cycle))
  }

  static func support(in cycle: ID<Cycle>) -> RecordPath {
    RecordPath(trusted: SupportBook.onlyID.text, in: .cycle(cycle))
  }
}

extension FolderPath {
  /// The folder of all schools.
  public static let schools = FolderPath(trusted: ["schools"])
  /// The folder of all people.
  public static let people = FolderPath(trusted: ["people"])

  /// The folder of the clusters of a cycle.
  ///
  /// - Parameter cycle: The cycle.
  /// - Returns: The folder.
  public static func clusters(of cycle: ID<Cycle>) -> FolderPath { clusters(cycle) }

  static let cycles = FolderPath(trusted: ["cycles"])

  static func cycle(_ id: ID<Cycle>) -> FolderPath { FolderPath(trusted: ["cycles", id.text]) }

  static func clusters(_ id: ID<Cycle>) -> FolderPath {
    FolderPath(trusted: ["cycles", id.text, "clusters"])
  }

  static func reviews(_ id: ID<Cycle>) -> FolderPath { FolderPath(trusted: ["cycles", id.text, "reviews"]) }
}
