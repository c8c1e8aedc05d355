/// A question that a school was asked beside the usual ones, and its answer.
public struct InterestAnswer: Hashable, Sendable {
  /// The question, as the form put it.
  public var question: String
  /// The answer.
  public var text: String
  /// Fields that are not ours.
  public var unknown: [String: JSONValue] = [:]

  /// Creates an answer.
  public init(question: String, text: String) {
    (self.question, self.text) = (question, text)
  }
}

extension InterestAnswer: Fielded {
  /// The fields, declared once.
  public static let fields = FieldTable<InterestAnswer>([
    .required("question", \.question, "the question, as the form put it"),
    .required("text", \.text, "the answer"),
  ])

  /// What reading starts from.
  public static var blank: InterestAnswer { InterestAnswer(question: "", text: "") }
}

extension Interest {
  /// Every code in the item.
  var codes: [Code] { Array(moves.keys) + Array(answers.keys) }

  /// Sets the answer to a question; one that is there already is replaced.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - text: The answer.
  ///   - code: A code for it, asked for only when the question is new.
  public mutating func answer(_ question: String, _ text: String, code: () -> Code) {
    let form = Folding.text(question)
    let same = answers.first { Folding.text($0.value.question) == form }?.key
    var answer = same.flatMap { answers[$0] } ?? InterestAnswer(question: question, text: text)
    answer.text = text
    answers[same ?? code()] = answer
  }
}
