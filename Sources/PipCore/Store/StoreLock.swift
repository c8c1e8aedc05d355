/// The lock of a data directory, held; letting go of it is letting go of this value.
///
/// The file is made once and never replaced, since two programs that lock two files of one name both believe they hold
/// "the" lock. It also holds a count of the changes made, by which a reader notices that one happened while it read.
struct StoreLock {
  static let name = ".lock"
  /// As many digits as the largest count has.
  private static let digits = 20
  /// How often a lock file that is replaced under our hands is opened anew.
  private static let tries = 16

  private let file: Descriptor

  /// What a reader compares: the lock file it saw, and the count in it.
  ///
  /// Nil parts mean there was no lock file, and so
  /// there has been no change.
  struct Generation: Hashable {
    var inode: UInt64?
    var count: UInt64 = 0
  }

  /// Waits for the lock, for writing (alone) or for reading (with other readers).
  static func take(in folder: DataFolder, exclusive: Bool, seconds: Int) throws(StoreProblem) -> StoreLock {
    do {
      for _ in 0..<tries {
        let file = try folder.system.openLockFile(name, in: folder.root, mayCreate: exclusive)
        let held = try folder.system.status(of: file, path: name)
        guard held.kind == .file else { throw StoreProblem.notAFile(path: name, isLink: false) }
        guard try folder.system.lock(file, exclusive: exclusive, within: seconds) else {
          throw StoreProblem.busy(seconds: seconds)
        }
        // Somebody may have replaced the file while we waited; then what we hold is nobody's lock.
        if try isNamed(held, in: folder) { return StoreLock(file: file) }
      }
      throw StoreProblem.busy(seconds: seconds)
    } catch let problem as StoreProblem {
      throw problem
    } catch let error as SystemError {
      throw Self.problem(error)
    } catch {
      throw .busy(seconds: seconds)
    }
  }

  /// The count of changes made, and in which lock file.
  ///
  /// - Throws: What kept the file from being read; a reader that cannot see the count must not believe that it saw
  ///   the data of one moment.
  static func generation(in folder: DataFolder) throws(StoreProblem) -> Generation {
    let held: FileStatus
    let number: UInt64
    do throws(SystemError) {
      let file = try folder.system.openLockFile(name, in: folder.root, mayCreate: false)
      held = try folder.system.status(of: file, path: name)
      number = held.kind == .file ? try count(in: file, folder.system) : 0
    } catch  where error.isMissing && error.call == .open {
      return Generation()
    } catch {
      throw Self.problem(error)
    }
    guard held.kind == .file else { throw .notAFile(path: name, isLink: false) }
    return Generation(inode: held.inode, count: number)
  }

  /// Counts one change: from here on a reader that began earlier will look again.
  func count(in folder: DataFolder) throws(SystemError) {
    let next = try StoreLock.count(in: file, folder.system) &+ 1
    try folder.system.writeStart(Array("\(next)\n".utf8), of: file, path: StoreLock.name)
  }

  private static func isNamed(_ held: FileStatus, in folder: DataFolder) throws(SystemError) -> Bool {
    do {
      let named = try folder.system.status(of: name, in: folder.root, path: name)
      return named.inode == held.inode && named.device == held.device
    } catch  where error.isMissing {
      return false
    }
  }

  private static func count(in file: Descriptor, _ system: System) throws(SystemError) -> UInt64 {
    let bytes = try system.readStart(digits, of: file, path: name)
    return UInt64(String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)) ?? 0
  }

  private static func problem(_ error: SystemError) -> StoreProblem {
    if error.isLink { return .notAFile(path: name, isLink: true) }
    // Opening a folder for writing is refused by name; as a lock file it is as wrong as a link.
    return error.code == SystemError.isFolder ? .notAFile(path: name, isLink: false) : .system(error)
  }
}
