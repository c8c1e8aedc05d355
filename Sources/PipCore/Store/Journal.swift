/// The journal of the change that is being made: it lies in the data directory only while files are being changed.
struct Journal {
  static let name = ".pending"

  let folder: DataFolder

  /// Returns the journal of an unfinished change, or nil when there is none.
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
      return entry
    } catch let error as JSONError {
      throw .journalDamaged(path: Journal.name, error)
    } catch let error as StoreProblem {
      throw error
    } catch {
      throw .journalDamaged(path: Journal.name, nil)
    }
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
