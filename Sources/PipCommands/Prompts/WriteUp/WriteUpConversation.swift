import CommandTable
import PipCore

/// A guided write-up as a conversation: it hears lines, says what to print next, and ends with command lines.
///
/// It is a value that reads and writes nothing itself; what depends on the records comes in through two closures.
struct WriteUpConversation {
  /// How far the conversation is.
  enum State: Hashable, Sendable {
    case asking
    /// Everything was answered and is to be recorded.
    case finished
    /// The person wants to go on another time.
    case later
    /// The person has stopped.
    case stopped
  }

  /// How far the conversation is.
  private(set) var state = State.asking
  /// The answers so far.
  private(set) var answers = WriteUpAnswers()
  /// The answers so far, those of an earlier sitting whose question did not come yet, and those that were gone back from:
  /// what to keep for another time.
  var unfinished: WriteUpAnswers {
    var all = answers
    for answer in earlier.all {
      if case .words(let words) = waiting[answer.key] { all.add(answer.key, words) }
    }
    for (key, words) in kept.sorted(by: { $0.key < $1.key }) where all[key] == nil { all.add(key, words) }
    return all
  }
  /// The command lines that record the answers.
  var commands: [[String]] { form.commands(answers) }

  let form: any WriteUpForm
  private let advice: Advice
  private let attempt: ([[String]]) throws -> [String]
  private let program: String
  private let earlier: WriteUpAnswers
  /// Whether it is asked at the end if all is right.
  private let asksAtEnd: Bool

  /// The question that is open; none at the end, where it is asked whether all is right.
  private(set) var question: WriteUpQuestion?
  /// What is offered at it.
  private(set) var offers: [Offer]?
  /// Lists that were shown before: whoever hears them read need not hear them for every action.
  private var shown: Set<[Offer]> = []
  private var heading: String?
  /// Answers that were gone back from: an empty line takes them again.
  private(set) var kept: [String: [String]] = [:]
  /// Answers that wait for their question: from an earlier sitting, or from a line with several parts.
  private var waiting: [String: Waiting] = [:]
  /// What each answer means for a person, where that tells more.
  private(set) var spoken: [String: String] = [:]
  /// Remarks that were made already.
  private var remarks: Set<String> = []
  /// An owner nobody knows, which is taken in words when it is typed again.
  private var unknownOwner: String?

  private enum Waiting: Hashable, Sendable {
    case typed(String)
    case words([String])
  }

  /// Makes a conversation.
  ///
  /// - Parameters:
  ///   - form: What is asked.
  ///   - earlier: The answers of an earlier sitting; each is understood anew.
  ///   - advice: What is known about the values.
  ///   - program: The name the program was called by.
  ///   - asksAtEnd: Whether it is asked at the end if all is right.
  ///   - attempt: Runs command lines without keeping anything, and returns the remarks they make.
  init(
    _ form: any WriteUpForm, earlier: WriteUpAnswers = WriteUpAnswers(), advice: Advice, program: String,
    asksAtEnd: Bool = true, attempt: @escaping ([[String]]) throws -> [String]
  ) {
    (self.form, self.advice, self.program, self.attempt) = (form, advice, program, attempt)
    (self.earlier, self.asksAtEnd) = (earlier, asksAtEnd)
    for answer in earlier.all { waiting[answer.key] = .words(answer.words) }
  }

  /// Begins with the first question.
  ///
  /// - Returns: What to print.
  /// - Throws: What kept the choices from being read.
  mutating func begin() throws -> String {
    form.opening.map { $0 + "\n" }.joined() + Self.help + (try goOn())
  }

  private static let help = """
    An empty line takes what stands in [brackets];
    ? tells what can be answered, < goes back.
    Ctrl-C stops and keeps the answers for another time.

    """

  /// Hears one line.
  ///
  /// - Parameter read: What came of reading it.
  /// - Returns: What to print.
  /// - Throws: What kept the data from being read; an answer that is wrong is only asked for again.
  mutating func hear(_ read: World.LineRead) throws -> String {
    guard case .line(let line) = read else {
      state = .stopped
      return "\n"
    }
    // A tab, as between the cells of a table that is pasted, cannot be seen in the command lines at the end.
    let answer = String(line.map { $0 == "\t" ? " " : $0 }).trimmed
    if answer == "<" { return try goBack() }
    guard let question else { return try confirm(answer) }
    switch answer {
    case "?": return explanation(of: question) + prompt
    case "", "-":
      if answer.isEmpty, let usual { return try again(usual) }
      guard question.question.isOptional else { return "This one needs an answer.\n" + prompt }
      return try passOver(question)
    default: return try question.isPassedOver(by: answer) ? passOver(question) : hear(answer: answer)
    }
  }

  // MARK: Asking

  /// Asks the next question that nobody answered; answers that wait for it are taken on the way.
  private mutating func goOn() throws -> String {
    var said = ""
    while let next = form.next(answers) {
      (question, offers) = (next, try offered(for: next))
      if let title = next.heading, title != heading { said += "\n\(title)\n" }
      heading = next.heading ?? heading
      guard let answer = waiting.removeValue(forKey: next.key) else {
        // Where an empty line takes somebody, the others are shown for ? alone.
        if usual == nil, let offers, shown.insert(offers).inserted { said += next.question.list(offers) }
        return said + prompt
      }
      said += "\(number). \(next.question.sentence ?? next.label)"
      do {
        let taken =
          switch answer {
          case .typed(""): WriteUpUnderstanding.Taken(words: [])
          case .typed(let text): try understanding(of: next).typed(text)
          case .words(let words): try understanding(of: next).again(words)
          }
        said += " \(taken.spoken ?? shown(taken.words, next))\n"
        said += try keep(taken, for: next)
      } catch {
        guard let apology = apology(for: error, next) else { throw error }
        return said + "\n" + apology + prompt
      }
    }
    question = nil
    if commands.isEmpty || !asksAtEnd { state = .finished }
    if commands.isEmpty { return said }
    return said + summary + (state == .finished ? "" : prompt)
  }

  private func offered(for question: WriteUpQuestion) throws -> [Offer]? {
    guard let offers = try advice.offers(question.question.info, Given()) else { return nil }
    let chosen =
      switch question.people {
      case .all: offers
      case .school(let school): offers.filter { $0.detail == school }
      case .these(let people): offers.filter { people.contains($0.word) }
      }
    return chosen.isEmpty ? nil : chosen
  }

  private mutating func goBack() throws -> String {
    guard let last = answers.takeLast() else { return "This is the first question.\n" + prompt }
    kept[last.key] = last.words.isEmpty ? nil : last.words
    (spoken[last.key], unknownOwner) = (nil, nil)
    // What a line with several parts said of later questions goes with that line.
    for case (let key, .typed) in waiting { waiting[key] = nil }
    return try goOn()
  }

  // MARK: Answers

  private func understanding(of question: WriteUpQuestion) -> WriteUpUnderstanding {
    WriteUpUnderstanding(advice: advice, question: question, offers: offers, unknownOwner: unknownOwner)
  }

  private mutating func hear(answer: String) throws -> String {
    guard let question else { return prompt }
    do {
      return try take(understanding(of: question).typed(answer), for: question)
    } catch {
      guard let apology = apology(for: error, question) else { throw error }
      return apology + prompt
    }
  }

  private mutating func again(_ words: [String]) throws -> String {
    guard let question else { return prompt }
    do {
      return try take(understanding(of: question).again(words), for: question)
    } catch {
      guard let apology = apology(for: error, question) else { throw error }
      return apology + prompt
    }
  }

  /// Takes nothing as the answer; of several things, those that come after it and were gone back from are not lost with it.
  private mutating func passOver(_ question: WriteUpQuestion) throws -> String {
    if let closedUp = WriteUpItems.closingUp(after: question.key, kept) {
      kept = closedUp
      return "\(question.label) is left out; the next one takes its place.\n" + prompt
    }
    return try take(WriteUpUnderstanding.Taken(words: []), for: question)
  }

  private mutating func take(_ taken: WriteUpUnderstanding.Taken, for question: WriteUpQuestion) throws
    -> String
  {
    let about = taken.spoken.map { "That is \($0).\n" } ?? taken.remark.map { "\($0)\n" } ?? ""
    return about + (try keep(taken, for: question)) + (try goOn())
  }

  /// Keeps an answer, once the commands that it makes are found to work.
  private mutating func keep(_ taken: WriteUpUnderstanding.Taken, for question: WriteUpQuestion) throws
    -> String
  {
    var trial = answers
    trial.add(question.key, taken.words)
    let lines = form.commands(trial)
    let found = lines == form.commands(answers) ? [] : try attempt(lines)
    answers = trial
    (kept[question.key], spoken[question.key], unknownOwner) = (nil, taken.spoken, nil)
    for (key, text) in taken.others { waiting[key] = .typed(text) }
    return found.filter { remarks.insert($0).inserted }.map { "Note: \($0)\n" }.joined()
  }

  private mutating func apology(for error: any Error, _ question: WriteUpQuestion) -> String? {
    if let problem = error as? WriteUpUnderstanding.UnknownOwner {
      unknownOwner = problem.text
      return problem.sentence
    }
    let known = question.question.info.choices == nil ? offers : nil
    return Apology(error, known: known, program: program)?.text
  }

  // MARK: The end

  private mutating func confirm(_ answer: String) throws -> String {
    switch answer.lowercased() {
    case "", "y", "yes":
      state = .finished
      return ""
    case "n", "no":
      state = .later
      return ""
    case "?":
      return "yes records all of it as one change, no keeps the answers for later, < goes back.\n" + prompt
    default: return "'\(answer)' is neither yes nor no.\n" + prompt
    }
  }
}
