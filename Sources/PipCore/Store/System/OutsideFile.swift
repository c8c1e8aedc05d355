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

  /// Reads the whole file.
  ///
  /// - Returns: Its bytes.
  /// - Throws: The system's refusal.
  public func read() throws(SystemError) -> [UInt8] {
    let file = try system.openFile(path: path)
    let status = try system.status(of: file, path: path)
    return try system.readAll(file, size: status.size, limit: Self.limit, path: path)
  }

  /// Writes the file: first beside its place, then under its name, so that nobody ever sees half of it.
  ///
  /// - Parameter bytes: What it is to hold.
  /// - Throws: The system's refusal; what was there before is then still there.
  public func write(_ bytes: [UInt8]) throws(SystemError) {
    let slash = path.lastIndex(of: "/")
    let folderPath = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
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
