import CommandTable
import PipCore

extension EoiCommands {
  static let answers = texts(
    "answer", EoiAnswer.self, "What the school answered, such as \"Why now?=New staff\"")

  static let importing = Row(
    "import", "Import expressions of interest from a form's answers", .writes,
    examples: [
      "pip eoi import answers.csv --cycle 2026-27",
      "pip eoi import answers.csv --map \"Why now?=answer\" --map \"What do you hope for?=answer\"",
    ],
    discussion: """
      \(ImportOptions.discussion)

      A school that is not in the records is kept by its name. A heading that is mapped to answer is a question of the form: \
      what each school answered is kept with it.
      """,
    argument("file", PathText.self, "The file, saved as CSV"), ImportOptions.parameter
  ) { session, file, options in
    try SpreadsheetImport.run(InterestRows(), file.text, options, session)
  }
}

/// A question and its answer as typed: `Why now?=New staff`.
struct EoiAnswer: ArgumentValue, Hashable {
  let question: String
  let text: String
  static let valueName = "QUESTION=ANSWER"

  init(argument: String) throws(ArgumentProblem) {
    let whole = try ProseText(argument: argument).text
    let hint = "write the question, = and the answer, such as \"Why now?=New staff\""
    guard let sign = whole.firstIndex(of: "=") else {
      throw ArgumentProblem("holds no answer", hints: [hint])
    }
    question = try NameText(argument: String(whole[..<sign])).text
    text = try ProseText(argument: String(whole[whole.index(after: sign)...])).text
  }

  static func facts(_ item: Interest) -> [Fact] {
    item.answers.sorted { ($0.value.question, $0.key) < ($1.value.question, $1.key) }
      .map { Fact(label: $0.value.question, text: Text($0.value.text)) }
  }
}

extension EnquiryYear {
  /// Keeps an answer with the expression of interest of a code.
  mutating func keep(_ answer: EoiAnswer, of code: Code, _ session: Session) {
    let year = self
    interest[code]?.answer(answer.question, answer.text) { session.newCode(in: year) }
  }
}
