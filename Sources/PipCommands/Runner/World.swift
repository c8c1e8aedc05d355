public import PipCore

/// Everything outside the program, as values: `main.swift` gathers the real one, tests make their own.
public struct World {
  /// The name the program was called by.
  public var program: String
  /// The words typed after it.
  public var arguments: [String]
  /// The environment variables.
  public var environment: [String: String]
  /// The folder the program was started in.
  public var workingDirectory: String
  /// Finds the login name, for the history; the system reads files for it, so it is asked only when needed.
  public var login: () -> String
  /// The calendar day where the person is.
  public var today: Day
  /// Tells the moment in universal time.
  public var now: () -> Instant
  /// The source of chance.
  public var random: any RandomNumberGenerator
  /// The door to the system.
  public var system: System
  /// What the terminal is like.
  public var terminal: Terminal
  /// Reads standard input to its end; nil when it cannot be read.
  public var readInput: () -> [UInt8]?
  /// Reads one line that a person types.
  public var readLine: () -> LineRead
  /// Writes to standard output; returns what kept it from being written.
  public var writeOutput: (String) -> WriteResult
  /// Writes to standard error; returns what kept it from being written.
  public var writeMessage: (String) -> WriteResult

  /// What became of a text that was to be written.
  public enum WriteResult: Hashable, Sendable {
    /// It is written.
    case written
    /// Nobody reads any more, as after `| head`.
    case nobodyReads
    /// It could not be written, such as on a full disk.
    case failed(String)
  }

  /// What came of reading one line.
  public enum LineRead: Hashable, Sendable {
    /// A line, without its end.
    case line(String)
    /// There is nothing more to read.
    case end
    /// The person pressed the keys that stop a program.
    case interrupted
  }

  /// What the terminal is like, as far as output depends on it.
  public struct Terminal: Hashable, Sendable {
    /// Whether standard input, output and error are a terminal.
    public var inputIsTerminal: Bool, outputIsTerminal: Bool, messagesAreTerminal: Bool
    /// How many columns it has.
    public var width: Int?

    /// Creates a description of a terminal; the usual one is none at all.
    public init(
      inputIsTerminal: Bool = false, outputIsTerminal: Bool = false, messagesAreTerminal: Bool = false,
      width: Int? = nil
    ) {
      (self.inputIsTerminal, self.outputIsTerminal) = (inputIsTerminal, outputIsTerminal)
      (self.messagesAreTerminal, self.width) = (messagesAreTerminal, width)
    }
  }

  /// Creates a world from its parts.
  public init(
    program: String, arguments: [String], environment: [String: String], workingDirectory: String,
    login: @autoclosure @escaping () -> String, today: Day, now: @escaping () -> Instant,
    random: any RandomNumberGenerator,
    system: System = System(), terminal: Terminal = Terminal(), readInput: @escaping () -> [UInt8]?,
    readLine: @escaping () -> LineRead = { .end }, writeOutput: @escaping (String) -> WriteResult,
    writeMessage: @escaping (String) -> WriteResult
  ) {
    (self.program, self.arguments, self.environment) = (program, arguments, environment)
    (self.workingDirectory, self.login, self.today, self.now) = (workingDirectory, login, today, now)
    (self.random, self.system, self.terminal) = (random, system, terminal)
    (self.readInput, self.readLine) = (readInput, readLine)
    (self.writeOutput, self.writeMessage) = (writeOutput, writeMessage)
  }

  /// An environment variable that is set and not empty.
  func variable(_ name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
