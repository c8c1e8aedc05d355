import CommandTable

extension CheckInCommands {
  static let writeUp = Row(
    "write-up", "Write up a check-in, question by question", .writes,
    examples: ["pip checkin write-up ingham", "pip checkin write-up ingham --resume"],
    discussion: """
      A conversation at the terminal: the day, last time's actions one by one, what changed and for whom, and what next. \
      Everything is recorded as one change at the end, and one undo takes it back.

      Every answer is kept at once, outside the data. Whoever stops, or is interrupted, goes on with --resume.
      """,
    argument("host", ReviewWord.self, "The review"), number, WriteUpChoices.parameter
  ) { session, host, _, _ in
    throw WriteUps.needsTerminal(
      session.program,
      [
        "checkin held \(host.text) --on DAY CODE=done CODE=stuck",
        "impact add \(host.text) \"…\" --for pupils",
      ])
  }
}
