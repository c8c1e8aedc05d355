// Where each kind of record lies; see `docs/data-format.md`.
extension RecordPath {
  static let partnership = RecordPath(trusted: Partnership.onlyID.text, in: .root)

  static func school(_ id: ID<School>) -> RecordPath { RecordPath(trusted: id.text, in: .schools) }

  static func person(_ id: ID<Person>) -> RecordPath { RecordPath(trusted: id.text, in: .people) }

  static func cycle(_ id: ID<Cycle>) -> RecordPath { RecordPath(trusted: "cycle", in: .cycle(id)) }

  static func enquiry(_ cycle: ID<Cycle>) -> RecordPath { RecordPath(trusted: "enquiry", in: .cycle(cycle)) }

  static func cluster(_ id: ID<Cluster>, in cycle: ID<Cycle>) -> RecordPath {
    RecordPath(trusted: id.text, in: .clusters(cycle))
  }

  static func framework(_ id: ID<Framework>) -> RecordPath {
    RecordPath(trusted: id.text, in: .frameworks)
  }

  static func selfReview(of cycle: ID<Cycle>) -> RecordPath {
    RecordPath(trusted: "self-review", in: .cycle(cycle))
  }

  static func review(_ id: ReviewID, in cycle: ID<Cycle>) -> RecordPath {
    RecordPath(trusted: id.description, in: .reviews(cycle))
  }

  static func meeting(_ id: ID<Meeting>, in cycle: ID<Cycle>) -> RecordPath {
    RecordPath(trusted: id.text, in: .meetings(cycle))
  }

  static func ratingSession(_ id: ID<RatingSession>, in cycle: ID<Cycle>) -> RecordPath {
    RecordPath(trusted: id.text, in: .ratings(of: cycle))
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

  /// The folder of the partnership's own frameworks.
  public static let frameworks = FolderPath(trusted: ["frameworks"])

  /// The folder of the clusters of a cycle.
  ///
  /// - Parameter cycle: The cycle.
  /// - Returns: The folder.
  public static func clusters(of cycle: ID<Cycle>) -> FolderPath { clusters(cycle) }

  static func meetings(_ id: ID<Cycle>) -> FolderPath {
    FolderPath(trusted: ["cycles", id.text, "meetings"])
  }

  /// The folder of the progress sessions of a cycle.
  ///
  /// - Parameter cycle: The cycle.
  /// - Returns: The folder.
  public static func ratings(of cycle: ID<Cycle>) -> FolderPath {
    FolderPath(trusted: ["cycles", cycle.text, "ratings"])
  }

  static let cycles = FolderPath(trusted: ["cycles"])

  static func cycle(_ id: ID<Cycle>) -> FolderPath { FolderPath(trusted: ["cycles", id.text]) }

  static func clusters(_ id: ID<Cycle>) -> FolderPath {
    FolderPath(trusted: ["cycles", id.text, "clusters"])
  }

  static func reviews(_ id: ID<Cycle>) -> FolderPath { FolderPath(trusted: ["cycles", id.text, "reviews"]) }
}
