import Foundation
import TestSupport
import Testing

@testable import PipCommands

/// The pages people read are run: every `$ pip` line in a console fence is a test.
@Suite struct DocumentationTests {
  /// The pages that show commands, each with the fewest command lines it must run.
  ///
  /// A page that is not named here may hold none.
  private static let expected = [
    "README.md": 4, "docs/tutorial.md": 40, "docs/errors.md": 60, "docs/json.md": 4, "docs/register.md": 8,
    "docs/method.md": 10,
    "docs/models.md": 9,
    "docs/frameworks.md": 6,
    "examples/README.md": 1,
  ]

  private static let pages =
    ["README.md", "examples/README.md"] + Project.files(in: "docs", ending: ".md")

  @Test(arguments: pages) func `every command line of a page gives what the page shows`(page: String) throws {
    let run = try MarkdownConsole(running: try Project.text(page))
    expectFile(run.text, Project.file(page))
    let count = run.commands.count { $0.contains("pip ") }
    #expect(count >= Self.expected[page] ?? 0, "\(page) runs only \(count) command lines")
  }

  @Test func `every page that must show commands is there`() {
    for page in Self.expected.keys { #expect(Self.pages.contains(page), "\(page) is gone") }
  }

  @Test(arguments: pages) func `a pip line that looks typed is run, not only shown`(page: String) throws {
    var isRun = false
    for line in try Project.text(page).split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") { isRun = line == "```console" }
      #expect(isRun || !line.hasPrefix("$ pip"), "\(page) shows a line that nothing runs: \(line)")
    }
  }

  @Test(arguments: pages) func `every link between pages leads somewhere`(page: String) throws {
    let folder = Project.file(page).deletingLastPathComponent()
    for match in try Project.text(page).matches(of: /\]\(([^)#]+)(?:#([^)]*))?\)/) {
      let target = String(match.1)
      guard !target.contains("://") else { continue }
      let exists = FileManager.default.fileExists(atPath: folder.appendingPathComponent(target).path)
      #expect(exists, "\(page) links to \(target)")
    }
  }

  @Test func `the reference of commands is made from the command table`() {
    expectFile(Pip.commandReference(), Project.file("docs/commands.md"))
  }
}

/// The runner of pages itself: a wrong page must be noticed.
@Suite struct DocumentationRunnerTests {
  private func run(_ page: String) throws -> String {
    try MarkdownConsole(running: page).text
  }

  private let head = "<!-- data: new, today: 2026-11-20 -->\n```console\n"

  @Test func `a wrong answer is replaced by the right one`() throws {
    let page = head + "$ pip --version\nanother program\n\n$ echo hello\n```\n"
    let right =
      head + "$ pip --version\npip \(Pip.version) (Peer Improvement Pathway)\n\n$ echo hello\nhello\n```\n"
    #expect(try run(page) == right)
    #expect(try run(right) == right)
  }

  @Test func `messages follow the answer, and the status stands last`() throws {
    let page = head + "$ pip stattus\n$ false\n```\n"
    let lines = try run(page).split(separator: "\n")
    #expect(lines[3].hasPrefix("pip: unknown command"))
    #expect(lines.contains("[status 64]"))
    #expect(lines[lines.count - 2] == "[status 1]")
  }

  @Test func `fences share their data until a comment chooses anew`() throws {
    let page = head + "$ echo kept > note\n```\nThen:\n```console\n$ cat note\n```\n" + head + "$ ls\n```"
    #expect(try run(page).contains("$ cat note\nkept\n```"))
    #expect(try run(page).hasSuffix("$ ls\n```"))
  }

  @Test func `a page goes on with its data on another day`() throws {
    let page = head + "$ echo kept > note\n```\n<!-- today: 2026-11-23 -->\n```console\n$ cat note\n\n"
    let text = try run(page + "$ pip init --name Fen\n$ pip cycle open 2026-27\n```")
    #expect(text.contains("$ cat note\nkept\n"))
    #expect(text.contains("Tue 1 Sep 2026 (83 days ago)"))
  }

  @Test func `a home folder has the usual place in it, for the shell too`() throws {
    let page = "<!-- data: home, today: 2026-11-20 -->\n```console\n$ pip init --name Fen\n"
    let text = try run(page + "$ ls ~/.local/share/peerpip/partnership.json\n```")
    #expect(text.contains("In:     /home/grace/.local/share/peerpip\n"))
    #expect(text.hasSuffix("\n/home/grace/.local/share/peerpip/partnership.json\n```"))
  }

  @Test func `a fence with the name of a file is written, and can be read by a command`() throws {
    let file = "```text some.batch\nschool add Ingham --id ingham\n```\n"
    let page = head + "$ pip init --name Fen\n```\n" + file
    #expect(try run(page + "```console\n$ pip batch - < some.batch\n```").contains("the school ingham"))
  }

  @Test func `a long line goes on after a backslash`() throws {
    let page = head + "$ echo one \\\n    two\none two\n```"
    #expect(try run(page) == page)
  }

  @Test(arguments: [
    "```console\n$ pip status\n```", "<!-- today: 2026-11-20 -->", "<!-- data: new, today: 2026-02-31 -->",
    "<!-- data: seven-schools -->",
    "```console\n$ pip status",
    "<!-- data: new, today: 2026-11-20 -->\n```console\nstatus\n```",
  ])
  func `a page that cannot be run is refused`(page: String) {
    #expect(throws: (any Error).self) { try run(page) }
  }
}
