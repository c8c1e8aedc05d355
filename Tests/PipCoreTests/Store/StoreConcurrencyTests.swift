import Foundation
import Synchronization
import TestSupport
import Testing

@testable import PipCore

/// Threads stand for programs here: the lock belongs to an open file, and every store opens its own.
@Suite struct `Store: several at once` {
  private let pair = ["schools/one.json", "cycles/2026-27/reviews/two.json"]

  @Test(.timeLimit(.minutes(2)))
  func `eight writers lose nothing, and readers never see half of a change`() throws {
    try withPartnership { data, _ in
      let (writers, rounds) = (8, 50)
      let path = data.path
      let isOver = Switch()
      let reads = Atomic(0)
      let group = DispatchGroup()
      for _ in 0..<2 {
        Thread.detachNewThread(in: group) {
          while !isOver.isOn {
            readPair(path)
            reads.add(1, ordering: .relaxed)
          }
        }
      }
      DispatchQueue.concurrentPerform(iterations: writers) { writer in
        for round in 0..<rounds { add("\(writer)-\(round)", path) }
      }
      isOver.turnOn()
      group.wait()
      let lines = try #require(data.text(pair[0])).split(separator: "\n")
      #expect(lines.count == writers * rounds)
      #expect(Set(lines).count == writers * rounds)
      #expect(data.text(pair[1]) == data.text(pair[0]))
      #expect(data.entries.count == writers * rounds + 1)
      #expect(data.litter == [])
      #expect(reads.load(ordering: .relaxed) > 50)
    }
  }

  @Test(.timeLimit(.minutes(2)))
  func `readers see whole changes while writers die in the middle of theirs`() throws {
    try withPartnership { data, store in
      let path = data.path
      let isOver = Switch()
      let group = DispatchGroup()
      try store.commit([pair[0]: "start\n", pair[1]: "start\n"])
      for _ in 0..<2 {
        Thread.detachNewThread(in: group) {
          while !isOver.isOn { readPair(path) }
        }
      }
      var deaths = 0
      for number in 1...300 {
        let faults = Faults.from(number % 75 + 1)
        let text = "round \(number)\n"
        let found = problem {
          try Store(path: path, system: faults.system).commit([pair[0]: text, pair[1]: text])
        }
        if found != nil { deaths += 1 }
      }
      isOver.turnOn()
      group.wait()
      try store.commit(["people/last.json": "x\n"])
      #expect(data.text(pair[0]) == data.text(pair[1]))
      #expect(data.litter == [])
      #expect(deaths > 100)
    }
  }

  /// Adds a line to both files, as one change.
  private func add(_ line: String, _ path: String) {
    do {
      _ = try Store(path: path, patience: 60).update(request()) { change in
        let old = try pair.map { text(try change.bytes(place($0))) ?? "" }
        #expect(old[0] == old[1])
        for name in pair { try change.put([name: old[0] + line + "\n"]) }
      }
    } catch {
      Issue.record("\(error)")
    }
  }

  private func readPair(_ path: String) {
    do {
      let seen = try Store(path: path, patience: 60).see(pair)
      if seen[pair[0]] != seen[pair[1]] { Issue.record("a reader saw half of a change") }
    } catch {
      Issue.record("\(error)")
    }
  }

  @Test(arguments: [true, false])
  func `a lock that is held too long is told as busy, and is free at once when it is let go`(
    isWriter: Bool
  ) throws {
    try withPartnership { data, store in
      let folder = try DataFolder(path: data.path, system: System())
      var held: StoreLock? = try StoreLock.take(in: folder, exclusive: isWriter, seconds: 0)
      let start = ContinuousClock.now
      #expect(
        problem { try Store(path: data.path, patience: 1).commit(["people/b.json": "b\n"]) }
          == .busy(seconds: 1))
      let waited = ContinuousClock.now - start
      #expect(waited > .milliseconds(900) && waited < .seconds(20))
      #expect(try store.see(["partnership.json"]).count == 1, "a reader does not wait")
      withExtendedLifetime(held) {}
      held = nil
      try store.commit(["people/b.json": "b\n"])
      #expect(data.text("people/b.json") == "b\n")
    }
  }

  @Test func `a writer who waits gets the lock when the other one is done`() throws {
    try withPartnership { data, store in
      let path = data.path
      let group = DispatchGroup()
      let order = Mutex<[String]>([])
      let isIn = DispatchSemaphore(value: 0)
      Thread.detachNewThread(in: group) {
        _ = try? Store(path: path).update(request()) { change in
          isIn.signal()
          Thread.sleep(forTimeInterval: 0.2)
          try change.put(["people/b.json": "first\n"])
          order.withLock { $0.append("first") }
        }
      }
      isIn.wait()
      _ = try store.update(request()) { change in
        let seen = text(try change.bytes(place("people/b.json")))
        #expect(seen == "first\n")
        order.withLock { $0.append("second") }
      }
      group.wait()
      #expect(order.withLock { $0 } == ["first", "second"])
    }
  }

  @Test func `whoever gets a lock file that was replaced meanwhile takes the new one`() throws {
    try withPartnership { data, _ in
      let lock = data.file(".lock")
      let isReplaced = Switch()
      let system = System { call, path in
        if call == .lock, !isReplaced.isOn {
          isReplaced.turnOn()
          try? FileManager.default.removeItem(atPath: lock)
          _ = FileManager.default.createFile(atPath: lock, contents: nil)
        }
        return nil
      }
      let folder = try DataFolder(path: data.path, system: system)
      let held = try StoreLock.take(in: folder, exclusive: true, seconds: 0)
      let other = problem {
        _ = try StoreLock.take(in: DataFolder(path: data.path, system: System()), exclusive: true, seconds: 0)
      }
      #expect(other == .busy(seconds: 0))
      withExtendedLifetime(held) {}
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func `a lock file that is replaced again and again, or cannot be looked at, ends in an answer`() throws {
    try withPartnership { data, _ in
      let lock = data.file(".lock")
      let replacing = System { call, _ in
        if call == .lock { try? FileManager.default.removeItem(atPath: lock) }
        return nil
      }
      let blind = System { call, path in call == .status && path == ".lock" ? EACCES : nil }
      let unlockable = System { call, _ in call == .lock ? ENOLCK : nil }
      let writes: Writes = ["people/b.json": "b\n"]
      #expect(
        problem { try Store(path: data.path, system: replacing, patience: 0).commit(writes) }
          == .busy(seconds: 0))
      #expect(
        problem { try Store(path: data.path, system: blind).commit(writes) }
          == .system(SystemError(call: .status, path: ".lock", code: EACCES)))
      #expect(
        problem { try Store(path: data.path, system: unlockable).commit(writes) }
          == .system(SystemError(call: .lock, path: ".lock", code: ENOLCK)))
      #expect(data.text("people/b.json") == nil)
    }
  }

  @Test func `a reader who cannot see the count of changes does not believe what it read`() throws {
    try withPartnership { data, _ in
      let blind = System { call, path in call == .read && path == ".lock" ? EIO : nil }
      #expect(
        problem { _ = try Store(path: data.path, system: blind).see(["partnership.json"]) }
          == .system(SystemError(call: .read, path: ".lock", code: EIO)))
    }
  }

  @Test func `a reader whose data keeps changing holds the writers off and gets its answer`() throws {
    try withPartnership { data, store in
      let path = data.path
      var runs = 0
      let seen = try store.read { change in
        runs += 1
        let before = text(try change.bytes(place("people/b.json")))
        // A writer who comes in the middle of every run; the last time it has to wait.
        _ = try? Store(path: path, patience: 0).commit(["people/b.json": "run \(runs)\n"])
        let after = text(try change.bytes(place("people/b.json")))
        return before == after
      }
      #expect(runs == 4)
      #expect(seen)
      #expect(data.text("people/b.json") == "run 3\n")
    }
  }
}

extension Thread {
  /// Starts a thread that a group can wait for.
  fileprivate static func detachNewThread(in group: DispatchGroup, _ body: @escaping @Sendable () -> Void) {
    group.enter()
    detachNewThread {
      body()
      group.leave()
    }
  }
}
