/// What a command line asks for.
public enum Parsed<Globals, Context, Answer> {
  /// A page of help.
  case help(HelpPage)
  /// The program's version.
  case version
  /// A command with its words.
  case command(Invocation<Globals, Context, Answer>)
}

extension Parsed: Sendable where Globals: Sendable {}

/// A command with the words typed for it, not yet run.
public struct Invocation<Globals, Context, Answer> {
  /// The words that lead to the command.
  public let path: [String]
  /// The command.
  public let command: Command<Context, Answer>
  /// The words typed for its parameters; a program that asks for what is missing adds the answers here.
  public var given: Given
  /// The options that every command understands.
  public let globals: Globals

  /// The required parameters for which nothing was typed.
  public var missing: [ParameterInfo] {
    command.parameters.filter { $0.isRequired && !given.has($0) }
  }

  /// The names of the command's own options that were typed.
  public var typedOptions: Set<String> {
    Set(command.options.filter(given.has).map(\.name))
  }

  /// Reads all values, before anything is locked or loaded.
  ///
  /// - Returns: What is left to do.
  /// - Throws: A usage error when a value is missing or cannot be read.
  public func prepare() throws(UsageError) -> (Context) throws -> Answer {
    guard let bind = command.bind else {
      throw UsageError(.missingSubcommand(choices: command.subcommands.map(\.name)), path: path)
    }
    do {
      return try bind(given)
    } catch {
      throw error.at(path)
    }
  }

  /// Reads all values and runs the command.
  ///
  /// - Parameter context: What the command works on.
  /// - Returns: The command's answer.
  /// - Throws: A usage error when a value is missing or cannot be read, or what the command throws.
  public func run(_ context: Context) throws -> Answer {
    try prepare()(context)
  }
}

extension Invocation: Sendable where Globals: Sendable {}
