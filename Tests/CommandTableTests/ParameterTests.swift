import CommandTable
import Testing

struct ParameterTests {
  private let book = ["book", "add", "Emma", "--pages", "1"]

  @Test func `a handler gets its values typed and in order`() {
    #expect(
      answer("book", "add", "Emma", "--pages", "474", "--shelf", "fiction", "--rare")
        == "here: Emma 474 fiction [] [] true")
    #expect(answer("book", "lend", "emma") == "emma - 0 -")
    #expect(answer("book", "lend", "emma", "ann", "--for", "+21d", "-b", "joe") == "emma ann 21 joe")
    #expect(answer("due") == "here")
  }

  @Test func `a repeatable option takes words and lists with commas`() {
    #expect(
      answer("book", "add", "E", "--pages", "1", "--author", "a, b ", "--author", "c")
        == #"here: E 1 - ["a", "b", "c"] [] false"#)
  }

  @Test func `a repeatable text keeps its commas and blanks`() {
    #expect(
      answer("book", "add", "E", "--pages", "1", "--note", " a, b", "--note", "c")
        == #"here: E 1 - [] [" a, b", "c"] false"#)
  }

  @Test(arguments: ["a,,b", ",a", "a,", ",", "a, ,b"])
  func `a comma with nothing beside it is refused`(word: String) {
    #expect(
      complaint("book", "add", "E", "--pages", "1", "--author", word) == [
        "--author: '\(word)' has a comma with nothing beside it",
        "type the values as --author a,b or as --author a --author b",
      ])
  }

  @Test func `an empty value of a repeatable option is refused`() {
    #expect(complaint("book", "add", "E", "--pages", "1", "--author", " ") == ["--author: '' is empty"])
    #expect(complaint("book", "add", "E", "--pages", "1", "--note=") == ["--note: '' is empty"])
  }

  @Test func `several parameters join into one value that can refuse`() {
    #expect(
      complaint("book", "add", "E", "--pages", "1", "--shelf", "history") == [
        "a book on the history shelf needs an author", "add --author NAME",
      ])
    #expect(
      answer("book", "add", "E", "--pages", "1", "--shelf", "history", "--author", "Bede")
        == #"here: E 1 history ["Bede"] [] false"#)
    #expect(draft.infos.map(\.label) == ["--shelf", "--author", "--note"])
  }

  @Test func `an error in joined values names the command`() {
    #expect {
      guard case .command(let invocation) = try tree.parse(book + ["--shelf", "history"]) else { return }
      _ = try invocation.prepare()
    } throws: { error in
      (error as? UsageError)?.path == ["book", "add"]
    }
  }

  @Test func `a joined parameter can be joined again`() throws {
    let pair = group(draft, flag("rare", "Rare"), make: { draft, rare in "\(draft.notes) \(rare)" })
    #expect(pair.infos.map(\.name) == ["shelf", "author", "note", "rare"])
    #expect(try pair.read(Given(words: ["note": ["n"]], flags: ["rare"])) == #"["n"] true"#)
  }

  @Test func `missing values are listed, and can be added before the command runs`() throws {
    guard case .command(var invocation) = try tree.parse(["book", "add"]) else {
      Issue.record("not a command")
      return
    }
    #expect(invocation.missing.map(\.label) == ["TITLE", "--pages"])
    for info in invocation.missing { try invocation.given.add("7", to: info) }
    #expect(invocation.missing == [])
    #expect(try invocation.run("x") == "x: 7 7 - [] [] false")
  }

  @Test func `the facts of a parameter tell how it is typed`() {
    let facts = BookRows.add.parameters
    #expect(facts.map(\.label) == ["TITLE", "--pages", "--shelf", "--author", "--note", "--rare"])
    #expect(facts.map(\.labelWithValue).suffix(3) == ["--author TEXT", "--note TEXT", "--rare"])
    #expect(facts.map(\.isRequired) == [true, true, false, false, false, false])
    #expect(facts.map(\.isRepeated) == [false, false, false, true, true, false])
    #expect(facts.map(\.splitsCommas) == [false, false, false, true, false, false])
    #expect(facts.map(\.choices)[2] == ["fiction", "history", "science"])
  }
}
