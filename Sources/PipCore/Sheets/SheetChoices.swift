/// The answers that a hint lists, such as "done / under way / stopped": on paper, each has a box to tick.
struct SheetChoices: Hashable, Sendable {
  /// The answers, in their order.
  let answers: [String]

  /// Reads a hint; nil when it lists no answers.
  ///
  /// - Parameter hint: How to answer, in a few words.
  init?(hint: String?) {
    guard let hint else { return nil }
    var answers: [String] = [""]
    var blanks = ""
    for piece in hint.split(separator: " ") {
      if piece == "/" {
        answers.append("")
        blanks = ""
      } else {
        answers[answers.count - 1] += blanks + piece
        blanks = " "
      }
    }
    guard answers.count > 1, !answers.contains("") else { return nil }
    self.answers = answers
  }

  /// Returns the boxes with their words; the answer that is recorded already has a cross.
  ///
  /// - Parameter chosen: What is recorded already.
  /// - Returns: The markup; an answer that is none of those listed stands beside them.
  func markup(chosen: String) -> String {
    var result = "<ul class=\"choices\">"
    for answer in answers {
      let mark = answer == chosen ? "×" : ""
      result += "<li><span class=\"box\">\(mark)</span>\(SheetPage.words(answer))</li>"
    }
    if !chosen.isEmpty, !answers.contains(chosen) {
      result += "<li class=\"written\">\(SheetPage.words(chosen))</li>"
    }
    return result + "</ul>"
  }
}
