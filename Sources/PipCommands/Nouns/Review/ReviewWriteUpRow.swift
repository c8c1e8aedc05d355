import CommandTable

extension ReviewCommands {
  static let writeUp = Row(
    "write-up", "Write up a visit and its feedback, question by question", .writes,
    examples: ["pip review write-up ingham", "pip review write-up ingham --resume"],
    discussion: """
      A conversation at the terminal: the day of the visit, strengths and findings until an empty line, and the feedback with \
      its one priority. Everything is recorded as one change at the end, and one undo takes it back.

      Every answer is kept at once, outside the data. Whoever stops, or is interrupted, goes on with --resume.
      """,
    argument("host", ReviewWord.self, "The review"), WriteUpChoices.parameter
  ) { session, host, _ in
    throw WriteUps.needsTerminal(
      session.program,
      [
        "review held \(host.text) --on DAY", "review finding add \(host.text) \"…\"",
        "review feedback \(host.text) --on DAY --priority \"…\"",
      ])
  }
}
