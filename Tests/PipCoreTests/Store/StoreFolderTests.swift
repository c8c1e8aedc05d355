import Foundation
import TestSupport
import Testing

@testable import PipCore

@Suite struct `Store: what lies in the data directory` {
  private let school = "schools/ingham.json"

  private func link(_ name: String, to target: String, in data: TemporaryData) throws {
    try FileManager.default.createSymbolicLink(atPath: data.file(name), withDestinationPath: target)
  }

  @Test func `new files and folders are for their owner only, and no call asks for more`() throws {
    // What the umask takes away cannot be seen on the disk, so the modes that are asked for must be right themselves:
    // with an open umask, in a process of its own, nothing would hide a wrong one.
    try withPartnership { data, store in
      try store.commit([school: "x\n", "cycles/2026-27/reviews/ingham.json": "x\n"])
      for name in data.everything {
        let isFolder = FileManager.default.subpaths(atPath: data.file(name)) != nil && data.files[name] == nil
        #expect(data.mode(name) == (isFolder ? 0o700 : 0o600), "\(name)")
      }
      #expect(data.everything.count > 10)
    }
    let sources = try systemSources()
    #expect(sources.contains("O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600"))
    #expect(sources.matches(of: /0o[0-7]{3}/).allSatisfy { ["0o600", "0o700", "0o777"].contains($0.output) })
    #expect(sources.matches(of: /0o777/).count == 1, "only the mask that cuts out the permission bits")
  }

  private func systemSources(test: String = #filePath) throws -> String {
    let folder = URL(fileURLWithPath: test).deletingLastPathComponent()
      .appendingPathComponent("../../../Sources/PipCore/Store/System")
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .map { try String(contentsOf: $0, encoding: .utf8) }.joined()
  }

  @Test(arguments: ["outside/ingham.json", "nowhere", "ingham.json"])
  func `a record that is a link is refused, and what it points to is not touched`(target: String) throws {
    try withPartnership { data, store in
      try data.put("theirs\n", "../outside/ingham.json")
      try store.commit(["schools/b.json": "b\n"])
      try link(school, to: target == "outside/ingham.json" ? data.outside + "/ingham.json" : target, in: data)
      #expect(problem { _ = try store.see([school]) } == .notAFile(path: school, isLink: true))
      #expect(problem { try store.commit([school: "x\n"]) } == .notAFile(path: school, isLink: true))
      #expect(problem { try store.commit([school: nil]) } == .notAFile(path: school, isLink: true))
      #expect(try store.see(["schools/b.json"]) == ["schools/b.json": "b\n"])
      #expect(data.text("../outside/ingham.json") == "theirs\n")
    }
  }

  @Test(arguments: ["schools", "history", "history/2027", "cycles/2026-27"])
  func `a folder that is a link is refused, and nothing is written through it`(name: String) throws {
    try withPartnership { data, store in
      try data.put("theirs\n", "../outside/ingham.json")
      if name.hasPrefix("history") { try FileManager.default.removeItem(atPath: data.file("history")) }
      let above = (name as NSString).deletingLastPathComponent
      try FileManager.default.createDirectory(atPath: data.file(above), withIntermediateDirectories: true)
      for target in [data.outside, "nowhere"] {
        try link(name, to: target, in: data)
        let writes: Writes = ["schools/ingham.json": "x\n", "cycles/2026-27/cycle.json": "x\n"]
        #expect(problem { try store.commit(writes) } == .notAFile(path: name, isLink: true), "\(target)")
        try FileManager.default.removeItem(atPath: data.file(name))
      }
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: data.outside) == ["ingham.json"])
      #expect(data.text("../outside/ingham.json") == "theirs\n")
      #expect(data.records == ["partnership.json": "{}\n"])
      #expect(data.litter == [])
    }
  }

  @Test(arguments: [".lock", ".pending"])
  func `a lock file or a journal that is a link is refused`(name: String) throws {
    try withPartnership { data, store in
      try data.put("theirs\n", "../outside/file")
      for target in [data.outside + "/file", "nowhere"] {
        try? FileManager.default.removeItem(atPath: data.file(name))
        try link(name, to: target, in: data)
        #expect(problem { try store.commit([school: "x\n"]) } == .notAFile(path: name, isLink: true))
        #expect(problem { _ = try store.see([school]) } == .notAFile(path: name, isLink: true))
      }
      #expect(data.text("../outside/file") == "theirs\n")
      #expect(data.records == ["partnership.json": "{}\n"])
    }
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["schools/ingham.json", ".lock", ".pending"])
  func `a pipe or a folder in the place of a file is refused and never waited on`(name: String) throws {
    for isPipe in [true, false] {
      try withPartnership { data, store in
        try store.commit(["schools/b.json": "b\n"])
        try? FileManager.default.removeItem(atPath: data.file(name))
        if isPipe {
          #expect(mkfifo(data.file(name), 0o600) == 0)
        } else {
          try FileManager.default.createDirectory(
            atPath: data.file(name), withIntermediateDirectories: false)
        }
        #expect(problem { _ = try store.see([school]) } == .notAFile(path: name, isLink: false))
        #expect(problem { try store.commit([school: "x\n"]) } == .notAFile(path: name, isLink: false))
        #expect(data.records["schools/b.json"] == "b\n")
      }
    }
  }

  @Test func `a file where a folder is needed is reported, not replaced`() throws {
    try withPartnership { data, store in
      for name in ["schools", "history"] {
        try? FileManager.default.removeItem(atPath: data.file(name))
        try data.put("a file\n", name)
        guard case .system(let error) = problem({ try store.commit([school: "x\n"]) }) else {
          Issue.record("no problem with \(name)")
          return
        }
        #expect(error == SystemError(call: .makeFolder, path: name, code: ENOTDIR))
        #expect(data.text(name) == "a file\n")
        #expect(data.litter == [])
        try FileManager.default.removeItem(atPath: data.file(name))
      }
    }
  }

  @Test func `a file larger than a record may be is not read`() throws {
    try withPartnership { data, store in
      let limit = DataFolder.recordLimit
      try data.put("", school)
      #expect(truncate(data.file(school), 8 << 30) == 0)
      #expect(problem { _ = try store.see([school]) } == .tooLarge(path: school, limit: limit))
      #expect(truncate(data.file(school), off_t(limit)) == 0)
      #expect(try store.see([school])[school]?.utf8.count == limit)
    }
  }

  @Test func `a file that grows or shrinks while it is read is read to its end`() throws {
    try withPartnership { data, store in
      for (before, after) in [(100, 5000), (5000, 100), (0, 3), (10, 11)] {
        try data.put(String(repeating: "a", count: before), school)
        let path = data.file(school)
        let faults = Faults { _, call, name in
          if call == .read, name == "schools/ingham.json" {
            try? Data(repeating: 98, count: after).write(to: URL(fileURLWithPath: path), options: [])
          }
          return nil
        }
        let seen = try Store(path: data.path, system: faults.system).see([school])[school]
        #expect(seen == String(repeating: "b", count: after))
      }
    }
  }

  @Test func `only a safe name with json at its end is a record, and copies of sync programs are reported`()
    throws
  {
    try withPartnership { data, store in
      let strays = [
        "ingham (conflicted copy 2025-04-10 093612).json", "ingham (1).json", "ingham 2.json",
        "ingham-LAPTOP.json", "ingham.sync-conflict-20260105-101010-ABCDEFG.json", "X.json",
        "ingham.Conflict.json",
        "ingham_Host_Jan-03-0901-2013_CaseConflict_1.json", "éa.json", "notes.txt", "ingham.json.orig",
        "a..b.json",
      ]
      let ignored = [
        ".DS_Store", "desktop.ini", "Thumbs.db", "ingham.json~", ".ingham.json.swp", ".x.icloud", ".tmp-x",
      ]
      for name in strays + ignored + ["ingham.json", "a-2.json", "2.json"] {
        try data.put("{}\n", "schools/\(name)")
      }
      // A name that is no UTF-8 cannot be written through a text.
      let raw = Array((data.path + "/schools/bad").utf8CString.dropLast()) + [-1, 0x2E, 0x6A, 0]
      let file = open(raw, O_CREAT | O_WRONLY, 0o600)
      #expect(file >= 0)
      close(file)
      try FileManager.default.createDirectory(
        atPath: data.file("schools/folder"), withIntermediateDirectories: false)
      try store.read { change in
        let folder = try #require(FolderPath.root.appending("schools"))
        let stems = try change.stems(in: folder)
        #expect(stems == ["2", "a-2", "ingham"])
        #expect(change.strays == Set((strays + ["bad\\xff.j"]).map { "schools/" + $0 }))
      }
    }
  }

  @Test func `strange names in the history are no entries`() throws {
    try withPartnership { data, store in
      let entry = try #require(try store.commit([school: "x\n"]))
      let content = try #require(data.text("history/2027/\(entry.id).json"))
      for name in [
        "2027/\(entry.id) (conflicted copy).json", "2027/\(entry.id).sync-conflict-20260105-101010-ABC.json",
        "2027/2027.json", "2027/.DS_Store", "2027/notes.txt", "old/\(entry.id).json", "2026/\(entry.id).json",
        "99999/\(entry.id).json", "readme.json",
      ] { try data.put(content, "history/\(name)") }
      #expect(try store.history.count == 2)
      #expect(try store.read { try History($0).find(entry.code) } == entry)
      try store.undo()
      #expect(data.text(school) == nil)
    }
  }

  @Test func `a history that is gone is begun anew`() throws {
    try withPartnership { data, store in
      try store.commit([school: "x\n"])
      try FileManager.default.removeItem(atPath: data.file("history"))
      #expect(try store.history == [])
      #expect(problem { try store.undo() } == .nothingToUndo(by: "asha"))
      try store.commit([school: "y\n"])
      try store.undo()
      #expect(data.text(school) == "x\n")
    }
  }

  @Test func `a folder that somebody takes away in the middle is made again by the next change`() throws {
    try withPartnership { data, store in
      try store.commit(["people/b.json": "old\n"])
      let path = data.file("schools")
      let faults = Faults { _, call, name in
        if call == .rename, name == "schools/ingham.json" {
          try? FileManager.default.removeItem(atPath: path)
        }
        return nil
      }
      let broken = Store(path: data.path, system: faults.system)
      #expect(problem { try broken.commit([school: "x\n", "people/b.json": "new\n"]) } != nil)
      #expect(try store.see([school, "people/b.json"]) == ["people/b.json": "old\n"])
      try store.commit([school: "x\n"])
      #expect(data.records == ["partnership.json": "{}\n", "people/b.json": "old\n", school: "x\n"])
      #expect(data.litter == [])
    }
  }
}
