import CommandTable
import PipCore

/// Command lines that run inside one open change, each as if it had been typed alone.
///
/// A batch, a sheet that was read back and a guided write-up all become such lines: what they record is, by construction, what the
/// commands would have recorded, and one undo takes back all of it.
struct CommandLines {
  /// Commands that cannot be part of a change: they make, take back or contain changes themselves.
  private static let refused: Set<String> = ["init", "batch", "undo", "redo"]

  private let tree: Tree
  private let session: Session

  /// Makes ready to run lines in the change of a session.
  init(_ session: Session) {
    tree = PipTable.tree(program: session.program)
    self.session = session
  }

  /// Runs one command.
  ///
  /// - Parameter words: Its words, with or without the program's name in front.
  /// - Returns: What came of it.
  /// - Throws: What the command refuses.
  func run(_ words: [String]) throws -> Answer {
    var words = words
    if words.first == "pip" || words.first == session.program { words.removeFirst() }
    guard case .command(let invocation) = try tree.parse(words) else {
      throw UsageError.conflicting("a batch runs commands; help and version have no place in it")
    }
    if let first = invocation.path.first, Self.refused.contains(first) {
      throw UsageError.conflicting("'\(first)' cannot be part of a batch")
    }
    var globals = invocation.globals
    try checkLine(globals)
    globals.cycle = globals.cycle ?? session.globals.cycle
    globals.yes = globals.yes || session.globals.yes
    globals.dryRun = session.globals.dryRun
    let inner = Session(session, globals, today: try session.day(globals.today) ?? session.today)
    inner.typedOptions = invocation.typedOptions
    let answer = try invocation.prepare()(inner)
    session.random = inner.random
    for note in inner.notes { session.note(note) }
    return answer
  }

  /// What belongs to the lines as a whole cannot be said on one of them.
  private func checkLine(_ globals: Globals) throws(UsageError) {
    let said = [
      ("--data", globals.data != nil), ("--dry-run", globals.dryRun), ("--by", globals.by != nil),
      ("--json", globals.json),
    ]
    guard let first = said.first(where: \.1)?.0 else { return }
    throw .conflicting(
      "\(first) belongs to the batch as a whole, not to one line",
      hints: ["type it after \(session.program) batch"])
  }
}
