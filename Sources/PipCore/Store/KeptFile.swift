/// A small file that the program keeps for one person outside the data directory, such as answers that are not recorded yet.
///
/// It and the folders made for it can be opened by their owner only; it is replaced whole, never half.
public struct KeptFile: Sendable {
  /// The path of the file.
  public var path: String { "\(folder)/\(name)" }

  private let folder: String
  private let name: String
  private let system: System

  /// Creates a file by its place; nothing is opened yet.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - folder: The absolute path of its folder, which is made when something is kept.
  ///   - system: The door to the system.
  public init(_ name: String, in folder: String, system: System) {
    (self.name, self.folder, self.system) = (name, folder, system)
  }

  /// Reads what is kept.
  ///
  /// - Returns: Its bytes, or nil when nothing is kept.
  /// - Throws: The system's refusal.
  public func read() throws(SystemError) -> [UInt8]? {
    do throws(SystemError) {
      return try OutsideFile(path: path, system: system).read()
    } catch {
      if error.isMissing { return nil }
      throw error
    }
  }

  /// Keeps something in the place of what was kept.
  ///
  /// - Parameter bytes: What to keep.
  /// - Throws: The system's refusal; what was kept before is then still there.
  public func write(_ bytes: [UInt8]) throws(SystemError) {
    try makeFolders()
    try OutsideFile(path: path, system: system).write(bytes)
  }

  /// Throws away what is kept.
  ///
  /// - Returns: Whether anything was.
  /// - Throws: The system's refusal.
  @discardableResult
  public func remove() throws(SystemError) -> Bool {
    do throws(SystemError) {
      try system.unlink(name, in: system.openFolder(path: folder), path: path)
      return true
    } catch {
      if error.isMissing { return false }
      throw error
    }
  }

  /// Makes the folders that are not there yet, from the first one down.
  private func makeFolders() throws(SystemError) {
    var missing: [String] = []
    var above = folder
    while try !isThere(above), let slash = above.lastIndex(of: "/"), slash > above.startIndex {
      missing.append(above)
      above = String(above[..<slash])
    }
    for path in missing.reversed() { try system.makeFolder(path: path) }
  }

  private func isThere(_ folder: String) throws(SystemError) -> Bool {
    do throws(SystemError) {
      _ = try system.openFolder(path: folder)
      return true
    } catch {
      if error.isMissing { return false }
      throw error
    }
  }
}
