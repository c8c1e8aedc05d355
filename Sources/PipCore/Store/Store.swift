/// A data directory on disk: opened for reading or for one change, which happens wholly or not at all.
public struct Store: Sendable {
  /// Seconds that a command waits for another one to finish.
  public static let patience = 5

  /// The data directory as the person gave it.
  public let path: String
  let system: System
  let seconds: Int

  /// Creates a store over a data directory; nothing is opened yet.
  ///
  /// - Parameters:
  ///   - path: The data directory.
  ///   - system: The door to the system; tests pass one that fails on purpose.
  ///   - seconds: How long to wait for another program's change.
  public init(path: String, system: System = System(), patience seconds: Int = Store.patience) {
    (self.path, self.system, self.seconds) = (path, system, seconds)
  }

  /// Who changes the data, with what command, and where the moment and chance come from.
  public struct Request {
    /// Who does it, for the history.
    public var by: String
    /// The command line, for the history.
    public var command: String
    /// Whether to only say what would happen; enforced here, so that no command can forget it.
    public var isDryRun: Bool
    /// Tells the moment; asked with the lock held, so that the history is in order.
    public var now: () -> Instant
    /// Makes the six random signs of the entry's name.
    public var random: any RandomNumberGenerator

    /// Creates a request from its parts.
    public init(
      by: String, command: String, isDryRun: Bool = false, now: @escaping () -> Instant,
      random: any RandomNumberGenerator
    ) {
      (self.by, self.command, self.isDryRun) = (by, command, isDryRun)
      (self.now, self.random) = (now, random)
    }
  }

  /// What came of a change.
  public struct Outcome: Hashable, Sendable {
    /// The entry in the history, or nil when nothing changed or nothing was to be written.
    public let entry: HistoryEntry?
    /// The files that changed, or would have.
    public let paths: [RecordPath]
  }

  /// Runs a body that reads; it sees the data of one moment, never half of somebody's change.
  ///
  /// Nothing is locked and nothing written. When the data changed in between, the body runs again on the new data; so it must
  /// only compute.
  ///
  /// - Parameter body: Computes an answer from the data.
  /// - Returns: The answer.
  /// - Throws: What the body throws, or what kept the data from being read.
  public func read<Answer>(_ body: (Change) throws -> Answer) throws -> Answer {
    for _ in 0..<3 {
      if let answer = try readOnce(body) { return answer }
    }
    // Writers keep coming: hold them off for as long as the answer takes.
    let folder = try DataFolder(path: path, system: system)
    let lock = try StoreLock.take(in: folder, exclusive: false, seconds: seconds)
    let answer = try readOnce(body)
    withExtendedLifetime(lock) {}
    guard let answer else { throw StoreProblem.unsteady }
    return answer
  }

  private func readOnce<Answer>(_ body: (Change) throws -> Answer) throws -> Answer? {
    let folder = try DataFolder(path: path, system: system)
    try requirePartnership(in: folder)
    let generation = try StoreLock.generation(in: folder)
    let journal = Journal(folder: folder)
    let unfinished = try journal.read()
    let isSteady = {
      let isSameGeneration = try StoreLock.generation(in: folder) == generation
      return try isSameGeneration && journal.read()?.id == unfinished?.id
    }
    do {
      let answer = try body(Change(disk: folder, unfinished: unfinished, isWritable: false))
      return try isSteady() ? answer : nil
    } catch {
      // What looked wrong may have been a change passing by.
      if try isSteady() { throw error }
      return nil
    }
  }

  /// Runs a body that reads and writes, alone, and commits what it wrote: all of it, or nothing.
  ///
  /// - Parameters:
  ///   - request: Who, which command, and whether to write at all.
  ///   - body: Reads and writes through the open change.
  /// - Returns: What the body returned, and what was committed.
  /// - Throws: What the body throws, or what kept the change from being made; then nothing has changed.
  public func update<Answer>(
    _ request: Request, _ body: (Change) throws -> Answer
  ) throws -> (answer: Answer, outcome: Outcome) {
    if request.isDryRun { return try preview(body) }
    let folder = try DataFolder(path: path, system: system)
    try requirePartnership(in: folder)
    let lock = try StoreLock.take(in: folder, exclusive: true, seconds: seconds)
    defer { withExtendedLifetime(lock) {} }
    let journal = Journal(folder: folder)
    if let unfinished = try journal.read() {
      try journal.takeBack(unfinished)
      // What was interrupted may have been the making of the partnership.
      try requirePartnership(in: folder)
    } else {
      try FileWriter(folder: folder, tag: "").sweep([.root])
    }
    let change = Change(disk: folder, unfinished: nil, isWritable: true)
    let answer = try body(change)
    let entry = try Commit(folder: folder, lock: lock).make(change, request)
    return (answer, Outcome(entry: entry, paths: entry?.paths ?? []))
  }

  private func preview<Answer>(
    _ body: (Change) throws -> Answer
  ) throws -> (answer: Answer, outcome: Outcome) {
    let folder = try DataFolder(path: path, system: system)
    try requirePartnership(in: folder)
    // The body may do more than compute, so it cannot run twice as in `read`; writers are held off instead.
    let lock = try lockForReading(folder)
    defer { withExtendedLifetime(lock) {} }
    let change = Change(disk: folder, unfinished: try Journal(folder: folder).read(), isWritable: true)
    let answer = try body(change)
    return (answer, Outcome(entry: nil, paths: try change.differences().map(\.path)))
  }

  /// The lock shared with other readers; nil where there is none to take, since nothing may be made for a dry run.
  private func lockForReading(_ folder: DataFolder) throws(StoreProblem) -> StoreLock? {
    do throws(StoreProblem) {
      return try StoreLock.take(in: folder, exclusive: false, seconds: seconds)
    } catch .system {
      return nil
    }
  }

  private func requirePartnership(in folder: DataFolder) throws(StoreProblem) {
    do {
      _ = try system.status(of: Store.partnershipFile, in: folder.root, path: Store.partnershipFile)
    } catch  where error.isMissing {
      throw .noPartnership(path: path)
    } catch {
      throw .system(error)
    }
  }

  /// The file whose presence makes a folder a data directory.
  public static let partnershipFile = "partnership.json"
}

extension Store {
  /// Whether this folder is a data directory.
  public var holdsPartnership: Bool {
    guard let folder = try? DataFolder(path: path, system: system) else { return false }
    return (try? system.status(of: Store.partnershipFile, in: folder.root, path: Store.partnershipFile))
      != nil
  }
}
