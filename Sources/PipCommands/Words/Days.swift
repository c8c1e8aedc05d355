public import CommandTable
public import PipCore

extension DayWord: ArgumentValue {
  /// Reads a day as people type it.
  ///
  /// - Parameter argument: Such as `2026-11-26`, `26/11/2026`, `26 nov`, `fri`, `+6w`.
  /// - Throws: When it is no day.
  public init(argument: String) throws(ArgumentProblem) {
    do {
      try self.init(argument)
    } catch {
      throw ArgumentProblem(error.reason)
    }
  }

  /// The name in usage lines.
  public static let valueName = "DAY"
}

/// The words for something that is still open between people.
enum ToAgree {
  static func matches(_ text: String) -> Bool {
    text.lowercased().trimmed == "to agree"
  }
}

/// A day, or `to agree`.
enum DueWord: ArgumentValue {
  case day(DayWord)
  case toAgree

  static let valueName = "DAY"

  init(argument: String) throws(ArgumentProblem) {
    self = ToAgree.matches(argument) ? .toAgree : .day(try DayWord(argument: argument))
  }
}

/// A person, or `to agree`.
enum OwnerWord: ArgumentValue {
  case person(PersonWord)
  case toAgree

  static let valueName = "PERSON"

  init(argument: String) throws(ArgumentProblem) {
    self = ToAgree.matches(argument) ? .toAgree : .person(try PersonWord(argument: argument))
  }
}

/// Who does something, for the history: a day typed here was meant for another option.
struct ByName: ArgumentValue, Hashable {
  let text: String
  static let valueName = NameText.valueName

  init(argument: String) throws(ArgumentProblem) {
    text = try NameText(argument: argument).text
    guard (try? DayWord(text)) == nil else {
      throw ArgumentProblem("is a day, and --by names the person who does it, for the history")
    }
  }
}

/// A number of days, written `30d` or `6w`, or plainly `30`.
struct DaysWord: ArgumentValue, Hashable {
  let days: Int
  static let valueName = "DAYS"

  init(argument: String) throws(ArgumentProblem) {
    let digits = argument.prefix { $0.isASCII && $0.isNumber }
    let factors = ["": 1, "d": 1, "w": 7]
    guard let number = Int(digits), let factor = factors[argument.dropFirst(digits.count).lowercased()],
      number <= 3660
    else { throw ArgumentProblem("is not a number of days", hints: ["write it as 30d or 6w"]) }
    days = number * factor
  }
}

/// How an action stands, typed at a check-in as `7k3m=done`.
struct ProgressWord: ArgumentValue, Hashable {
  let code: String
  let progress: Progress
  static let valueName = "CODE=WORD"

  init(argument: String) throws(ArgumentProblem) {
    let halves = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
      String.init)
    guard halves.count == 2 else {
      throw ArgumentProblem(
        "does not say how an action stands", hints: ["write the action's code and a word, such as 7k3m=done"])
    }
    code = try CodeWord(argument: halves[0]).code
    progress = try Progress(argument: halves[1])
  }
}

extension ClusterKind: ArgumentValue {
  /// The name in usage lines.
  public static let valueName = "KIND"
}
extension CyclePhase: ArgumentValue {
  /// The name in usage lines.
  public static let valueName = "PHASE"
}
extension EvidenceKind: ArgumentValue {
  /// The name in usage lines.
  public static let valueName = "KIND"
}
extension Sharing: ArgumentValue {
  /// The name in usage lines.
  public static let valueName = "WHAT"
}

extension Outcome: ArgumentValue {
  /// The name in usage lines.
  public static let valueName = "WORD"
}

extension Beneficiary: ArgumentValue {
  /// The name in usage lines.
  public static let valueName = "WHO"
}
extension Progress: ArgumentValue {
  /// The name in usage lines.
  public static let valueName = "WORD"
}

/// A unique reference number as typed.
struct URNWord: ArgumentValue {
  let urn: URN
  static let valueName = "URN"

  init(argument: String) throws(ArgumentProblem) {
    guard let urn = URN(argument) else {
      throw ArgumentProblem("is not a URN: a URN has six digits, such as 123456")
    }
    self.urn = urn
  }
}

/// A count of people or pupils.
struct CountWord: ArgumentValue {
  let number: Int
  static let valueName = "NUMBER"

  init(argument: String) throws(ArgumentProblem) {
    let number = try Int(argument: argument)
    guard (0...100_000).contains(number) else { throw ArgumentProblem("is not a number from 0 to 100000") }
    self.number = number
  }
}
