/// The lock of a data directory, held; letting go of it is letting go of this value.
///
/// The file is made once and never replaced, since two programs that lock two files of one name both believe they hold
/// "the" lock. It also holds a count of the changes made, by which a reader notices that one happened while it read.
struct StoreLock {
  static let name = ".lock"

  private let file: Descriptor

  /// Waits for the lock, for writing (alone) or for reading (with other readers).
  static func take(in folder: DataFolder, exclusive: Bool, seconds: Int) throws(StoreProblem) -> StoreLock {
    do {
      while true {
        let file = try folder.system.openLockFile(name, in: folder.root, mayCreate: exclusive)
        let held = try folder.system.status(of: file, path: name)
        guard held.kind == .file else { throw StoreProblem.notAFile(path: name, isLink: false) }
        guard try folder.system.lock(file, exclusive: exclusive, within: seconds) else {
          throw StoreProblem.busy(seconds: seconds)
        }
        // Somebody may have replaced the file while we waited; then what we hold is nobody's lock.
        let named = try? folder.system.status(of: name, in: folder.root, path: name)
        if named?.inode == held.inode, named?.device == held.device { return StoreLock(file: file) }
      }
    } catch let problem as StoreProblem {
      throw problem
    } catch let error as SystemError {
      if error.isLink { throw .notAFile(path: name, isLink: true) }
      throw .system(error)
    } catch {
      throw .busy(seconds: seconds)
    }
  }

  /// The count of changes made; zero where nothing can be read, since nothing can have been written there either.
  static func generation(in folder: DataFolder) -> UInt64 {
    guard let file = try? folder.system.openLockFile(name, in: folder.root, mayCreate: false),
      let bytes = try? folder.system.readAll(file, size: 20, limit: 20, path: name)
    else { return 0 }
    return UInt64(String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)) ?? 0
  }

  /// Counts one change: from here on a reader that began earlier will look again.
  func count(in folder: DataFolder) throws(SystemError) {
    let next = StoreLock.generation(in: folder) &+ 1
    try folder.system.writeStart(Array("\(next)\n".utf8), of: file, path: StoreLock.name)
  }
}
