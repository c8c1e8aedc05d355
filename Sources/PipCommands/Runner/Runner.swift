import CommandTable
import PipCore

typealias Row = Command<Session, Answer>
typealias Tree = CommandTree<Globals, Session, Answer>

/// Opens what a command needs, runs it, and commits what it changed.
struct Runner {
  let world: World

  init(_ world: World) {
    self.world = world
  }

  /// What came of a command: its answer, and the history entry of what it changed.
  struct Outcome {
    var answer: Answer
    var entry: HistoryEntry?
    var isDryRun: Bool
    /// Whether everything that the command would change was so already.
    var isSame = false
  }

  /// Runs a command as it was typed, or as it stands after asking for what was missing.
  func run(_ invocation: Invocation<Globals, Session, Answer>) throws -> Outcome {
    var (world, whole) = (world, invocation)
    // First what is missing, then what follows from the whole command line.
    for ask in [Asking.ask, Asking.askWhatFollows] {
      switch try ask(Asking(world))(whole) {
      case .asTyped: continue
      case .stopped:
        var nothing = Answer.saved([])
        nothing.status = .interrupted
        return Outcome(answer: nothing, isDryRun: false)
      case .unchanged: return Outcome(answer: .saved([]), isDryRun: false)
      case .finished(let words):
        // Read anew, so that it happens and is recorded exactly as if it had been typed.
        guard case .command(let finished) = try PipTable.tree(program: world.program).parse(words) else {
          continue
        }
        world.arguments = words
        whole = finished
      }
    }
    let runner = Runner(world)
    return try runner.writeUp(whole) ?? runner.perform(whole, whole.prepare())
  }

  /// Opens what a command needs, and runs it.
  ///
  /// - Parameters:
  ///   - invocation: The command.
  ///   - body: What it does, all of whose values are read: a slip in typing costs nothing.
  /// - Returns: What came of it.
  /// - Throws: What the body throws, or what kept the change from being made.
  func perform(
    _ invocation: Invocation<Globals, Session, Answer>, _ body: (Session) throws -> Answer
  ) throws -> Outcome {
    let globals = invocation.globals
    let today = try Today.find(globals, world)
    switch Self.onlyLooks(invocation) ? .reads : invocation.command.access {
    case .nothing:
      let session = Session(world, globals, records: nil, place: "", today: today)
      return Outcome(answer: try body(session), entry: nil, isDryRun: false)
    case .reads:
      let place = try DataDirectory.find(globals, world)
      let answer = try Store(path: place, system: world.system).read { change in
        try run(body, invocation.typedOptions, change, globals, place, today, world)
      }
      return Outcome(answer: answer, entry: nil, isDryRun: false)
    case .writes:
      let place = try DataDirectory.find(globals, world)
      var world = world
      if Self.readsInput(invocation) {
        // Somebody may be typing: nobody else has to wait for that, and they must know that they are listened to.
        if world.terminal.inputIsTerminal, world.terminal.messagesAreTerminal {
          _ = world.writeMessage("Type one line each; an empty line changes nothing, Ctrl-D ends.\n")
        }
        let input = world.readInput()
        world.readInput = { input }
      }
      let (answer, outcome) = try Store(path: place, system: world.system).update(request(globals)) {
        change in
        try run(body, invocation.typedOptions, change, globals, place, today, world)
      }
      return Outcome(
        answer: answer, entry: outcome.entry, isDryRun: globals.dryRun, isSame: outcome.paths.isEmpty)
    case .creates:
      let place = try DataDirectory.forInit(invocation.given.words["dir"]?.first, globals, world)
      let (answer, outcome) = try Store(path: place, system: world.system).create(request(globals)) {
        change in
        try run(body, invocation.typedOptions, change, globals, place, today, world)
      }
      return Outcome(
        answer: answer, entry: outcome.entry, isDryRun: globals.dryRun, isSame: outcome.paths.isEmpty)
    }
  }

  private func run(
    _ body: (Session) throws -> Answer, _ options: Set<String>, _ change: Change, _ globals: Globals,
    _ place: String, _ today: Day, _ world: World
  ) throws -> Answer {
    let records = Records(change)
    let session = Session(world, globals, records: records, place: place, today: today)
    session.typedOptions = options
    var answer = try body(session)
    answer.notes = session.notes + answer.notes
    answer.warnings += Warnings.of(records, program: world.program)
    if !records.problems.isEmpty, answer.changes.isEmpty { answer.status = .data }
    return answer
  }

  /// Whether a command reads standard input to its end.
  private static func readsInput(_ invocation: Invocation<Globals, Session, Answer>) -> Bool {
    switch invocation.path {
    case ["batch"]: invocation.given.words["file"] == ["-"]
    case ["framework", "add"], ["framework", "edit"], ["model", "add"], ["model", "edit"]:
      invocation.given.words["file"] == ["-"]
    case ["action", "add"]: invocation.given.words["text"] == ["-"]
    default: false
    }
  }

  /// Whether a command that can write was asked to show only: reading neither locks nor leaves a trace.
  private static func onlyLooks(_ invocation: Invocation<Globals, Session, Answer>) -> Bool {
    invocation.path == ["review", "look-back"] && invocation.given.words["outcome"]?.isEmpty ?? true
      && invocation.typedOptions.isEmpty
  }

  private func request(_ globals: Globals) -> Store.Request {
    Store.Request(
      by: globals.by ?? world.variable("PEERPIP_BY") ?? world.login(),
      command: CommandLineText.join([world.program] + world.arguments),
      isDryRun: globals.dryRun, now: world.now, random: world.random)
  }
}

/// The day to take for today.
enum Today {
  /// The option, else the variable, else the calendar on the wall.
  static func find(_ globals: Globals, _ world: World) throws(SetupProblem) -> Day {
    if let word = globals.today { return try resolve(word, world) }
    guard let text = world.variable("PEERPIP_TODAY") else { return world.today }
    do {
      return try DayWord(text).resolve(today: world.today)
    } catch {
      throw .badToday(variable: "PEERPIP_TODAY", text: text, reason: error.reason)
    }
  }

  static func resolve(_ word: DayWord, _ world: World) throws(SetupProblem) -> Day {
    do {
      return try word.resolve(today: world.today)
    } catch {
      throw .unresolvedToday(text: word.text, reason: error.reason)
    }
  }
}

/// A command line as text that a shell, or `batch`, reads back as the same words.
enum CommandLineText {
  static func join(_ words: [String]) -> String {
    words.map(quoted).joined(separator: " ")
  }

  private static func quoted(_ word: String) -> String {
    let plain = word.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
      case UInt8(ascii: "0")...UInt8(ascii: "9"): true
      default: "-_./=+:@,".utf8.contains(byte)
      }
    }
    if plain, !word.isEmpty { return word }
    return "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
