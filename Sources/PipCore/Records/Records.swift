/// The records of a partnership, read and written through an open change.
///
/// A file that cannot be understood never hides the others: lists leave it out and keep its problem in ``problems``; asking for
/// that very record throws.
public final class Records {
  /// The open change.
  public let change: Change
  /// Files that lists had to leave out.
  public private(set) var problems: [DataProblem] = []
  private var seenProblems: Set<DataProblem> = []
  /// Fields that are probably misspelt, in the files read so far.
  public private(set) var advice: [FieldAdvice] = []
  /// The cycles, once read: almost every command asks for them several times.
  ///
  /// Saving one forgets them.
  var knownCycles: [Cycle]?
  /// The partnership's own process models that were read.
  var knownModels: [String: ProcessModel] = [:]
  /// The clusters of each cycle, once read: the parts of a report ask for them one after the other.
  ///
  /// Saving one forgets them.
  var knownClusters: [ID<Cycle>: [Cluster]] = [:]
  /// Models that something names and that are not there, so that another one stands in for them.
  public internal(set) var missingModels: Set<String> = []
  private var seenAdvice: Set<FieldAdvice> = []

  /// Opens the records as seen by a change.
  ///
  /// - Parameter change: The open change.
  public init(_ change: Change) {
    self.change = change
  }

  // MARK: Reading

  /// Returns the record at a place, or nil when there is none.
  ///
  /// - Parameters:
  ///   - path: The place.
  ///   - type: The kind of record.
  ///   - id: The id that must stand inside.
  /// - Returns: The record, or nil.
  /// - Throws: What is wrong with the file.
  func load<Record: RecordType>(
    _ path: RecordPath, as type: Record.Type, id: String
  ) throws(DataProblem) -> Record? {
    let bytes: [UInt8]?
    do {
      bytes = try change.bytes(path)
    } catch {
      throw .unreadable(error)
    }
    guard let bytes else { return nil }
    return try read(bytes, path, as: type, id: id)
  }

  /// Returns the records at several places, without those that cannot be understood.
  func loadAll<Record: RecordType>(
    _ type: Record.Type, in folder: FolderPath, _ place: (String) -> (path: RecordPath, id: String)?
  ) throws(StoreProblem) -> [Record] {
    var records: [Record] = []
    try forEach(type, in: folder, place) { records.append($0) }
    return records
  }

  /// Hands the records of a folder to a body one by one, in order of id, without those that cannot be understood.
  func forEach<Record: RecordType>(
    _ type: Record.Type, in folder: FolderPath, _ place: (String) -> (path: RecordPath, id: String)?,
    _ body: (Record) -> Void
  ) throws(StoreProblem) {
    for stem in try change.stems(in: folder) {
      guard let (path, id) = place(stem) else { continue }
      do throws(DataProblem) {
        if let record = try load(path, as: type, id: id) { body(record) }
      } catch {
        leaveOut(error)
      }
    }
  }

  private func read<Record: RecordType>(
    _ bytes: [UInt8], _ path: RecordPath, as type: Record.Type, id: String
  ) throws(DataProblem) -> Record {
    let document: JSONDocument
    do {
      document = try JSONDocument(bytes)
    } catch {
      throw .json(path: path.description, error)
    }
    let isNewer = try checkSchema(document.root, path, Record.schema)
    var record: Record
    do throws(FieldProblem) {
      record = try Record(reading: document.root)
    } catch {
      if isNewer { throw .newer(path: path.description, schema: document.root["schema"]?.string ?? "") }
      throw .field(path: path.description, error)
    }
    record.unknown["schema"] = nil
    let found = document.root["id"]?.string ?? ""
    guard found == id else { throw .wrongID(path: path.description, expected: id, found: found) }
    for name in record.unknown.keys.sorted() where !isNewer {
      let new = FieldAdvice(path: path.description, written: name, known: Record.fields.fields.map(\.name))
      if seenAdvice.insert(new).inserted { advice.append(new) }
    }
    return record
  }

  /// Returns whether a newer version wrote the file; throws when it is no such record at all.
  private func checkSchema(_ root: JSONNode, _ path: RecordPath, _ expected: String) throws(DataProblem)
    -> Bool
  {
    guard let schema = root["schema"] else {
      throw .wrongSchema(path: path.description, expected: expected, found: nil)
    }
    guard let found = schema.string else {
      throw .wrongSchema(path: path.description, expected: expected, found: nil)
    }
    if found == expected { return false }
    let kind = expected.prefix(through: expected.lastIndex(of: "/") ?? expected.startIndex)
    let version = found.utf8.dropFirst(kind.utf8.count)
    // However large the number is: only its first digit tells whether it is one.
    let isNumber = version.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard found.hasPrefix(kind), isNumber, let first = version.first, first != UInt8(ascii: "0"),
      version.count > 1 || first > UInt8(ascii: "1")
    else { throw .wrongSchema(path: path.description, expected: expected, found: found) }
    return true
  }

  /// Keeps the problem of a file that a list has to leave out, once however often the file is read.
  func leaveOut(_ problem: DataProblem) {
    if seenProblems.insert(problem).inserted { problems.append(problem) }
  }

  /// Returns the newest changes of the history, without those whose entry cannot be understood.
  ///
  /// - Parameter limit: How many at most.
  /// - Returns: The entries, newest first.
  /// - Throws: What kept the folders from being listed.
  public func latestChanges(_ limit: Int) throws -> [HistoryEntry] {
    try History(change).latest(limit) { leaveOut(.unreadable($0)) }
  }

  // MARK: Writing

  /// Runs a body whose writing counts only as a whole: when it throws, it is as if it had never begun.
  ///
  /// - Parameter body: Reads and writes these records.
  /// - Returns: What the body returns.
  /// - Throws: What the body throws.
  public func attempt<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try change.attempt(body)
    } catch {
      (knownCycles, knownClusters, knownModels) = (nil, [:], [:])
      throw error
    }
  }

  /// Writes a record into the change.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - path: Its place.
  /// - Throws: `newer` when a newer version's file lies there; `doesNotReadBack` for a fault in the program.
  func save<Record: RecordType>(_ record: Record, to path: RecordPath) throws {
    if let current = try change.bytes(path), let document = try? JSONDocument(current),
      let schema = document.root["schema"]?.string, schema != Record.schema
    {
      throw DataProblem.newer(path: path.description, schema: schema)
    }
    var whole = record
    whole.unknown["schema"] = .string(Record.schema)
    let bytes = JSONWriter.bytes(whole.json)
    // Reading back what is about to be written costs a millisecond and catches every asymmetry before it is data.
    guard let document = try? JSONDocument(bytes), let again = try? Record(reading: document.root),
      again == whole
    else { throw DataProblem.doesNotReadBack(path: path.description) }
    try change.write(bytes, to: path)
  }
}
