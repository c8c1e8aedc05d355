import CommandTable
import PipCore

/// `pip status`: every review of the open cycles by its stage.
enum StatusCommand {
  static let row = Row(
    "status", "Show every review by its stage", .reads,
    examples: ["pip status", "pip status --cycle 2025-26"],
    discussion: "Covers all open cycles, or the one named with --cycle."
  ) { session in
    let board = try StatusBoard.make(
      of: session.chasedCycles(), records: session.records, today: session.today)
    var answer = Answer(StatusBoard.schema, board.document, .null)
    answer.stream = { board.writeJSON(depth: $0, $1) }
    return answer
  }
}
