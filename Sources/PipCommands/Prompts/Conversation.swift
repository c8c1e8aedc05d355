import CommandTable
import PipCore

/// A conversation that asks for the values that are missing, one question after another.
///
/// It is a value that hears lines and says what to print next; it reads and writes nothing itself.
struct Conversation {
  /// How far the conversation is.
  enum State: Hashable, Sendable {
    case asking
    case finished
    case stopped
  }

  /// How far the conversation is.
  private(set) var state = State.asking
  /// The words given so far, typed and answered.
  private(set) var given: Given

  private let questions: [Question]
  private let advice: Advice
  private let program: String
  /// The question that is open.
  private var position = 0
  /// The questions answered before it, the latest last.
  private var answered: [Int] = []
  /// Answers that were gone back from: an empty line takes them again.
  private var kept: [String: String] = [:]
  private var offers: [Offer]?

  /// Makes a conversation.
  ///
  /// - Parameters:
  ///   - questions: What to ask, in order.
  ///   - given: The words that were typed.
  ///   - advice: What is known about the values.
  ///   - program: The name the program was called by.
  init(_ questions: [ParameterInfo], given: Given, advice: Advice, program: String) {
    self.init(questions.map { Question(info: $0) }, given: given, advice: advice, program: program)
  }

  /// Makes a conversation of questions that have words of their own.
  init(_ questions: [Question], given: Given, advice: Advice, program: String) {
    (self.questions, self.given, self.advice, self.program) = (questions, given, advice, program)
  }

  /// Begins with the first question.
  ///
  /// - Returns: What to print.
  /// - Throws: What kept the choices from being read.
  mutating func begin() throws -> String {
    let help =
      questions.count > 1
      ? "A few questions. An empty line takes what stands in [brackets];\n? tells what can be answered, "
        + "< goes back, Ctrl-C stops.\n" : ""
    return help + (try ask(from: 0))
  }

  /// Hears one line.
  ///
  /// - Parameter read: What came of reading it.
  /// - Returns: What to print.
  /// - Throws: What kept the data from being read; an answer that is wrong is only asked for again.
  mutating func hear(_ read: World.LineRead) throws -> String {
    guard case .line(let line) = read else {
      state = .stopped
      return "\nNothing is saved.\n"
    }
    let answer = line.trimmed
    switch answer {
    case "?": return question.explanation(offers) + prompt
    case "<": return try goBack()
    case "-" where question.isOptional && keptAnswer != nil:
      kept[question.info.name] = nil
      return try take([])
    case "":
      if let keptAnswer { return try understand(keptAnswer) }
      guard question.isOptional else { return "This one needs an answer; Ctrl-C stops.\n" + prompt }
      return try take([])
    default: return try understand(answer)
    }
  }

  private var question: Question { questions[position] }
  private var keptAnswer: String? { kept[question.info.name] }
  private var prompt: String { question.prompt(kept: keptAnswer) }

  /// Asks the first question from a place on that can be answered.
  private mutating func ask(from place: Int) throws -> String {
    var said = ""
    position = place
    while position < questions.count {
      offers = try advice.offers(question.info, given)
      guard question.isOptional, offers?.isEmpty == true else {
        return said + question.list(offers ?? []) + prompt
      }
      said += "\(question.name): there is nothing to choose from, so this is not asked.\n"
      position += 1
    }
    state = .finished
    return said
  }

  private mutating func goBack() throws -> String {
    guard let before = answered.popLast() else { return "This is the first question.\n" + prompt }
    let name = questions[before].info.name
    kept[name] = given.words[name]?.joined(separator: ",")
    given.words[name] = nil
    return try ask(from: before)
  }

  private mutating func understand(_ answer: String) throws -> String {
    let info = question.info
    do {
      var parts: [Understood] = []
      for part in try info.words(of: answer) {
        parts.append(try advice.understand(info, (offers ?? []).chosen(by: part), given))
      }
      return try take(parts)
    } catch {
      let known = info.choices == nil ? offers : nil
      guard let apology = Apology(error, known: known, program: program) else { throw error }
      return apology.text + prompt
    }
  }

  /// Takes an answer, none when the question is skipped, and goes on.
  private mutating func take(_ parts: [Understood]) throws -> String {
    let info = question.info
    let words = parts.map(\.word)
    if !words.isEmpty { given.words[info.name] = info.splitsCommas ? [words.joined(separator: ",")] : words }
    kept[info.name] = nil
    answered.append(position)
    let spoken = parts.compactMap(\.spoken).joined(separator: ", ")
    return (spoken.isEmpty ? "" : "That is \(spoken).\n") + (try ask(from: position + 1))
  }
}
