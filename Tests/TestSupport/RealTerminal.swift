import Foundation

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The built program at a terminal of its own: a pseudo-terminal that is all three of its streams and its way to be
/// interrupted.
public final class RealTerminal {
  /// What stands on the screen, typed and printed.
  public private(set) var screen = ""
  private let terminal: Int32
  private let process: pid_t
  /// How much of the screen was waited for already.
  private var seen = 0
  private var bytes: [UInt8] = []

  /// The terminal did not do what it was asked to.
  public struct Fault: Error, Hashable {
    /// What was tried, and what stood on the screen.
    public let what: String, screen: String
  }

  /// Starts the program.
  ///
  /// - Parameters:
  ///   - program: The program.
  ///   - words: The words typed after its name.
  /// - Throws: ``Fault`` when there is no terminal to be had, or the program does not start.
  public init(_ program: RealProgram, _ words: [String]) throws {
    let pair = try openTerminal()
    terminal = pair.number
    _ = fcntl(terminal, F_SETFD, FD_CLOEXEC)
    let environment = program.environment.merging(["NO_COLOR": "1", "COLUMNS": "100"]) { _, new in new }
    guard let started = start(program.path, words, environment, on: pair.path) else {
      close(terminal)
      throw Fault(what: "start \(program.path)", screen: "")
    }
    process = started
  }

  deinit {
    kill(process, SIGKILL)
    close(terminal)
  }

  /// Waits until a text stands on the screen below what was waited for before.
  ///
  /// - Parameter text: The text.
  /// - Throws: ``Fault`` when it does not come within half a minute, or the program ends before.
  public func wait(for text: String) throws {
    let end = ContinuousClock.now + .seconds(30)
    while true {
      if let found = screen.dropFirst(seen).range(of: text) {
        seen = screen.distance(from: screen.startIndex, to: found.upperBound)
        return
      }
      guard ContinuousClock.now < end, readMore() else {
        throw Fault(what: "wait for '\(text)'", screen: screen)
      }
    }
  }

  /// Waits for a question, then answers it.
  ///
  /// - Parameters:
  ///   - question: How the question begins, up to the place where the answer is typed.
  ///   - answer: The line typed.
  /// - Throws: ``Fault`` when the question does not come.
  public func answer(_ question: String, with answer: String) throws {
    try wait(for: question)
    type(answer + "\n")
  }

  /// Types, as it is: a line end is `\n`, Ctrl-C is `\u{3}`, Ctrl-D is `\u{4}`.
  ///
  /// - Parameter text: The keys pressed.
  public func type(_ text: String) {
    waitUntilItWaits()
    let keys = Array(text.utf8)
    _ = write(terminal, keys, keys.count)
  }

  /// Reads what is left until the program ends.
  ///
  /// - Returns: Its exit status, or minus the signal that ended it.
  /// - Throws: ``Fault`` when it does not end within half a minute.
  public func finish() throws -> Int32 {
    let end = ContinuousClock.now + .seconds(30)
    while readMore() {
      guard ContinuousClock.now < end else { throw Fault(what: "wait for the end", screen: screen) }
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : -(status & 0x7F)
  }

  /// Reads what has come within a moment; returns false when the program has closed the terminal.
  private func readMore() -> Bool {
    var ready = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard poll(&ready, 1, 100) > 0 else { return true }
    var part = [UInt8](repeating: 0, count: 4096)
    let count = read(terminal, &part, part.count)
    guard count > 0 else { return false }
    bytes += part[..<count]
    screen = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
    return true
  }

  /// A person is slower than the step from the question to waiting for the answer; so is this, on Linux.
  private func waitUntilItWaits() {
    for _ in 0..<200 {
      usleep(10_000)
      guard let stat = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8) else { return }
      if stat.split(separator: ")").last?.hasPrefix(" S") == true { return }
    }
  }
}

/// Opens a pseudo-terminal; returns the side of the keyboard and screen, and the path of the side of the program.
private func openTerminal() throws -> (number: Int32, path: String) {
  typealias Open = @convention(c) (Int32) -> Int32
  typealias Name = @convention(c) (Int32) -> UnsafeMutablePointer<CChar>?
  // Looked up by name, since the headers show these four only under a setting that Swift does not make.
  guard let open = dlsym(nil, "posix_openpt"), let grant = dlsym(nil, "grantpt"),
    let unlock = dlsym(nil, "unlockpt"), let name = dlsym(nil, "ptsname")
  else { throw RealTerminal.Fault(what: "find the functions of terminals", screen: "") }
  let number = unsafeBitCast(open, to: Open.self)(O_RDWR | O_NOCTTY)
  guard number >= 0, unsafeBitCast(grant, to: Open.self)(number) == 0,
    unsafeBitCast(unlock, to: Open.self)(number) == 0, let path = unsafeBitCast(name, to: Name.self)(number)
  else { throw RealTerminal.Fault(what: "open a terminal", screen: "") }
  return (number, String(cString: path))
}

#if canImport(Darwin)
  private let newSession: Int32 = 0x0400
#else
  private let newSession: Int32 = 0x80
#endif

/// Starts a program as the leader of a new session, whose terminal is the first one that it opens.
private func start(
  _ path: String, _ words: [String], _ environment: [String: String], on terminal: String
) -> pid_t? {
  var actions = posix_spawn_file_actions_t()
  var attributes = posix_spawnattr_t()
  posix_spawn_file_actions_init(&actions)
  posix_spawnattr_init(&attributes)
  defer {
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
  }
  posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
  posix_spawn_file_actions_adddup2(&actions, 0, 1)
  posix_spawn_file_actions_adddup2(&actions, 0, 2)
  var (none, interrupt) = (sigset_t(), sigset_t())
  sigemptyset(&none)
  sigemptyset(&interrupt)
  sigaddset(&interrupt, SIGINT)
  posix_spawnattr_setsigmask(&attributes, &none)
  posix_spawnattr_setsigdefault(&attributes, &interrupt)
  let flags = newSession | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
  posix_spawnattr_setflags(&attributes, Int16(flags))
  var arguments = ([path] + words).map { strdup($0) } + [nil]
  var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
  defer { for text in arguments + variables { free(text) } }
  var process: pid_t = 0
  guard posix_spawn(&process, path, &actions, &attributes, &arguments, &variables) == 0 else { return nil }
  return process
}
