import Foundation
import TestSupport
import Testing

/// A data directory with two schools and two people, and the real program.
private func prepared() throws -> (program: RealProgram, data: TemporaryData) {
  let data = try TemporaryData()
  let program = try RealProgram(data: data.path)
  for words in [
    ["init", "--name", "Fenland Schools"],
    ["school", "add", "Ingham Primary School", "--id", "ingham"],
    ["school", "add", "Saxby Village School", "--id", "saxby"],
    ["person", "add", "Asha Patel", "--school", "ingham"],
    ["person", "add", "Tom Reed", "--school", "saxby"],
    ["cycle", "open", "2026-27"],
  ] {
    try #require(try program.run(words).status == 0)
  }
  return (program, data)
}

/// Every file below a folder, with its content.
private func files(_ path: String) -> [String: Data] {
  let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
  return Dictionary(
    uniqueKeysWithValues: names.compactMap { name in
      FileManager.default.contents(atPath: "\(path)/\(name)").map { (name, $0) }
    })
}

@Suite("A real terminal", .serialized, .timeLimit(.minutes(2)))
struct PromptTerminalTests {
  @Test func `who takes over is asked at a terminal`() throws {
    let (program, data) = try prepared()
    try #require(try program.run(["cluster", "add", "North", "--lead", "tom-reed"]).status == 0)
    let terminal = try RealTerminal(program, ["person", "leave", "tom-reed", "--on", "18/12/2026"])
    try terminal.answer("Who takes it? Enter leaves it open: ", with: "1")
    #expect(try terminal.finish() == 0)
    #expect(
      terminal.screen.hasPrefix(
        """
          1 asha-patel (Asha Patel, ingham)
        Tom Reed leads the cluster (north: North). Who takes it? Enter leaves it open: 1
        That is asha-patel (Asha Patel).
        The same in one line: pip person leave tom-reed --on 18/12/2026 --hand north:cluster=asha-patel

        """), "\(terminal.screen)")
    #expect(data.text("cycles/2026-27/clusters/north.json")?.contains("asha-patel") == true)
  }

  @Test func `answers typed at a terminal become a review`() throws {
    let (program, data) = try prepared()
    let terminal = try RealTerminal(program, ["review", "add"])
    try terminal.answer("Host (the school that is reviewed): ", with: "ing")
    try terminal.answer("On (the day of the visit, such as 26 nov or +6w) [skip]: ", with: "3 dec")
    try terminal.answer("Lead (the lead reviewer, from another school) [skip]: ", with: "1")
    try terminal.answer("Focus (what the review looks at) [skip]: ", with: "Pupils\u{2019} talk")
    try terminal.answer("[skip]: ", with: "")
    #expect(try terminal.finish() == 0)
    #expect(
      terminal.screen == """
        A few questions. An empty line takes what stands in [brackets];
        ? tells what can be answered, < goes back, Ctrl-C stops.
          1 ingham (Ingham Primary School)
          2 saxby (Saxby Village School)
        Host (the school that is reviewed): ing
        That is ingham (Ingham Primary School).
        On (the day of the visit, such as 26 nov or +6w) [skip]: 3 dec
        That is Thu 3 Dec 2026 (in 13 days).
          1 tom-reed (Tom Reed, saxby)
        Lead (the lead reviewer, from another school) [skip]: 1
        That is tom-reed (Tom Reed).
        Team: there is nothing to choose from, so this is not asked.
        Focus (what the review looks at) [skip]: Pupils\u{2019} talk
        Question (the enquiry question: "To what extent …?") [skip]: 
        The same in one line: pip review add ingham --on 2026-12-03 --lead tom-reed --focus 'Pupils\u{2019} talk'
        Arranged the review ingham: Ingham Primary School
          Visit:  Thu 3 Dec 2026 (in 13 days)
          Focus:  Pupils\u{2019} talk
          Lead:   Tom Reed
        To take this back: pip undo

        """)
    let record = try String(contentsOfFile: data.file("cycles/2026-27/reviews/ingham.json"), encoding: .utf8)
    #expect(record.contains("\"planned\": \"2026-12-03\""))
    #expect(record.contains("\"lead\": \"tom-reed\""))
  }

  @Test func `Ctrl-C in the middle changes nothing`() throws {
    let (program, data) = try prepared()
    let before = files(data.path)
    let terminal = try RealTerminal(program, ["review", "add"])
    try terminal.answer("Host (the school that is reviewed): ", with: "1")
    try terminal.wait(for: "[skip]: ")
    terminal.type("3 de\u{3}")
    #expect(try terminal.finish() == 130)
    #expect(terminal.screen.hasSuffix("^C\nNothing is saved.\n"), "\(terminal.screen)")
    #expect(files(data.path) == before)
  }

  @Test func `Ctrl-D at a question changes nothing`() throws {
    let (program, data) = try prepared()
    let before = files(data.path)
    let terminal = try RealTerminal(program, ["review", "add"])
    try terminal.wait(for: "Host (the school that is reviewed): ")
    terminal.type("\u{4}")
    #expect(try terminal.finish() == 130)
    #expect(terminal.screen.hasSuffix("reviewed): \nNothing is saved.\n"), "\(terminal.screen)")
    #expect(files(data.path) == before)
  }

  @Test func `a wrong answer and a step back`() throws {
    let (program, data) = try prepared()
    let terminal = try RealTerminal(program, ["review", "add", "--focus", "Reading"])
    try terminal.answer("Host (the school that is reviewed): ", with: "ignham")
    try terminal.wait(for: "There is no school 'ignham'. Did you mean ingham?\n")
    try terminal.answer("Host (the school that is reviewed): ", with: "saxby")
    try terminal.answer("[skip]: ", with: "31/11/2026")
    try terminal.wait(for: "'31/11/2026' is not a day: November 2026 has 30 days.\n")
    try terminal.answer("[skip]: ", with: "<")
    try terminal.answer("Host (the school that is reviewed) [saxby]: ", with: "ingham")
    try terminal.answer("[skip]: ", with: "")
    try terminal.answer("Lead (the lead reviewer, from another school) [skip]: ", with: "tom-reed")
    try terminal.answer("Question (the enquiry question: \"To what extent …?\") [skip]: ", with: "")
    #expect(try terminal.finish() == 0)
    try #require(terminal.screen.contains("pip review add --focus Reading ingham --lead tom-reed\n"))
    #expect(files(data.path).keys.contains("cycles/2026-27/reviews/ingham.json"))
    #expect(!files(data.path).keys.contains("cycles/2026-27/reviews/saxby.json"))
  }
}
