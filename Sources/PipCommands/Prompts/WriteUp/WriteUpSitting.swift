import CommandTable
import PipCore

/// What every guided write-up can be told on its command line.
struct WriteUpChoices: Sendable {
  static let resume = "resume"
  static let discard = "discard"

  /// The flags, for the rows of write-ups; they are read where the conversation is held.
  static let parameter = group(
    flag(resume, "Go on with the answers that were kept"),
    flag(discard, "Throw the answers that were kept away")
  ) { _, _ in WriteUpChoices() }
}

/// A write-up that is about to begin: what is asked, and of which review.
struct WriteUpSubject: Sendable {
  let form: any WriteUpForm
  /// The review, whatever cycle is the current one.
  let review: String
  /// The page that can be written at the end.
  var page: (@Sendable (Session) throws -> Document)?
  /// What the page is called, and the command that writes it another time.
  var pageName = "", pageCommand = ""
  /// The file of the page, where it was named on the command line.
  var pageFile: String?

  /// The question that names the file of the page.
  static let pageKey = "page"
}

/// One sitting of a guided write-up at a terminal: the conversation, and the answers that are kept while it goes on.
///
/// Nothing is locked while the person thinks. Every answer is kept at once, so that neither Ctrl-C nor a closed lid loses it.
struct WriteUpSitting {
  let asking: Asking
  let invocation: Invocation<Globals, Session, Answer>
  let advisor: Advisor
  let subject: WriteUpSubject

  private var world: World { asking.world }

  /// How a sitting ended.
  enum Outcome {
    /// These lines are to be recorded.
    case record([[String]], WriteUpAnswers)
    /// The answers change nothing.
    case unchanged
    /// It goes on another time.
    case later
    /// The person has stopped.
    case stopped
  }

  init(
    _ asking: Asking, _ invocation: Invocation<Globals, Session, Answer>,
    _ find: (Session) throws -> WriteUpSubject
  ) throws {
    (self.asking, self.invocation) = (asking, invocation)
    advisor = try Advisor(asking.world, invocation)
    subject = try advisor.read(find)
  }

  // MARK: What is kept

  private var about: WriteUpDraft.About {
    WriteUpDraft.About(
      command: invocation.path.joined(separator: " "), review: subject.review, data: advisor.store?.path ?? ""
    )
  }

  private var file: KeptFile? { WriteUpDrafts(world).file(about) }

  /// Throws the kept answers away; returns whether there were any.
  @discardableResult
  func discard() throws -> Bool {
    if invocation.globals.dryRun { return false }
    do {
      return try file?.remove() ?? false
    } catch {
      throw Failure.system(error, "the kept answers are still there", instead: "remove the file by hand")
    }
  }

  private func draft() throws -> WriteUpDraft? {
    guard let file else { return nil }
    let bytes: [UInt8]?
    do {
      bytes = try file.read()
    } catch {
      throw Failure.system(error, "nothing is changed", instead: "see what is in the way")
    }
    guard let bytes else { return nil }
    if let draft = WriteUpDraft(bytes, about: about) { return draft }
    throw Failure(
      .data, "data", "the answers that were kept cannot be read", place: file.path,
      hints: ["throw them away with \(again("discard"))"])
  }

  /// Keeps the answers; returns what to say when that is not possible.
  private func keep(_ answers: WriteUpAnswers) -> String? {
    guard !invocation.globals.dryRun else { return nil }
    guard let file else { return "there is no home folder to keep them in" }
    do throws(SystemError) {
      if answers.all.isEmpty {
        try file.remove()
      } else {
        try file.write(WriteUpDraft(about, day: advisor.today, answers: answers).bytes)
      }
      return nil
    } catch {
      return "\(file.path): \(error.reason)"
    }
  }

  /// The command line that goes on with this write-up, or throws its answers away.
  private func again(_ flag: String) -> String {
    let flags = ["--\(WriteUpChoices.resume)", "--\(WriteUpChoices.discard)"]
    return CommandLineText.join(
      [world.program] + world.arguments.filter { !flags.contains($0) } + ["--\(flag)"])
  }

  // MARK: The conversation

  /// Holds the conversation.
  func hold() throws -> Outcome {
    guard let earlier = try begin() else { return .stopped }
    var conversation = WriteUpConversation(
      subject.form, earlier: earlier, advice: advice, program: world.program,
      asksAtEnd: !invocation.globals.yes, attempt: attempt)
    try asking.say(try conversation.begin())
    var kept = earlier
    var isWarned = false
    while conversation.state == .asking {
      let said = try conversation.hear(world.readLine())
      if conversation.unfinished != kept {
        kept = conversation.unfinished
        if let problem = keep(kept), !isWarned {
          isWarned = true
          try asking.say("The answers cannot be kept for another time: \(problem)\n")
        }
      }
      try asking.say(said)
    }
    guard conversation.state == .finished else {
      try asking.say(stopped(kept, isWarned))
      return conversation.state == .later ? .later : .stopped
    }
    guard !conversation.commands.isEmpty || conversation.answers.word(WriteUpSubject.pageKey) != nil else {
      try discard()
      try asking.say("Everything stays as it is.\n")
      return .unchanged
    }
    return .record(conversation.commands, conversation.answers)
  }

  private func stopped(_ answers: WriteUpAnswers, _ isLost: Bool) -> String {
    let count = answers.all.count
    guard count > 0 else { return "Nothing is recorded.\n" }
    guard !isLost, !invocation.globals.dryRun else {
      return "Nothing is recorded, and the answers are not kept.\n"
    }
    return "Nothing is recorded yet. \(answersText(count)) kept. To go on: \(again(WriteUpChoices.resume))\n"
  }

  private func answersText(_ count: Int) -> String {
    count == 1 ? "Your answer is" : "Your \(count) answers are"
  }

  /// The answers to begin with: those that were kept, when the person goes on with them; nil when the person stops here.
  private func begin() throws -> WriteUpAnswers? {
    let isToResume = invocation.given.flags.contains(WriteUpChoices.resume)
    guard let draft = try draft() else {
      if isToResume {
        throw Failure(
          .missing, "missing", "there are no answers to go on with for \(subject.review)",
          hints: ["begin with \(CommandLineText.join([world.program] + invocation.path)) \(subject.review)"])
      }
      return WriteUpAnswers()
    }
    let count = draft.answers.all.count
    try asking.say(
      "\(count == 1 ? "One answer was" : "\(count) answers were") kept on \(draft.day.short) (\(draft.day.relative(to: advisor.today))).\n"
    )
    if isToResume || invocation.globals.yes { return draft.answers }
    while true {
      let them = count == 1 ? "it" : "them"
      try asking.say("Go on with \(them)? no throws \(them) away [yes]: ")
      guard case .line(let line) = world.readLine() else {
        try asking.say("\nNothing is changed.\n")
        return nil
      }
      switch line.trimmed.lowercased() {
      case "", "y", "yes": return draft.answers
      case "n", "no":
        try discard()
        return WriteUpAnswers()
      case let other: try asking.say("'\(other)' is neither yes nor no.\n")
      }
    }
  }

  // MARK: What an answer means

  private var advice: Advice {
    let usual = advisor.advice
    return Advice(
      offers: usual.offers,
      understand: { info, word, given in
        guard info.type?.type is PathText.Type else { return try usual.understand(info, word, given) }
        try advisor.read { session in try checkFile(word, session) }
        return Understood(word)
      })
  }

  private func checkFile(_ word: String, _ session: Session) throws {
    do {
      try FileOutside(word, session).checkIsOutside()
    } catch let failure as Failure {
      throw AnswerProblem(word: word, problem: ArgumentProblem(failure.message, hints: failure.hints))
    }
  }

  /// Runs lines as the commands will run, in a change that is not kept.
  private func attempt(_ lines: [[String]]) throws -> [String] {
    guard let store = advisor.store else { return [] }
    let request = Store.Request(by: "", command: "", isDryRun: true, now: world.now, random: world.random)
    return try store.update(request) { change in
      let session = Session(
        world, invocation.globals, records: Records(change), place: store.path, today: advisor.today)
      return try WriteUpRun.warnings(lines, session)
    }.answer
  }
}

/// Runs the lines of a write-up inside one open change.
enum WriteUpRun {
  /// The remarks that the lines make.
  static func warnings(_ lines: [[String]], _ session: Session) throws -> [String] {
    let commands = CommandLines(session)
    return try lines.flatMap { try commands.run($0).warnings }
  }

  /// Records the lines.
  static func record(_ lines: [[String]], _ session: Session, _ form: any WriteUpForm) throws -> Answer {
    let commands = CommandLines(session)
    var answer = Answer.saved([])
    for line in lines {
      let part = try commands.run(line)
      answer.changes += part.changes
      answer.warnings += part.warnings.filter { !answer.warnings.contains($0) }
    }
    let closing = try form.closing(session)
    answer.document.blocks = closing
    // What is said at the end is not said twice.
    if !closing.isEmpty {
      for index in answer.changes.indices { answer.changes[index].facts.removeAll { $0.label == "Check-in" } }
    }
    return answer
  }
}
