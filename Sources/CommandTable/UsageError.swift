/// A mistake in what was typed, as facts; ``message(for:program:)`` writes the sentence.
public struct UsageError: Error, Hashable, Sendable {
  /// What kind of mistake it is.
  public enum Kind: Hashable, Sendable {
    /// A word that is no command here.
    case unknownCommand(word: String, suggestions: [String], choices: [String])
    /// A word that belongs to another program of the same name.
    case strangerCommand(word: String, Stranger)
    /// A group of commands named alone.
    case missingSubcommand(choices: [String])
    /// An option that the command does not have.
    case unknownOption(word: String, suggestions: [String])
    /// An option at the end, or before `found`, which is an option too.
    case missingValue(option: String, found: String?)
    /// A required parameter that was not typed.
    case missingParameter(label: String, help: String)
    /// A word too many; `after` is the label of the value that stands before it.
    case unexpectedArgument(word: String, after: String?, suggestions: [String])
    /// A word that cannot become a value.
    case badValue(label: String, word: String, reason: String, hints: [String])
    /// A flag written with an equals sign.
    case valueForFlag(option: String, value: String)
    /// Two values where one can be.
    case repeatedOption(label: String, first: String, second: String)
    /// Values that are right alone and wrong together.
    case conflicting(message: String, hints: [String])
  }

  /// What kind of mistake it is.
  public var kind: Kind
  /// The names of the commands reached, such as ["review", "add"].
  public var path: [String]

  /// Makes an error.
  ///
  /// - Parameters:
  ///   - kind: What kind of mistake it is.
  ///   - path: The names of the commands reached.
  public init(_ kind: Kind, path: [String] = []) {
    self.kind = kind
    self.path = path
  }

  /// Makes the error for values that are wrong together.
  ///
  /// - Parameters:
  ///   - message: A sentence without a capital at its start and without a full stop.
  ///   - hints: What to type instead.
  /// - Returns: The error, whose path is filled in by the command that reads the values.
  public static func conflicting(_ message: String, hints: [String] = []) -> UsageError {
    UsageError(.conflicting(message: message, hints: hints))
  }

  /// Makes the error for a required parameter that was not typed.
  ///
  /// - Parameter info: The parameter.
  /// - Returns: The error, whose path is filled in by the command that reads the values.
  public static func missing(_ info: ParameterInfo) -> UsageError {
    UsageError(.missingParameter(label: info.label, help: info.help))
  }

  /// Returns the same error, met at a command.
  func at(_ path: [String]) -> UsageError { UsageError(kind, path: path) }
}

/// The explanation for a word that belongs to another program of the same name.
public struct Stranger: Hashable, Sendable {
  /// A sentence without a capital at its start and without a full stop.
  public let message: String
  /// What to type instead.
  public let hints: [String]

  /// Makes an explanation.
  ///
  /// - Parameters:
  ///   - message: A sentence without a capital at its start and without a full stop.
  ///   - hints: What to type instead.
  public init(_ message: String, hints: [String] = []) {
    self.message = message
    self.hints = hints
  }
}
