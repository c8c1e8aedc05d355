import CommandTable
import Foundation
import TestSupport
import Testing

@testable import PipCommands

/// `completions` and `manual`.
@Suite struct TerminalHelpTests {
  @Test func `the script of a shell is for the name the program was called by`() throws {
    let driver = try PartnershipDriver(name: nil)
    for shell in Shell.allCases {
      let run = try driver.run("peer-pip completions \(shell.rawValue)")
      #expect(run.output == shell.script(for: "peer-pip", asking: ["completions", "words"]))
      #expect(run.output.contains("_peer_pip_words"))
      #expect((run.messages, run.status) == ("", .done))
    }
  }

  @Test func `the script can be had as JSON`() throws {
    let run = try PartnershipDriver(name: nil).run("pip completions zsh --json")
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let data = try #require(object?["data"] as? [String: String])
    #expect(object?["schema"] as? String == "pip/completions/1")
    #expect(
      data == ["shell": "zsh", "script": Shell.zsh.script(for: "pip", asking: ["completions", "words"])])
  }

  @Test func `other shells, and words that no script sends, are refused`() throws {
    try PartnershipDriver(name: nil).expectRefused(
      """
      $ pip completions ksh
      ! pip: SHELL: 'ksh' is not one of bash, zsh, fish
      ! hint: did you mean 'zsh'?
      [status 64]

      $ pip completions
      ! pip: missing SHELL: the shell
      ! hint: type 'pip completions --help' to see its options
      [status 64]

      $ pip completions words
      ! pip: SHELL: 'words' is not one of bash, zsh, fish
      [status 64]

      $ pip manual reviw
      ! pip: unknown command 'pip reviw'
      ! hint: did you mean 'pip review'?
      ! hint: type 'pip help' to see all commands
      [status 64]
      """)
  }

  @Test func `the manual holds every command, and what else a manual has`() throws {
    let run = try PartnershipDriver(name: nil).run("peerpip manual")
    #expect((run.messages, run.status) == ("", .done))
    #expect(
      run.output.contains(
        ".TH \"PEERPIP\" 1 2026-11-20 \"peerpip \(Pip.version)\" \"Peer Improvement Pathway\"\n"))
    for (path, command) in PipTable.tree(program: "peerpip").allCommands where !command.isGroup {
      let name = path.joined(separator: " ").replacing("-", with: "\\-")
      #expect(run.output.contains(".SS \"peerpip \(name)\"\n"), "\(name)")
    }
    let headings = run.output.split(separator: "\n").filter { $0.hasPrefix(".SH ") }.map { $0.dropFirst(4) }
    #expect(
      headings == [
        "NAME", "SYNOPSIS", "DESCRIPTION", "GLOBAL OPTIONS", "COMMANDS", "EXIT STATUS", "ENVIRONMENT",
        "FILES",
        "SEE ALSO",
      ])
    for status in ExitStatus.allCases {
      #expect(run.output.contains(".TP\n\\fB\(status.rawValue)\\fR\n"), "\(status)")
    }
  }

  @Test func `every variable that the program reads is in the manual, but for the usual ones`() throws {
    let page = try PartnershipDriver(name: nil).run("pip manual").output
    let main = try Project.text("Sources/pip/main.swift")
    let names = main.matches(of: /"((?:[A-Z]+_)*[A-Z]{4,}(?:_[A-Z]+)*)"/).map { String($0.1) }
    #expect(names.count > 8)
    for name in names where !["HOME", "TERM", "LOGNAME", "USER"].contains(name) {
      #expect(page.contains(name), "\(name)")
    }
  }

  @Test func `the manual of one command is about that one`() throws {
    let driver = try PartnershipDriver(name: nil)
    let page = try driver.run("pip manual support").output
    #expect(page.contains(".SH NAME\npip\\-support \\- manage support between schools\n"))
    #expect(page.contains(".SS \"pip support add\"\n"))
    #expect(!page.contains(".SS \"pip review add\"\n"))
    #expect(try driver.run("pip manual support --json").output.contains("\"schema\": \"pip/manual/1\""))
  }

  @Test func `what helps a terminal stands last in the list of all commands`() throws {
    let tree = PipTable.tree(program: "pip")
    #expect(tree.groups.last?.commands.map(\.name) == ["completions", "manual"])
  }
}
