import CommandTable
import Testing

struct ValueTests {
  @Test(arguments: [("0", 0), ("-5", -5), ("+12", 12), ("007", 7), ("-9223372036854775808", Int.min)])
  func `a whole number may have a sign`(word: String, number: Int) throws {
    #expect(try Int(argument: word) == number)
  }

  @Test(arguments: ["", "-", "+", "1.5", " 1", "1 ", "1e3", "\u{663}", "0x10", "--1", "1_000"])
  func `only ASCII digits make a whole number`(word: String) {
    #expect(throws: ArgumentProblem("is not a whole number")) { try Int(argument: word) }
  }

  @Test(arguments: ["9223372036854775808", "-9223372036854775809"])
  func `a number that no computer word holds is refused`(word: String) {
    #expect(throws: ArgumentProblem("is too far from zero")) { try Int(argument: word) }
  }

  @Test func `a text is kept with its blanks`() throws {
    #expect(try String(argument: "  - bullet ") == "  - bullet ")
  }

  @Test(arguments: ["", " ", "\t\n", "\u{A0}"])
  func `a text in which nothing can be seen is refused`(word: String) {
    #expect(throws: ArgumentProblem("is empty")) { try String(argument: word) }
  }

  @Test func `a case is read by its raw value and no other way`() throws {
    #expect(try Shelf(argument: "history") == .history)
    #expect(Shelf.choices == ["fiction", "history", "science"])
    #expect(Shelf.valueName == "WORD")
    #expect(String.choices == nil)
    #expect(
      throws: ArgumentProblem("is not one of fiction, history, science", hints: ["did you mean 'history'?"])
    ) { try Shelf(argument: "History") }
    #expect(throws: ArgumentProblem("is not one of fiction, history, science")) {
      try Shelf(argument: "poetry")
    }
  }
}
