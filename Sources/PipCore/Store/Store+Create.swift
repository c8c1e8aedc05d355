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
      // What lies in the folder above is none of the new partnership's business.
      let change = Change(disk: nil, unfinished: nil, isWritable: true)
      return (try body(change), Outcome(entry: nil, paths: change.written.keys.sorted()))
    }
    try makeFolders()
    let folder = try openMade()
    // Without the lock only what is finished counts; an unfinished change is taken back first.
    if try Journal(folder: folder).read() == nil { try refuseExisting(in: folder) }
    let lock = try StoreLock.take(in: folder, exclusive: true, seconds: seconds)
    defer { withExtendedLifetime(lock) {} }
    if let unfinished = try Journal(folder: folder).read() {
      try Journal(folder: folder).takeBack(unfinished)
    }
    try refuseExisting(in: folder)
    try FileWriter(folder: folder, tag: "").sweep([.root])
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

  /// Every folder on the way to the data directory, from the top down, such as `/a` and `/a/b`.
  private var ladder: [String] {
    path.indices.filter { path[$0] == "/" && $0 != path.startIndex }.map { String(path[..<$0]) } + [path]
  }

  private func makeFolders() throws(StoreProblem) {
    for step in ladder {
      do {
        try system.makeFolder(path: step)
        try syncParent(of: step)
      } catch  where error.isTaken || error.code == SystemError.isFolder {
        continue
      } catch {
        // A folder above that we may not write to can still hold the next one.
        if (try? system.openFolder(path: step)) != nil { continue }
        throw .system(error)
      }
    }
  }

  /// Makes the disk keep the name of a new folder, where its parent may be opened at all.
  private func syncParent(of step: String) throws(SystemError) {
    let above = step.lastIndex(of: "/").map { $0 == step.startIndex ? "/" : String(step[..<$0]) } ?? "."
    guard let parent = try? system.openFolder(path: above) else { return }
    try system.syncFolder(parent, path: above)
  }

  private func openMade() throws(StoreProblem) -> DataFolder {
    do throws(StoreProblem) {
      return try DataFolder(path: path, system: system)
    } catch .noPartnership {
      // It was made a moment ago; that it cannot be opened as a folder means that a file has its name.
      throw .system(SystemError(call: .makeFolder, path: path, code: SystemError.notAFolder))
    }
  }

  private func existingParent() throws(StoreProblem) -> String {
    for step in ladder.reversed() where (try? system.openFolder(path: step)) != nil { return step }
    return path.hasPrefix("/") ? "/" : "."
  }

  private func writeIgnoreFile(in folder: DataFolder) throws(StoreProblem) {
    let name = ".gitignore"
    guard try !folder.exists(name, in: folder.root, path: name) else { return }
    // Written beside and renamed, so that a crash cannot leave half of it.
    let temporary = FileWriter.temporaryName(tag: FileWriter.ignoreTag, "0")
    try FileWriter(folder: folder, tag: "").write(
      Array(Store.ignored.utf8), named: temporary, in: folder.root, path: name)
    do {
      try system.rename(temporary, in: folder.root, to: name, in: folder.root, path: name)
    } catch {
      throw .system(error)
    }
  }
}
