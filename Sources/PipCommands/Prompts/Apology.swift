import CommandTable
import PipCore

/// What a person reads after an answer that cannot be used, before the same question comes again.
struct Apology {
  let text: String

  /// Puts a problem with an answer into words; nil when it is not about the answer, so that asking again is no help.
  init?(_ error: any Error, to answer: String, program: String) {
    switch error {
    case let problem as AnswerProblem:
      text = Self.lines("'\(problem.word)' \(problem.problem.reason)", problem.problem.hints)
    case LookupProblem.missing(let noun, let word, let known):
      let near = suggestions(for: word, among: known)
      let hint =
        near.isEmpty ? "type ? to see what there is" : "did you mean \(near.joined(separator: " or "))?"
      text = Self.lines("there is no \(noun) '\(word)'", [hint])
    case let problem as LookupProblem:
      let failure = Failure(problem, program: program)
      text = Self.lines(failure.message, failure.hints)
    case let problem as RuleProblem:
      // The hints name commands, which is no help in the middle of one.
      text = Self.lines(Failure(problem, program: program).message, [])
    case let problem as UsageError:
      text = Self.lines(Failure(problem, program: program).message, [])
    default: return nil
    }
  }

  private static func lines(_ message: String, _ hints: [String]) -> String {
    ([message] + hints).map { line in
      let sentence = line.prefix(1).uppercased() + line.dropFirst()
      return sentence.hasSuffix("?") || sentence.hasSuffix(".") ? "\(sentence)\n" : "\(sentence).\n"
    }.joined()
  }
}

/// A word of an answer that cannot become a value.
struct AnswerProblem: Error, Hashable, Sendable {
  let word: String
  let problem: ArgumentProblem
}
