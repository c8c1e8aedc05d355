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

  static func folder(of moment: Instant) -> FolderPath {
    let year = moment.day.map { String($0.year) } ?? "1970"
    return FolderPath.root.appending(top)?.appending(year) ?? .root
  }

  /// Calls a body with each entry, newest first, until it says to stop.
  ///
  /// - Parameter body: Returns whether to go on.
  /// - Throws: What the body throws, or the problem of an entry that cannot be read.
  public func forEach(_ body: (HistoryEntry) throws -> Bool) throws {
    guard let top = FolderPath.root.appending(Self.top) else { return }
    for year in try change.folders(in: top).reversed() {
      guard let folder = top.appending(year) else { continue }
      for stem in try names(in: folder).reversed() {
        guard try body(try entry(stem, in: folder)) else { return }
      }
    }
  }

  /// Returns the newest entries.
  ///
  /// - Parameter limit: How many at most.
  /// - Returns: The entries, newest first.
  /// - Throws: The problem of an entry that cannot be read.
  public func latest(_ limit: Int) throws -> [HistoryEntry] {
    var entries: [HistoryEntry] = []
    guard limit > 0 else { return [] }
    try forEach { entry in
      entries.append(entry)
      return entries.count < limit
    }
    return entries
  }

  /// Finds an entry by its six signs, its whole name, or a part of either that begins no other.
  ///
  /// - Parameter word: What the person typed.
  /// - Returns: The entry.
  /// - Throws: `noSuchEntry` or `ambiguousEntry`.
  public func find(_ word: String) throws -> HistoryEntry {
    var matches: [(stem: String, folder: FolderPath)] = []
    guard let top = FolderPath.root.appending(Self.top), !word.isEmpty else {
      throw StoreProblem.noSuchEntry(word)
    }
    for year in try change.folders(in: top) {
      guard let folder = top.appending(year) else { continue }
      for stem in try names(in: folder) where stem.hasPrefix(word) || stem.suffix(6).hasPrefix(word) {
        matches.append((stem, folder))
      }
    }
    guard let match = matches.first else { throw StoreProblem.noSuchEntry(word) }
    guard matches.count == 1 else {
      throw StoreProblem.ambiguousEntry(word, candidates: matches.map { String($0.stem.suffix(6)) })
    }
    return try entry(match.stem, in: match.folder)
  }

  private func names(in folder: FolderPath) throws(StoreProblem) -> [String] {
    // Entry names hold capital letters (T, Z), so they are no record ids and are listed by their own form.
    try change.disk.names(folder).compactMap { name in
      guard let text = String(validating: name, as: UTF8.self), text.hasSuffix(".json"),
        text.utf8.first.map({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) == true
      else { return nil }
      return String(text.dropLast(5))
    }
  }

  private func entry(_ stem: String, in folder: FolderPath) throws -> HistoryEntry {
    let path = "\(folder)/\(stem).json"
    guard let open = try change.disk.folder(folder),
      let bytes = try change.disk.bytes(
        named: stem + ".json", in: open, path: path, limit: JSONLimits.history.maxBytes)
    else { throw StoreProblem.noSuchEntry(stem) }
    do {
      guard let entry = HistoryEntry(try JSONDocument(bytes, limits: .history).root) else {
        throw StoreProblem.historyDamaged(path: path, nil)
      }
      return entry
    } catch let error as JSONError {
      throw StoreProblem.historyDamaged(path: path, error)
    }
  }
}
