import CommandTable
import Foundation
public import PipCommands
import PipCore

extension PartnershipDriver {
  /// Runs one command line at a terminal that is only pretended, where a person answers with lines.
  ///
  /// - Parameters:
  ///   - line: The command line, in the quotes that a shell would need.
  ///   - answers: What the person types, one line for each time they are asked.
  ///   - last: What comes after the answers.
  ///   - terminal: What the terminal is like; the usual one is there on all three streams.
  ///   - environment: Environment variables beside the usual ones.
  /// - Returns: What came of it; the messages hold the answers too, where they would stand on the screen.
  /// - Throws: When the line cannot be split into words.
  public func talk(
    _ line: String, _ answers: [String] = [], then last: World.LineRead = .end,
    terminal: World.Terminal = World.Terminal(
      inputIsTerminal: true, outputIsTerminal: true, messagesAreTerminal: true, width: 100),
    environment: [String: String] = [:]
  ) throws -> CommandRun {
    let words = try splitWords(line)
    let seconds = Int64(today.ordinal) * 86_400 + 50_000
    var rest = answers[...]
    var (output, messages) = ("", "")
    let world = World(
      program: words.first ?? "pip", arguments: Array(words.dropFirst()),
      environment: [
        "PEERPIP_DATA": directory.path, "HOME": directory.path, "LANG": "en_GB.UTF-8", "NO_COLOR": "1",
      ].merging(environment) { _, new in new },
      workingDirectory: directory.path, login: "grace", today: today,
      now: { Instant(microseconds: seconds * 1_000_000) }, random: SeededGenerator(seed: 7),
      terminal: terminal, readInput: { nil },
      readLine: {
        guard let answer = rest.popFirst() else { return last }
        messages += answer + "\n"
        return .line(answer)
      },
      writeOutput: {
        output += $0
        return .written
      },
      writeMessage: {
        messages += $0
        return .written
      })
    let status = Pip.run(world)
    return CommandRun(
      line: line, status: status, output: output.replacing(directory.path, with: "DATA"),
      messages: messages.replacing(directory.path, with: "DATA"))
  }
}
