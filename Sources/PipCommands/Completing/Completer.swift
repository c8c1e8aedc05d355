import CommandTable
import PipCore

/// Answers a shell that asks what can stand at the cursor, from the command table and the records.
///
/// It writes nothing, asks nothing and never complains: a line that is half typed is no error, and without data there are simply
/// no names.
struct Completer {
  /// The words after the program's name with which a script asks.
  static let asking = ["completions", "words"]

  private let world: World
  private let question: CompletionQuestion

  /// Takes the command line for a shell's question, or returns nil when it is something else.
  init?(_ world: World) {
    guard world.arguments.starts(with: Self.asking),
      let question = CompletionQuestion(Array(world.arguments.dropFirst(Self.asking.count)))
    else { return nil }
    (self.world, self.question) = (world, question)
  }

  /// Answers the question.
  ///
  /// - Returns: That it is done: nobody is there to be told otherwise.
  func run() -> ExitStatus {
    let tree = PipTable.tree(program: world.program)
    let completion = tree.completion(of: question.line) { place in
      if place.path == ["manual"], place.info.kind == .argument {
        return tree.commands.map { Completion.Candidate($0.name, $0.summary) }
      }
      // What cannot be read has no names; the command itself will say why.
      return (try? words(place)) ?? []
    }
    _ = world.writeOutput(question.answer(completion))
    return .done
  }

  private func words(_ place: ValuePlace<Globals>) throws -> [Completion.Candidate] {
    var globals = place.globals
    globals.data = globals.data.map(expanded)
    let today = try Today.find(globals, world)
    let offers = Offers(
      path: place.path, parameters: place.parameters, program: world.program, today: today)
    let store = Store(path: try DataDirectory.find(globals, world), system: world.system)
    let found = try store.read { change in
      let session = Session(world, globals, records: Records(change), place: store.path, today: today)
      return try offers.items(place, session) ?? offers.of(place.info, place.given, session) ?? []
    }
    return found.map { Completion.Candidate(neutral($0.word), $0.about.isEmpty ? nil : neutral($0.about)) }
  }

  /// A folder as the shell will read it: what is typed still has its `~` or `$HOME`.
  private func expanded(_ path: String) -> String {
    guard let home = world.variable("HOME") else { return path }
    for start in ["~", "$HOME", "${HOME}"] where path == start || path.hasPrefix(start + "/") {
      return home + path.dropFirst(start.count)
    }
    return path
  }
}
