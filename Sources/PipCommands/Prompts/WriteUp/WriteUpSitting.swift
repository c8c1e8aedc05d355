import CommandTable
import PipCore

/// One sitting of a guided write-up at a terminal: the conversation, and the answers that are kept while it goes on.
///
/// Nothing is locked while the person thinks. Every answer is kept at once, so that neither Ctrl-C nor a closed lid loses it.
struct WriteUpSitting {
  let asking: Asking
  let invocation: Invocation<Globals, Session, Answer>
  let advisor: Advisor
  let subject: WriteUpSubject

  var world: World { asking.world }

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
      let said: String
      do {
        said = try conversation.hear(world.readLine())
      } catch {
        try asking.say(stopped(kept, isWarned))
        throw error
      }
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
