/// The data directory, open: reads records and lists folders, always step by step from its own descriptor.
final class DataFolder {
  /// A record file may not be larger than this many bytes.
  static let recordLimit = JSONLimits.record.maxBytes

  /// The path as the person gave it, for messages.
  let path: String
  let system: System
  let root: Descriptor
  private var open: [FolderPath: Descriptor] = [:]
  /// The folder asked for last: records are mostly read folder by folder.
  private var latest: (path: FolderPath, folder: Descriptor)?

  /// Opens the data directory.
  ///
  /// - Parameters:
  ///   - path: The path as the person gave it.
  ///   - system: The door to the system.
  /// - Throws: `noPartnership` when there is no such folder.
  init(path: String, system: System) throws(StoreProblem) {
    do {
      root = try system.openFolder(path: path)
    } catch  where error.isMissing {
      throw .noPartnership(path: path)
    } catch {
      throw .system(error)
    }
    (self.path, self.system) = (path, system)
  }

  /// Returns an open folder, or nil when it is not there.
  func folder(_ path: FolderPath) throws(StoreProblem) -> Descriptor? {
    if let latest, latest.path == path { return latest.folder }
    if let known = open[path] {
      latest = (path, known)
      return known
    }
    guard let name = path.name, let parentPath = path.parent else { return root }
    guard let parent = try folder(parentPath) else { return nil }
    do {
      let opened = try system.openFolder(name, in: parent, path: path.description)
      open[path] = opened
      return opened
    } catch  where error.isMissing {
      return try isLink(name, in: parent, path: path) ? throwLink(path) : nil
    } catch  where error.isLink {
      return try throwLink(path)
    } catch {
      throw .system(error)
    }
  }

  /// Returns an open folder, made first when it is not there; the new name is on the disk when this returns.
  func madeFolder(_ path: FolderPath) throws(StoreProblem) -> Descriptor {
    if let known = try folder(path) { return known }
    guard let name = path.name, let parentPath = path.parent else { return root }
    let parent = try madeFolder(parentPath)
    do {
      try system.makeFolder(name, in: parent, path: path.description)
      try system.syncFolder(parent, path: parentPath.description)
    } catch  where error.isTaken {
      // There already: made since we looked, or by a program that was killed before the disk promised to keep it.
      do {
        try system.syncFolder(parent, path: parentPath.description)
      } catch {
        throw .system(error)
      }
    } catch {
      throw .system(error)
    }
    guard let made = try folder(path) else {
      throw .system(SystemError(call: .makeFolder, path: path.description, code: SystemError.notAFolder))
    }
    return made
  }

  /// Returns the bytes of a record, or nil when there is no such file.
  func bytes(_ path: RecordPath) throws(StoreProblem) -> [UInt8]? {
    guard let folder = try folder(path.folder) else { return nil }
    return try bytes(named: path.fileName, in: folder, path: path.description, limit: Self.recordLimit)
  }

  /// Returns the bytes of any file in an open folder, or nil when it is not there.
  func bytes(
    named name: String, in folder: Descriptor, path: String, limit: Int
  ) throws(StoreProblem) -> [UInt8]? {
    do {
      let file = try system.openFile(name, in: folder, path: path)
      let status = try system.status(of: file, path: path)
      guard status.kind == .file else { throw StoreProblem.notAFile(path: path, isLink: false) }
      guard status.size <= limit else { throw StoreProblem.tooLarge(path: path, limit: limit) }
      let bytes = try system.readAll(file, size: status.size, limit: limit + 1, path: path)
      guard bytes.count <= limit else { throw StoreProblem.tooLarge(path: path, limit: limit) }
      return bytes
    } catch let error as SystemError {
      // Only opening can find that a file is not there; the same word from an open file is a fault.
      if error.isMissing, error.call == .open { return nil }
      if error.isLink { throw .notAFile(path: path, isLink: true) }
      throw .system(error)
    } catch let error as StoreProblem {
      throw error
    } catch {
      return nil
    }
  }

  /// Tells whether a name in an open folder stands for anything.
  func exists(_ name: String, in folder: Descriptor, path: String) throws(StoreProblem) -> Bool {
    do {
      _ = try system.status(of: name, in: folder, path: path)
      return true
    } catch  where error.isMissing {
      return false
    } catch {
      throw .system(error)
    }
  }

  /// Returns the names in a folder as bytes, sorted; none when there is no such folder.
  func names(_ path: FolderPath) throws(StoreProblem) -> [[UInt8]] {
    guard let folder = try folder(path) else { return [] }
    do {
      return try system.names(in: folder, path: path.description).sorted { $0.lexicographicallyPrecedes($1) }
    } catch {
      throw .system(error)
    }
  }

  private func isLink(_ name: String, in parent: Descriptor, path: FolderPath) throws(StoreProblem) -> Bool {
    // Opening a link as a folder says "not a directory" on Linux; only a look at the name itself tells.
    do {
      return try system.status(of: name, in: parent, path: path.description).kind == .link
    } catch  where error.isMissing {
      return false
    } catch {
      throw .system(error)
    }
  }

  private func throwLink(_ path: FolderPath) throws(StoreProblem) -> Descriptor? {
    throw .notAFile(path: path.description, isLink: true)
  }
}
