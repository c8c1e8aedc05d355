/// The one act that makes a change real.
///
/// In order: the journal with every file's previous content is on the disk; the new contents lie beside their files; names
/// are switched; folders are synced; the journal becomes the history entry, and that rename is the commit. Whatever stops the
/// program before it, the change is taken back from the journal; whatever stops it after, the change stands.
///
/// The journal comes before the new contents so that it names every folder in which a killed program can leave some.
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
    for file in differences where (file.after?.count ?? 0) > DataFolder.recordLimit {
      throw .tooLarge(path: file.path.description, limit: DataFolder.recordLimit)
    }
    let entry = HistoryEntry(
      differences, request, undoes: change.undoes, after: try History.lastName(in: folder))
    let bytes = try journalBytes(entry)
    let year = try folder.madeFolder(History.folder(of: entry.id))
    try openJournal(entry, bytes)
    do throws(StoreProblem) {
      try letReadersKnow()
      let writer = FileWriter(folder: folder, tag: entry.code)
      let prepared = try writer.prepare(differences.map { ($0.path, $0.after) })
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

  /// The journal's bytes, read back once: a journal that cannot be read would stop every later command.
  private func journalBytes(_ entry: HistoryEntry) throws(StoreProblem) -> [UInt8] {
    let bytes = JSONWriter.bytes(entry.json)
    guard bytes.count <= JSONLimits.history.maxBytes else {
      throw .tooLarge(path: Journal.name, limit: JSONLimits.history.maxBytes)
    }
    let again: HistoryEntry?
    do throws(JSONError) {
      again = HistoryEntry(try JSONDocument(bytes, limits: .history).root)
    } catch {
      throw .journalDamaged(path: Journal.name, error)
    }
    guard again == entry else { throw .journalDamaged(path: Journal.name, nil) }
    return bytes
  }

  /// Puts the journal in place; on failure it is taken away again, and nothing has happened.
  private func openJournal(_ entry: HistoryEntry, _ bytes: [UInt8]) throws(StoreProblem) {
    let temporary = FileWriter.temporaryName(tag: entry.code, "journal")
    try FileWriter(folder: folder, tag: entry.code).write(
      bytes, named: temporary, in: folder.root, path: Journal.name)
    do {
      try folder.system.rename(
        temporary, in: folder.root, to: Journal.name, in: folder.root, path: Journal.name)
      try folder.system.syncFolder(folder.root, path: "")
    } catch {
      try? folder.system.unlink(temporary, in: folder.root, path: Journal.name)
      try? folder.system.unlink(Journal.name, in: folder.root, path: Journal.name)
      throw .system(error)
    }
  }

  private func letReadersKnow() throws(StoreProblem) {
    do {
      try lock.count(in: folder)
    } catch {
      throw .system(error)
    }
  }

  /// The commit itself: the journal gets its name in the history.
  private func finish(_ entry: HistoryEntry, in year: Descriptor) throws(StoreProblem) {
    let path = History.path(of: entry.id)
    do {
      try folder.system.rename(
        Journal.name, in: folder.root, to: entry.id + ".json", in: year, path: path)
    } catch {
      // A network file system that asks twice can do it the first time and then say that it did not.
      if try folder.exists(entry.id + ".json", in: year, path: path) { return }
      throw .system(error)
    }
  }

  private func confirm(_ year: Descriptor, _ entry: HistoryEntry) throws(StoreProblem) {
    do {
      // The entry's own folder is enough: a journal that a power cut brings back beside its entry counts for nothing.
      try folder.system.syncFolder(year, path: History.folder(of: entry.id).description)
    } catch {
      throw .notConfirmed(error)
    }
  }
}

extension HistoryEntry {
  fileprivate init(
    _ differences: [(path: RecordPath, before: [UInt8]?, after: [UInt8]?)], _ request: Store.Request,
    undoes: String?, after last: String?
  ) {
    let at = request.now()
    var random = request.random
    let code = Code.random(length: 6, using: &random)
    self.init(
      id: "\(Self.place(of: at, after: last).stamp)-\(code)", at: at, by: request.by,
      command: request.command,
      undoes: undoes,
      files: Dictionary(
        uniqueKeysWithValues: differences.map { ($0.path, FileChange(from: $0.before, to: $0.after)) }))
  }

  /// The moment itself, or just after the last entry when the clock has been set back since then.
  private static func place(of at: Instant, after last: String?) -> Instant {
    guard let last = last.flatMap({ Instant(stamp: $0.prefix(23)) }), last >= at else { return at }
    let next = Instant(microseconds: last.microseconds + 1)
    return next.day == nil ? at : next
  }
}
