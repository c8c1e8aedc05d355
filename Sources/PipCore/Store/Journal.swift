/// The journal of the change that is being made: it lies in the data directory only while files are being changed.
struct Journal {
  static let name = ".pending"

  let folder: DataFolder

  /// Returns the journal of an unfinished change, or nil when there is none.
  ///
  /// A change whose entry is in the history already is finished: a file system that lost only half of the last rename in
  /// a power cut, or a sync program that brought the two late and in the wrong order, must not make us take it back.
  func read() throws(StoreProblem) -> HistoryEntry? {
    guard
      let bytes = try folder.bytes(
        named: Journal.name, in: folder.root, path: Journal.name, limit: JSONLimits.history.maxBytes)
    else { return nil }
    do {
      let document = try JSONDocument(bytes, limits: .history)
      guard let entry = HistoryEntry(document.root) else {
        throw StoreProblem.journalDamaged(path: Journal.name, nil)
      }
      return try isInHistory(entry) ? nil : entry
    } catch let error as JSONError {
      throw .journalDamaged(path: Journal.name, error)
    } catch let error as StoreProblem {
      throw error
    } catch {
      throw .journalDamaged(path: Journal.name, nil)
    }
  }

  private func isInHistory(_ entry: HistoryEntry) throws(StoreProblem) -> Bool {
    guard let year = try folder.folder(History.folder(of: entry.id)) else { return false }
    return try folder.exists(entry.id + ".json", in: year, path: History.path(of: entry.id))
  }

  /// Takes back an unfinished change: every file becomes what it was before, then the journal goes.
  ///
  /// Nothing is touched unless every file is exactly as before or as after the change.
  func takeBack(_ entry: HistoryEntry) throws(StoreProblem) {
    var restored: [(RecordPath, [UInt8]?)] = []
    for path in entry.paths {
      guard let change = entry.files[path] else { continue }
      let current = try folder.bytes(path)
      guard let before = change.contentBefore(current: current) else {
        throw .unfinished(path: path.description, command: entry.command)
      }
      if before != current { restored.append((path, before)) }
    }
    let writer = FileWriter(folder: folder, tag: entry.code)
    try writer.sweep(Set(entry.paths.map(\.folder)).union([.root]))
    let prepared = try writer.prepare(restored)
    try writer.replace(prepared)
    do {
      try folder.system.unlink(Journal.name, in: folder.root, path: Journal.name)
      try folder.system.syncFolder(folder.root, path: "")
    } catch {
      throw .system(error)
    }
  }
}
