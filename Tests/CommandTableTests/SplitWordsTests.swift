import CommandTable
import Testing

struct SplitWordsTests {
  @Test(arguments: [
    ("", []),
    ("  \t ", []),
    ("review add", ["review", "add"]),
    ("  review\t add  ", ["review", "add"]),
    ("'two words' \"and three more\"", ["two words", "and three more"]),
    ("a'b c'\"d e\"f", ["ab cd ef"]),
    ("'' \"\"", ["", ""]),
    (#"'a\b' "a\b" "a\"b\\c""#, [#"a\b"#, #"a\b"#, #"a"b\c"#]),
    (##"a\ b \' \" \#"##, ["a b", "'", "\"", "#"]),
    ("add # a comment 'with a quote", ["add"]),
    ("# all comment", []),
    ("a#b '#c' #d", ["a#b", "#c"]),
    ("one # comment\ntwo", ["one", "two"]),
    ("one \\\n  two", ["one", "two"]),
    ("on\\\r\ne", ["one"]),
    ("one\r\ntwo", ["one", "two"]),
    ("'caf\u{E9} Wr\u{E9}n' \u{2019}tis", ["caf\u{E9} Wr\u{E9}n", "\u{2019}tis"]),
    ("a\u{A0}b", ["a\u{A0}b"]),
    ("'\u{301}x'", ["\u{301}x"]),
  ])
  func `words are split as a shell does it`(line: String, words: [String]) throws {
    #expect(try splitWords(line) == words)
  }

  @Test(arguments: [
    ("note don't", SplitProblem.openQuote("'"), "a ' is not closed"),
    ("\"open", .openQuote("\""), "a \" is not closed"),
    ("'it \\'", .backslashAtEnd, ""),
    ("end\\", .backslashAtEnd, "there is nothing after the last \\"),
  ])
  func `a quote or a backslash without partner is refused`(
    line: String, problem: SplitProblem, text: String
  ) throws {
    guard !text.isEmpty else {
      // A backslash means nothing between single quotes, so the quote after it closes.
      #expect(try splitWords(line) == ["it \\"])
      return
    }
    #expect(throws: problem) { try splitWords(line) }
    #expect(problem.message == text)
  }
}
