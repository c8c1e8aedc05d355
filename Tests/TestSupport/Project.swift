public import Foundation
import PipCore

/// The project's own files, for tests that look at them.
public enum Project {
  /// The folder that holds `Package.swift`.
  public static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Returns the place of a file or folder of the project.
  ///
  /// - Parameter path: Such as `docs/errors.md`.
  /// - Returns: Where it is.
  public static func file(_ path: String) -> URL { folder.appendingPathComponent(path) }

  /// Returns the text of a file of the project.
  ///
  /// - Parameter path: Such as `docs/errors.md`.
  /// - Returns: Its content.
  /// - Throws: When there is none.
  public static func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: file(path)), as: UTF8.self)
  }

  /// Returns the paths of all files below a folder of the project.
  ///
  /// - Parameters:
  ///   - folder: Such as `Sources`.
  ///   - ending: How their names end, such as `.swift`.
  /// - Returns: The paths, relative to the project, in order.
  public static func files(in folder: String, ending: String) -> [String] {
    let below = FileManager.default.enumerator(atPath: file(folder).path)?.compactMap { $0 as? String } ?? []
    return below.filter { $0.hasSuffix(ending) }.sorted().map { "\(folder)/\($0)" }
  }
}

extension PartnershipDriver {
  /// Makes a data directory that is a copy of a bundled example, or empty.
  ///
  /// - Parameters:
  ///   - example: The name of a folder in `examples`, or nil for an empty data directory.
  ///   - today: The day taken for today, such as `2027-02-01`.
  /// - Throws: When there is no such example or no such day.
  public convenience init(example: String?, today: String) throws {
    try self.init(name: nil)
    self.today = try Day(iso: today)
    guard let example else { return }
    // Its content, not the folder itself, whose permissions could keep the copy from being thrown away.
    let source = Project.file("examples/\(example)")
    for name in try FileManager.default.contentsOfDirectory(atPath: source.path)
    where name != "history" && name != ".lock" {
      try FileManager.default.copyItem(
        at: source.appendingPathComponent(name), to: directory.appendingPathComponent(name))
    }
  }
}
