import Foundation
import PipCore
import TestSupport
import Testing

/// What survives a power cut is decided by the order of these calls, which no fault and no kill can show.
@Suite struct `Store: the order of the calls that change the disk` {
  private let kinds: Set<String> = ["create", "write", "sync", "rename", "unlink", "makeFolder"]

  /// The calls that change the disk, with the random signs of names left out.
  private func calls(of faults: Faults) -> [String] {
    faults.log.filter { kinds.contains(String($0.prefix { $0 != " " })) }.map {
      $0.replacing(/[0-9]{8}T[0-9.]+Z-[0-9a-z]{6}/, with: "ENTRY")
    }
  }

  @Test func `a commit keeps the journal first, then the contents, then the names, then the entry`() throws {
    try withPartnership { data, store in
      try store.commit(["people/b.json": "old\n", "schools/a.json": "old\n"])
      let faults = Faults { _, _, _ in nil }
      try Store(path: data.path, system: faults.system).commit([
        "people/b.json": nil, "schools/a.json": "new\n", "schools/c.json": "new\n",
      ])
      #expect(
        calls(of: faults) == [
          // What was before is safe, under its name, before readers are told and anything changes.
          "create .pending", "write .pending", "sync .pending", "rename .pending", "sync ",
          "write .lock",
          // New contents are safe before any name changes.
          "create schools/a.json", "write schools/a.json", "sync schools/a.json",
          "create schools/c.json", "write schools/c.json", "sync schools/c.json",
          // Names, and then the folders that hold them.
          "unlink people/b.json", "rename schools/a.json", "rename schools/c.json", "sync people",
          "sync schools",
          // The commit, and both folders it concerns.
          "rename history/2027/ENTRY.json", "sync history/2027",
        ])
    }
  }

  @Test func `a new folder is kept by the disk before anything lies in it`() throws {
    try withPartnership { data, _ in
      let faults = Faults { _, _, _ in nil }
      try Store(path: data.path, system: faults.system).commit(["cycles/2026-27/cycle.json": "new\n"])
      let calls = calls(of: faults)
      let start = try #require(calls.firstIndex(of: "makeFolder cycles"))
      #expect(
        calls[start...].prefix(5) == [
          "makeFolder cycles", "sync ", "makeFolder cycles/2026-27", "sync cycles",
          "create cycles/2026-27/cycle.json",
        ])
      #expect(start > calls.firstIndex(of: "rename .pending") ?? .max)
    }
  }

  @Test func `taking back keeps the old contents and names before the journal goes`() throws {
    try withPartnership { data, store in
      try store.commit(["schools/a.json": "old\n"])
      let isDead = Switch()
      let dying = System { call, path in
        if call == .rename, path.hasPrefix("history/") { isDead.turnOn() }
        return isDead.isOn ? EIO : nil
      }
      let writes: Writes = ["schools/a.json": "new\n", "schools/b.json": "new\n"]
      #expect(problem { try Store(path: data.path, system: dying).commit(writes) } != nil)
      let faults = Faults { _, _, _ in nil }
      _ = try Store(path: data.path, system: faults.system).update(request()) { _ in }
      #expect(
        calls(of: faults) == [
          "create schools/a.json", "write schools/a.json", "sync schools/a.json", "rename schools/a.json",
          "unlink schools/b.json", "sync schools", "unlink .pending", "sync ",
        ])
    }
  }

  @Test func `making a data directory keeps every folder on the way to it`() throws {
    try TemporaryData.use { data in
      let faults = Faults { _, _, _ in nil }
      let path = data.file("a/b")
      _ = try Store(path: path, system: faults.system).create(request()) { change in
        try change.put(["partnership.json": "{}\n"])
      }
      let calls = calls(of: faults).map { $0.replacingOccurrences(of: data.path, with: "DATA") }
      let start = try #require(calls.firstIndex(of: "makeFolder DATA/a"))
      #expect(
        calls[start...].prefix(4) == ["makeFolder DATA/a", "sync DATA", "makeFolder DATA/a/b", "sync DATA/a"])
    }
  }
}
