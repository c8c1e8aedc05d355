/// A file outside the data directory, named by a person: read whole, or replaced whole.
public struct OutsideFile: Sendable {
  /// At most this many bytes are read.
  public static let limit = 64 << 20

  private let path: String
  private let system: System

  /// Creates a file by its path; nothing is opened yet.
  ///
  /// - Parameters:
  ///   - path: The path, which may lead through links.
  ///   - system: The door to the system.
  public init(path: String, system: System) {
    (self.path, self.system) = (path, system)
  }

  /// Tells whether the file is one of a data directory's own, which nothing but a command may change.
  ///
  /// Folders are compared as the system knows them, so that a path through links or `..` is found out too. Another file
  /// that a person keeps beside the records is theirs.
  ///
  /// - Parameter data: The path of the data directory.
  /// - Returns: Whether the file is, or would be, part of the data.
  /// - Throws: The system's refusal.
  public func belongs(to data: String) throws(SystemError) -> Bool {
    let root = try place(of: data)
    var own: [Place] = []
    for name in Self.recordFolders {
      do throws(SystemError) {
        own.append(try place(of: "\(data)/\(name)"))
      } catch  where error.isMissing { continue }
    }
    var folder = folderPath
    var above = try place(of: folder)
    if above == root { return Self.isOwn(name) }
    // A folder that is its own parent is the top of the file system; the number only guards against a fault.
    for _ in 0..<256 {
      if own.contains(above) { return true }
      folder += "/.."
      let next = try place(of: folder)
      if next == above { return false }
      above = next
    }
    return false
  }

  /// A folder, however it is called.
  private struct Place: Hashable {
    let device: UInt64, inode: UInt64
  }

  private static let recordFolders = [
    "schools", "people", "cycles", "models", "frameworks", "training", History.top,
  ]

  /// Names beside `partnership.json` that are the program's, in large and small letters.
  private static func isOwn(_ name: String) -> Bool {
    let name = name.lowercased()
    return (recordFolders + ["partnership.json", ".gitignore"]).contains(name)
      || [StoreLock.name, Journal.name, ".tmp-"].contains { name.hasPrefix($0) }
  }

  private func place(of folder: String) throws(SystemError) -> Place {
    let status = try system.status(of: system.openFolder(path: folder), path: folder)
    return Place(device: status.device, inode: status.inode)
  }

  private var folderPath: String {
    let slash = path.lastIndex(of: "/")
    return slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
  }

  private var name: String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// Tells whether there is such a file.
  ///
  /// - Returns: Whether something of this name is there, even what cannot be opened.
  public func exists() -> Bool {
    do throws(SystemError) {
      _ = try system.openFile(path: path)
      return true
    } catch {
      return !error.isMissing
    }
  }

  /// Reads the whole file.
  ///
  /// - Returns: Its bytes.
  /// - Throws: The system's refusal.
  public func read() throws(SystemError) -> [UInt8] {
    let file = try system.openFile(path: path)
    let status = try system.status(of: file, path: path)
    // A pipe tells no size and gives its bytes as they come; only its end is the end.
    let bytes = try system.readAll(
      file, size: status.kind == .file ? status.size : .max, limit: Self.limit + 1, path: path)
    guard bytes.count <= Self.limit else {
      throw SystemError(call: .read, path: path, code: SystemError.tooLarge)
    }
    return bytes
  }

  /// Reads the file part by part, however long it is.
  ///
  /// - Parameters:
  ///   - size: How many bytes a part has at most.
  ///   - body: Takes each part, in order.
  /// - Throws: The system's refusal, or what the body throws.
  public func forEachPart(of size: Int = 1 << 18, _ body: (ArraySlice<UInt8>) throws -> Void) throws {
    let file = try system.openFile(path: path)
    while true {
      let part = try system.readPart(size, of: file, path: path)
      if part.isEmpty { return }
      try body(part[...])
    }
  }

  /// Writes the file: first beside its place, then under its name, so that nobody ever sees half of it.
  ///
  /// - Parameter bytes: What it is to hold.
  /// - Throws: The system's refusal; what was there before is then still there.
  public func write(_ bytes: [UInt8]) throws(SystemError) {
    let folder = try system.openFolder(path: folderPath)
    let temporary = ".\(name).tmp"
    try? system.unlink(temporary, in: folder, path: path)
    let file = try system.createFile(temporary, in: folder, path: path)
    do throws(SystemError) {
      try system.writeAll(bytes, to: file, path: path)
      try system.sync(file, path: path)
      try system.rename(temporary, in: folder, to: name, in: folder, path: path)
    } catch {
      try? system.unlink(temporary, in: folder, path: path)
      throw error
    }
    try system.syncFolder(folder, path: folderPath)
  }
}
