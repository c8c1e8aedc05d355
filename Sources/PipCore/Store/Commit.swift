/// The one act that makes a change real.
///
/// In order: the journal with every file's previous content is on the disk; the new contents lie beside their files; names
/// are switched; folders are synced; the journal becomes the history entry, and that rename is the commit. Whatever stops the
/// program before it, the change is taken back from the journal; whatever stops it after, the change stands.
struct Commit {
  let folder: DataFolder
  let lock: StoreLock

  /// Commits what a change has written.
  ///
  /// - Parameters:
  ///   - change: The open change.
  ///   - request: Who and what, for the history.
  /// - Returns: The history entry, or nil when nothing differs from what is on disk.
  /// - Throws: What went wrong; every file is then as before, or will be when the next command takes the rest back.
  ///   The one exception is `notConfirmed`: the change stands, but the disk did not promise to keep it.
  func make(_ change: Change, _ request: Store.Request) throws(StoreProblem) -> HistoryEntry? {
    let differences = try change.differences()
    guard !differences.isEmpty else { return nil }
    let entry = HistoryEntry(differences, request, undoes: change.undoes)
    let year = try historyFolder(for: entry)
    let writer = FileWriter(folder: folder, tag: entry.code)
    let prepared = try writer.prepare(differences.map { ($0.path, $0.after) })
    try openJournal(entry, writer, prepared)
    do throws(StoreProblem) {
      try writer.replace(prepared)
      try finish(entry, in: year)
    } catch {
      // Put back what can be put back now; if even that fails, the journal stays and the next command does it.
      try? Journal(folder: folder).takeBack(entry)
      throw error
    }
    try confirm(year, entry)
    return entry
  }

  private func historyFolder(for entry: HistoryEntry) throws(StoreProblem) -> Descriptor {
    let path = History.folder(of: entry.at)
    return try folder.madeFolder(path)
  }

  /// Puts the journal in place and lets readers know; on failure everything prepared is taken away again.
  private func openJournal(
    _ entry: HistoryEntry, _ writer: FileWriter, _ prepared: [FileWriter.Prepared]
  ) throws(StoreProblem) {
    let temporary = "\(FileWriter.temporaryPrefix)\(entry.code)-journal"
    do throws(StoreProblem) {
      try writer.write(JSONWriter.bytes(entry.json), named: temporary, in: folder.root, path: Journal.name)
      do {
        try folder.system.rename(
          temporary, in: folder.root, to: Journal.name, in: folder.root, path: Journal.name)
        try folder.system.syncFolder(folder.root, path: "")
        try lock.count(in: folder)
      } catch {
        throw .system(error)
      }
    } catch {
      try? folder.system.unlink(temporary, in: folder.root, path: Journal.name)
      try? folder.system.unlink(Journal.name, in: folder.root, path: Journal.name)
      for file in prepared {
        guard let name = file.temporary else { continue }
        try? folder.system.unlink(name, in: file.folder, path: file.path.description)
      }
      throw error
    }
  }

  /// The commit itself: the journal gets its name in the history.
  private func finish(_ entry: HistoryEntry, in year: Descriptor) throws(StoreProblem) {
    do {
      try folder.system.rename(
        Journal.name, in: folder.root, to: entry.id + ".json", in: year, path: "history/\(entry.id).json")
    } catch {
      throw .system(error)
    }
  }

  private func confirm(_ year: Descriptor, _ entry: HistoryEntry) throws(StoreProblem) {
    do {
      try folder.system.syncFolder(year, path: History.folder(of: entry.at).description)
      try folder.system.syncFolder(folder.root, path: "")
    } catch {
      throw .notConfirmed(error)
    }
  }
}

extension HistoryEntry {
  fileprivate init(
    _ differences: [(path: RecordPath, before: [UInt8]?, after: [UInt8]?)], _ request: Store.Request,
    undoes: String?
  ) {
    let at = request.now()
    var random = request.random
    let code = Code.random(length: 6, using: &random)
    self.init(
      id: "\(at.stamp)-\(code)", at: at, by: request.by, command: request.command, undoes: undoes,
      files: Dictionary(
        uniqueKeysWithValues: differences.map { ($0.path, FileChange(from: $0.before, to: $0.after)) }))
  }
}
