// Making a data directory.
extension Store {
  /// What git must not keep: the lock, the journal of an unfinished change, and temporaries.
  static let ignored = """
    # Files that pip uses while it works; everything else here is worth keeping.
    .lock
    .pending
    .tmp-*

    """

  /// Makes a data directory, and the folders above it, and commits its first records.
  ///
  /// - Parameters:
  ///   - request: Who, and whether to write at all.
  ///   - body: Writes the first records.
  /// - Returns: What the body returned, and what was committed.
  /// - Throws: `partnershipExists` when there is one already, or what kept it from being made.
  public func create<Answer>(
    _ request: Request, _ body: (Change) throws -> Answer
  ) throws -> (answer: Answer, outcome: Outcome) {
    if request.isDryRun {
      let parent = try existingParent()
      if parent == path { try refuseExisting(in: DataFolder(path: path, system: system)) }
      let change = Change(
        disk: try DataFolder(path: parent, system: system), unfinished: nil, isWritable: true)
      return (try body(change), Outcome(entry: nil, paths: change.written.keys.sorted()))
    }
    try makeFolders()
    let folder = try DataFolder(path: path, system: system)
    try refuseExisting(in: folder)
    let lock = try StoreLock.take(in: folder, exclusive: true, seconds: Self.patience)
    defer { withExtendedLifetime(lock) {} }
    if let unfinished = try Journal(folder: folder).read() {
      try Journal(folder: folder).takeBack(unfinished)
    }
    try refuseExisting(in: folder)
    try writeIgnoreFile(in: folder)
    let change = Change(disk: folder, unfinished: nil, isWritable: true)
    let answer = try body(change)
    let entry = try Commit(folder: folder, lock: lock).make(change, request)
    return (answer, Outcome(entry: entry, paths: entry?.paths ?? []))
  }

  private func refuseExisting(in folder: DataFolder) throws(StoreProblem) {
    do {
      _ = try system.status(of: Store.partnershipFile, in: folder.root, path: Store.partnershipFile)
    } catch  where error.isMissing {
      return
    } catch {
      throw .system(error)
    }
    throw .partnershipExists(path: path)
  }

  /// Every folder on the way to the data directory, from the top.
  private var ladder: [String] {
    path.indices.filter { path[$0] == "/" && $0 != path.startIndex }.map { String(path[..<$0]) } + [path]
  }

  private func makeFolders() throws(StoreProblem) {
    for step in ladder {
      do {
        try system.makeFolder(path: step)
      } catch  where error.isTaken || error.code == SystemError.isFolder {
        continue
      } catch {
        // A folder above that we may not write to can still hold the next one.
        if (try? system.openFolder(path: step)) != nil { continue }
        throw .system(error)
      }
    }
  }

  private func existingParent() throws(StoreProblem) -> String {
    for step in ladder.reversed() where (try? system.openFolder(path: step)) != nil { return step }
    return path.hasPrefix("/") ? "/" : "."
  }

  private func writeIgnoreFile(in folder: DataFolder) throws(StoreProblem) {
    do {
      let file = try system.createFile(".gitignore", in: folder.root, path: ".gitignore")
      try system.writeAll(Array(Store.ignored.utf8), to: file, path: ".gitignore")
      try system.sync(file, path: ".gitignore")
    } catch  where error.isTaken {
      return
    } catch {
      throw .system(error)
    }
  }
}
