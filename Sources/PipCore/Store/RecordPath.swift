/// A folder of records inside the data directory, such as `cycles/2026-27/reviews`.
public struct FolderPath: Hashable, Sendable, CustomStringConvertible {
  /// The names from the data directory down; empty for the data directory itself.
  public let parts: [String]

  /// The data directory itself.
  public static let root = FolderPath(parts: [])

  private init(parts: [String]) {
    self.parts = parts
  }

  /// Creates a path from names that come from ids, whose grammar is narrower than that of safe names.
  init(trusted parts: [String]) {
    self.parts = parts
  }

  /// Returns the folder of that name inside this one, or nil when the name could lead elsewhere.
  ///
  /// - Parameter name: One name: lower-case letters, digits, hyphens and single dots inside.
  /// - Returns: The folder, or nil.
  public func appending(_ name: String) -> FolderPath? {
    isSafeName(name) ? FolderPath(parts: parts + [name]) : nil
  }

  /// The folder above, or nil for the data directory.
  public var parent: FolderPath? {
    parts.isEmpty ? nil : FolderPath(parts: Array(parts.dropLast()))
  }

  /// The path with `/` between the names.
  public var description: String { parts.joined(separator: "/") }
}

/// The place of one record: a folder and a file named `<id>.json`; it can never leave the data directory.
public struct RecordPath: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The folder the file lies in.
  public let folder: FolderPath
  /// The file's name without `.json`, which is the record's id.
  public let stem: String

  /// Creates a path, or nil when the id is no safe file name.
  ///
  /// - Parameters:
  ///   - stem: The record's id.
  ///   - folder: The folder it lies in.
  public init?(_ stem: String, in folder: FolderPath) {
    guard isSafeName(stem) else { return nil }
    (self.stem, self.folder) = (stem, folder)
  }

  /// Creates a path from an id, whose grammar is narrower than that of safe names.
  init(trusted stem: String, in folder: FolderPath) {
    (self.stem, self.folder) = (stem, folder)
  }

  /// Reads a path back from its description, as history entries hold it.
  ///
  /// - Parameter text: A path such as `schools/ingham.json`.
  public init?(_ text: String) {
    var parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let last = parts.popLast(), last.hasSuffix(".json") else { return nil }
    var folder = FolderPath.root
    for part in parts {
      guard let next = folder.appending(part) else { return nil }
      folder = next
    }
    self.init(String(last.dropLast(5)), in: folder)
  }

  /// The file's name.
  public var fileName: String { stem + ".json" }

  /// The path from the data directory, such as `schools/ingham.json`.
  public var description: String { (folder.parts + [fileName]).joined(separator: "/") }

  /// Orders paths as their descriptions.
  public static func < (one: RecordPath, other: RecordPath) -> Bool {
    one.description.utf8.lexicographicallyPrecedes(other.description.utf8)
  }
}

/// Whether a name can only ever be one file or folder: no separators, no `..`, no leading dot, plain ASCII.
private func isSafeName(_ name: String) -> Bool {
  guard (1...80).contains(name.utf8.count), name.utf8.first != UInt8(ascii: "."),
    name.utf8.last != UInt8(ascii: "."),
    !name.contains("..")
  else { return false }
  return name.utf8.allSatisfy { byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "-"), UInt8(ascii: "."): true
    default: false
    }
  }
}
