import Foundation
import TestSupport
import Testing

/// A data directory with one review in it, and the real program.
private struct Trial {
  let program: RealProgram
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("pip-process-\(UUID().uuidString)")
    program = try RealProgram(data: folder.path)
    try #require(try program.run(["init", "--name", "Fenland Schools"]).status == 0)
    for words in [
      ["school", "add", "Ingham Primary School", "--id", "ingham"], ["cycle", "open", "2026-27"],
      ["review", "add", "ingham", "--on", "2026-11-12"],
    ] {
      let outcome = try program.run(words)
      try #require(outcome.status == 0, "\(outcome)")
    }
  }

  func close() { try? FileManager.default.removeItem(at: folder) }

  var review: URL { folder.appendingPathComponent("cycles/2026-27/reviews/ingham.json") }

  /// The texts of the actions on disk, by code.
  func actions() throws -> [String: String] {
    let object = try JSONSerialization.jsonObject(with: Data(contentsOf: review))
    let actions = (object as? [String: Any])?["actions"] as? [String: [String: Any]] ?? [:]
    return actions.compactMapValues { $0["text"] as? String }
  }

  /// Every file with its time of change, to the nanosecond.
  func times() throws -> [String: String] {
    var times: [String: String] = [:]
    for case let path as String in FileManager.default.enumerator(atPath: folder.path) ?? .init() {
      var raw = stat()
      #expect(lstat(folder.appendingPathComponent(path).path, &raw) == 0)
      times[path] = "\(raw.st_mtim.tv_sec).\(raw.st_mtim.tv_nsec) \(raw.st_ino)"
    }
    return times
  }
}

@Suite("Processes", .serialized)
struct ProcessTests {
  @Test(.timeLimit(.minutes(2)))
  func `eight processes that add fifty actions each to one review keep all four hundred`() async throws {
    let trial = try Trial()
    defer { trial.close() }
    let program = trial.program
    let failures = try await withThrowingTaskGroup(of: Int.self) { group in
      for writer in 1...8 {
        group.addTask {
          try await onThread {
            try (1...50).count { number in
              try program.run(["action", "add", "ingham", "writer \(writer) number \(number)"]).status != 0
            }
          }
        }
      }
      return try await group.reduce(0, +)
    }
    #expect(failures == 0)
    let actions = try trial.actions()
    #expect(actions.count == 400)
    #expect(Set(actions.values).count == 400)
  }

  @Test(.timeLimit(.minutes(2)))
  func `whatever moment a process is killed at, what was acknowledged is there and the next command works`()
    async throws
  {
    let trial = try Trial()
    defer { trial.close() }
    let program = trial.program
    let window = try usualMicroseconds(program) * 5
    let acknowledged = try await withThrowingTaskGroup(of: [String].self) { group in
      for writer in 1...4 {
        group.addTask { try await onThread { try stormOfKills(program, writer, rounds: 60, within: window) } }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    let kept = Set(try trial.actions().values)
    #expect(acknowledged.count > 20, "the storm let too few through to mean anything")
    #expect(acknowledged.count < 240, "the storm killed nothing")
    #expect(acknowledged.filter { !kept.contains($0) } == [])
    let next = try program.run(["action", "add", "ingham", "after the storm"])
    #expect(next.status == 0, "\(next.messages)")
    #expect(try trial.actions().values.contains("after the storm"))
    let names = try FileManager.default.contentsOfDirectory(
      atPath: trial.review.deletingLastPathComponent().path)
    #expect(names == ["ingham.json"])
    #expect(!FileManager.default.fileExists(atPath: trial.folder.appendingPathComponent(".pending").path))
  }

  @Test func `an answer that cannot be written is a failure`() throws {
    let trial = try Trial()
    defer { trial.close() }
    try #require(FileManager.default.fileExists(atPath: "/dev/full"))
    for words in [
      "review list", "status", "due", "school list", "report cycle", "history", "review show ingham", "help",
    ] {
      let outcome = try trial.program.shell("\"$PIP\" \(words) > /dev/full")
      #expect(outcome.status == 74, "\(words): \(outcome)")
      #expect(outcome.messages.contains("could not be written"), "\(words)")
    }
    let before = try trial.actions()
    let saved = try trial.program.shell("\"$PIP\" action add ingham 'Said nowhere' > /dev/full")
    #expect(saved.status == 74)
    #expect(try trial.actions().count == before.count + 1)
  }

  @Test func `a reader that goes away ends the program quietly`() throws {
    let trial = try Trial()
    defer { trial.close() }
    let outcome = try trial.program.shell("{ \"$PIP\" help; echo $? >&2; } | head -n 1")
    #expect(outcome.output == "usage: pip [global options] COMMAND ...\n")
    #expect(outcome.messages == "0\n")
  }

  @Test func `with all three streams closed nothing lands in a record`() throws {
    let trial = try Trial()
    defer { trial.close() }
    _ = try trial.program.shell("\"$PIP\" action add ingham 'Streams are closed' <&- >&- 2>&-")
    #expect(try trial.actions().values.contains("Streams are closed"))
    let lost = try trial.program.shell("\"$PIP\" review list >&-")
    #expect(lost.status == 74 && lost.messages.contains("could not be written"), "\(lost)")
    #expect(try trial.program.shell("\"$PIP\" review list 2>&-").status == 0)
  }

  @Test func `a batch that comes bit by bit through a pipe is read to its end`() throws {
    let trial = try Trial()
    defer { trial.close() }
    let pipe = trial.folder.appendingPathComponent(".fifo").path
    let script = """
      mkfifo "\(pipe)"
      { echo "school add One"; sleep 0.3; echo "school add Two"; } > "\(pipe)" &
      "$PIP" batch "\(pipe)" --quiet
      """
    #expect(
      try trial.program.shell(script).output
        == "Added the school one: One\n  Id:  one\nAdded the school two: Two\n  Id:  two\n")
  }

  @Test func `standard input that is too long is refused, not cut`() throws {
    let trial = try Trial()
    defer { trial.close() }
    let cut = try trial.program.shell(
      "{ echo 'school add One'; head -c 70000000 /dev/zero | tr '\\0' '#'; } | \"$PIP\" batch -")
    #expect(cut.status == 65)
    #expect(cut.messages == "pip: standard input: could not be read as text in UTF-8, of at most 64 MiB\n")
    #expect(try trial.program.run(["school", "show", "one"]).status == 66)
    let empty = try trial.program.run(["batch", "-"], input: "# nothing yet\n")
    #expect(empty.status == 0)
    #expect(empty.messages == "There is no command in it; nothing is changed.\n")
  }

  @Test func `reading changes no file and no time of change`() throws {
    let trial = try Trial()
    defer { trial.close() }
    let before = try trial.times()
    for words in [
      "review list", "status", "due", "school list", "report cycle", "history", "review show ingham",
    ] {
      #expect(try trial.program.shell("\"$PIP\" \(words)").status == 0)
    }
    #expect(try trial.times() == before)
  }

  @Test func `another program that holds the lock makes a writer give up with status 75`() throws {
    let trial = try Trial()
    defer { trial.close() }
    let lock = open(trial.folder.appendingPathComponent(".lock").path, O_RDWR)
    try #require(lock >= 0)
    defer { close(lock) }
    try #require(flock(lock, LOCK_EX) == 0)
    let outcome = try trial.program.run(["action", "add", "ingham", "Too late"])
    #expect(outcome.status == 75)
    #expect(outcome.messages.hasPrefix("pip: another command has been at work on the data for 5 seconds\n"))
    #expect(try trial.program.run(["review", "list"]).status == 0, "readers need no lock")
  }

  @Test func `under another name the program speaks of itself by that name`() throws {
    let trial = try Trial()
    defer { trial.close() }
    let link = trial.folder.appendingPathComponent("peerpip").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: trial.program.path)
    let outcome = try trial.program.shell("'\(link)' school shw")
    #expect(outcome.status == 64)
    #expect(outcome.messages.hasPrefix("peerpip: unknown command 'peerpip school shw'\n"))
  }

  @Test func `words that are not UTF-8 are refused`() throws {
    let trial = try Trial()
    defer { trial.close() }
    let outcome = try trial.program.shell("\"$PIP\" school add \"$(printf 'Caf\\351 School')\"")
    #expect(outcome.status == 64)
    #expect(outcome.messages.contains("is not proper UTF-8 text"))
  }

  @Test func `new files and folders are open to their owner only, whatever the umask`() throws {
    let trial = try Trial()
    defer { trial.close() }
    for mask in ["000", "022", "077"] {
      #expect(try trial.program.shell("umask \(mask); \"$PIP\" school add 'School \(mask)'").status == 0)
    }
    var seen = 0
    for case let path as String in FileManager.default.enumerator(atPath: trial.folder.path) ?? .init() {
      var raw = stat()
      #expect(lstat(trial.folder.appendingPathComponent(path).path, &raw) == 0)
      #expect(raw.st_mode & 0o777 == (raw.st_mode & S_IFMT == S_IFDIR ? 0o700 : 0o600), "\(path)")
      seen += 1
    }
    #expect(seen > 10)
  }
}

/// Starts commands and kills each after a random moment; returns the texts of those that ended well all the same.
private func stormOfKills(
  _ program: RealProgram, _ writer: Int, rounds: Int, within window: UInt32
) throws -> [String] {
  var acknowledged: [String] = []
  for round in 1...rounds {
    let text = "storm \(writer) round \(round)"
    let process = program.process(["action", "add", "ingham", text])
    try process.run()
    usleep(UInt32.random(in: 0...window))
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    if process.terminationReason == .exit, process.terminationStatus == 0 { acknowledged.append(text) }
  }
  return acknowledged
}

/// How long one command takes on this machine at this moment.
private func usualMicroseconds(_ program: RealProgram) throws -> UInt32 {
  let start = ContinuousClock.now
  for round in 1...5 { try program.run(["action", "add", "ingham", "measured \(round)"]) }
  let taken = ContinuousClock.now - start
  return UInt32(
    max(1000, taken.components.attoseconds / 5_000_000_000_000 + taken.components.seconds * 200_000))
}

/// Runs a blocking body on a thread of its own, so that waiting for processes does not use up the pool of tasks.
private func onThread<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
  try await withCheckedThrowingContinuation { continuation in
    Thread.detachNewThread { continuation.resume(with: Result { try body() }) }
  }
}
