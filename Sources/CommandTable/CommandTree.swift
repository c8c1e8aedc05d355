/// Commands that stand together in the list of all commands.
public struct CommandGroup<Context, Answer>: Sendable {
  /// What the commands are for, such as "Every week".
  public let heading: String
  /// The commands, in order.
  public let commands: [Command<Context, Answer>]

  /// Makes a group.
  ///
  /// - Parameters:
  ///   - heading: What the commands are for.
  ///   - commands: The commands, in order.
  public init(_ heading: String, _ commands: [Command<Context, Answer>]) {
    self.heading = heading
    self.commands = commands
  }
}

/// The whole table of a program.
public struct CommandTree<Globals, Context, Answer>: Sendable {
  /// The program's name.
  public let name: String
  /// One line that says what the program is for.
  public let summary: String
  /// The options that every command understands.
  public let globals: Parameter<Globals>
  /// The commands, in the order of the list of all commands.
  public let groups: [CommandGroup<Context, Answer>]
  /// The commands of all groups, in order.
  public let commands: [Command<Context, Answer>]
  /// Words that belong to another program of the same name.
  public let strangers: [String: Stranger]
  /// The program's version.
  public let version: String

  /// Makes a table.
  ///
  /// - Parameters:
  ///   - name: The program's name.
  ///   - summary: One line that says what the program is for.
  ///   - globals: The options that every command understands.
  ///   - groups: The commands, in the order of the list of all commands.
  ///   - strangers: Words that belong to another program of the same name.
  ///   - version: The program's version.
  public init(
    name: String, summary: String, globals: Parameter<Globals>, groups: [CommandGroup<Context, Answer>],
    strangers: [String: Stranger] = [:], version: String
  ) {
    self.name = name
    self.summary = summary
    self.globals = globals
    self.groups = groups
    var commands: [Command<Context, Answer>] = []
    for group in groups { commands += group.commands }
    self.commands = commands
    self.strangers = strangers
    self.version = version
  }

  /// Every command with the words that lead to it, each group before its own commands.
  public var allCommands: [(path: [String], command: Command<Context, Answer>)] {
    commands.flatMap { rows(below: $0, at: [$0.name]) }
  }

  /// Finds a command.
  ///
  /// - Parameter path: The words that lead to it.
  /// - Returns: The command, or nil when there is none.
  public func command(at path: [String]) -> Command<Context, Answer>? {
    guard let first = path.first, let top = commands.first(where: { $0.name == first }) else { return nil }
    return path.dropFirst().reduce(top) { command, word in
      command?.subcommands.first { $0.name == word }
    }
  }

  private func rows(
    below command: Command<Context, Answer>, at path: [String]
  ) -> [(path: [String], command: Command<Context, Answer>)] {
    [(path, command)] + command.subcommands.flatMap { rows(below: $0, at: path + [$0.name]) }
  }
}
