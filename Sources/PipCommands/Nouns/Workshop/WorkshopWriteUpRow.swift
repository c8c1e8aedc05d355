import CommandTable
import PipCore

extension WorkshopCommands {
  static let writeUp = Row(
    "write-up", "Write up a workshop, question by question", .writes,
    examples: [
      "pip workshop write-up ingham", "pip workshop write-up ingham --plan ingham-plan.html",
      "pip workshop write-up ingham --resume",
    ],
    discussion: """
      A conversation at the terminal for the evening after: the day, the champions, how many staff and governors, the questions, \
      and the actions until an empty line. An action may also be typed in one line: what | who | by when | how we will know. \
      Everything is recorded as one change at the end, and one undo takes it back.

      Every answer is kept at once, outside the data. Whoever stops, or is interrupted, goes on with --resume.
      """,
    argument("host", ReviewWord.self, "The review"),
    option("workshop", CodeWord.self, "Which of several workshops"),
    flag("another", "A further workshop, though one is agreed or held"),
    option("plan", PathText.self, "Write the plan to this file at the end"), WriteUpChoices.parameter
  ) { session, host, _, _, _, _ in
    throw WriteUps.needsTerminal(
      session.program,
      [
        "workshop held \(host.text) --on DAY --champion PERSON --present NUMBER",
        "action add \(host.text) - < actions.txt",
      ])
  }
}
