import CommandTable
import TestSupport
import Testing

@testable import PipCommands

/// Installed under another name, the program gives hints that can be typed.
@Suite struct OtherNameTests {
  @Test(arguments: [
    "install", "list", "show", "check", "search", "review", "review add", "review shwo", "school show nope",
    "review add ingham", "undo nope", "history --limit x", "status --cycle 1999",
    "report cycle -o partnership.json",
  ])
  func `no hint names the program pip`(line: String) throws {
    let driver = try PartnershipDriver.heldReview()
    let run = try driver.run("peerpip \(line)")
    #expect(run.status != .done)
    let text = run.messages.replacing("'pip \(line)' is a command of Python's", with: "")
      .replacing("python3 -m pip", with: "")
    #expect(!text.contains(#/\bpip\b/#), "\(run.transcript)")
  }

  @Test func `a word of Python's installer is explained under each name`() throws {
    let driver = try PartnershipDriver()
    try driver.expectRefused(
      """
      $ peerpip check
      ! peerpip: 'pip check' is a command of Python's installer; peerpip is the Peer Improvement Pathway, which keeps peer reviews of schools
      ! hint: to see what is due, type peerpip due; for a 90-day check-in, peerpip checkin
      ! hint: for Python packages, type python3 -m pip check
      ! hint: to see what this program does, type peerpip help
      [status 64]
      """)
    #expect(try driver.run("pip install").messages.contains("; this pip is the Peer Improvement Pathway"))
  }

  @Test func `a line of a batch is told how to type the whole`() throws {
    let driver = try PartnershipDriver()
    driver.input = "school add Welton --json\n"
    #expect(try driver.run("peerpip batch -").messages.contains("hint: type it after peerpip batch\n"))
  }

  @Test func `the examples of every page of help can be typed`() {
    let tree = PipTable.tree(program: "peerpip")
    for command in tree.allCommands {
      for example in tree.page(for: command.path)?.examples ?? [] {
        #expect(example.hasPrefix("peerpip \(command.path.joined(separator: " "))"), "\(example)")
      }
    }
  }
}
