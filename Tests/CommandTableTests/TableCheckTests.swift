import CommandTable
import Testing

struct TableCheckTests {
  /// Returns what is wrong with a table of the given rows.
  private func found(
    _ rows: [Row], strangers: [String: Stranger] = [:],
    globals: Parameter<Globals> = CommandTableTests.globals
  ) -> [String] {
    problems(
      in: Tree(
        name: "lib", summary: "Lend books", globals: globals, groups: [CommandGroup("All", rows)],
        strangers: strangers, version: "1"))
  }

  private func row(
    _ name: String = "due", summary: String = "Show what is due", examples: [String] = ["lib due"]
  ) -> Row {
    Row(name, summary, .reads, examples: examples) { context in context }
  }

  private func row<V>(_ parameter: Parameter<V>, example: String = "lib due") -> Row {
    Row("due", "Show what is due", .reads, examples: [example], parameter) { context, _ in context }
  }

  private func row<V, W>(_ first: Parameter<V>, _ second: Parameter<W>) -> Row {
    Row("due", "Show what is due", .reads, examples: ["lib due a b"], first, second) { context, _, _ in
      context
    }
  }

  @Test func `a sound table has no problems`() {
    #expect(problems(in: tree) == [])
    #expect(found([row()]) == [])
  }

  @Test func `names are taken once`() {
    #expect(found([row(), row()]) == ["lib: has two commands named 'due'"])
    #expect(
      found([
        Row("book", "Manage books", [row("a", examples: ["lib book a"]), row("a", examples: ["lib book a"])])
      ])
        == ["lib book: has two commands named 'a'"])
    #expect(
      found([row(flag("x", "One"), flag("x", "Two"))]).first == "lib due: has two parameters named 'x'")
    #expect(
      found([row(option("b", String.self, "One"), argument("b", String.self, "Two"))]).first
        == "lib due: has two parameters named 'b'")
    #expect(
      found([row(flag("one", "One", short: "x"), flag("two", "Two", short: "x"))]).first
        == "lib due: has two options named '-x'")
  }

  @Test func `reserved words are left alone`() {
    #expect(
      found([row("help", examples: [])]).first == "lib: has a command named 'help', which cannot be reached")
    #expect(
      found([row()], strangers: ["due": Stranger("other")])
        == ["lib: calls its own command 'due' a stranger"])
  }

  @Test(arguments: [
    ("", "has no summary"),
    ("Show what is due.", "the summary ends with a full stop"),
    ("show what is due", "the summary does not start with a capital letter"),
    ("Shows what is due", "the summary does not start with an imperative"),
    ("Showing what is due", "the summary does not start with an imperative"),
    ("Show " + String(repeating: "x", count: 60), "the summary is longer than 64 characters"),
  ])
  func `a summary is a short imperative`(summary: String, problem: String) {
    #expect(found([row(summary: summary)]) == ["lib due: \(problem)"])
  }

  @Test(arguments: ["Discuss it", "Bring it back", "Focus on one", "Pass it on"])
  func `an imperative may end like another form`(summary: String) {
    #expect(found([row(summary: summary)]) == [])
  }

  @Test func `a group manages something`() {
    #expect(
      found([Row("book", "Show books", [row("a", examples: ["lib book a"])])])
        == ["lib book: the summary does not start with 'Manage'"])
    #expect(found([Row("book", "Manage books", [])]) == ["lib book: has no commands"])
    #expect(
      problems(
        in: Tree(
          name: "lib", summary: "Lend", globals: globals, groups: [CommandGroup("Empty", [])], version: "1"))
        == ["lib: has nothing under 'Empty'"])
  }

  @Test func `arguments stand in an order that can be read`() {
    #expect(
      found([row(arguments("a", String.self, "Some"), optionalArgument("b", String.self, "One"))])
        == ["lib due: A is repeated but not the last argument"])
    #expect(
      found([row(optionalArgument("a", String.self, "Some"), argument("b", String.self, "One"))])
        == ["lib due: B is required after A, which is not"])
  }

  @Test func `every parameter has a name and a help`() {
    #expect(found([row(flag("x", " "))]) == ["lib due: --x has no help"])
    #expect(found([row(flag("Big", "Some"))]) == ["lib due: 'Big' is no name for a parameter"])
  }

  @Test func `global options are not declared again`() {
    #expect(found([row(flag("json", "Some"))]) == ["lib due: declares the global option --json again"])
    #expect(found([row(flag("help", "Some"))]) == ["lib due: declares the global option --help again"])
    #expect(found([row(flag("x", "Some", short: "q"))]) == ["lib due: declares the global option -q again"])
    #expect(found([row(flag("x", "Some", short: "h"))]) == ["lib due: declares the global option -h again"])
    #expect(found([row(optionalArgument("data", String.self, "Some"))]) == [])
  }

  @Test func `global options can be left out`() {
    let bad = group(
      argument("place", String.self, "Where"), requiredOption("who", String.self, "Who"),
      flag("help", "More"),
      make: { place, who, more in Globals(data: place + who, isJSON: more, isQuiet: more) })
    #expect(
      found([row()], globals: bad).prefix(4) == [
        "lib: declares the global option --help again",
        "lib: the global PLACE is not an option",
        "lib: the global PLACE is required",
        "lib: the global --who is required",
      ])
  }

  @Test(arguments: [
    ("due", "the example 'due' does not start with 'lib'"),
    ("lib due --soon", "the example 'lib due --soon' fails: 'lib due' has no option '--soon'"),
    ("lib due x y", "the example 'lib due x y' fails: unexpected word 'y'"),
    ("lib duo", "the example 'lib duo' fails: unknown command 'lib duo'"),
    ("lib due 'x", "the example 'lib due 'x' cannot be split: a ' is not closed"),
    ("lib due --help", "the example 'lib due --help' is about another command"),
    ("lib due x", "the example 'lib due x' fails: NUMBER: 'x' is not a whole number"),
  ])
  func `an example must work`(example: String, problem: String) {
    let row = row(optionalArgument("number", Int.self, "How many"), example: example)
    #expect(found([row]) == ["lib due: \(problem)"])
  }

  @Test func `an example is there, and may lead into a pipe`() {
    #expect(found([row(examples: [])]) == ["lib due: has no example"])
    #expect(found([row(examples: ["lib due | sort", "lib due > file", "lib due && echo done"])]) == [])
  }
}
