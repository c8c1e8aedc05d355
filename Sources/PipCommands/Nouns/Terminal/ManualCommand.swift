import CommandTable
import PipCore

/// `pip manual`: the manual page, for `man`.
enum ManualCommand {
  static let row = Row(
    "manual", "Print the manual page, to be read with man", .nothing,
    examples: ["pip manual > peerpip.1", "pip manual review"],
    discussion: """
      The page is made from the same table as the help. With a command it is the page of that one, and of all commands below it.

      To read it with man peerpip, put it where man looks: mkdir -p ~/.local/share/man/man1, then peerpip manual > \
      ~/.local/share/man/man1/peerpip.1.
      """,
    optionalArgument("command", String.self, "Only this command, and those below it")
  ) { session, command in
    let tree = PipTable.tree(program: session.program)
    let path = command.map { [$0] } ?? []
    guard let page = tree.manual(facts(session.program, session.today), of: path) else {
      let names = tree.commands.map(\.name)
      let word = command ?? ""
      throw UsageError(
        .unknownCommand(word: word, suggestions: suggestions(for: word, among: names), choices: names))
    }
    var answer = Answer(
      "pip/manual/1", Document(),
      .object(["command": command.map(JSONValue.string) ?? .null, "page": .string(page)]))
    if !session.globals.json { answer.verbatim = page }
    return answer
  }

  private static func facts(_ program: String, _ today: Day) -> ManualFacts {
    ManualFacts(
      product: "Peer Improvement Pathway", date: today.description,
      description: [
        """
        \(program) keeps the peer reviews of a partnership of schools: who reviews whom, what was found, what the host will do about \
        it, and what came of that ninety days later. It is for one keeper, usually the partnership lead.
        """,
        """
        In an ordinary week six words are enough: status shows where every review stands, due what comes next and what is late; \
        review, workshop and checkin record what happened; report tells what a cycle came to.
        """,
        """
        A value that a command needs and that is not typed is asked for, where somebody is there to answer. Every change can be \
        taken back with undo, and tried beforehand with --dry-run.
        """,
      ],
      sections: [
        HelpPage.Section(
          heading: "EXIT STATUS",
          rows: ExitStatus.allCases.map { HelpPage.Row(term: String($0.rawValue), text: $0.meaning) }),
        HelpPage.Section(heading: "ENVIRONMENT", rows: environment),
        HelpPage.Section(heading: "FILES", rows: files),
      ],
      seeAlso: [
        "Type '\(program) help COMMAND' to read about one command. The folder docs of the source holds a tutorial, the whole method, "
          + "every file field by field, and every error with what to do about it.",
        "Python's installer, which is called pip too, has nothing to do with this program.",
      ])
  }

  private static let environment = [
    HelpPage.Row(term: "PEERPIP_DATA", text: "The data directory, where --data does not name one."),
    HelpPage.Row(term: "PEERPIP_TODAY", text: "The day to take for today, where --today does not name one."),
    HelpPage.Row(
      term: "PEERPIP_BY",
      text: "Who does it, for the history, where --by does not say so; else it is the login name."),
    HelpPage.Row(term: "PEERPIP_NO_INPUT", text: "Where it is set, nothing is asked, as with --no-input."),
    HelpPage.Row(
      term: "PEERPIP_SEED",
      text: "A number from which codes are drawn, for examples that must come out the same each time."),
    HelpPage.Row(term: "XDG_DATA_HOME", text: "The folder that holds the usual data directory."),
    HelpPage.Row(
      term: "XDG_STATE_HOME", text: "The folder that holds the answers of write-ups that are not finished."),
    HelpPage.Row(term: "NO_COLOR", text: "Where it is set, no colour is used, but for --color always."),
    HelpPage.Row(
      term: "LC_ALL, LC_CTYPE, LANG", text: "Whether the terminal can show more than plain ASCII."),
    HelpPage.Row(term: "COLUMNS", text: "The width of the page, where the terminal does not tell it."),
  ]

  private static let files = [
    HelpPage.Row(
      term: "partnership.json",
      text:
        "A folder that holds this file is a data directory. It is looked for in the folder where the command is typed, then in "
        + "those above it."),
    HelpPage.Row(
      term: "~/.local/share/peerpip",
      text: "The data directory, where nothing else names one; below XDG_DATA_HOME where that is set."),
    HelpPage.Row(
      term: "~/.local/state/peerpip/drafts",
      text: "The answers of write-ups that are not finished; below XDG_STATE_HOME where that is set."),
    HelpPage.Row(
      term: "history",
      text: "The folder of the data directory that holds every change, with what was there before."),
  ]
}

extension ExitStatus {
  /// What it says, in a sentence for the manual.
  fileprivate var meaning: String {
    switch self {
    case .done: "It is done. An empty list is done too."
    case .no: "The answer is no: something was found that was asked about."
    case .usage: "The command line was wrong."
    case .data: "Data is wrong, or a rule of the process refuses the change."
    case .missing: "There is no such thing, or the name fits several."
    case .bug: "A fault in the program."
    case .exists: "It exists already, or cannot be made."
    case .inputOutput: "Something could not be read or written."
    case .busy: "Another program is busy with the data: try again."
    case .notPermitted: "The system does not permit it."
    case .newer: "A newer version wrote the data."
    case .interrupted: "It was interrupted."
    }
  }
}
