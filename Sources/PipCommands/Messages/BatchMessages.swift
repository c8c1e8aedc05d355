import CommandTable
import PipCore

/// What went wrong in a batch: on which line, and why.
///
/// Nothing of the batch has been saved.
struct BatchProblem: Error {
  let line: Int
  let text: String
  let cause: any Error
}

extension Failure {
  init(_ problem: BatchProblem, _ program: String) {
    let cause = problem.cause as? SplitProblem
    var failure =
      cause.map { Failure(.usage, "usage", $0.message) } ?? Failure(problem.cause, program: program)
    failure.place = "line \(problem.line)" + (failure.place.map { ": \($0)" } ?? "")
    failure.hints.append("the line is: \(brief(problem.text))")
    failure.hints.append("nothing of the batch is saved; mend the line and run it again")
    self = failure
  }
}
