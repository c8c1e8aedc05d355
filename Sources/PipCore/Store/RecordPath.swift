/// A folder of records inside the data directory, such as `cycles/2026-27/reviews`.
public struct FolderPath: Hashable, Sendable, CustomStringConvertible {
  /// The path with `/` between the names; empty for the data directory itself.
  public let description: String

  /// The data directory itself.
  public static let root = FolderPath(trusted: [])

  /// Creates a path from names that come from ids, whose grammar is narrower than that of safe names.
  init(trusted parts: [String]) {
    description = parts.joined(separator: "/")
  }

  private init(description: String) {
    self.description = description
  }

  /// The names from the data directory down; none for the data directory itself.
  public var parts: [String] {
    // By bytes: among characters it took 7,000 instructions, and every folder passes here.
    description.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
  }

  /// The last name, or nil for the data directory itself.
  var name: String? {
    guard let slash else { return description.isEmpty ? nil : description }
    return String(description[description.utf8.index(after: slash)...])
  }

  /// Where the last name is parted from those before it.
  private var slash: String.Index? { description.utf8.lastIndex(of: UInt8(ascii: "/")) }

  /// Returns the folder of that name inside this one, or nil when the name could lead elsewhere.
  ///
  /// - Parameter name: One name: lower-case letters, digits, hyphens and single dots inside.
  /// - Returns: The folder, or nil.
  public func appending(_ name: String) -> FolderPath? {
    isSafeName(name) ? FolderPath(description: path(of: name)) : nil
  }

  /// The path of something in this folder.
  func path(of name: String) -> String { description.isEmpty ? name : "\(description)/\(name)" }

  /// The folder above, or nil for the data directory.
  public var parent: FolderPath? {
    guard let slash else { return description.isEmpty ? nil : .root }
    return FolderPath(description: String(description[..<slash]))
  }
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
  public var description: String { folder.path(of: fileName) }

  /// Orders paths as their descriptions.
  public static func < (one: RecordPath, other: RecordPath) -> Bool {
    one.description < other.description
  }
}

/// Whether a name can only ever be one file or folder: no separators, no `..`, no leading dot, plain ASCII.
private func isSafeName(_ name: String) -> Bool {
  let dot = UInt8(ascii: ".")
  guard (1...80).contains(name.utf8.count), name.utf8.first != dot, name.utf8.last != dot else {
    return false
  }
  var previous: UInt8 = 0
  for byte in name.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      break
    case dot where previous != dot: break
    default: return false
    }
    previous = byte
  }
  return true
}
