// What a write-up prints: its questions, and the answers as they will be recorded.
extension WriteUpConversation {
  /// What an empty line takes.
  var usual: [String]? { question.flatMap { kept[$0.key] ?? $0.usual } }

  /// The number of the open question.
  var number: Int { answers.all.count + 1 }

  /// The open question, on which the answer is typed.
  var prompt: String {
    guard let question else { return "Record this? yes, or no to keep the answers for later [yes]: " }
    var numbered = question.question
    numbered.sentence = "\(number). \(question.question.sentence ?? question.label)"
    let words = usual.map { question.kind == .owner ? [OwnerAnswer($0).words.last ?? "to agree"] : $0 }
    return numbered.prompt(kept: words.flatMap { $0.isEmpty ? nil : $0.joined(separator: ",") })
  }

  /// What can be answered, for `?`.
  func explanation(of question: WriteUpQuestion) -> String {
    let text = question.question.explanation(offers)
    switch question.kind {
    case .owner:
      return text + "Somebody who is in no record is typed in words, such as the Year 1 team.\n"
    case .line:
      return text + "All in one line is understood too: what | who | by when | how we will know.\n"
    case .file(let usual):
      return
        "Type yes for \(usual), or the name of a file, such as plan.html. This can be skipped: press Enter.\n"
    case .value: return text
    }
  }

  /// The answers as they will be recorded.
  var summary: String {
    let questions = Dictionary(form.questions(answers).map { ($0.key, $0) }) { first, _ in first }
    let lines = answers.all.compactMap { answer -> String? in
      guard let question = questions[answer.key] else { return nil }
      guard !answer.words.isEmpty else { return question.open.map { "  \(question.label): \($0)\n" } }
      return "  \(question.label): \(spoken[answer.key] ?? shown(answer.words, question))\n"
    }
    return "\nTo be recorded:\n" + lines.joined()
  }

  /// Words of an answer as a person reads them.
  func shown(_ words: [String], _ question: WriteUpQuestion) -> String {
    if words.isEmpty {
      let skip = question.question.skip.flatMap { $0 == "skip" ? nil : $0 }
      return question.open ?? skip ?? "skipped"
    }
    return question.kind == .owner ? words.last ?? "" : words.joined(separator: ", ")
  }
}
