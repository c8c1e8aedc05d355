import Foundation
import PipCommands
import PipCore

/// A Markdown page whose console fences are run as tests.
///
/// In a fence marked `console`, a line that starts with `$ pip` is run in this process and a line that starts with `$ `
/// and something else is run by the shell in the data directory; a `\` at its end goes on in the next line. What follows
/// is what came: standard output, standard error, and `[status 65]` when that is not 0. A variable may be set before
/// `pip`; after it, `> /dev/null` leaves out standard output and `< NAME` reads a file.
///
/// A comment such as `<!-- data: six-schools, today: 2027-02-01 -->` chooses the data for the fences after it: a fresh
/// copy of a folder of `examples`, `new` for an empty one, or `home` for an empty home folder, in which the program finds
/// its usual place. `new, files: spreadsheets` lays a folder of `examples` beside the data, under the same path.
/// `<!-- today: 2027-03-08 -->` goes on with the same data on another day. A fence marked `text` and a file's name, such as
/// `text actions.txt`, writes that file.
public struct MarkdownConsole {
  /// Something on the page that cannot be run.
  public struct Misunderstood: Error, Hashable, CustomStringConvertible {
    /// What it is, with its line.
    public let description: String
  }

  /// The columns of the terminal that the page shows.
  public static let width = 96
  /// How the page names the data directory.
  public static let directory = "/home/grace/fenland"
  /// How the page names the home folder.
  public static let home = "/home/grace"

  /// The page as it would be if every answer were right.
  public private(set) var text = ""
  /// The command lines that were run, in order.
  public private(set) var commands: [String] = []

  private var driver: PartnershipDriver?

  /// Runs a page.
  ///
  /// - Parameter page: The Markdown text.
  /// - Throws: ``Misunderstood``, or what kept a command from being run.
  public init(running page: String) throws {
    var lines = page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
    var result: [String] = []
    while let line = lines.popFirst() {
      result.append(line)
      if let choice = try Self.choice(line) { driver = try driver(for: choice) }
      if let day = line.wholeMatch(of: /<!-- today: ([0-9-]+) -->/) {
        guard let driver else { throw Misunderstood(description: "no data is chosen for: \(line)") }
        driver.today = try Day(iso: String(day.1))
      }
      guard line.hasPrefix("```") else { continue }
      guard let end = lines.firstIndex(of: "```") else {
        throw Misunderstood(description: "a fence is not closed: \(line)")
      }
      let inside = Array(lines[lines.startIndex..<end])
      lines = lines[(end + 1)...]
      if let name = line.wholeMatch(of: /```text ([a-z.-]+)/) {
        try driver?.write(String(name.1), inside.joined(separator: "\n") + "\n")
      }
      result += (line == "```console" ? try answered(inside) : inside) + ["```"]
    }
    text = result.joined(separator: "\n")
  }

  /// The data and the day that a comment chooses.
  private static func choice(_ line: String) throws -> Choice? {
    guard line.hasPrefix("<!-- data:") else { return nil }
    guard
      let match = line.wholeMatch(of: /<!-- data: ([a-z-]+)(?:, files: ([a-z-]+))?, today: ([0-9-]+) -->/)
    else { throw Misunderstood(description: "no such choice of data: \(line)") }
    return Choice(data: String(match.1), files: match.2.map(String.init), today: String(match.3))
  }

  /// The data that a comment chooses, files to lie beside it, and the day.
  private struct Choice {
    let data: String
    let files: String?
    let today: String
  }

  private func driver(for choice: Choice) throws -> PartnershipDriver {
    let isEmpty = ["new", "home"].contains(choice.data)
    let driver = try PartnershipDriver(example: isEmpty ? nil : choice.data, today: choice.today)
    driver.shownAs = choice.data == "home" ? Self.home : Self.directory
    driver.terminal = World.Terminal(outputIsTerminal: true, messagesAreTerminal: true, width: Self.width)
    driver.environment = ["NO_COLOR": "1"]
    if choice.data == "home" { driver.environment["PEERPIP_DATA"] = "" }
    if let files = choice.files {
      let folder = "examples/\(files)"
      for name in try FileManager.default.contentsOfDirectory(atPath: Project.file(folder).path) {
        try driver.write("\(folder)/\(name)", try Project.text("\(folder)/\(name)"))
      }
    }
    return driver
  }

  private mutating func answered(_ lines: [String]) throws -> [String] {
    guard let first = lines.first, first.hasPrefix("$ ") else {
      throw Misunderstood(description: "a console fence must begin with a command: \(lines.first ?? "")")
    }
    guard let driver else {
      throw Misunderstood(description: "no data is chosen for: \(first)")
    }
    var result: [String] = []
    var rest = lines[...]
    var answer: [String] = []
    while let line = rest.popFirst() {
      guard line.hasPrefix("$ ") else { continue }
      // Air before a command that follows an answer, none after a command that says nothing.
      if !answer.isEmpty { result.append("") }
      var command = String(line.dropFirst(2))
      result.append(line)
      while command.hasSuffix("\\"), let next = rest.popFirst() {
        command = command.dropLast() + next.trimmingCharacters(in: .whitespaces)
        result.append(next)
      }
      commands.append(command)
      answer = try Self.answer(to: command, driver)
      result += answer
    }
    return result
  }

  private static func answer(to command: String, _ driver: PartnershipDriver) throws -> [String] {
    let usual = driver.environment
    defer { (driver.environment, driver.input) = (usual, "") }
    var line = command[...]
    while let match = line.prefixMatch(of: /([A-Z_]+)=([^ ]*) +/) {
      driver.environment[String(match.1)] = String(match.2)
      line = line[match.range.upperBound...]
    }
    guard line == "pip" || line.hasPrefix("pip ") else { return try shell(command, driver) }
    let isSilent = line.hasSuffix(silently)
    if isSilent { line = line.dropLast(silently.count) }
    if let file = line.firstMatch(of: /\ < ([a-z.-]+)$/) {
      driver.input = try driver.read(String(file.1))
      line = line[..<file.range.lowerBound]
    }
    let run = try driver.run(String(line))
    return (isSilent ? [] : Self.lines(run.output)) + Self.lines(run.messages) + status(run.status.rawValue)
  }

  /// One of the two things of a shell that a `$ pip` line may hold; the other is a file to read.
  private static let silently = " > /dev/null"

  private static func shell(_ command: String, _ driver: PartnershipDriver) throws -> [String] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = driver.directory
    process.environment = [
      "PATH": "/usr/bin:/bin", "LC_ALL": "C", "HOME": driver.directory.path,
      "GIT_AUTHOR_NAME": "Grace", "GIT_AUTHOR_EMAIL": "grace@example.org",
      "GIT_COMMITTER_NAME": "Grace", "GIT_COMMITTER_EMAIL": "grace@example.org",
    ]
    let pipe = Pipe()
    (process.standardOutput, process.standardError) = (pipe, pipe)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return Self.lines(output.replacing(driver.directory.path, with: driver.shownAs))
      + status(process.terminationStatus)
  }

  private static func status(_ number: Int32) -> [String] { number == 0 ? [] : ["[status \(number)]"] }

  /// The lines of an answer, without blanks at their ends and without blank lines at its end.
  private static func lines(_ text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
