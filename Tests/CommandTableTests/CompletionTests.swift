import CommandTable
import Testing

/// A value that is a file.
private struct Picture: ArgumentValue {
  static let valueName = "PICTURE"
  static let namesFile = true
  init(argument: String) throws(ArgumentProblem) {}
}

/// The books, with what is told of each place where one can be typed.
private let library = Tree(
  name: "lib", summary: "Keep track of the books of a small library", globals: globals,
  groups: [
    CommandGroup(
      "All",
      tree.commands + [
        Row(
          "cover", "Set the picture of a book", .writes, examples: ["lib cover emma emma.png"],
          argument("book", String.self, "The book"), argument("picture", Picture.self, "The picture"),
          options("more", Picture.self, "More pictures")
        ) { _, book, _, _ in book },
        Row(
          "fine", "Show what is owed", .reads, examples: ["lib fine"],
          option("for", String.self, "Who owes it"),
          optionalArgument("book", String.self, "The book")
        ) { _, _, book in book ?? "" }
        .holding([Row("pay", "Take money", .writes, examples: ["lib fine pay"]) { here in here }]),
      ])
  ], version: "1.2.3")

/// What can stand where `|` is; the table itself knows no books, readers and authors.
private func completion(_ typed: String, known: [String: [String]] = [:]) throws -> Completion {
  let halves = typed.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
  let question = try #require(CompletionQuestion(["bash", "", halves[0], halves[1]]))
  return library.completion(of: question.line) { place in
    (known[place.info.name] ?? []).map { Completion.Candidate($0) }
  }
}

private func words(_ typed: String, known: [String: [String]] = [:]) throws -> [String] {
  guard case .words(let words) = try completion(typed, known: known) else { return ["(a file)"] }
  return words.map(\.word)
}

@Suite struct CompletionTests {
  @Test(arguments: ["lib |", "lib du|", "lib --json |", "lib --data here -q |", "PATH=/bin lib |"])
  func `commands stand where a command can`(line: String) throws {
    #expect(try words(line) == ["due", "book", "export", "cover", "fine", "help"])
  }

  @Test func `a command says what it does`() throws {
    let expected = [
      Completion.Candidate("add", "Record a book"), Completion.Candidate("show", "Show some books"),
      Completion.Candidate("lend", "Lend a book for some days"),
    ]
    #expect(try completion("lib book |") == .words(expected))
  }

  @Test func `help leads through the same commands`() throws {
    #expect(try words("lib help |") == ["due", "book", "export", "cover", "fine"])
    #expect(try words("lib help book |") == ["add", "show", "lend"])
    #expect(try words("lib book help |") == ["add", "show", "lend"])
    #expect(try words("lib book add --help |") == [])
  }

  @Test(arguments: ["lib buk |", "lib book burn |", "lib link |", "lib due now |", "lib export a b |x"])
  func `where the words before make no sense, nothing stands`(line: String) throws {
    #expect(try words(line).filter { !$0.hasPrefix("--") } == [])
  }

  @Test func `a value is asked of whoever knows it`() throws {
    let known = ["book": ["emma", "persuasion"], "reader": ["ann"], "by": ["bo"], "data": ["here"]]
    #expect(try words("lib book lend |", known: known) == ["emma", "persuasion"])
    #expect(try words("lib book lend emma |", known: known) == ["ann"])
    #expect(try words("lib book lend emma --by |", known: known) == ["bo"])
    #expect(try words("lib book lend emma -b |", known: known) == ["bo"])
    #expect(try words("lib book lend --by=|", known: known) == ["--by=bo"])
    #expect(try words("lib book --data |", known: known) == ["here"])
    #expect(try words("lib book lend -- |", known: known) == ["emma", "persuasion"])
  }

  @Test func `whoever knows it is told the whole line, also what follows the cursor`() throws {
    var places: [(path: [String], given: Given, globals: Globals, typed: String)] = []
    let question = try #require(
      CompletionQuestion(["bash", "", "lib --data here book lend ", " ann --by bo --json"]))
    _ = library.completion(of: question.line) { place in
      places.append((place.path, place.given, place.globals, place.typed))
      return []
    }
    #expect(places.map(\.path) == [["book", "lend"]])
    #expect(places.first?.given == Given(words: ["reader": ["ann"], "by": ["bo"]]))
    #expect(places.first?.globals == Globals(data: "here", isJSON: true, isQuiet: false))
    #expect(places.first?.typed == "")
  }

  @Test func `the words of a choice need nobody`() throws {
    #expect(try words("lib book add x --shelf |") == ["fiction", "history", "science"])
    #expect(
      try words("lib book add x --shelf=hi|") == ["--shelf=fiction", "--shelf=history", "--shelf=science"])
  }

  @Test func `options come when a dash is typed, those that must be first, each until it is typed`() throws {
    let own = ["--pages", "--shelf", "--author", "--note", "--rare"]
    let all = ["--data", "--json", "--quiet", "--help"]
    #expect(try words("lib book add x -|") == own + all)
    #expect(
      try words("lib book add x --shelf fiction --author a --rare -|") == ["--pages", "--author", "--note"]
        + all)
    #expect(try words("lib book add x -| --pages 3 -q") == own.dropFirst() + ["--data", "--json", "--help"])
    #expect(try words("lib --|") == all + ["--version"])
    #expect(try words("lib book --|") == all)
    #expect(try words("lib -q|") == ["--data", "--json", "-q", "--quiet", "--help", "--version"])
    #expect(try words("lib book add -- -|") == [])
  }

  @Test func `an option that must be typed says so`() throws {
    guard case .words(let words) = try completion("lib book add x --|") else { return }
    #expect(words.first == Completion.Candidate("--pages", "How many pages it has (required)"))
  }

  @Test func `options come by themselves when nothing else can stand`() throws {
    #expect(try words("lib due |") == ["--data", "--json", "--quiet", "--help"])
    #expect(try words("lib book lend emma |").first == "--for")
    #expect(try words("lib book add |") == [])
    #expect(try words("lib due x|") == [])
  }

  @Test func `values with commas are completed part by part`() throws {
    let known = ["author": ["ann", "bo", "cy"], "note": ["a,b"]]
    #expect(try words("lib book add x --author bo,|", known: known) == ["bo,ann", "bo,cy"])
    #expect(try words("lib book add x --author \"bo, a|", known: known) == ["bo, ann", "bo, cy"])
    #expect(try words("lib book add x --author=bo,cy,|", known: known) == ["--author=bo,cy,ann"])
    #expect(try words("lib book add x --author bo --author |", known: known) == ["ann", "cy"])
    #expect(try words("lib book add x --author | --author bo,cy", known: known) == ["ann"])
    #expect(try words("lib book add x --note a,|", known: known) == ["a,b"])
    #expect(try words("lib book show emma |", known: ["book": ["emma", "persuasion"]]) == ["persuasion"])
  }

  @Test func `a word of two halves is not begun twice`() throws {
    let known = ["book": ["emma=", "persuasion="]]
    #expect(try words("lib book show emma=3 |", known: known) == ["persuasion="])
    #expect(try words("lib book show emma=|", known: known) == ["emma=", "persuasion="])
  }

  @Test func `the shell completes files`() throws {
    #expect(try completion("lib cover emma pi|") == .files(after: ""))
    #expect(try completion("lib cover emma --more=pi|") == .files(after: "--more="))
    #expect(try completion("lib cover emma a.png --more \"a b.png,|") == .files(after: "a b.png,"))
  }

  @Test func `a command that can run itself has commands and values, until something is typed`() throws {
    let known = ["book": ["emma"]]
    #expect(try words("lib fine |", known: known) == ["pay", "emma"])
    #expect(try words("lib fine --for ann |", known: known) == ["emma"])
    #expect(try words("lib fine pay |") == ["--data", "--json", "--quiet", "--help"])
  }

  @Test(arguments: [
    "lib", "lib 'book |", "lib \\|", "lib --|x y", "lib --=|", "lib -|", "lib book add --shelf= |", "|", " |",
    "lib -- |", "lib book add --rare=|", "lib book lend e\u{301}=\u{301}|", "lib book add x --author ,|",
  ])
  func `no line is too strange`(line: String) throws {
    _ = try words(line.contains("|") ? line : line + "|")
  }
}
