/// The plain facts of one parameter, which the parser, help, completion and documentation all read.
public struct ParameterInfo: Sendable, Hashable {
  /// How a parameter is written.
  public enum Kind: Sendable, Hashable {
    /// A word known by its place.
    case argument
    /// A name followed by a value.
    case option
    /// A name alone.
    case flag
  }

  /// How the parameter is written.
  public let kind: Kind
  /// The name without dashes, in lower case.
  public let name: String
  /// The name that stands for a value, empty for a flag.
  public let valueName: String
  /// One line that says what the parameter is for.
  public let help: String
  /// Whether the command cannot run without it.
  public let isRequired: Bool
  /// Whether it can be given several times.
  public let isRepeated: Bool
  /// Whether one word holds several values with commas between them.
  public let splitsCommas: Bool
  /// The words that can be typed as a value, or nil when they cannot be listed.
  public let choices: [String]?
  /// The letter that stands for the name after a single dash.
  public let short: Character?
  /// The type that a word becomes, or nil for a flag.
  public let type: ValueType?

  /// Makes the facts of a parameter.
  ///
  /// - Parameters:
  ///   - kind: How the parameter is written.
  ///   - name: The name without dashes, in lower case.
  ///   - valueName: The name that stands for a value, empty for a flag.
  ///   - help: One line that says what the parameter is for.
  ///   - isRequired: Whether the command cannot run without it.
  ///   - isRepeated: Whether it can be given several times.
  ///   - splitsCommas: Whether one word holds several values with commas between them.
  ///   - choices: The words that can be typed as a value.
  ///   - short: The letter that stands for the name after a single dash.
  ///   - type: The type that a word becomes.
  public init(
    _ kind: Kind, _ name: String, valueName: String = "", help: String, isRequired: Bool = false,
    isRepeated: Bool = false, splitsCommas: Bool = false, choices: [String]? = nil, short: Character? = nil,
    type: ValueType? = nil
  ) {
    self.kind = kind
    self.name = name
    self.valueName = valueName
    self.help = help
    self.isRequired = isRequired
    self.isRepeated = isRepeated
    self.splitsCommas = splitsCommas
    self.choices = choices
    self.short = short
    self.type = type
  }

  /// What a person calls the parameter: "HOST" for an argument, "--due" for an option or a flag.
  public var label: String { kind == .argument ? name.uppercased() : "--\(name)" }

  /// The label with the value that follows it, such as "--due DAY".
  public var labelWithValue: String { kind == .option ? "\(label) \(valueName)" : label }
}

extension ParameterInfo {
  /// Asks for help, everywhere.
  public static let help = ParameterInfo(.flag, "help", help: "Show help for the command", short: "h")
  /// Asks for the version, before any command.
  public static let version = ParameterInfo(.flag, "version", help: "Show the version")
}
