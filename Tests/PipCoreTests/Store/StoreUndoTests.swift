import PipCore
import TestSupport
import Testing

@Suite struct `Store: undo and redo` {
  private let school = "schools/ingham.json"

  @Test func `undo takes back the last change, redo makes it again, and undo takes that back too`() throws {
    try withPartnership { data, store in
      try store.commit([school: "one\n"])
      try store.commit([school: "two\n"])
      try store.undo()
      #expect(data.text(school) == "one\n")
      try store.redo()
      #expect(data.text(school) == "two\n")
      try store.undo()
      #expect(data.text(school) == "one\n")
      try store.undo()
      #expect(data.text(school) == nil)
      #expect(data.entries.count == 7)
    }
  }

  @Test func `an undo can be undone by its name, and names what it takes back`() throws {
    try withPartnership { data, store in
      let change = try #require(try store.commit([school: "one\n"]))
      try store.undo(change.code)
      let undo = try #require(try store.history.first)
      #expect(undo.undoes == change.id)
      try store.undo(undo.id)
      #expect(data.text(school) == "one\n")
      #expect(try store.history.first?.undoes == undo.id)
    }
  }

  @Test func `a change of several files comes back whole, with removed files there and made ones gone`()
    throws
  {
    try withPartnership { data, store in
      try store.commit(["schools/a.json": "a\n", "people/b.json": "b\n"])
      let before = data.records
      try store.commit(["schools/a.json": nil, "people/b.json": "changed\n", "cycles/x/c.json": "c\n"])
      let after = data.records
      try store.undo()
      #expect(data.records == before)
      try store.redo()
      #expect(data.records == after)
    }
  }

  @Test func `everyone takes back their own changes only`() throws {
    try withPartnership { data, store in
      try store.commit(["schools/a.json": "asha\n"], by: "asha")
      try store.commit(["schools/b.json": "ben\n"], by: "ben")
      try store.undo(by: "asha")
      #expect(data.records.keys.sorted() == ["partnership.json", "schools/b.json"])
      #expect(problem { try store.redo(by: "ben") } == .nothingToRedo(by: "ben"))
      #expect(problem { try store.undo(by: "cleo") } == .nothingToUndo(by: "cleo"))
      try store.redo(by: "asha")
      #expect(data.records.count == 3)
    }
  }

  @Test func `what somebody else did again is not offered to be done again`() throws {
    try withPartnership { data, store in
      try store.commit([school: "one\n"], by: "asha")
      try store.undo(by: "asha")
      // Ben takes Asha's undo back.
      try store.undo(by: "ben", try #require(try store.history.first).id)
      #expect(problem { try store.redo(by: "asha") } == .nothingToRedo(by: "asha"))
      try store.undo(by: "asha")
      #expect(data.text(school) == nil)
    }
  }

  @Test func `undo refuses when a file has changed since, and changes nothing`() throws {
    try withPartnership { data, store in
      let entry = try #require(try store.commit(["schools/a.json": "one\n", school: "one\n"], by: "asha"))
      try store.commit([school: "two\n"], by: "ben")
      let before = data.files
      #expect(problem { try store.undo(by: "asha") } == .changedSince(path: school, entry: entry.code))
      try data.put("by hand\n", school)
      let last = try store.history[0].code
      #expect(problem { try store.undo(by: "ben") } == .changedSince(path: school, entry: last))
      #expect(data.text("schools/a.json") == "one\n")
      #expect(data.files.count == before.count)
    }
  }

  @Test func `the making of the partnership is not taken back`() throws {
    try withPartnership { data, store in
      let entry = try #require(try store.history.last)
      #expect(problem { try store.undo() } == .wouldRemovePartnership(entry: entry.code))
      #expect(data.text("partnership.json") == "{}\n")
    }
  }

  @Test func `an entry is found by its code, its whole name, or a beginning of either`() throws {
    try withPartnership { _, store in
      let first = try #require(try store.commit([school: "one\n"]))
      let second = try #require(try store.commit([school: "two\n"]))
      try store.read { change in
        let history = History(change)
        let found = try [first.code, second.id, String(second.id.prefix(22))].map(history.find)
        #expect(found == [first, second, second])
        #expect(problem { _ = try history.find("zzzzzz") } == .noSuchEntry("zzzzzz"))
        #expect(problem { _ = try history.find("") } == .noSuchEntry(""))
        #expect(problem { _ = try history.find("../partnership") } == .noSuchEntry("../partnership"))
        guard case .ambiguousEntry("2027", let candidates) = problem({ _ = try history.find("2027") }) else {
          Issue.record("2027 begins three entries")
          return
        }
        #expect(candidates.suffix(2) == [first.code, second.code])
      }
    }
  }

  @Test func `a clock that was set back does not change the order of changes`() throws {
    try withPartnership { data, store in
      let late = Instant(microseconds: 2_000_000_000_000_000)
      let early = Instant(microseconds: 1_000_000_000_000_000)
      try store.commit([school: "one\n"], now: { late })
      try store.commit([school: "two\n"], now: { early })
      try store.commit([school: "three\n"], now: { late })
      let history = try store.history
      #expect(history.map(\.at) == [late, early, late] + [history[3].at])
      #expect(history.map(\.id) == history.map(\.id).sorted(by: >))
      #expect(data.entries.suffix(3).allSatisfy { $0.hasPrefix("history/2033/") })
      try store.undo()
      try store.undo()
      #expect(data.text(school) == "one\n")
    }
  }

  @Test func `a new year has a folder of its own, and the newest entry comes first over the border`() throws {
    try withPartnership { data, store in
      try store.commit([school: "old\n"], now: { Instant(microseconds: 1_893_455_999_999_999) })
      try store.commit([school: "new\n"], now: { Instant(microseconds: 1_893_456_000_000_000) })
      #expect(data.entries.map { $0.prefix(12) } == ["history/2027", "history/2029", "history/2030"])
      #expect(try store.history.map { $0.id.prefix(8) }.prefix(2) == ["20300101", "20291231"])
    }
  }

  /// A file with a text, the texts that undo would give, and those that redo would give.
  private struct Stack {
    var now: String?
    var past: [String?] = []
    var future: [String?] = []
  }

  @Test(arguments: 0..<12)
  func `any sequence of edits, undos and redos is that of a stack`(seed: UInt64) throws {
    try withPartnership { data, store in
      var chance = Chance(seed)
      var stack = Stack()
      for step in 0..<40 {
        switch Int.random(in: 0..<7, using: &chance) {
        case 0...2:
          let text = Int.random(in: 0..<9, using: &chance) == 0 && stack.now != nil ? nil : "step \(step)\n"
          try store.commit([school: text])
          stack = Stack(now: text, past: stack.past + [stack.now])
        case 3, 4:
          // The first entry is the making of the partnership, which stays.
          guard let back = stack.past.popLast() else {
            #expect(problem { try store.undo() } != nil)
            continue
          }
          try store.undo()
          stack.future.append(stack.now)
          stack.now = back
        default:
          guard let again = stack.future.popLast() else {
            #expect(problem { try store.redo() } == .nothingToRedo(by: "asha"))
            continue
          }
          try store.redo()
          stack.past.append(stack.now)
          stack.now = again
        }
        #expect(data.text(school) == stack.now, "seed \(seed), step \(step)")
      }
    }
  }
}
