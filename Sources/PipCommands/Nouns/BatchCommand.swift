import CommandTable
import PipCore

/// `pip batch`: many command lines as one change.
enum BatchCommand {
  static let row = Row(
    "batch", "Run many command lines as one change", .writes,
    examples: ["pip batch autumn.batch", "pip batch - < autumn.batch --dry-run"],
    discussion: """
      One command a line, as you would type it, with or without pip in front; empty lines and lines that start with # are passed over.

      All of them happen, or none; one undo takes all of it back. A line can have its own --today, --cycle and --yes.
      """,
    argument("file", PathText.self, "The file, or - for standard input")
  ) { session, file in
    let commands = CommandLines(session)
    var answer = Answer.saved([])
    var isEmpty = true
    for (number, line) in try lines(of: file.text, session).enumerated() {
      let text = line.trimmed
      guard !text.isEmpty, !text.hasPrefix("#") else { continue }
      do {
        let part = try commands.run(splitWords(text))
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
