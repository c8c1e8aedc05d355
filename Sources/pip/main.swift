import PipCommands
import PipCore

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

// Gathers the outside world, runs, exits. Nothing below this file asks for the time, for chance, or for a stream.

// A closed stream would give its number to the next file opened, and a stray message would then land in a record. Only
// for reading: what is written to it is lost, and that is an error.
while true {
  let number = open("/dev/null", O_RDONLY)
  guard number >= 0, number <= 2 else {
    if number > 2 { close(number) }
    break
  }
}
umask(0o077)
signal(SIGPIPE, SIG_IGN)
signal(SIGXFSZ, SIG_IGN)

let arguments = CommandLine.arguments
let world = World(
  program: programName(arguments.first), arguments: Array(arguments.dropFirst()), environment: environment(),
  workingDirectory: workingDirectory(), login: login(), today: localDay(), now: now, random: chance(),
  terminal: terminal(), readInput: { readAll(0) }, readLine: readLineOfPerson,
  writeOutput: { write($0, to: 1) },
  writeMessage: { write($0, to: 2) })
exit(Pip.run(world).rawValue)

/// The name the program was called by, when it is one that a person could type; else its own.
func programName(_ path: String?) -> String {
  let name = path?.split(separator: "/").last.map(String.init) ?? "pip"
  return name.utf8.allSatisfy {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 == UInt8(ascii: "-")
  }
    ? name : "pip"
}

func environment() -> [String: String] {
  var variables: [String: String] = [:]
  for name in [
    "PEERPIP_DATA", "PEERPIP_TODAY", "PEERPIP_BY", "PEERPIP_SEED", "PEERPIP_NO_INPUT", "XDG_DATA_HOME",
    "XDG_STATE_HOME",
    "HOME", "NO_COLOR",
    "TERM",
    "LC_ALL", "LC_CTYPE", "LANG", "COLUMNS",
  ] {
    if let value = getenv(name) { variables[name] = String(cString: value) }
  }
  return variables
}

func workingDirectory() -> String {
  guard let path = getcwd(nil, 0) else { return "." }
  defer { free(path) }
  return String(cString: path)
}

func login() -> String {
  for name in ["LOGNAME", "USER"] {
    if let value = getenv(name), value.pointee != 0 { return String(cString: value) }
  }
  guard let entry = getpwuid(geteuid()), let name = entry.pointee.pw_name else { return "somebody" }
  return String(cString: name)
}

/// The calendar day where the person is: local time, with daylight saving, unlike the clock itself.
func localDay() -> Day {
  var seconds = time(nil)
  var parts = tm()
  localtime_r(&seconds, &parts)
  return Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    ?? .earliest
}

func now() -> Instant {
  var moment = timespec()
  clock_gettime(CLOCK_REALTIME, &moment)
  return Instant(microseconds: Int64(moment.tv_sec) * 1_000_000 + Int64(moment.tv_nsec) / 1000)
}

/// Chance from the system; or, for examples that must come out the same each time, from a seed.
func chance() -> any RandomNumberGenerator {
  guard let seed = getenv("PEERPIP_SEED").flatMap({ UInt64(String(cString: $0)) }) else {
    return SystemRandomNumberGenerator()
  }
  return SeededGenerator(seed: seed)
}

func terminal() -> World.Terminal {
  var size = winsize()
  let isKnown = ioctl(1, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
  let columns = getenv("COLUMNS").flatMap { Int(String(cString: $0)) }
  return World.Terminal(
    inputIsTerminal: isatty(0) == 1, outputIsTerminal: isatty(1) == 1, messagesAreTerminal: isatty(2) == 1,
    width: isKnown ? Int(size.ws_col) : columns)
}

/// Reads a stream to its end; nil when it cannot be read, or holds more than 64 MiB: a part would be taken for the whole.
func readAll(_ stream: Int32) -> [UInt8]? {
  var bytes: [UInt8] = []
  while bytes.count <= 64 << 20 {
    var part = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(stream, &part, part.count)
    if count < 0, errno == EINTR { continue }
    guard count >= 0 else { return nil }
    if count == 0 { return bytes }
    bytes += part[..<count]
  }
  return nil
}

/// Reads one line from standard input, and notices Ctrl-C while it waits.
///
/// Only here does Ctrl-C come as an answer; everywhere else it ends the program at once, as usual. The signal is held back
/// but for the moments of waiting, so that it cannot slip in between looking and waiting.
func readLineOfPerson() -> World.LineRead {
  var (held, before, waiting) = (sigset_t(), sigset_t(), sigset_t())
  sigemptyset(&held)
  sigaddset(&held, SIGINT)
  sigprocmask(SIG_BLOCK, &held, &before)
  waiting = before
  sigdelset(&waiting, SIGINT)
  var (action, usual) = (sigaction(), sigaction())
  setHandler(of: &action) { _ in }
  sigaction(SIGINT, &action, &usual)
  defer {
    sigaction(SIGINT, &usual, nil)
    sigprocmask(SIG_SETMASK, &before, nil)
  }
  var bytes: [UInt8] = []
  while true {
    var streams = fd_set()
    // The set is one bit for each stream; the lowest one is standard input.
    withUnsafeMutableBytes(of: &streams) { $0[0] = 1 }
    // The empty handler asks for no restart, so that the wait ends with EINTR.
    if pselect(1, &streams, nil, nil, nil, &waiting) < 0 { return errno == EINTR ? .interrupted : .end }
    var byte: UInt8 = 0
    let count = read(0, &byte, 1)
    if count < 0, errno == EINTR || errno == EAGAIN { continue }
    guard count == 1 else { return .end }
    if byte == UInt8(ascii: "\n") { return .line(String(decoding: bytes, as: UTF8.self)) }
    bytes.append(byte)
  }
}

/// Sets the handler of a signal's action, whose field every system calls by another name.
func setHandler(of action: inout sigaction, _ handler: @escaping @convention(c) (Int32) -> Void) {
  #if canImport(Darwin)
    action.__sigaction_u.__sa_handler = handler
  #elseif canImport(Musl)
    action.__sa_handler.sa_handler = handler
  #else
    action.__sigaction_handler.sa_handler = handler
  #endif
}

/// Writes a whole text to a stream, or says why it could not be.
func write(_ text: String, to stream: Int32) -> World.WriteResult {
  var rest = Array(text.utf8)[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { writeBytes(stream, $0.baseAddress, $0.count) }
    if count > 0 {
      rest = rest.dropFirst(count)
    } else if errno == EPIPE {
      return .nobodyReads
    } else if errno != EINTR {
      return .failed(String(cString: strerror(errno)))
    }
  }
  return .written
}

/// The system's own `write`, under another name than ours.
func writeBytes(_ stream: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
  #if canImport(Darwin)
    Darwin.write(stream, start, count)
  #elseif canImport(Musl)
    Musl.write(stream, start, count)
  #else
    Glibc.write(stream, start, count)
  #endif
}
