import CommandTable
import PipCore

/// What a person reads after an answer that cannot be used, before the same question comes again.
struct Apology {
  let text: String

  /// Puts a problem with an answer into words; nil when it is not about the answer, so that asking again is no help.
  ///
  /// - Parameters:
  ///   - error: The problem.
  ///   - known: The known things that the answer should have named one of.
  ///   - program: The name the program was called by.
  init?(_ error: any Error, known: [Offer]?, program: String) {
    switch error {
    case let problem as AnswerProblem where known != nil:
      let near = suggestions(for: problem.word, among: known?.compactMap(\.name) ?? [])
      text = Self.sentences("'\(problem.word)' is none of these", [Self.hint(near)])
    case let problem as AnswerProblem:
      text = Self.sentences(
        "'\(problem.word)' \(problem.problem.reason)",
        problem.problem.hints.map { Failure.named($0, program) })
    case LookupProblem.missing(let noun, let word, let ids):
      let names = known?.compactMap(\.name) ?? []
      text = Self.sentences(
        "there is no \(noun) '\(word)'", [Self.hint(Failure.near(word, among: ids + names))])
    case let problem as LookupProblem:
      let failure = Failure(problem, program: program)
      text = Self.sentences(failure.message, failure.hints)
    case let problem as RuleProblem:
      // The hints name commands, which is no help in the middle of one.
      text = Self.sentences(Failure(problem, program: program).message, [])
    case let problem as UsageError:
      text = Self.sentences(Failure(problem, program: program).message, [])
    default: return nil
    }
  }

  private static func hint(_ near: [String]) -> String {
    near.isEmpty ? "type ? to see what there is" : "did you mean \(near.joined(separator: " or "))?"
  }

  private static func sentences(_ message: String, _ hints: [String]) -> String {
    ([message] + hints).map { line in
      let sentence = line.prefix(1).uppercased() + line.dropFirst()
      return sentence.hasSuffix("?") || sentence.hasSuffix(".") ? sentence : "\(sentence)."
    }.joined(separator: " ") + "\n"
  }
}

/// A word of an answer that cannot become a value.
struct AnswerProblem: Error, Hashable, Sendable {
  let word: String
  let problem: ArgumentProblem
}
