import PipCore

/// The actions that a guided write-up adds: what, who, by when, and how we will know, until an empty line.
enum WriteUpActions {
  private static let prefix = "action"

  /// The questions about the actions.
  ///
  /// - Parameters:
  ///   - answers: The answers so far.
  ///   - host: The school whose people are offered.
  ///   - heading: What stands above the first one.
  ///   - before: How many actions there are already.
  /// - Returns: The questions up to the next action that can be added.
  static func questions(
    _ answers: WriteUpAnswers, host: ID<School>, heading: String, after before: Int
  ) -> [WriteUpQuestion] {
    WriteUpItems.numbers(prefix, answers).flatMap { place in
      let (key, number) = ("\(prefix).\(place)", place + before)
      let rest = ["owner", "due", "success"].map { "\(key).\($0)" }
      var what = WriteUpQuestion(
        "\(key).text", "Action \(number)", "Action \(number): what will be done?", ProseText.self,
        skip: place == 1 ? "none" : "no more")
      what.kind = .line(others: rest)
      what.heading = place == 1 ? heading : nil
      guard answers.word(what.key) != nil else { return [what] }
      var who = WriteUpQuestion(
        rest[0], "  Owner", "Action \(number): who owns it?", PersonWord.self, skip: "to agree")
      (who.kind, who.people, who.open) = (.owner, .school(host.text), "to agree")
      var when = WriteUpQuestion(
        rest[1], "  By", "Action \(number): by when?", DueWord.self, skip: "to agree")
      when.open = "to agree"
      let success = WriteUpQuestion(
        rest[2], "  We will know by", "Action \(number): how will we know that it worked?", ProseText.self)
      return [what, who, when, success]
    }
  }

  static func commands(_ answers: WriteUpAnswers, _ address: String) -> [[String]] {
    WriteUpItems.numbers(prefix, answers).compactMap { number in
      let key = "\(prefix).\(number)"
      guard let text = answers.word("\(key).text") else { return nil }
      var line = WriteUpLine("action", "add", places: address, text)
      switch OwnerAnswer(answers["\(key).owner"] ?? []) {
      case .person(let id): line.add("owner", id)
      case .words(let words): line.add("owner-text", words)
      case .toAgree: break
      }
      line.add("due", answers.word("\(key).due"))
      line.add("success", answers.word("\(key).success"))
      return line.words
    }
  }
}

/// Who owns an action, as an answer is kept.
enum OwnerAnswer: Hashable, Sendable {
  case person(String)
  case words(String)
  case toAgree

  private static let inWords = "in words"

  init(_ words: [String]) {
    switch words.count {
    case 0: self = .toAgree
    case 1: self = .person(words[0])
    default: self = .words(words[1])
    }
  }

  var words: [String] {
    switch self {
    case .person(let id): [id]
    case .words(let text): [Self.inWords, text]
    case .toAgree: []
    }
  }
}
