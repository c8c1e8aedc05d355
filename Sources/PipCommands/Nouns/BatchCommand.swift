import CommandTable
import PipCore

/// `pip batch`: many command lines as one change.
enum BatchCommand {
  /// Commands that cannot be part of a change: they make, take back or contain changes themselves.
  private static let refused: Set<String> = ["init", "batch", "undo", "redo"]

  static let row = Row(
    "batch", "Run many command lines as one change", .writes,
    examples: ["pip batch autumn.batch", "pip batch - < autumn.batch --dry-run"],
    discussion: """
      One command a line, as you would type it, with or without pip in front; empty lines and lines that start with # are passed over.

      All of them happen, or none; one undo takes all of it back. A line can have its own --today, --cycle and --yes.
      """,
    argument("file", PathText.self, "The file, or - for standard input")
  ) { session, file in
    let tree = PipTable.tree(program: session.program)
    var answer = Answer.saved([])
    var isEmpty = true
    for (number, line) in try lines(of: file.text, session).enumerated() {
      let text = line.trimmed
      guard !text.isEmpty, !text.hasPrefix("#") else { continue }
      do {
        let part = try run(text, tree, session)
        answer.changes += part.changes
        answer.document.blocks += part.shownDocument.blocks
        answer.warnings += part.warnings.map { "line \(number + 1): \($0)" }
      } catch {
        throw BatchProblem(line: number + 1, text: text, cause: error)
      }
      isEmpty = false
    }
    if isEmpty { answer.notes.append("There is no command in it; nothing is changed.") }
    return answer
  }

  private static func run(_ line: String, _ tree: Tree, _ session: Session) throws -> Answer {
    var words = try splitWords(line)
    if words.first == "pip" || words.first == session.program { words.removeFirst() }
    guard case .command(let invocation) = try tree.parse(words) else {
      throw UsageError.conflicting("a batch runs commands; help and version have no place in it")
    }
    if let first = invocation.path.first, refused.contains(first) {
      throw UsageError.conflicting("'\(first)' cannot be part of a batch")
    }
    var globals = invocation.globals
    try checkLine(globals, session.program)
    globals.cycle = globals.cycle ?? session.globals.cycle
    globals.yes = globals.yes || session.globals.yes
    globals.dryRun = session.globals.dryRun
    let inner = Session(session, globals, today: try session.day(globals.today) ?? session.today)
    inner.typedOptions = invocation.typedOptions
    let answer = try invocation.prepare()(inner)
    session.random = inner.random
    return answer
  }

  /// What belongs to the batch as a whole cannot be said on one of its lines.
  private static func checkLine(_ globals: Globals, _ program: String) throws(UsageError) {
    let said = [
      ("--data", globals.data != nil), ("--dry-run", globals.dryRun), ("--by", globals.by != nil),
      ("--json", globals.json),
    ]
    guard let first = said.first(where: \.1)?.0 else { return }
    throw .conflicting(
      "\(first) belongs to the batch as a whole, not to one line", hints: ["type it after \(program) batch"])
  }

  private static func lines(of file: String, _ session: Session) throws -> [String] {
    let bytes: [UInt8]?
    if file == "-" {
      bytes = session.readInput()
    } else {
      bytes = try FileOutside(file, session).read()
    }
    guard let bytes, let lines = InputLines.split(bytes) else {
      throw Failure(
        .data, "data",
        file == "-" ? "could not be read as text in UTF-8, of at most 64 MiB" : "is not text in UTF-8",
        place: file == "-" ? "standard input" : file)
    }
    return lines
  }
}
