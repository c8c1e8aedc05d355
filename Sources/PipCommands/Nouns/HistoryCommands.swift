import CommandTable
import PipCore

/// `pip history`, `pip undo` and `pip redo`.
enum HistoryCommands {
  static let history = Row(
    "history", "List the changes made, newest first", .reads,
    examples: ["pip history", "pip history --limit 100 --json"],
    option("limit", CountWord.self, "How many to list (20 if left out)")
  ) { session, limit in
    let entries = try session.records.latestChanges(limit?.number ?? 20)
    return try Listing<HistoryEntry>(columns: [
      Column("change", "Change") { .text($0.code) },
      Column("id", nil) { .text($0.id) },
      Column("at", "When (UTC)", rank: 1) { .shown(Text($0.at.brief), .string($0.at.description)) },
      Column("by", "By", rank: 1) { .text($0.by) },
      Column("command", "Command", wraps: true) { .text($0.command) },
      Column("undoes", nil) { .text($0.undoes.map { String($0.suffix(6)) }) },
      Column("files", nil) { .words($0.paths.map(\.description)) },
    ]).answer(
      "pip/history/1", entries,
      empty: session.records.problems.isEmpty ? "Nothing has been changed yet." : "No change can be read.")
  }

  static let undo = Row(
    "undo", "Take back a whole command", .writes, examples: ["pip undo", "pip undo 7k3m9x"],
    discussion: """
      Without a change named, your own last command that still stands is taken back, however many files it changed.

      It is refused when one of its files has changed since. An undo can itself be taken back, with redo.
      """,
    optionalArgument("change", ChangeWord.self, "The change, as history lists it")
  ) { session, word in
    let history = History(try session.records.change)
    let entry = try word.map { try history.find($0.text) } ?? history.lastStanding(by: session.by)
    try History.takeBack(entry, in: session.records.change)
    var answer = Answer.saved(saved("took back", entry))
    answer.takenBackBy = "redo"
    return answer
  }

  static let redo = Row(
    "redo", "Do again what undo took back", .writes, examples: ["pip redo"],
    discussion: "Works as long as you have changed nothing since."
  ) { session in
    let history = History(try session.records.change)
    let entry = try history.lastUndo(by: session.by)
    try History.takeBack(entry, in: session.records.change)
    let original = try entry.undoes.map { try history.find($0) }
    return .saved(saved("did again", original ?? entry))
  }

  private static func saved(_ verb: String, _ entry: HistoryEntry) -> Saved {
    Saved(
      verb, "the change", entry.code, entry.command,
      facts: Facts.make([("By", entry.by), ("Files", entry.paths.map(\.description).joined(separator: "\n"))])
    )
  }
}

/// A change in the history as typed: its six signs, or the start of them.
struct ChangeWord: ArgumentValue {
  let text: String
  static let valueName = "CHANGE"

  init(argument: String) throws(ArgumentProblem) {
    guard argument.utf8.count >= 3,
      argument.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7f && $0 != UInt8(ascii: "/") })
    else {
      throw ArgumentProblem(
        "is not a change", hints: ["type the signs that history shows, such as 7k3m9x"])
    }
    text = argument
  }
}
