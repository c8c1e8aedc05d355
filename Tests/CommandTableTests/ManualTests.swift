import CommandTable
import TestSupport
import Testing

private let facts = ManualFacts(
  product: "The small library", date: "2026-11-20",
  description: [
    "It keeps the books.", ".hidden files and 'quoted' words begin no macro; a \\ stays, and so does “é”.",
  ],
  sections: [
    HelpPage.Section(heading: "EXIT STATUS", rows: [HelpPage.Row(term: "0", text: "It is done.")]),
    HelpPage.Section(heading: "FILES", rows: [HelpPage.Row(term: "~/books", text: "'tis the catalogue.")]),
  ],
  seeAlso: ["A catalogue made of paper."])

@Suite struct ManualTests {
  private func page(_ path: String...) throws -> String { try #require(tree.manual(facts, of: path)) }

  @Test func `the page of the whole program`() throws {
    expectGolden(try page(), "lib.1")
  }

  @Test func `the page of one command has all below it, and nothing else`() throws {
    let page = try page("book")
    #expect(page.contains(".TH \"LIB\\-BOOK\" 1 2026-11-20 \"lib 1.2.3\" \"The small library\"\n"))
    #expect(page.contains(".SH NAME\nlib\\-book \\- manage books\n"))
    #expect(page.contains(".SS \"lib book lend\"\n"))
    #expect(!page.contains("lib due"))
    #expect(!page.contains("keeps the books"))
  }

  @Test func `no page is made for a command that is not there`() {
    #expect(tree.manual(facts, of: ["burn"]) == nil)
  }

  @Test func `no line of text is taken for a macro, and nothing is but ASCII`() throws {
    let page = try page()
    let macros: Set<Substring> = [
      ".TH", ".SH", ".SS", ".PP", ".TP", ".RS", ".RE", ".nf", ".fi", ".br", ".\\\"",
    ]
    for line in page.split(separator: "\n") where line.hasPrefix(".") || line.hasPrefix("'") {
      #expect(macros.contains(line.prefix { $0 != " " }), "\(line)")
    }
    #expect(page.utf8.allSatisfy { $0 < 0x80 })
    #expect(page.contains("\\&.hidden files and 'quoted' words begin no macro; a \\e stays"))
    #expect(page.contains("\\[u201C]\\[u00E9]\\[u201D]"))
    #expect(page.contains("\\&'tis the catalogue."))
  }
}
