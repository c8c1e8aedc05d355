import CommandTable
import PipCore

/// `pip completions`: a script with which a shell completes words.
enum CompletionsCommand {
  static let row = Row(
    "completions", "Print the script with which your shell completes words", .nothing,
    examples: ["pip completions bash", "pip completions zsh", "pip completions fish"],
    discussion: """
      To switch it on for good, with the name that this program has on your machine:

      bash: put this line into ~/.bashrc: eval "$(peerpip completions bash)"

      zsh: put this line into ~/.zshrc: eval "$(peerpip completions zsh)"

      fish: type this once: peerpip completions fish > ~/.config/fish/completions/peerpip.fish

      Then the Tab key offers commands, options that are not typed yet, and names: of schools, people, clusters, reviews and cycles, \
      addresses of actions and whatever else the records hold, from the data directory that the command line would use. zsh and fish \
      tell beside each what it stands for. Completing reads only; nothing is changed.

      The script belongs to the name the program was called by, and knows no word itself: at each Tab it asks the program with \
      completions words, which is meant for the script alone.
      """,
    argument("shell", Shell.self, "The shell")
  ) { session, shell in
    let script = shell.script(for: session.program, asking: Completer.asking)
    var answer = Answer(
      "pip/completions/1", Document(),
      .object(["shell": .string(shell.rawValue), "script": .string(script)]))
    if !session.globals.json { answer.verbatim = script }
    return answer
  }
}
