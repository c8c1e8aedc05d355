import CommandTable
import Testing

/// A command that runs by itself and holds others, such as a check with the command that sets a finding aside.
@Suite struct HoldingTests {
  private static let tree = Tree(
    name: "lib", summary: "Lend books", globals: globals,
    groups: [
      CommandGroup(
        "All",
        [
          Row(
            "check", "Show what is missing", .reads, examples: ["lib check --shelf fiction"],
            option("shelf", Shelf.self, "Only here")
          ) {
            context, shelf in "\(context) check \(shelf?.rawValue ?? "all")"
          }
          .holding([
            Row(
              "forgive", "Forgive what is missing", .writes, examples: ["lib check forgive Emma"],
              argument("title", String.self, "The book")
            ) {
              context, title in "\(context) forgive \(title)"
            }
          ])
        ])
    ], version: "1")

  private func run(_ words: String...) throws -> String {
    guard case .command(let invocation) = try Self.tree.parse(words) else { return "help" }
    return try invocation.prepare()("run")
  }

  private func problem(_ words: String...) -> String? {
    do {
      _ = try Self.tree.parse(words)
      return nil
    } catch {
      return message(for: error, program: "lib").message
    }
  }

  @Test func `it runs by itself, and leads to what it holds`() throws {
    #expect(try run("check") == "run check all")
    #expect(try run("check", "--shelf", "history") == "run check history")
    #expect(try run("check", "forgive", "Emma") == "run forgive Emma")
    #expect(Self.tree.command(at: ["check", "forgive"])?.name == "forgive")
    #expect(problems(in: Self.tree) == [])
  }

  @Test func `an option of its own and another command do not go together`() {
    #expect(problem("check", "--shelf", "history", "forgive") != nil)
    #expect(problem("check", "forgave") != nil)
  }

  @Test func `its page tells of both`() throws {
    let page = try #require(Self.tree.page(for: ["check"])).render()
    #expect(page.hasPrefix("usage: lib check [options]\n   or: lib check COMMAND ...\n"))
    #expect(page.contains("Commands\n  forgive"))
    #expect(page.contains("Options\n"))
    #expect(
      Self.tree.markdownReference().contains("- [check forgive](#lib-check-forgive): Forgive what is missing")
    )
  }
}
