import CommandTable
import PipCore

/// Support as typed: `support/7k3m`, `support@2025-26/7k3m`, or a code, or the start of one.
struct SupportWord: ArgumentValue, Hashable {
  let code: String
  let cycle: String?
  static let valueName = "CODE"

  init(argument: String) throws(ArgumentProblem) {
    let parts = argument.lowercased().split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let place = parts[0].split(separator: "@", omittingEmptySubsequences: false).map(String.init)
    let hint = "write the code of the support, such as 7k3m or support/7k3m"
    let isWhole = parts.count == 2 && place.count <= 2 && place[0] == SupportBook.noun
    guard parts.count == 1 || isWhole, let last = parts.last, (1...Code.length).contains(last.utf8.count),
      last.utf8.allSatisfy(Code.alphabet.contains)
    else { throw ArgumentProblem("is not the address of support", hints: [hint]) }
    code = last
    cycle = isWhole && place.count == 2 ? place[1] : nil
    guard cycle.map({ ID<Cycle>($0) != nil }) ?? true else {
      throw ArgumentProblem("is not the address of support", hints: [hint])
    }
  }
}

/// A review or one of its items as typed: `ingham`, `ingham@2025-26`, `ingham/7k3m`.
struct AimWord: ArgumentValue, Hashable {
  let review: ReviewWord
  let action: ItemWord?
  static let valueName = "ADDRESS"

  init(argument: String) throws(ArgumentProblem) {
    if argument.contains("/") {
      let item = try ItemWord(argument: argument)
      guard let review = item.review else {
        throw ArgumentProblem("is not an address", hints: ["name the review before the /, as ingham/7k3m"])
      }
      (self.review, action) = (review, item)
    } else {
      (review, action) = (try ReviewWord(argument: argument), nil)
    }
  }
}
