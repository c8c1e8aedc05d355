import CommandTable
import Testing

struct PromptFactTests {
  private func row(asks: [String]) -> Row {
    Row(
      "add", "Record a book", .writes, examples: ["lib add Persuasion"], asks: asks,
      argument("title", String.self, "Its title"), option("shelf", Shelf.self, "Where it stands"),
      options("author", String.self, "Who wrote it"), flag("lent", "It is lent")
    ) { context, _, _, _, _ in context }
  }

  private func found(_ asks: [String]) -> [String] {
    problems(
      in: Tree(
        name: "lib", summary: "Lend books", globals: globals,
        groups: [CommandGroup("All", [row(asks: asks)])],
        version: "1"))
  }

  @Test func `a row names the optional values that are asked for, in its own order`() {
    #expect(found(["author", "shelf"]) == [])
    #expect(row(asks: ["author", "shelf"]).askedParameters.map(\.name) == ["author", "shelf"])
    #expect(row(asks: []).askedParameters.isEmpty)
  }

  @Test func `a row cannot ask for what it does not have, must have anyway, or asks for already`() {
    #expect(found(["colour"]) == ["lib add: asks for 'colour', which is no optional value of its own"])
    #expect(found(["title"]) == ["lib add: asks for 'title', which is no optional value of its own"])
    #expect(found(["lent"]) == ["lib add: asks for 'lent', which is no optional value of its own"])
    #expect(found(["shelf", "shelf"]) == ["lib add: asks for 'shelf' twice"])
  }

  @Test func `a parameter knows the type of its value, and reads one word alone`() throws {
    let infos = row(asks: []).parameters
    #expect(infos.map { $0.type?.type is Shelf.Type } == [false, true, false, false])
    #expect(try infos[1].reading("history") as? Shelf == .history)
    #expect(try infos[3].reading("") == nil)
    #expect(throws: ArgumentProblem.self) { try infos[1].reading("histry") }
    #expect(infos[0].type == ValueType(String.self))
    #expect(infos[0].type != infos[1].type)
  }

  @Test func `an answer has commas where the option splits them, and nowhere else`() throws {
    let infos = row(asks: []).parameters
    #expect(try infos[2].words(of: "Anne, Emily") == ["Anne", "Emily"])
    #expect(try infos[0].words(of: "Anne, Emily") == ["Anne, Emily"])
    #expect(throws: UsageError.self) { try infos[2].words(of: "Anne,,Emily") }
  }
}
