import CommandTable
import Testing

@testable import PipCommands

@Suite struct TableTests {
  @Test func wholeTableMakesSense() {
    #expect(problems(in: PipTable.tree(program: "pip")) == [])
  }
}
