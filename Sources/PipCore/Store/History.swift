/// The changes made so far, newest first, read from one file each.
public struct History {
  static let top = "history"

  private let change: Change

  /// Opens the history as seen by a change.
  ///
  /// - Parameter change: The open change.
  public init(_ change: Change) {
    self.change = change
  }

  /// The folder of an entry: the year its name begins with.
  static func folder(of id: String) -> FolderPath {
    FolderPath.root.appending(top)?.appending(String(id.prefix(4))) ?? .root
  }

  static func path(of id: String) -> String { "\(folder(of: id))/\(id).json" }

  /// The name of the newest entry, or nil when there is none yet.
  static func lastName(in disk: DataFolder) throws(StoreProblem) -> String? {
    for year in try years(in: disk).reversed() {
      // Found from the end, so that a write costs no more when the years have filled the folder.
      if let last = try disk.names(year).lazy.reversed().compactMap({ id($0, in: year) }).first {
        return last
      }
    }
    return nil
  }

  /// Calls a body with each entry, newest first, until it says to stop.
  ///
  /// - Parameter body: Returns whether to go on.
  /// - Throws: What the body throws, or the problem of an entry that cannot be read.
  public func forEach(_ body: (HistoryEntry) throws -> Bool) throws {
    guard let disk = change.disk else { return }
    for year in try Self.years(in: disk).reversed() {
      for name in try Self.names(in: year, disk).reversed() {
        guard try body(try entry(name)) else { return }
      }
    }
  }

  /// Returns the newest entries.
  ///
  /// - Parameters:
  ///   - limit: How many at most.
  ///   - leaveOut: Told of an entry that cannot be read, which need not hide the others; throws it, if not said otherwise.
  /// - Returns: The entries, newest first.
  /// - Throws: What kept the folders from being listed, and what `leaveOut` throws.
  public func latest(
    _ limit: Int, leavingOut leaveOut: (StoreProblem) throws -> Void = { throw $0 }
  ) throws -> [HistoryEntry] {
    var entries: [HistoryEntry] = []
    guard limit > 0, let disk = change.disk else { return [] }
    for year in try Self.years(in: disk).reversed() {
      for name in try Self.names(in: year, disk).reversed() {
        do {
          entries.append(try entry(name))
        } catch let problem as StoreProblem {
          try leaveOut(problem)
        }
        guard entries.count < limit else { return entries }
      }
    }
    return entries
  }

  /// Finds an entry by its six signs, its whole name, or a part of either that begins no other.
  ///
  /// - Parameter word: What the person typed.
  /// - Returns: The entry.
  /// - Throws: `noSuchEntry` or `ambiguousEntry`.
  public func find(_ word: String) throws -> HistoryEntry {
    guard let disk = change.disk, !word.isEmpty else { throw StoreProblem.noSuchEntry(word) }
    var matches: [String] = []
    for year in try Self.years(in: disk) {
      matches += try Self.names(in: year, disk).filter { $0.hasPrefix(word) || $0.suffix(6).hasPrefix(word) }
    }
    guard let match = matches.first else { throw StoreProblem.noSuchEntry(word) }
    guard matches.count == 1 else {
      throw StoreProblem.ambiguousEntry(word, candidates: matches.map { String($0.suffix(6)) })
    }
    return try entry(match)
  }

  /// The folders of the history, oldest first.
  private static func years(in disk: DataFolder) throws(StoreProblem) -> [FolderPath] {
    guard let top = FolderPath.root.appending(Self.top) else { return [] }
    return try disk.names(top).compactMap { name in
      guard name.count == 4, name.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) else {
        return nil
      }
      return top.appending(String(decoding: name, as: UTF8.self))
    }
  }

  /// The names of the entries in a folder, oldest first.
  ///
  /// Anything else there, such as a sync program's second copy of an
  /// entry, is no entry: it would be taken for a change that was made twice.
  private static func names(in year: FolderPath, _ disk: DataFolder) throws(StoreProblem) -> [String] {
    try disk.names(year).compactMap { id($0, in: year) }
  }

  private static func id(_ name: [UInt8], in year: FolderPath) -> String? {
    guard let text = String(validating: name, as: UTF8.self), text.hasSuffix(".json") else { return nil }
    let id = String(text.dropLast(5))
    return HistoryEntry.isName(id) && folder(of: id) == year ? id : nil
  }

  /// Returns the entry of a whole name; `noSuchEntry` when it is not there.
  func entry(_ id: String) throws -> HistoryEntry {
    let path = Self.path(of: id)
    guard HistoryEntry.isName(id), let disk = change.disk, let open = try disk.folder(Self.folder(of: id)),
      let bytes = try disk.bytes(
        named: id + ".json", in: open, path: path, limit: JSONLimits.history.maxBytes)
    else { throw StoreProblem.noSuchEntry(id) }
    do {
      guard let entry = HistoryEntry(try JSONDocument(bytes, limits: .history).root), entry.id == id else {
        throw StoreProblem.historyDamaged(path: path, nil)
      }
      return entry
    } catch let error as JSONError {
      throw StoreProblem.historyDamaged(path: path, error)
    }
  }
}
