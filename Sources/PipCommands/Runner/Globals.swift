public import CommandTable
public import PipCore

/// The options that every command understands.
public struct Globals: Sendable {
  /// The data directory.
  public var data: String?
  /// The cycle meant.
  public var cycle: String?
  /// The day to take for today.
  public var today: DayWord?
  /// Whether to answer in JSON.
  public var json: Bool
  /// Whether to leave out messages.
  public var quiet: Bool
  /// When to use colour.
  public var color: ColorChoice?
  /// Whether to only say what would happen.
  public var dryRun: Bool
  /// Whether questions are answered with yes.
  public var yes: Bool
  /// Whether never to ask.
  public var noInput: Bool
  /// Who does it, for the history.
  public var by: String?

  /// When to use colour.
  public enum ColorChoice: String, CaseIterable, ArgumentValue {
    /// On a terminal.
    case auto
    /// Always.
    case always
    /// Never.
    case never

    /// The name in usage lines.
    public static let valueName = "WHEN"
  }

  static let parameter: Parameter<Globals> = group(
    option("data", PathText.self, "The data directory"),
    option("cycle", CycleWord.self, "The cycle meant, if not the current one"),
    option("today", DayWord.self, "The day to take for today"),
    flag("json", "Answer in JSON"),
    flag("quiet", "Leave out messages", short: "q"),
    option("color", ColorChoice.self, "When to use colour"),
    flag("dry-run", "Only say what would happen", short: "n"),
    flag("yes", "Answer questions with yes", short: "y"),
    flag("no-input", "Never ask"),
    option("by", ByName.self, "Who does it, for the history")
  ) { data, cycle, today, json, quiet, color, dryRun, yes, noInput, by in
    Globals(
      data: data?.text, cycle: cycle?.text, today: today, json: json, quiet: quiet, color: color,
      dryRun: dryRun,
      yes: yes, noInput: noInput, by: by?.text)
  }
}
