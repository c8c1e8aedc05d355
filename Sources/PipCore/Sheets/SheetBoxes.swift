/// The few answers of a question, each with a box to tick on paper.
struct SheetBoxes: Hashable, Sendable {
  /// The answers, in their order.
  let answers: [String]

  /// Whether several may be ticked.
  let areSeveral: Bool

  /// Finds the boxes of an answer; nil when it is written in words, or offers more than there is room for.
  ///
  /// - Parameters:
  ///   - answer: What kind of answer is wanted.
  ///   - most: How many boxes there is room for.
  init?(_ answer: SheetAnswer, most: Int) {
    switch answer {
    case .choice(let choices): (answers, areSeveral) = (choices.map(\.text), false)
    case .choices(let choices): (answers, areSeveral) = (choices.map(\.text), true)
    default: return nil
    }
    guard (1...max(1, most)).contains(answers.count) else { return nil }
  }

  /// Returns the boxes with their words; the answer that is recorded already has a cross.
  ///
  /// - Parameter value: What is recorded already.
  /// - Returns: The markup; an answer that is none of those offered stands beside them.
  func markup(chosen value: String) -> String {
    let chosen = areSeveral ? value.split(separator: ",").map { String($0).trimmedOfBlanks } : [value]
    var result = "<ul class=\"choices\">"
    for answer in answers {
      let mark = chosen.contains(answer) ? "×" : ""
      result += "<li><span class=\"box\">\(mark)</span>\(SheetPage.words(answer))</li>"
    }
    for other in chosen where !other.isEmpty && !answers.contains(other) {
      result += "<li class=\"written\">\(SheetPage.words(other))</li>"
    }
    return result + "</ul>"
  }
}
