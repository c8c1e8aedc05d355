import CommandTable
import TestSupport
import Testing

struct HelpTests {
  private func allPages(width: Int) -> String {
    ([[]] + tree.allCommands.map(\.path)).compactMap { tree.page(for: $0)?.render(width: width) }
      .joined(separator: String(repeating: "=", count: width) + "\n")
  }

  @Test func `help on a page of 80 characters`() {
    expectGolden(allPages(width: 80), "help-80.txt")
  }

  @Test func `help on a page of 40 characters`() {
    expectGolden(allPages(width: 40), "help-40.txt")
  }

  @Test func `the reference of all commands`() {
    expectGolden(tree.markdownReference(), "reference.md")
  }

  @Test(arguments: [["help", "book"], ["book", "help"], ["help", "book", "add"], ["book", "help", "add"]])
  func `help can be asked for before and after a group`(words: [String]) throws {
    guard case .help(let page) = try tree.parse(words) else {
      Issue.record("\(words) is no help")
      return
    }
    #expect(page.path == words.filter { $0 != "help" })
  }

  @Test(arguments: 20...100)
  func `only a word that cannot be broken stands out`(width: Int) {
    for line in allPages(width: width).split(separator: "\n") where line.count > width {
      let words =
        (try? splitWords(String(line).replacing(" \\", with: "")))
        ?? line.split(separator: " ").map(String.init)
      // The first word of a row's text stands behind its term.
      #expect(words.count <= (line.hasPrefix("  ") ? 2 : 1), "\(line)")
    }
  }

  @Test func `no line ends with a blank`() {
    for width in [40, 80] {
      #expect(!allPages(width: width).split(separator: "\n").contains { $0.last == " " })
    }
  }

  @Test func `a broken example is still the same command line`() throws {
    let page = try #require(tree.page(for: ["book", "add"]))
    let block = page.render(width: 40).split(separator: "\n\n").first { $0.hasPrefix("Examples") }
    let lines = try #require(block).dropFirst("Examples\n".count)
    let joined = String(lines).replacing(" \\\n", with: " ")
    let again = try joined.split(separator: "\n").map { try splitWords(String($0)) }
    #expect(again == (try page.examples.map { try splitWords($0) }))
  }

  @Test func `no page is made for a command that is not there`() {
    #expect(tree.page(for: ["book", "burn"]) == nil)
  }

  @Test func `the list of all commands gives each one line at 80 characters`() {
    let lines = tree.topPage.render(width: 80).split(separator: "\n")
    for command in tree.commands {
      #expect(lines.count { $0.hasPrefix("  \(command.name) ") && $0.hasSuffix(command.summary) } == 1)
    }
  }
}
