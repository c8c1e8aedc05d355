import CommandTable
import Testing

struct MessageTests {
  @Test func `an unknown command offers the nearest one`() {
    #expect(
      complaint("boook", "add") == [
        "unknown command 'lib boook'", "did you mean 'lib book'?", "type 'lib help' to see all commands",
      ])
    #expect(
      complaint("book", "lned") == [
        "unknown command 'lib book lned'", "did you mean 'lib book lend'?",
        "type 'lib book --help' to see its commands",
      ])
    #expect(complaint("hlep").dropFirst().first == "did you mean 'lib help'?")
  }

  @Test func `an unknown command near no other lists them all`() {
    #expect(
      complaint("book", "burn") == [
        "unknown command 'lib book burn'", "the commands are add, show, lend",
        "type 'lib book --help' to see its commands",
      ])
    #expect(
      complaint("") == [
        "unknown command 'lib '", "the commands are due, book, export", "type 'lib help' to see all commands",
      ])
  }

  @Test func `a long list of commands is left to the help`() {
    let error = UsageError(
      .unknownCommand(word: "x", suggestions: [], choices: (1...17).map { "c\($0)" }))
    #expect(message(for: error, program: "lib").hints == ["type 'lib help' to see all commands"])
  }

  @Test func `noun and verb the other way round are put right`() {
    #expect(
      complaint("add", "book") == [
        "unknown command 'lib add'", "did you mean 'lib book add'?", "type 'lib help' to see all commands",
      ])
  }

  @Test func `a word of another program explains itself`() {
    let explanation = [
      "this is the library, not the linker of the same name", "the linker is started with 'ld'",
    ]
    #expect(complaint("link", "-o", "a.out") == explanation)
    #expect(complaint("--verbose", "link") == explanation)
    #expect(complaint("link", "--help") == explanation)
    #expect(complaint("book", "link").first == "unknown command 'lib book link'")
  }

  @Test func `a noun alone lists its verbs`() {
    #expect(
      complaint("book") == [
        "'lib book' needs one of add, show, lend", "type 'lib book --help' to see what they do",
      ])
  }

  @Test func `an unknown option offers the nearest one`() {
    #expect(
      complaint("book", "add", "--auhtor=x") == [
        "'lib book add' has no option '--auhtor'", "did you mean '--author'?",
        "type 'lib book add --help' to see its options",
      ])
    #expect(complaint("due", "--quite").dropFirst().first == "did you mean '--quiet'?")
  }

  @Test func `an option of another command is unknown`() {
    #expect(
      complaint("due", "--pages", "3") == [
        "'lib due' has no option '--pages'", "type 'lib due --help' to see its options",
      ])
  }

  @Test func `an option without its value asks for it`() {
    #expect(
      complaint("book", "lend", "x", "--by") == [
        "--by needs a value", "type 'lib book lend --help' to see its options",
      ])
    #expect(
      complaint("book", "lend", "x", "--by", "--quiet") == [
        "--by needs a value", "if '--quiet' is the value, type --by=--quiet",
      ])
    #expect(
      complaint("book", "lend", "x", "-b", "-q") == [
        "--by needs a value", "if '-q' is the value, type --by=-q",
      ])
  }

  @Test func `a long word, or one of several lines, is told on one short line`() throws {
    let long = complaint("book", "add", "Emma", String(repeating: "x", count: 70_000))
    #expect(long.allSatisfy { $0.count < 200 })
    #expect(long.first == "unexpected word '\(String(repeating: "x", count: 120))...'")
    #expect(complaint("book", "add", "Emma", "a\nb\tc").first == "unexpected word 'a b c'")
  }

  @Test func `a missing parameter is named with its help`() {
    #expect(
      complaint("book", "add", "--pages", "3") == [
        "missing TITLE: the title as it stands on the cover", "type 'lib book add --help' to see its options",
      ])
    #expect(
      complaint("book", "add", "Emma") == [
        "missing --pages: how many pages it has", "type 'lib book add --help' to see its options",
      ])
  }

  @Test func `a word too many points at missing quotes`() {
    #expect(
      complaint("book", "lend", "emma", "ann", "--by", "Joe", "Smith") == [
        "unexpected word 'Smith'", "if it belongs to --by, put the whole value in quotes",
        "type 'lib book lend --help' to see its options",
      ])
    #expect(
      complaint("export", "my", "books.csv")[1] == "if it belongs to FILE, put the whole value in quotes")
    #expect(
      complaint("due", "today") == ["unexpected word 'today'", "type 'lib due --help' to see its options"])
  }

  @Test func `a word too many after a flag does not belong to it`() {
    #expect(
      complaint("book", "lend", "emma", "ann", "--quiet", "Smith") == [
        "unexpected word 'Smith'", "type 'lib book lend --help' to see its options",
      ])
  }

  @Test func `a word after two dashes is no option meant`() {
    #expect(
      complaint("due", "--", "--Quiet") == [
        "unexpected word '--Quiet'", "type 'lib due --help' to see its options",
      ])
  }

  @Test(arguments: ["--Quiet", "\u{2013}quiet", "\u{2014}quiet", "-quiet", "--QUIET=x"])
  func `a capital or a long dash points at the option meant`(word: String) {
    #expect(
      complaint("due", word) == [
        "unexpected word '\(word)'", "did you mean '--quiet'?", "type 'lib due --help' to see its options",
      ])
  }

  @Test func `a value that cannot be read says why`() {
    #expect(
      complaint("book", "lend", "x", "--for", "soon") == [
        "--for: 'soon' is not a number of days", "type a number of days as +7d",
      ])
    #expect(
      complaint("book", "add", "E", "--pages", "1", "--shelf", "fictoin") == [
        "--shelf: 'fictoin' is not one of fiction, history, science", "did you mean 'fiction'?",
      ])
    #expect(complaint("export", " ") == ["FILE: ' ' is empty"])
    #expect(complaint("due", "--data", "") == ["--data: '' is empty"])
  }

  @Test func `a flag with a value is refused`() {
    #expect(
      complaint("due", "--quiet=yes") == [
        "--quiet takes no value, but 'yes' was given", "type --quiet alone",
      ])
    #expect(
      complaint("due", "--help=book") == ["--help takes no value, but 'book' was given", "type --help alone"])
  }

  @Test func `two values for one option are refused`() {
    #expect(
      complaint("book", "lend", "x", "--for", "1d", "--for=2d") == [
        "--for was given twice, as '1d' and as '2d'", "type --for once",
      ])
    #expect(
      complaint("--data", "a", "due", "--data", "b") == [
        "--data was given twice, as 'a' and as 'b'", "type --data once",
      ])
  }

  @Test func `the hints use the name the program was started by`() {
    let error = UsageError(.missingSubcommand(choices: ["add"]), path: ["book"])
    #expect(message(for: error, program: "mylib").hints == ["type 'mylib book --help' to see what they do"])
  }

  @Test func `an error keeps its facts and its place`() {
    #expect(throws: UsageError(.unknownOption(word: "--x", suggestions: []), path: ["book", "lend"])) {
      try tree.parse(["book", "lend", "--x"])
    }
    #expect(
      throws: UsageError(.badValue(label: "--data", word: "", reason: "is empty", hints: []), path: ["due"])
    ) {
      try tree.parse(["due", "--data="])
    }
  }
}
