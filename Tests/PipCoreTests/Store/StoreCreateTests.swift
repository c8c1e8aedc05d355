import Foundation
import Synchronization
import TestSupport
import Testing

@testable import PipCore

@Suite struct `Store: making a data directory` {
  private let first: Writes = ["partnership.json": "{}\n", "schools/ingham.json": "x\n"]

  private func create(
    _ path: String, _ system: System = System(), dryRun: Bool = false
  ) throws -> Store.Outcome {
    try Store(path: path, system: system).create(request("pip init", dryRun: dryRun)) { try $0.put(first) }
      .outcome
  }

  @Test(arguments: ["a/b/c", "new/", "x//y"])
  func `the folders above are made, private, and the records are there`(name: String) throws {
    try TemporaryData.use { data in
      let outcome = try create(data.file(name))
      #expect(outcome.entry?.command == "pip init")
      #expect(try Store(path: data.file(name)).see(["partnership.json"]) == ["partnership.json": "{}\n"])
      for made in data.everything {
        #expect(data.mode(made) == (data.files[made] == nil ? 0o700 : 0o600), "\(made)")
      }
      let ignored = try #require(data.files.first { $0.key.hasSuffix(".gitignore") })
      #expect(ignored.value.split(separator: "\n").dropFirst() == [".lock", ".pending", ".tmp-*"])
      #expect(data.litter == [])
    }
  }

  @Test func `a second making is refused and changes nothing`() throws {
    try TemporaryData.use { data in
      _ = try create(data.path)
      let before = data.fingerprint
      for dryRun in [false, true] {
        #expect(
          problem { _ = try create(data.path, dryRun: dryRun) } == .partnershipExists(path: data.path))
      }
      #expect(data.fingerprint == before)
    }
  }

  @Test func `files that are there already are left as they are`() throws {
    try TemporaryData.use { data in
      try data.put("mine\n", ".gitignore")
      try data.put("mine\n", "notes/readme.txt")
      _ = try create(data.path)
      #expect(data.text(".gitignore") == "mine\n")
      #expect(data.text("notes/readme.txt") == "mine\n")
    }
  }

  @Test func `a dry run makes nothing, and does not take the folder above for the new one`() throws {
    try TemporaryData.use { data in
      _ = try create(data.path)
      let before = data.fingerprint
      let outcome = try Store(path: data.file("a/b")).create(request(dryRun: true)) { change in
        let seen = try change.bytes(place("partnership.json"))
        #expect(seen == nil)
        let stems = try change.stems(in: #require(FolderPath.root.appending("schools")))
        #expect(stems == [])
        let history = try History(change).latest(5)
        #expect(history == [])
        try change.put(first)
      }.outcome
      #expect(outcome.entry == nil)
      #expect(outcome.paths.map(\.description) == ["partnership.json", "schools/ingham.json"])
      #expect(data.fingerprint == before)
    }
  }

  @Test func `a file in the way is reported as such`() throws {
    try TemporaryData.use { data in
      try data.put("a file\n", "taken")
      for name in ["taken", "taken/below"] {
        guard case .system(let error) = problem({ _ = try create(data.file(name)) }) else {
          Issue.record("no problem with \(name)")
          continue
        }
        #expect(error.code == ENOTDIR)
      }
      #expect(data.files == ["taken": "a file\n"])
    }
  }

  @Test(arguments: [true, false])
  func `whatever call fails, nothing or everything is made, and a second try works`(isDeath: Bool) throws {
    var injections = 0
    for code in [EIO, ENOSPC, EACCES, EROFS, EMFILE] {
      for number in 1... {
        let isDone = try TemporaryData.use { data in
          let path = data.file("a/b")
          let faults = isDeath ? Faults.from(number, code) : Faults.once(number, code)
          let said = Result { try create(path, faults.system) }
          let note = "call \(number) (\(faults.failed.first ?? "none")), errno \(code)"
          let isMade = data.everything.contains { $0.contains("/history/2027/") }
          switch said {
          case .success: #expect(isMade, "\(note)")
          case .failure(let error):
            #expect(((error as? StoreProblem)?.isCommitted == true) == isMade, "\(error), \(note)")
          }
          if !isMade {
            let found = problem { try Store(path: path).commit(["people/b.json": "b\n"]) }
            #expect(found == .noPartnership(path: path), "no change before it is made: \(note)")
            #expect(throws: Never.self, "the second try: \(note)") { try create(path) }
          }
          let names = ["partnership.json", "schools/ingham.json"]
          #expect(try Store(path: path).see(names).count == 2, "\(note)")
          try Store(path: path).commit(["people/b.json": "b\n"])
          #expect(data.litter == [], "\(note)")
          return faults.injected == 0
        }
        if isDone { break }
        injections += 1
      }
    }
    #expect(injections > 150, "the loop did not reach the calls it should fail: \(injections)")
  }

  @Test func `of many who make the same partnership exactly one wins`() throws {
    for _ in 0..<20 {
      try TemporaryData.use { data in
        let path = data.file("a/b")
        let won = Atomic(0)
        let refused = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: 8) { _ in
          do {
            _ = try create(path)
            won.add(1, ordering: .relaxed)
          } catch StoreProblem.partnershipExists {
            refused.add(1, ordering: .relaxed)
          } catch {
            Issue.record("\(error)")
          }
        }
        #expect(won.load(ordering: .relaxed) == 1)
        #expect(refused.load(ordering: .relaxed) == 7)
        let history = try Store(path: path).history
        #expect(history.count == 1)
      }
    }
  }
}
