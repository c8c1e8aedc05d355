import Foundation
import TestSupport
import Testing

@testable import PipCore

@Suite struct `Store: unfinished changes` {
  private let school = "schools/ingham.json"
  private let person = "people/asha.json"

  /// A partnership in which a program died after it had changed one of two files.
  private func withUnfinished(_ body: (TemporaryData, Store) throws -> Void) throws {
    try withPartnership { data, store in
      try store.commit([school: "old\n", person: "old\n"])
      let isDead = Switch()
      let system = System { call, path in
        if call == .rename, path == "schools/ingham.json" { isDead.turnOn() }
        return isDead.isOn ? EIO : nil
      }
      #expect(
        problem { try Store(path: data.path, system: system).commit([school: "new\n", person: "new\n"]) }
          != nil)
      #expect(data.text(".pending") != nil)
      #expect(data.text(person) == "new\n")
      #expect(data.text(school) == "old\n")
      try body(data, store)
    }
  }

  @Test func `readers see what was before, and the next change takes it back first`() throws {
    try withUnfinished { data, store in
      let before = data.fingerprint
      #expect(try store.see([school, person]) == [school: "old\n", person: "old\n"])
      _ = try store.update(request(dryRun: true)) { change in
        let seen = text(try change.bytes(place(person)))
        #expect(seen == "old\n")
      }
      #expect(data.fingerprint == before)
      try store.commit(["schools/next.json": "next\n"])
      #expect(
        data.records == [
          "partnership.json": "{}\n", school: "old\n", person: "old\n", "schools/next.json": "next\n",
        ])
      #expect(data.litter == [])
    }
  }

  @Test func `an unfinished creation is not listed, and an unfinished removal is`() throws {
    try withPartnership { data, store in
      try store.commit(["schools/a.json": "a\n"])
      let isDead = Switch()
      let system = System { call, path in
        if call == .rename, path.hasPrefix("history/") { isDead.turnOn() }
        return isDead.isOn ? EIO : nil
      }
      let writes: Writes = ["schools/a.json": nil, "schools/b.json": "b\n"]
      #expect(problem { try Store(path: data.path, system: system).commit(writes) } != nil)
      #expect(data.records.keys.sorted() == ["partnership.json", "schools/b.json"])
      try store.read { change in
        let stems = try change.stems(in: #require(FolderPath.root.appending("schools")))
        #expect(stems == ["a"])
      }
      try store.commit([:])
      #expect(data.records.keys.sorted() == ["partnership.json", "schools/a.json"])
      #expect(data.litter == [])
    }
  }

  @Test func `a file that is neither as before nor as after stops everything that would write`() throws {
    try withUnfinished { data, store in
      try data.put("by hand\n", person)
      let before = data.fingerprint
      let found = StoreProblem.unfinished(path: person, command: "pip write")
      #expect(problem { try store.commit(["schools/next.json": "next\n"]) } == found)
      #expect(problem { _ = try store.see([person]) } == found)
      #expect(try store.see([school, "partnership.json"]) == [school: "old\n", "partnership.json": "{}\n"])
      #expect(data.fingerprint == before)
    }
  }

  @Test func `a journal whose change is in the history already is void`() throws {
    try withUnfinished { data, store in
      // As when a power cut kept both names of the last rename, after all files had changed.
      try data.put("new\n", school)
      let journal = try #require(data.text(".pending"))
      let id = try #require(try JSONDocument(utf8(journal), limits: .history).root["id"]?.string)
      try data.put(journal, "history/\(id.prefix(4))/\(id).json")
      #expect(try store.see([school, person]) == [school: "new\n", person: "new\n"])
      try store.commit(["schools/next.json": "next\n"])
      #expect(data.text(school) == "new\n")
      #expect(data.litter.allSatisfy { $0.contains(".tmp-") })
      #expect(try store.history.count == 4)
    }
  }

  @Test func `a journal that is found without a count is taken back all the same`() throws {
    try withUnfinished { data, store in
      try FileManager.default.removeItem(atPath: data.file(".lock"))
      #expect(try store.see([person]) == [person: "old\n"])
      try store.commit([:])
      #expect(data.text(person) == "old\n")
      #expect(data.litter == [])
    }
  }

  @Test func `a damaged journal is refused by readers and writers, and nothing changes`() throws {
    try withUnfinished { data, store in
      let whole = try #require(data.text(".pending"))
      let member = { (old: String, new: String) in whole.replacingOccurrences(of: old, with: new) }
      let damaged: [String] = [
        "", "\n", String(repeating: "\0", count: whole.utf8.count), String(whole.prefix(whole.count / 2)),
        whole + "\0\0\0", "[]", "{}", "null", "{\"schema\": \"pip/review/1\"}",
        member("pip/history/1", "pip/history/2"), member("\"by\": \"asha\"", "\"by\": 1"),
        member("\"afterHash\"", "\"other\""), member("\"beforeHash\"", "\"other\""),
        member("\"before\": \"old\\n\"", "\"before\": null"),
        member("\"before\": \"old\\n\"", "\"before\": 7"),
        member("\"id\": \"2", "\"id\": \"../2"), member("people/asha.json", "../outside/asha.json"),
        member("people/asha.json", "/etc/passwd.json"), member("people/asha.json", "people/../../asha.json"),
        member("people/asha.json", "people/Asha.json"), member("people/asha.json", "people/asha"),
      ]
      for text in damaged {
        #expect(text != whole)
        try data.put(text, ".pending")
        let before = data.fingerprint
        for found in [
          problem { try store.commit([school: "x\n"]) }, problem { _ = try store.see([school]) },
          problem { _ = try store.update(request(dryRun: true)) { _ in } },
        ] {
          guard case .journalDamaged(".pending", _) = found else {
            Issue.record("\(String(describing: found)) for \(text)")
            continue
          }
        }
        #expect(data.fingerprint == before)
      }
      try data.put(whole, ".pending")
      try store.commit([:])
      #expect(data.text(person) == "old\n")
    }
  }

  @Test func `every cut of a journal is refused`() throws {
    try withUnfinished { data, store in
      let whole = Array(try #require(data.text(".pending")).utf8)
      let records = data.records
      for count in stride(from: 0, to: whole.count - 2, by: 7) {
        try data.put(Data(whole.prefix(count)), ".pending")
        guard case .journalDamaged = problem({ try store.commit([school: "x\n"]) }) else {
          Issue.record("cut at \(count)")
          continue
        }
      }
      #expect(data.records == records)
    }
  }

  @Test func `an entry that tries to lead outside is refused, and nothing outside is touched`() throws {
    try withPartnership { data, store in
      try data.put("theirs\n", "../outside/asha.json")
      let entry = try #require(try store.commit([person: "old\n"]))
      let name = "history/2027/\(entry.id).json"
      let whole = try #require(data.text(name))
      for (old, new) in [
        ("people/asha.json", "../outside/asha.json"), ("people/asha.json", "people/asha/../../x.json"),
        (entry.id, "20270101T000000.000000Z-234567"), ("\"before\": null", "\"before\": {\"hex\": \"zz\"}"),
        ("\"before\": null", "\"before\": \"\""), ("\"before\": null", "\"before\": {\"keep\": 1}"),
      ] {
        try data.put(whole.replacingOccurrences(of: old, with: new), name)
        #expect(problem { try store.undo() } == .historyDamaged(path: name, nil), "\(new)")
        #expect(problem { try store.undo(entry.code) } == .historyDamaged(path: name, nil), "\(new)")
      }
      #expect(data.text(person) == "old\n")
      #expect(data.text("../outside/asha.json") == "theirs\n")
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func `entries that undo each other in a circle end in an answer`() throws {
    try withPartnership { data, store in
      let entry = try #require(try store.commit([person: "old\n"]))
      let name = "history/2027/\(entry.id).json"
      let whole = try #require(data.text(name))
      for target in [entry.id, "20991231T000000.000000Z-234567", "", "x"] {
        try data.put(
          whole.replacingOccurrences(of: "\"schema\"", with: "\"undoes\": \"\(target)\",\n  \"schema\""), name
        )
        #expect(try store.history.first?.undoes == target)
        _ = problem { _ = try store.read { try History($0).lastUndo(by: "asha") } }
        _ = problem { _ = try store.read { try History($0).lastStanding(by: "asha") } }
      }
    }
  }
}
