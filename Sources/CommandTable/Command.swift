/// What the runner makes ready before a command runs.
public enum Access: Sendable, Hashable {
  /// Needs no data.
  case nothing
  /// Reads data.
  case reads
  /// Changes data, so that it takes the lock.
  case writes
  /// Makes a place for data.
  case creates
}

/// One row of the table, whose handler receives exactly the declared values, in order, typed.
public struct Command<Context, Answer>: Sendable {
  /// The word that is typed.
  public let name: String
  /// One line that begins with a verb and has no full stop.
  public let summary: String
  /// Paragraphs with a blank line between them, or nothing.
  public let discussion: String
  /// Command lines, the program's name first.
  public let examples: [String]
  /// What the runner makes ready.
  public let access: Access
  /// The facts of the parameters, in order.
  public let parameters: [ParameterInfo]
  /// The names of optional parameters that are asked for when a required one has to be, in the order of asking.
  public let asks: [String]
  /// The commands of a group.
  public var subcommands: [Command] { rows() }

  /// Makes the commands of a group when they are asked for: a command line needs those of one noun, not of all.
  private var rows: @Sendable () -> [Command]

  /// Reads all values, then returns what is left to do; nil for a group.
  let bind: (@Sendable (Given) throws(UsageError) -> (Context) throws -> Answer)?

  /// Makes a command.
  ///
  /// - Parameters:
  ///   - name: The word that is typed.
  ///   - summary: One line that begins with a verb and has no full stop.
  ///   - access: What the runner makes ready.
  ///   - examples: Command lines, the program's name first.
  ///   - discussion: Paragraphs with a blank line between them.
  ///   - asks: The names of optional parameters that are asked for when a required one has to be, in order.
  ///   - parameter: The parameters.
  ///   - run: Does the work.
  public init<each V>(
    _ name: String, _ summary: String, _ access: Access, examples: [String] = [], discussion: String = "",
    asks: [String] = [], _ parameter: repeat Parameter<each V>,
    run: @escaping @Sendable (Context, repeat each V) throws -> Answer
  ) {
    var parameters: [ParameterInfo] = []
    for infos in repeat (each parameter).infos { parameters += infos }
    self.name = name
    self.summary = summary
    self.discussion = discussion
    self.examples = examples
    self.access = access
    self.parameters = parameters
    self.rows = { [] }
    self.asks = asks
    self.bind = { (given: Given) throws(UsageError) -> (Context) throws -> Answer in
      let values = (repeat try (each parameter).read(given))
      return { context in try run(context, repeat each values) }
    }
  }

  /// Makes a group of commands.
  ///
  /// - Parameters:
  ///   - name: The word that is typed.
  ///   - summary: One line that begins with "Manage" and has no full stop.
  ///   - rows: The commands.
  public init(
    _ name: String, _ summary: String, _ rows: @autoclosure @escaping @Sendable () -> [Command]
  ) {
    self.name = name
    self.summary = summary
    self.discussion = ""
    self.examples = []
    self.access = .nothing
    self.parameters = []
    self.rows = rows
    self.asks = []
    self.bind = nil
  }

  /// Returns the same command with commands of its own below it, such as `protocol` with `protocol set-aside`.
  ///
  /// - Parameter rows: The commands below it.
  /// - Returns: A command that runs itself when none of them is named.
  public func holding(_ rows: @autoclosure @escaping @Sendable () -> [Command]) -> Command {
    var command = self
    command.rows = rows
    return command
  }

  /// Whether this is a group, which cannot run itself.
  public var isGroup: Bool { bind == nil }

  /// The parameters known by their place, in order.
  public var arguments: [ParameterInfo] { parameters.filter { $0.kind == .argument } }

  /// The parameters known by their name, required ones first.
  public var options: [ParameterInfo] {
    let named = parameters.filter { $0.kind != .argument }
    return named.filter(\.isRequired) + named.filter { !$0.isRequired }
  }

  /// The optional parameters that are asked for, in order.
  public var askedParameters: [ParameterInfo] {
    asks.compactMap { name in parameters.first { $0.name == name } }
  }
}
