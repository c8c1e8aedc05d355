public import CommandTable
public import PipCore

/// An answer to a maturity statement as typed: `3=true` or `5=not-yet`.
struct AnswerWord: ArgumentValue, Hashable {
  let number: StatementNumber
  let answer: MaturityAnswer
  static let valueName = "NUMBER=ANSWER"

  init(argument: String) throws(ArgumentProblem) {
    let halves = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      .map { String($0).trimmed.lowercased() }
    let hints = ["write the statement's number and true or not-yet, such as 3=true 5=not-yet"]
    guard halves.count == 2, let number = Int(halves[0]).flatMap({ StatementNumber($0) }) else {
      throw ArgumentProblem("is no answer to one of the twelve statements", hints: hints)
    }
    guard let answer = MaturityAnswer(rawValue: halves[1] == "not yet" ? "not-yet" : halves[1]) else {
      throw ArgumentProblem("answers statement \(number) with neither true nor not-yet", hints: hints)
    }
    (self.number, self.answer) = (number, answer)
  }
}

/// Several answers in one word, with commas between them.
struct AnswersWord: ArgumentValue, Hashable {
  let answers: [AnswerWord]
  static let valueName = "NUMBER=ANSWER"

  init(argument: String) throws(ArgumentProblem) {
    var answers: [AnswerWord] = []
    for part in argument.split(separator: ",") { answers.append(try AnswerWord(argument: String(part))) }
    guard !answers.isEmpty else { throw ArgumentProblem("is empty") }
    self.answers = answers
  }
}

/// The number of a maturity statement as typed.
struct StatementWord: ArgumentValue, Hashable {
  let number: StatementNumber
  static let valueName = "NUMBER"

  init(argument: String) throws(ArgumentProblem) {
    guard let number = StatementNumber(argument.trimmed) else {
      throw ArgumentProblem("is not the number of a statement, from 1 to 12")
    }
    self.number = number
  }
}

/// A reflection question as typed: an area's letter and a number, large or small.
struct QuestionWord: ArgumentValue, Hashable {
  let question: ReflectionQuestion
  static let valueName = "QUESTION"
  static let choices: [String]? = ReflectionQuestion.allCases.map(\.rawValue)

  init(argument: String) throws(ArgumentProblem) {
    guard let question = ReflectionQuestion(rawValue: argument.trimmed.uppercased()) else {
      throw ArgumentProblem(
        "is not one of the twelve questions, A1 to D3",
        hints: ["to read them in full: \(Failure.programMark) reflection show"])
    }
    self.question = question
  }
}

extension SystemFeature: ArgumentValue {
  /// The name in usage lines.
  public static let valueName = "FEATURE"
}

/// An item of a self-review as typed: `7k3m`, or `7k3m@2025-26` in another cycle; the form of `due`, `commitment/7k3m`, too.
struct SelfReviewWord: ArgumentValue, Hashable {
  let code: String
  let cycle: String?
  static let valueName = "CODE"

  init(argument: String) throws(ArgumentProblem) {
    let parts = argument.trimmed.lowercased().split(separator: "/", omittingEmptySubsequences: false)
    let places = parts.map { $0.split(separator: "@", omittingEmptySubsequences: false).map(String.init) }
    let cycles = places.compactMap { $0.count == 2 ? $0[1] : nil }
    guard let last = places.last?.first, (1...Code.length).contains(last.utf8.count),
      last.utf8.allSatisfy(Code.alphabet.contains), parts.count <= 2, cycles.count <= 1,
      places.allSatisfy({ $0.count <= 2 }), cycles.allSatisfy({ ID<Cycle>($0) != nil })
    else {
      throw ArgumentProblem(
        "is not a code",
        hints: ["a code is four letters and digits, such as 7k3m, or 7k3m@2025-26 in another cycle"])
    }
    (code, cycle) = (last, cycles.first)
  }
}
