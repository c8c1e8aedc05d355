import TestSupport
import Testing

@Suite("Ratings at a real terminal", .serialized, .timeLimit(.minutes(2)))
struct RatingTerminalTests {
  private func prepared() throws -> (program: RealProgram, data: TemporaryData) {
    let data = try TemporaryData()
    let program = try RealProgram(data: data.path)
    for words in [
      ["init", "--name", "Fenland Schools"], ["cycle", "open", "2026-27"],
      ["rating", "add", "2026-11-18", "--id", "autumn"],
    ] {
      try #require(try program.run(words).status == 0)
    }
    return (program, data)
  }

  @Test func `marks typed at a terminal are saved as one change`() throws {
    let (program, data) = try prepared()
    let terminal = try RealTerminal(program, ["rating", "ask"])
    try terminal.answer("might look at. [not rated]: ", with: "3")
    try terminal.answer("in the end, and why. [not rated]: ", with: "")
    try terminal.answer("will be gathered. [not rated]: ", with: "5")
    try terminal.answer("to this school now. [not rated]: ", with: ".")
    #expect(try terminal.finish() == 0)
    #expect(
      terminal.screen.contains("The same in one line: pip rating set autumn 1=3 3=5\n"), "\(terminal.screen)")
    let record = try #require(data.text("cycles/2026-27/ratings/autumn.json"))
    #expect(record.contains("\"1\": 3,\n        \"3\": 5\n"))
  }

  @Test func `Ctrl-C saves nothing, and the answers can still be saved`() throws {
    let (program, data) = try prepared()
    let before = data.records
    let terminal = try RealTerminal(program, ["rating", "ask"])
    try terminal.answer("might look at. [not rated]: ", with: "3")
    try terminal.wait(for: "in the end, and why. [not rated]: ")
    terminal.type("2\u{3}")
    #expect(try terminal.finish() == 130)
    #expect(
      terminal.screen.hasSuffix("Nothing is saved.\nTo save what was answered: pip rating set autumn 1=3\n"),
      "\(terminal.screen)")
    #expect(data.records == before)
    #expect(try program.run(["rating", "set", "autumn", "1=3"]).status == 0)
  }
}
