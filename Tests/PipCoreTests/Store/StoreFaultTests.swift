import Foundation
import PipCore
import TestSupport
import Testing

/// Every change of this suite is tried again and again, with another system call failing each time.
///
/// After each fault every file must be as before or as after the whole change, the answer must have told the truth, and
/// the store must go on working and leave no temporaries.
@Suite struct `Store: faults at every system call` {
  static let codes: [Int32] = [EIO, ENOSPC, EACCES, EROFS, EMFILE, EDQUOT, EBUSY, EINVAL, ENOENT]

  /// Each kind of change, in a name and what it writes.
  static let cases: [FaultCase] = [
    FaultCase(name: "creation", before: [:], writes: ["cycles/2026-27/reviews/ingham.json": long("made")]),
    FaultCase(
      name: "edit", before: ["schools/ingham.json": long("old")],
      writes: ["schools/ingham.json": long("new")]),
    FaultCase(
      name: "removal", before: ["schools/ingham.json": long("old")], writes: ["schools/ingham.json": nil]),
    FaultCase(
      name: "three files in two folders",
      before: ["schools/ingham.json": long("old"), "people/asha.json": "old\n"],
      writes: [
        "schools/ingham.json": long("new"), "people/asha.json": nil, "people/ben.json": "new\n",
      ]),
  ]

  static func long(_ word: String) -> String {
    String(repeating: "the same line\n", count: 40) + word + "\n" + String(repeating: "é\n", count: 40)
  }

  @Test(arguments: cases)
  func `one call that fails leaves all of the old or all of the new`(_ item: FaultCase) throws {
    var injections = 0
    for code in Self.codes {
      injections += try item.walk(code: code) { Faults.once($0, code) }
    }
    #expect(injections > 150, "the loop did not reach the calls it should fail: \(injections)")
  }

  @Test(arguments: cases)
  func `a program that dies at any call leaves all of the old or all of the new`(_ item: FaultCase) throws {
    var injections = 0
    for code in Self.codes {
      injections += try item.walk(code: code) { Faults.from($0, code) }
    }
    #expect(injections > 150, "the loop did not reach the calls it should fail: \(injections)")
  }

  @Test(arguments: cases)
  func `a program that dies while it takes back what another left can be followed by a third`(
    _ item: FaultCase
  ) throws {
    let pairs = try item.walkPairs()
    #expect(pairs > 200, "too few pairs: \(pairs)")
  }

  @Test func `an interrupted call is simply made again`() throws {
    try withPartnership { data, _ in
      let faults = Faults { number, _, _ in number.isMultiple(of: 2) ? EINTR : nil }
      try Store(path: data.path, system: faults.system).commit(["schools/ingham.json": "new\n"])
      #expect(data.records["schools/ingham.json"] == "new\n")
      #expect(faults.injected > 10)
    }
  }

  @Test func `a disk that does not confirm the last step is told apart from a change that failed`() throws {
    try withPartnership { data, _ in
      let faults = Faults { _, call, path in call == .sync && path.hasPrefix("history/") ? EIO : nil }
      let entries = data.entries.count
      let found = problem {
        try Store(path: data.path, system: faults.system).commit(["schools/ingham.json": "new\n"])
      }
      guard case .notConfirmed = found else {
        Issue.record("\(String(describing: found))")
        return
      }
      #expect(data.records["schools/ingham.json"] == "new\n")
      #expect(data.entries.count == entries + 1)
    }
  }

  @Test func `a full disk is noticed before any name has changed`() throws {
    try withPartnership { data, store in
      try store.commit(["schools/a.json": "old\n", "schools/b.json": "old\n"])
      let faults = Faults { _, call, path in call == .write && path == "schools/b.json" ? ENOSPC : nil }
      let found = problem {
        try Store(path: data.path, system: faults.system).commit([
          "schools/a.json": "new\n", "schools/b.json": "new\n",
        ])
      }
      #expect(found == .system(SystemError(call: .write, path: "schools/b.json", code: ENOSPC)))
      #expect(!faults.log.contains("rename schools/a.json"))
      #expect(data.records["schools/a.json"] == "old\n")
      #expect(data.litter == [])
    }
  }

  @Test func `a file system that cannot sync folders is left to its own promise`() throws {
    try withPartnership { data, _ in
      let faults = Faults { _, call, path in
        call == .sync && (path.isEmpty || path == "schools" || path.hasPrefix("history")) ? EINVAL : nil
      }
      let entry = try Store(path: data.path, system: faults.system).commit(["schools/ingham.json": "new\n"])
      #expect(entry != nil)
      #expect(faults.injected > 2)
    }
  }

  @Test func `a commit that was made although the system said no is not taken back`() throws {
    try withPartnership { data, _ in
      // A network file system asks twice: the second answer is "no such file", since the first did it.
      let path = data.path
      let faults = Faults { _, call, name in
        guard call == .rename, name.hasPrefix("history/") else { return nil }
        return rename("\(path)/.pending", "\(path)/\(name)") == 0 ? ENOENT : EIO
      }
      let entry = try Store(path: data.path, system: faults.system).commit(["schools/ingham.json": "new\n"])
      #expect(faults.injected == 1)
      #expect(entry != nil)
      #expect(data.records["schools/ingham.json"] == "new\n")
      #expect(data.entries.contains("history/2027/\(entry?.id ?? "").json"))
    }
  }
}
