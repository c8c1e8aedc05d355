import Foundation
import TestSupport
import Testing

@testable import PipCore

@Suite struct `Store: one open change` {
  private let school = "schools/ingham.json"
  private struct Stop: Error {}

  @Test func `a change reads what it wrote, and lists it`() throws {
    try withPartnership { _, store in
      try store.commit(["schools/a.json": "a\n", "schools/b.json": "b\n", "cycles/x/cycle.json": "x\n"])
      _ = try store.update(request()) { change in
        let schools = try #require(FolderPath.root.appending("schools"))
        let cycles = try #require(FolderPath.root.appending("cycles"))
        try change.put(["schools/c.json": "c\n", "schools/a.json": nil, "cycles/y/cycle.json": "y\n"])
        #expect(try change.bytes(place("schools/a.json")) == nil)
        #expect(text(try change.bytes(place("schools/c.json"))) == "c\n")
        #expect(try change.stems(in: schools) == ["b", "c"])
        #expect(try change.folders(in: cycles) == ["x", "y"])
        try change.put(["schools/c.json": nil, "schools/a.json": "a\n"])
        #expect(try change.stems(in: schools) == ["a", "b"])
        #expect(try change.stems(in: #require(FolderPath.root.appending("nowhere"))) == [])
      }
    }
  }

  @Test func `writing the same bytes is no change and makes no entry`() throws {
    try withPartnership { data, store in
      try store.commit([school: "same\n"])
      let before = data.fingerprint
      let entry = try store.commit([school: "same\n", "schools/none.json": nil])
      #expect(entry == nil)
      let isPlain = { (name: String, _: String) in name != "." }
      #expect(data.fingerprint.filter(isPlain) == before.filter(isPlain))
    }
  }

  @Test func `a body that throws leaves nothing`() throws {
    try withPartnership { data, store in
      let before = data.files
      #expect(throws: Stop.self) {
        try store.update(request()) { change in
          try change.put([school: "new\n"])
          throw Stop()
        }
      }
      #expect(data.files == before)
    }
  }

  @Test func `a change opened for reading refuses to write`() throws {
    try withPartnership { data, store in
      #expect(problem { try store.read { try $0.put([school: "new\n"]) } } == .readOnly(path: school))
      #expect(data.text(school) == nil)
    }
  }

  @Test func `a dry run says what would change and writes nothing at all`() throws {
    try withPartnership { data, store in
      try store.commit([school: "old\n"])
      try FileManager.default.removeItem(atPath: data.file(".lock"))
      let before = data.fingerprint
      let dry = try store.update(request(dryRun: true)) { change in
        try change.put([school: "new\n", "schools/b.json": "b\n", "partnership.json": "{}\n"])
        return text(try change.bytes(place(school)))
      }
      #expect(dry.answer == "new\n")
      #expect(dry.outcome.entry == nil)
      #expect(dry.outcome.paths.map(\.description) == ["schools/b.json", school])
      #expect(data.fingerprint == before)
    }
  }

  @Test func `a dry run and a reader work where nothing may be written`() throws {
    try withPartnership { data, store in
      try store.commit([school: "old\n"])
      // Permissions do not stop the administrator, so the calls themselves are refused as well.
      let faults = Faults { _, call, _ in
        [.create, .write, .rename, .unlink, .makeFolder, .sync].contains(call) ? EROFS : nil
      }
      try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: data.path)
      defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: data.path) }
      let strict = Store(path: data.path, system: faults.system)
      _ = try strict.update(request(dryRun: true)) { try $0.put([school: "new\n"]) }
      #expect(try strict.see([school]) == [school: "old\n"])
      #expect(faults.injected == 0)
      #expect(problem { try strict.commit([school: "new\n"]) } != nil)
      #expect(data.text(school) == "old\n")
    }
  }

  @Test func `a dry run waits for a writer, and says so when it does not end`() throws {
    try withPartnership { data, store in
      let folder = try DataFolder(path: data.path, system: System())
      let lock = try StoreLock.take(in: folder, exclusive: true, seconds: 0)
      let quick = Store(path: data.path, patience: 0)
      #expect(problem { _ = try quick.update(request(dryRun: true)) { _ in } } == .busy(seconds: 0))
      withExtendedLifetime(lock) {}
    }
  }

  @Test func `a folder that is no data directory is refused and left as it was`() throws {
    try TemporaryData.use { data in
      let store = Store(path: data.path)
      #expect(problem { try store.commit([school: "x\n"]) } == .noPartnership(path: data.path))
      #expect(
        problem { _ = try store.update(request(dryRun: true)) { _ in } } == .noPartnership(path: data.path))
      #expect(data.everything == [])
      let missing = Store(path: data.file("missing"))
      #expect(problem { try missing.read { _ in } } == .noPartnership(path: data.file("missing")))
      #expect(data.everything == [])
    }
  }

  @Test func `a record too large to be read again is not written`() throws {
    try withPartnership { data, store in
      let limit = DataFolder.recordLimit
      let found = problem { try store.commit([school: String(repeating: "x", count: limit + 1)]) }
      #expect(found == .tooLarge(path: school, limit: limit))
      try store.commit([school: String(repeating: "x", count: limit)])
      #expect(try store.see([school])[school]?.utf8.count == limit)
    }
  }

  @Test func `reading changes no moment and makes nothing`() throws {
    try withPartnership { data, store in
      try store.commit([school: "old\n", "cycles/x/reviews/a.json": "a\n"])
      let before = data.fingerprint
      _ = try store.history
      _ = try store.see([school, "nowhere/x.json"])
      #expect(data.fingerprint == before)
    }
  }

  @Test func `a file that is no text is taken away and comes back byte for byte`() throws {
    try withPartnership { data, store in
      for damaged in [Data(count: 3000), Data([0xFF, 0xFE, 0x41]), Data(repeating: 0xC3, count: 2000)] {
        try data.put(damaged, school)
        try store.commit([school: nil])
        #expect(data.text(school) == nil)
        try store.undo()
        #expect(FileManager.default.contents(atPath: data.file(school)) == damaged)
        try store.commit([school: "whole again\n"])
        try store.undo()
        #expect(FileManager.default.contents(atPath: data.file(school)) == damaged)
      }
    }
  }

  @Test func `the temporaries of other programs are left alone, and our own are swept`() throws {
    try withPartnership { data, store in
      let strangers = [".tmp-upload", ".tmp-2345678-0", ".tmp-23456-0", ".tmp-234567-x", ".tmp-aeiou1-0"]
      for name in strangers { try data.put("x", name) }
      for name in [".tmp-234567-0", ".tmp-bcdfgh-12", ".tmp-bcdfgh-journal"] { try data.put("x", name) }
      try FileManager.default.createDirectory(
        atPath: data.file(".tmp-zzzzzz-0"), withIntermediateDirectories: false)
      try store.commit([school: "x\n"])
      #expect(data.litter == (strangers + [".tmp-zzzzzz-0"]).sorted())
    }
  }

  @Test func `hundreds of changes leave no file open`() throws {
    try withPartnership { data, store in
      let count = { try FileManager.default.contentsOfDirectory(atPath: "/dev/fd").count }
      let limit = try count() + 300
      for round in 0..<200 {
        try store.commit([school: "\(round)\n"])
        _ = try store.see([school])
      }
      // Other tests run meanwhile and hold files of their own; a leak would be of one for each change at least.
      #expect(try count() < limit)
    }
  }
}
