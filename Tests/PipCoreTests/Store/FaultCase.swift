import Foundation
import PipCore
import TestSupport
import Testing

/// One kind of change, and the loops that make it fail at every call.
struct FaultCase: Sendable, CustomTestStringConvertible {
  let name: String
  let before: Writes
  let writes: Writes

  var testDescription: String { name }

  private var names: [String] { Set(before.keys).union(writes.keys).sorted() }

  private var old: [String: String] { before.compactMapValues { $0 } }

  private var new: [String: String] { new(missing: []) }

  /// What the files are after the change, where the system said of some that they are not there.
  ///
  /// It is believed: then there was nothing to take away.
  private func new(missing: Set<String>) -> [String: String] {
    var new = old
    for (name, content) in writes {
      let folder = name.split(separator: "/").dropLast().joined(separator: "/")
      if content == nil, !missing.isDisjoint(with: ["open \(name)", "open \(folder)"]) { continue }
      new[name] = content
    }
    return new
  }

  /// Runs the change with a fault at the first call, the second, and so on until a run comes to its end without one.
  ///
  /// - Returns: How many runs had a fault in them.
  func walk(code: Int32, _ plan: (Int) -> Faults) throws -> Int {
    for number in 1... {
      let isDone = try withPartnership { data, store in
        try prepare(store)
        let entries = data.entries
        let faults = plan(number)
        let said = Result { try Store(path: data.path, system: faults.system).commit(writes) }
        let note = "\(name), call \(number) (\(faults.failed.first ?? "none")), errno \(code)"
        let new = new(missing: code == ENOENT ? Set(faults.failed) : [])
        let isCommitted = try judge(data, store, said, entries, new, note)
        try goOn(data, store, isCommitted ? new : old, note)
        return faults.injected == 0
      }
      if isDone { return number - 1 }
    }
    return 0
  }

  /// Dies at every call of the change, then at every call of the next program's taking back, then lets a third one try.
  ///
  /// - Returns: How many pairs were tried.
  func walkPairs() throws -> Int {
    var pairs = 0
    for first in 1... {
      let isDone = try withPartnership { data, store in
        try prepare(store)
        let start = data.path + ".start"
        let faults = Faults.from(first)
        let said = Result { try Store(path: data.path, system: faults.system).commit(writes) }
        guard faults.injected > 0 else { return true }
        let isCommitted = (try? said.get()) != nil || problem { _ = try said.get() }?.isCommitted == true
        try FileManager.default.copyItem(atPath: data.path, toPath: start)
        defer { try? FileManager.default.removeItem(atPath: start) }
        for second in 1... {
          try FileManager.default.removeItem(atPath: data.path)
          try FileManager.default.copyItem(atPath: start, toPath: data.path)
          let note = "\(name), dead at \(first), then at \(second)"
          let again = Faults.from(second)
          // A read-only change writes nothing of its own: all that happens is the taking back.
          let result = Result {
            _ = try Store(path: data.path, system: again.system).update(request()) { _ in }
          }
          #expect(try store.see(names) == (isCommitted ? new : old), "\(note), as a reader sees it")
          guard again.injected > 0 else {
            #expect(throws: Never.self, "\(note)") { try result.get() }
            #expect(data.litter == [], "\(note)")
            break
          }
          pairs += 1
          try goOn(data, store, isCommitted ? new : old, note)
        }
        return false
      }
      if isDone { break }
    }
    return pairs
  }

  private func prepare(_ store: Store) throws {
    if !before.isEmpty { try store.commit(before) }
  }

  /// Whether the change was committed, after checking that this is what was said, and what readers see.
  private func judge(
    _ data: TemporaryData, _ store: Store, _ said: Result<HistoryEntry?, any Error>, _ entries: [String],
    _ new: [String: String], _ note: String
  ) throws -> Bool {
    let isCommitted = data.entries.count == entries.count + 1
    #expect(Set(entries).isSubset(of: data.entries), "an old entry is gone: \(note)")
    switch said {
    case .success(nil) where new == old:
      #expect(!isCommitted, "\(note)")
    case .success(let entry):
      #expect(isCommitted, "said yes without an entry: \(note)")
      #expect(
        entry.map { data.entries.contains("history/\($0.id.prefix(4))/\($0.id).json") } == true, "\(note)")
    case .failure(let error):
      let isTold = (error as? StoreProblem)?.isCommitted == true
      #expect(isTold == isCommitted, "said \(error), committed \(isCommitted): \(note)")
    }
    #expect(try store.see(names) == (isCommitted ? new : old), "as a reader sees it: \(note)")
    return isCommitted
  }

  /// The next program works, whatever the last one left.
  private func goOn(_ data: TemporaryData, _ store: Store, _ files: [String: String], _ note: String) throws {
    #expect(throws: Never.self, "the next change: \(note)") {
      try store.commit(["schools/next.json": "next\n"])
    }
    var expected = files
    expected["schools/next.json"] = "next\n"
    expected["partnership.json"] = "{}\n"
    #expect(data.records == expected, "\(note)")
    #expect(data.litter == [], "\(note)")
  }
}

extension StoreProblem {
  /// Whether the change stands although an error was thrown.
  var isCommitted: Bool {
    if case .notConfirmed = self { true } else { false }
  }
}
