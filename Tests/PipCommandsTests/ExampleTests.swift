import Foundation
import PipCore
import TestSupport
import Testing

/// The bundled example is what its batch makes.
@Suite struct ExampleTests {
  /// The files of the example that say something of the partnership: not its history, not its lock.
  private func files(in folder: URL) throws -> [String: Data] {
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    var files: [String: Data] = [:]
    for path in paths where !path.hasPrefix("history") && path != ".lock" {
      let file = folder.appendingPathComponent(path)
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue
      else { continue }
      files[path] = try Data(contentsOf: file)
    }
    return files
  }

  /// Makes the example anew, as `examples/README.md` says.
  private func made() throws -> PartnershipDriver {
    let driver = try PartnershipDriver(name: nil)
    driver.chance = SeededGenerator(seed: 2026)
    try driver.prepare(
      """
      pip init --name "Fenland Schools Partnership" --lead "Grace Obi"
      pip batch "\(Project.file("examples/six-schools.batch").path)"
      """)
    return driver
  }

  @Test func `the example is what its batch makes, file by file`() throws {
    let driver = try made()
    let made = try files(in: driver.directory)
    let place = Project.file("examples/six-schools")
    if ProcessInfo.processInfo.environment["PEERPIP_RECORD"] == "1" {
      try record(made, at: place)
      Issue.record("recorded \(place.path): read the difference, then run the tests again")
      return
    }
    let committed = try files(in: place)
    for path in Set(made.keys).subtracting(committed.keys).sorted() {
      Issue.record("\(path) is made by the batch and is not in the example")
    }
    for path in Set(committed.keys).subtracting(made.keys).sorted() {
      Issue.record("\(path) is in the example and is not made by the batch")
    }
    for path in Set(made.keys).intersection(committed.keys).sorted() where made[path] != committed[path] {
      let texts = [committed[path], made[path]].map { String(decoding: $0 ?? Data(), as: UTF8.self) }
      Issue.record("\(path) differs:\n\(lineDifference(from: texts[0], to: texts[1]))")
    }
    #expect(made.count > 15, "only \(made.count) files were made")
  }

  @Test func `one undo takes the whole batch back`() throws {
    let driver = try made()
    try driver.prepare("pip undo")
    #expect(try files(in: driver.directory).keys.sorted() == [".gitignore", "partnership.json"])
  }

  private func record(_ files: [String: Data], at place: URL) throws {
    // File by file: other tests may be reading the example just now.
    for path in try self.files(in: place).keys where files[path] == nil {
      try FileManager.default.removeItem(at: place.appendingPathComponent(path))
    }
    for (path, data) in files {
      let file = place.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try data.write(to: file, options: .atomic)
    }
  }
}
