public import Foundation
public import PipCore
import Synchronization

/// A folder of its own for one test, taken away when the test is over.
///
/// Tests work on its `path`; everything here looks at the disk directly, past the store, so that it can tell what is really
/// there.
public final class TemporaryData: Sendable {
  /// The data directory: an empty folder at first.
  public let path: String
  private let top: String

  /// Makes the folder.
  ///
  /// - Throws: What kept it from being made.
  public init() throws {
    // In memory where that is to be had: a store syncs often, and a real disk takes its time for that.
    let memory = "/dev/shm"
    let place =
      FileManager.default.isWritableFile(atPath: memory)
      ? memory : FileManager.default.temporaryDirectory.path
    top = "\(place)/pip-\(UUID().uuidString)"
    path = top + "/data"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: top)
  }

  /// Runs a body on a folder of its own, which is gone afterwards.
  ///
  /// - Parameter body: Works on the folder.
  /// - Returns: What the body returns.
  /// - Throws: What the body throws.
  public static func use<Answer>(_ body: (TemporaryData) throws -> Answer) throws -> Answer {
    let data = try TemporaryData()
    return try withExtendedLifetime(data) { try body(data) }
  }

  /// A folder beside the data directory, for what must not be touched.
  public var outside: String { top + "/outside" }

  /// The whole path of a name in the data directory.
  ///
  /// - Parameter name: A path from the data directory down.
  /// - Returns: The path from the root of the file system.
  public func file(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file as another program would, with the folders above it.
  ///
  /// - Parameters:
  ///   - text: What it holds.
  ///   - name: Its path from the data directory down.
  /// - Throws: What kept it from being written.
  public func put(_ text: String, _ name: String) throws {
    try put(Data(text.utf8), name)
  }

  /// Writes a file of any bytes as another program would, with the folders above it.
  ///
  /// - Parameters:
  ///   - data: What it holds.
  ///   - name: Its path from the data directory down.
  /// - Throws: What kept it from being written.
  public func put(_ data: Data, _ name: String) throws {
    let url = URL(fileURLWithPath: file(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  /// Returns what a file holds, or nil when it is not there.
  ///
  /// - Parameter name: Its path from the data directory down.
  /// - Returns: The text.
  public func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: file(name)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Every file below the data directory with what it holds; links and folders are left out.
  public var files: [String: String] {
    var files: [String: String] = [:]
    for name in everything where type(of: name) == .typeRegular {
      files[name] = text(name)
    }
    return files
  }

  /// The files that are people's own: not the history, and none with a leading dot.
  public var records: [String: String] {
    files.filter { !$0.key.hasPrefix(".") && !$0.key.hasPrefix("history/") && !$0.key.contains("/.") }
  }

  /// The entries of the history, oldest first, by file name.
  public var entries: [String] {
    files.keys.filter { $0.hasPrefix("history/") }.sorted()
  }

  /// Temporaries, and a journal, that lie anywhere in the data directory.
  public var litter: [String] {
    everything.filter { $0.contains(".tmp-") || $0.hasSuffix(".pending") }.sorted()
  }

  /// Every name below the data directory.
  public var everything: [String] {
    FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
  }

  /// For every name below the data directory, the folder itself included: kind, size, mode and moment of the last change.
  public var fingerprint: [String: String] {
    var prints: [String: String] = [:]
    for name in everything + ["."] {
      let facts = (try? FileManager.default.attributesOfItem(atPath: file(name))) ?? [:]
      let moment = (facts[.modificationDate] as? Date)?.timeIntervalSinceReferenceDate ?? 0
      prints[name] = "\(type(of: name).rawValue) \(facts[.size] ?? 0) \(mode(name)) \(moment)"
    }
    return prints
  }

  /// The permission bits of a name.
  ///
  /// - Parameter name: A path from the data directory down.
  /// - Returns: The bits, such as `0o600`; zero when it is not there.
  public func mode(_ name: String) -> Int {
    let facts = try? FileManager.default.attributesOfItem(atPath: file(name))
    return (facts?[.posixPermissions] as? NSNumber)?.intValue ?? 0
  }

  private func type(of name: String) -> FileAttributeType {
    let facts = try? FileManager.default.attributesOfItem(atPath: file(name))
    return facts?[.type] as? FileAttributeType ?? .typeUnknown
  }
}

/// Counts the system's calls and makes some of them fail.
public final class Faults: Sendable {
  private struct State {
    var calls = 0
    var failed: [String] = []
    var log: [String] = []
  }

  private let state = Mutex(State())
  private let decide: @Sendable (Int, SystemCall, String) -> Int32?

  /// Makes a plan of faults.
  ///
  /// - Parameter decide: Given the number of the call, counted from 1, its kind and its path: the `errno`, or nil.
  public init(_ decide: @escaping @Sendable (Int, SystemCall, String) -> Int32?) {
    self.decide = decide
  }

  /// Makes one call fail, once.
  ///
  /// - Parameters:
  ///   - number: Which, counted from 1.
  ///   - code: The `errno`.
  /// - Returns: The plan.
  public static func once(_ number: Int, _ code: Int32) -> Faults {
    Faults { call, _, _ in call == number ? code : nil }
  }

  /// Makes a call and every later one fail, as when the program is killed there.
  ///
  /// - Parameters:
  ///   - number: From which, counted from 1.
  ///   - code: The `errno`.
  /// - Returns: The plan.
  public static func from(_ number: Int, _ code: Int32 = EIO) -> Faults {
    Faults { call, _, _ in call >= number ? code : nil }
  }

  /// The door that follows this plan.
  public var system: System {
    System { call, path in self.next(call, path) }
  }

  /// How many calls were made to fail.
  public var injected: Int { failed.count }

  /// The calls that were made to fail, each as its kind and path.
  public var failed: [String] { state.withLock { $0.failed } }

  /// The calls made, each as its kind and path.
  public var log: [String] { state.withLock { $0.log } }

  private func next(_ call: SystemCall, _ path: String) -> Int32? {
    state.withLock { state in
      state.calls += 1
      let code = decide(state.calls, call, path)
      state.log.append("\(call.rawValue) \(path)")
      if code != nil { state.failed.append("\(call.rawValue) \(path)") }
      return code
    }
  }
}
