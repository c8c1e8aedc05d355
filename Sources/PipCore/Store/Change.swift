/// An open change: a view of the data that shows what has been written to it, and nothing on disk until it is committed.
///
/// Every command reads and writes through one of these; `batch` puts many commands through the same one. Committing it
/// is one act of the ``Store``. A change that is never committed leaves no trace.
public final class Change {
  /// The data directory, or nil when it is yet to be made.
  let disk: DataFolder?
  let isWritable: Bool
  /// The journal of a change that was interrupted: until it is taken back, its files are read as they were before.
  let unfinished: HistoryEntry?
  /// What this change has written so far; a nil value means the file is to go.
  private(set) var written: [RecordPath: [UInt8]?] = [:]
  /// The history entry that this change takes back, if it does.
  public internal(set) var undoes: String?
  /// Names in record folders that are no records, as come upon while listing.
  public private(set) var strays: Set<String> = []

  init(disk: DataFolder?, unfinished: HistoryEntry?, isWritable: Bool) {
    (self.disk, self.unfinished, self.isWritable) = (disk, unfinished, isWritable)
  }

  /// Returns the bytes of a record as this change sees it, or nil when there is none.
  ///
  /// - Parameter path: The record's place.
  /// - Returns: Its bytes, or nil.
  /// - Throws: What kept it from being read.
  public func bytes(_ path: RecordPath) throws(StoreProblem) -> [UInt8]? {
    if let mine = written[path] { return mine }
    return try committed(path)
  }

  /// Returns the bytes of a record before this change.
  func committed(_ path: RecordPath) throws(StoreProblem) -> [UInt8]? {
    let current = try disk?.bytes(path)
    guard let unfinished, let change = unfinished.files[path] else { return current }
    guard let before = change.contentBefore(current: current) else {
      throw .unfinished(path: path.description, command: unfinished.command)
    }
    return before
  }

  /// Returns the ids of the records in a folder, in byte order, as this change sees it.
  ///
  /// - Parameter folder: The folder.
  /// - Returns: The ids; none when there is no such folder.
  /// - Throws: What kept it from being listed.
  public func stems(in folder: FolderPath) throws(StoreProblem) -> [String] {
    let listing = FolderListing(names: try disk?.names(folder) ?? [], in: folder)
    for stray in listing.strays { strays.insert(folder.path(of: stray)) }
    if unfinished == nil, written.isEmpty { return listing.stems }
    var stems = Set(listing.stems)
    for (path, change) in unfinished?.files ?? [:] where path.folder == folder {
      if change.beforeHash == nil { stems.remove(path.stem) } else { stems.insert(path.stem) }
    }
    for (path, bytes) in written where path.folder == folder {
      if bytes == nil { stems.remove(path.stem) } else { stems.insert(path.stem) }
    }
    return stems.count == listing.stems.count && stems.isSuperset(of: listing.stems)
      ? listing.stems : stems.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Returns the names of the folders inside a folder, in byte order, as this change sees it.
  ///
  /// - Parameter folder: The folder.
  /// - Returns: The names that can be folder names; whether they hold records is for the caller to see.
  /// - Throws: What kept it from being listed.
  public func folders(in folder: FolderPath) throws(StoreProblem) -> [String] {
    var names: Set<String> = []
    for name in try disk?.names(folder) ?? [] {
      guard let text = String(validating: name, as: UTF8.self), folder.appending(text) != nil else {
        continue
      }
      if !text.hasSuffix(".json") { names.insert(text) }
    }
    let depth = folder.parts.count
    for path in written.keys where path.folder.parts.starts(with: folder.parts) {
      if path.folder.parts.count > depth { names.insert(path.folder.parts[depth]) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Writes a record into this change, or takes it away.
  ///
  /// - Parameters:
  ///   - bytes: The new bytes, or nil to take the record away.
  ///   - path: The record's place.
  /// - Throws: `readOnly` when the change was opened for reading only.
  public func write(_ bytes: [UInt8]?, to path: RecordPath) throws(StoreProblem) {
    guard isWritable else { throw .readOnly(path: path.description) }
    written[path] = .some(bytes)
  }

  /// Undoes what a body wrote when it throws, so that the change goes on as if it had never begun.
  func attempt<Value>(_ body: () throws -> Value) throws -> Value {
    let before = written
    do {
      return try body()
    } catch {
      written = before
      throw error
    }
  }

  /// The files that differ from what is on disk: before and after, in order of path.
  func differences() throws(StoreProblem) -> [(path: RecordPath, before: [UInt8]?, after: [UInt8]?)] {
    var differences: [(path: RecordPath, before: [UInt8]?, after: [UInt8]?)] = []
    for path in written.keys.sorted() {
      let (before, after) = (try committed(path), written[path] ?? nil)
      if before != after { differences.append((path, before, after)) }
    }
    return differences
  }
}
