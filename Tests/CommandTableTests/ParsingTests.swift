import CommandTable
import Testing

struct ParsingTests {
  /// Returns what was understood, as one line.
  private func understood(_ words: String...) -> String {
    do {
      switch try tree.parse(words) {
      case .help(let page): return "help \(page.path)"
      case .version: return "version"
      case .command(let invocation):
        let given = invocation.given
        let typed = given.words.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        return (invocation.path + typed + given.flags.sorted()).joined(separator: " ")
      }
    } catch {
      return message(for: error, program: "lib").message
    }
  }

  @Test func `a value follows its option or an equals sign`() {
    #expect(understood("book", "lend", "x", "--for", "7d") == #"book lend book=["x"] for=["7d"]"#)
    #expect(understood("book", "lend", "x", "--for=7d") == #"book lend book=["x"] for=["7d"]"#)
    #expect(understood("book", "lend", "x", "--by=a=b") == #"book lend book=["x"] by=["a=b"]"#)
    #expect(understood("book", "lend", "x", "--by=") == #"book lend book=["x"] by=[""]"#)
    #expect(understood("book", "lend", "x", "-b", "ann") == #"book lend book=["x"] by=["ann"]"#)
  }

  @Test(arguments: [
    "-7d", "- bullet", "+x", "-", "--", "-5", "--Upper", "--unknown", "a b", "", "-x", "--=", "—by",
  ])
  func `an option takes the next word whatever it starts with`(word: String) {
    #expect(understood("book", "lend", "x", "--by", word) == #"book lend book=["x"] by=["\#(word)"]"#)
  }

  @Test(arguments: ["--for", "--quiet", "-q", "-b", "--help", "--by", "--for=7d", "--data=x"])
  func `an option does not take the name of another one`(word: String) {
    let expected = word == "--help" ? #"help ["book", "lend"]"# : "--by needs a value"
    #expect(understood("book", "lend", "x", "--by", word) == expected)
    #expect(understood("book", "lend", "x", "--by=\(word)") == #"book lend book=["x"] by=["\#(word)"]"#)
  }

  @Test(arguments: ["+90-day", "- bullet", "-", "-5", "-x", "--Upper", "--=x", "---", "--9", "—due"])
  func `a word that is not written like an option is an argument`(word: String) {
    #expect(understood("book", "lend", word) == #"book lend book=["\#(word)"]"#)
  }

  @Test func `nothing is an option after two dashes`() {
    #expect(
      understood("book", "show", "--", "--quiet", "-h", "--") == #"book show book=["--quiet", "-h", "--"]"#)
    #expect(understood("--", "book", "show", "help") == #"book show book=["help"]"#)
  }

  @Test func `arguments are filled in order and the last takes the rest`() {
    #expect(understood("book", "lend", "a", "b") == #"book lend book=["a"] reader=["b"]"#)
    #expect(understood("book", "lend", "a", "b", "c") == "unexpected word 'c'")
    #expect(understood("book", "show") == "book show")
    #expect(understood("book", "show", "a", "b", "c") == #"book show book=["a", "b", "c"]"#)
    #expect(understood("book", "show", "add") == #"book show book=["add"]"#)
  }

  @Test(arguments: [
    ["--data", "d", "-q", "book", "show", "x"],
    ["book", "--data=d", "-q", "show", "x"],
    ["book", "show", "--quiet", "x", "--data", "d"],
    ["-q", "book", "--quiet", "show", "x", "--data", "d", "--data", "d"],
  ])
  func `global options work before the noun, between and after`(words: [String]) throws {
    guard case .command(let invocation) = try tree.parse(words) else {
      Issue.record("no command")
      return
    }
    #expect(invocation.globals == Globals(data: "d", isJSON: false, isQuiet: true))
    #expect(invocation.path == ["book", "show"])
    #expect(invocation.given == Given(words: ["book": ["x"]]))
  }

  @Test(
    arguments: [
      ([], []), (["--quiet"], []), (["--help"], []), (["-h"], []), (["help"], []), (["help", "help"], []),
      (["book", "--help"], ["book"]), (["--help", "book"], ["book"]), (["help", "book"], ["book"]),
      (["book", "add", "--help"], ["book", "add"]), (["book", "-h", "add"], ["book", "add"]),
      (["help", "book", "add"], ["book", "add"]), (["--json", "help", "book", "add"], ["book", "add"]),
      (["book", "add", "x", "--pages", "-h"], ["book", "add"]),
      (["book", "add", "--bogus", "--pages", "--help"], ["book", "add"]),
      (["book", "lend", "a", "b", "c", "d", "--help"], ["book", "lend"]), (["--version", "--help"], []),
    ] as [([String], [String])])
  func `help shows the deepest command reached`(words: [String], path: [String]) throws {
    guard case .help(let page) = try tree.parse(words) else {
      Issue.record("no help")
      return
    }
    #expect(page.path == path)
    #expect(page == tree.page(for: path))
  }

  @Test func `help after two dashes is a word`() {
    #expect(understood("book", "show", "--", "--help") == #"book show book=["--help"]"#)
  }

  @Test func `a misspelt command is an error even when help is asked for`() {
    #expect(understood("bok", "--help") == "unknown command 'lib bok'")
    #expect(understood("help", "bok") == "unknown command 'lib bok'")
  }

  @Test func `the version is shown before any command only`() {
    #expect(understood("--version") == "version")
    #expect(understood("--json", "--version") == "version")
    #expect(understood("book", "show", "--version") == "'lib book show' has no option '--version'")
  }

  @Test(arguments: [
    ["book", "lend", "x", "--fo", "7d"], ["bo", "show"], ["book", "sho"], ["book", "lend", "x", "--f=7d"],
  ])
  func `nothing can be abbreviated`(words: [String]) {
    #expect(throws: UsageError.self) { try tree.parse(words) }
  }

  @Test func `the first mistake from the left is told`() {
    #expect(understood("book", "lend", "--bogus", "a", "b", "c") == "'lib book lend' has no option '--bogus'")
    #expect(understood("book", "lend", "a", "b", "c", "--bogus") == "unexpected word 'c'")
  }

  @Test func `the same value twice is no mistake`() {
    #expect(understood("book", "lend", "x", "--for", "7d", "--for=7d") == #"book lend book=["x"] for=["7d"]"#)
    #expect(understood("book", "add", "--rare", "--rare") == "book add rare")
  }

  @Test(arguments: [
    (["book", "ad", "--json"], true), (["--json", "nonsense"], true), (["link", "-x", "--json", "-q"], true),
    (["book", "add", "--bogus", "--json"], true), (["--help", "--json"], true),
    (["book", "--data", "--json"], true),
    (["book", "add", "--data= ", "--json"], true), (["book", "show", "--", "--json"], false),
    (["book", "add", "--note=--json"], false), ([], false),
  ])
  func `global options are found in a wrong command line`(words: [String], isJSON: Bool) {
    #expect(tree.globals(in: words)?.isJSON == isJSON)
  }

  @Test func `a global option that cannot be read counts as not typed`() {
    #expect(
      tree.globals(in: ["--data", " ", "-q", "oops"]) == Globals(data: nil, isJSON: false, isQuiet: true))
    #expect(
      tree.globals(in: ["--data", "d", "oops"]) == Globals(data: "d", isJSON: false, isQuiet: false))
  }

  @Test func `commands are found by their path`() {
    #expect(tree.command(at: ["book", "lend"])?.name == "lend")
    #expect(tree.command(at: ["book", "lend", "x"])?.name == nil)
    #expect(tree.command(at: [])?.name == nil)
    #expect(
      tree.allCommands.map { $0.path.joined(separator: " ") }
        == ["due", "book", "book add", "book show", "book lend", "export"])
  }
}
