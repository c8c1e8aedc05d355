import CommandTable
import TestSupport
import Testing

/// The signs at which bash parts words, as it comes.
private let breaks = " \t\n\"'@><=;|&(:"

private func question(_ typed: String) throws -> CompletionQuestion {
  let halves = typed.split(separator: "¦", omittingEmptySubsequences: false).map(String.init)
  return try #require(CompletionQuestion(["bash", breaks, halves[0], halves.count > 1 ? halves[1] : ""]))
}

@Suite struct ShellQuestionTests {
  @Test(arguments: [
    ("lib book ¦", TypedLine(before: ["book"], word: "")),
    ("lib bo¦ok add", TypedLine(before: [], word: "bo", after: ["add"])),
    ("lib a\\ b 'c d' \"e f\" g¦", TypedLine(before: ["a b", "c d", "e f"], word: "g")),
    ("lib 'a b¦", TypedLine(before: [], word: "a b")),
    ("lib \"a 'b¦", TypedLine(before: [], word: "a 'b")),
    ("lib x\"a b¦", TypedLine(before: [], word: "xa b")),
    ("lib \"a\\\"\\b¦", TypedLine(before: [], word: "a\"\\b")),
    ("lib '' ¦", TypedLine(before: [""], word: "")),
    ("A=1 B='x y' lib due ¦", TypedLine(before: ["due"], word: "")),
    ("lib --by=ann,bo@x:¦ 'y z'", TypedLine(before: [], word: "--by=ann,bo@x:", after: ["y z"])),
  ])
  func `bash sends the line as it is typed`(typed: String, expected: TypedLine) throws {
    #expect(try question(typed).line == expected)
  }

  @Test(arguments: ["zsh", "fish"])
  func `the others send words and the place of the cursor`(shell: String) throws {
    func line(_ words: String...) -> TypedLine? { CompletionQuestion([shell] + words)?.line }
    #expect(line("1", "lib", "du") == TypedLine(before: [], word: "du"))
    #expect(line("2", "lib", "book", "", "ann") == TypedLine(before: ["book"], word: "", after: ["ann"]))
    #expect(line("1", "lib", "'a b") == TypedLine(before: [], word: "a b"))
    #expect(line("1", "lib", "a\\ b") == TypedLine(before: [], word: "a b"))
    #expect(line("2", "A=1", "lib", "du") == TypedLine(before: [], word: "du"))
  }

  @Test(arguments: [
    [], ["ksh", "1", "lib", ""], ["bash"], ["bash", "lib"], ["zsh"], ["zsh", "1"], ["zsh", "2", "lib", ""],
    ["fish", "-1", "lib"], ["fish", "x", "lib", "du"],
  ])
  func `what no script sends is no question`(words: [String]) {
    #expect(CompletionQuestion(words) == nil)
  }

  @Test(arguments: [
    ("lib ¦", ["due ", "book "]), ("lib du¦", ["due "]), ("lib DU¦", ["due "]), ("lib x¦", []),
    ("lib \"du¦", ["due"]), ("lib 'du¦", ["due"]), ("lib d\"u¦", ["ue"]),
  ])
  func `bash inserts the rest of a word, and a blank where no quote is open`(
    typed: String, expected: [String]
  ) throws {
    let answer = try question(typed).answer(
      .words([Completion.Candidate("due", "What is due"), Completion.Candidate("book")]))
    #expect(answer == (["words"] + expected).map { $0 + "\n" }.joined())
  }

  @Test(arguments: [
    ("lib --by=¦", "--by=ann", "ann "), ("lib ann@¦", "ann@home", "@home "), ("lib a:b:¦", "a:b:c", "c "),
    ("lib a\\:¦", "a:b", "a:b "), ("lib 4¦", "4=", "4="), ("lib a,b,¦", "a,b,c", "a,b,c "),
    ("lib ¦", "we & they's", "we\\ \\&\\ they\\'s "), ("lib \"¦", "say \"$5\"", "say \\\"\\$5\\\""),
    ("lib '¦", "they's", "they'\\''s"), ("lib ¦", "Zoë", "Zoë "),
  ])
  func `bash keeps what stands before its own breaks, and gets the rest quoted`(
    typed: String, word: String, expected: String
  ) throws {
    #expect(try question(typed).answer(.words([Completion.Candidate(word)])) == "words\n\(expected)\n")
  }

  @Test func `zsh and fish get all words with what they stand for, one on each line`() throws {
    let question = try #require(CompletionQuestion(["zsh", "1", "lib", "du"]))
    let answer = question.answer(
      .words([Completion.Candidate("due", "What\tis\ndue"), Completion.Candidate("book")]))
    #expect(answer == "words\ndue\tWhat is due\nbook\n")
    #expect(question.answer(.files(after: "--out=")) == "files\t--out=\n")
  }

  @Test(arguments: Shell.allCases) func `the script of a shell`(shell: Shell) {
    expectGolden(
      shell.script(for: "my-lib", asking: ["completions", "words"]), "completions.\(shell.rawValue)")
  }
}
