// Taking changes back. An undo is a change like any other: it has an entry of its own and can itself be taken back.
extension History {
  /// Returns the change that `undo` takes back when none is named: the person's latest that still stands.
  ///
  /// - Parameter by: Who asks; only their own changes count.
  /// - Returns: The entry.
  /// - Throws: `nothingToUndo` when there is none.
  public func lastStanding(by: String) throws -> HistoryEntry {
    var undone: Set<String> = []
    var found: HistoryEntry?
    try forEach { entry in
      if let target = entry.undoes {
        // Newest first: an undo that was itself undone has been seen to be undone by now.
        if !undone.contains(entry.id) { undone.insert(target) }
        return true
      }
      guard entry.by == by, !undone.contains(entry.id) else { return true }
      found = entry
      return false
    }
    guard let found else { throw StoreProblem.nothingToUndo(by: by) }
    return found
  }

  /// Returns the undo that `redo` takes back: the person's latest, when they have changed nothing since.
  ///
  /// - Parameter by: Who asks.
  /// - Returns: The entry of the undo.
  /// - Throws: `nothingToRedo` when there is none.
  public func lastUndo(by: String) throws -> HistoryEntry {
    var undone: Set<String> = []
    var found: HistoryEntry?
    try forEach { entry in
      let isMine = entry.by == by
      // A change of their own closes the way forward; what others did only counts where it took an undo back.
      guard let target = entry.undoes else { return !isMine }
      if undone.contains(entry.id) { return true }
      undone.insert(target)
      // An undo takes back a change; a redo takes back an undo. Only the former can be done again.
      guard isMine, try depth(of: entry) % 2 == 1 else { return true }
      found = entry
      return false
    }
    guard let found else { throw StoreProblem.nothingToRedo(by: by) }
    return found
  }

  /// How many undos lie between an entry and a real change: 0 is a change, 1 an undo, 2 a redo, 3 an undo of that.
  private func depth(of entry: HistoryEntry) throws -> Int {
    var (current, depth) = (entry, 0)
    // Only an earlier entry can be taken back; a file that says otherwise must not lead us in a circle.
    while let target = current.undoes, target < current.id {
      depth += 1
      do {
        current = try self.entry(target)
      } catch StoreProblem.noSuchEntry {
        break
      }
    }
    return depth
  }

  /// Writes into a change what every file of an entry was before it.
  ///
  /// - Parameters:
  ///   - entry: The entry to take back.
  ///   - change: The change to write into.
  /// - Throws: `changedSince` when a file is no longer as the entry left it; nothing is written then.
  public static func takeBack(_ entry: HistoryEntry, in change: Change) throws(StoreProblem) {
    var restored: [(RecordPath, [UInt8]?)] = []
    for path in entry.paths {
      guard let file = entry.files[path] else { continue }
      let current = try change.bytes(path)
      guard file.state(of: current) == .after || file.beforeHash == file.afterHash,
        let before = file.contentBefore(current: current)
      else { throw .changedSince(path: path.description, entry: entry.code) }
      if before == nil, path.description == Store.partnershipFile {
        throw .wouldRemovePartnership(entry: entry.code)
      }
      restored.append((path, before))
    }
    for (path, bytes) in restored { try change.write(bytes, to: path) }
    change.undoes = entry.id
  }
}
