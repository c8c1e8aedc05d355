public import CommandTable
public import PipCore

extension FocusSource: ArgumentValue {
  /// The name in usage lines.
  public static let valueName = "SOURCE"
}
extension EnquiryStage: ArgumentValue {
  /// The name in usage lines.
  public static let valueName = "STAGE"
}
extension KeyDateKind: ArgumentValue {
  /// The name in usage lines.
  public static let valueName = "KIND"
}
extension InterestOutcome: ArgumentValue {
  /// The name in usage lines.
  public static let valueName = "OUTCOME"
}

/// Which of the year's meets, as typed.
struct MeetWord: ArgumentValue, Hashable {
  let number: MeetNumber
  static let valueName = "NUMBER"

  init(argument: String) throws(ArgumentProblem) {
    guard let number = MeetNumber(argument.trimmed) else {
      throw ArgumentProblem("is not the number of a meet, 1 to \(MeetNumber.most)")
    }
    self.number = number
  }
}

/// An item of the enquiry year as typed: a code, or the start of one, or as `due` shows it: `enquiry@2026-27/7k3m`.
struct YearCode: ArgumentValue, Hashable {
  let code: PlainCode
  /// The cycle, where it was named.
  let cycle: String?
  static let valueName = "CODE"

  init(argument: String) throws(ArgumentProblem) {
    let parts = argument.split(separator: "/", omittingEmptySubsequences: false)
    code = try PlainCode(argument: parts.last.map(String.init) ?? argument)
    cycle = parts.first.flatMap { holder in
      let halves = holder.split(separator: "@", omittingEmptySubsequences: false)
      return parts.count == 2 && halves.count == 2 ? String(halves[1]) : nil
    }
  }
}

/// An expression of interest as typed: its code, or the school that sent it.
struct InterestWord: ArgumentValue, Hashable {
  let text: String
  static let valueName = "CODE"

  init(argument: String) throws(ArgumentProblem) {
    do {
      text = try FoundName(argument: argument).text
    } catch {
      throw ArgumentProblem(
        "is neither a code nor a school", hints: ["a code is four letters and digits, such as 7k3m"])
    }
  }
}

/// The number of a round of reviews.
struct RoundWord: ArgumentValue, Hashable {
  let number: Int
  static let valueName = "ROUND"

  init(argument: String) throws(ArgumentProblem) {
    guard let number = Int(argument.trimmed), (1...99).contains(number) else {
      throw ArgumentProblem("is not the number of a round, such as 1 or 2")
    }
    self.number = number
  }
}
