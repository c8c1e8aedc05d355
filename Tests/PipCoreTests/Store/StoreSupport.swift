import Foundation
import PipCore
import Synchronization
import TestSupport
import Testing

/// A repeatable source of chance.
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// A clock that goes on by a second each time it is asked, and never tells the same time twice in one run of the tests.
private let clock = Atomic<Int64>(1_800_000_000_000_000)

func tick() -> Instant {
  Instant(microseconds: clock.add(1_000_000, ordering: .relaxed).newValue)
}

func request(
  _ command: String = "pip test", by: String = "asha", dryRun: Bool = false,
  now: @escaping () -> Instant = tick
) -> Store.Request {
  Store.Request(
    by: by, command: command, isDryRun: dryRun, now: now, random: SystemRandomNumberGenerator())
}

/// A path that the test knows to be good.
func place(_ text: String, _ location: SourceLocation = #_sourceLocation) throws -> RecordPath {
  try #require(RecordPath(text), sourceLocation: location)
}

func utf8(_ text: String) -> [UInt8] { Array(text.utf8) }

func text(_ bytes: [UInt8]?) -> String? { bytes.map { String(decoding: $0, as: UTF8.self) } }

/// What a change writes: a text for each path, or nil to take the file away.
typealias Writes = [String: String?]

extension Store {
  /// Commits a few writes.
  @discardableResult
  func commit(_ writes: Writes, by: String = "asha", now: @escaping () -> Instant = tick) throws
    -> HistoryEntry?
  {
    try update(request("pip write", by: by, now: now)) { change in try change.put(writes) }.outcome.entry
  }

  /// What a reader sees of some files.
  func see(_ names: [String]) throws -> [String: String] {
    try read { change in
      var seen: [String: String] = [:]
      for name in names { seen[name] = text(try change.bytes(place(name))) }
      return seen
    }
  }

  func undo(by: String = "asha", _ word: String? = nil) throws {
    _ = try update(request("pip undo", by: by)) { change in
      let history = History(change)
      try History.takeBack(try word.map(history.find) ?? history.lastStanding(by: by), in: change)
    }
  }

  func redo(by: String = "asha") throws {
    _ = try update(request("pip redo", by: by)) { change in
      try History.takeBack(History(change).lastUndo(by: by), in: change)
    }
  }

  var history: [HistoryEntry] {
    get throws { try read { change in try History(change).latest(1_000_000) } }
  }
}

extension Change {
  func put(_ writes: Writes) throws {
    for (name, content) in writes { try write(content.map(utf8), to: place(name)) }
  }
}

/// A data directory with a partnership in it, and the store over it.
func withPartnership<Answer>(_ body: (TemporaryData, Store) throws -> Answer) throws -> Answer {
  try TemporaryData.use { data in
    let store = Store(path: data.path)
    _ = try store.create(request("pip init")) { change in
      try change.put(["partnership.json": "{}\n"])
    }
    return try body(data, store)
  }
}

/// The problem that a body throws, or nil when it throws none.
func problem(_ body: () throws -> Void) -> StoreProblem? {
  do {
    try body()
    return nil
  } catch {
    return error as? StoreProblem
  }
}
