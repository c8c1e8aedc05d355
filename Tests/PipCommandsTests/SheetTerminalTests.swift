import Foundation
import TestSupport
import Testing

/// A sheet that came back with two cells nobody understands, and the real program.
private func prepared() throws -> (program: RealProgram, data: TemporaryData, sheet: String) {
  let data = try TemporaryData()
  let program = try RealProgram(data: data.path)
  let lines = """
    school add "Ingham Primary School" --id ingham
    school add "Saxby Village School" --id saxby
    person add "Nadia Bell" --school ingham
    person add "Asha Patel" --school saxby
    person add "Leo Hart" --school saxby --role improvement-champion
    cycle open 2026-27
    review add ingham --on 12/11/2026 --lead asha-patel --champion leo-hart --question "To what extent do pupils read with fluency?"
    review held ingham --on 12/11/2026
    review feedback ingham --on 12/11/2026 --priority "Fluency in Year 2"
    """
  try #require(try program.run(["init", "--name", "Fenland Schools"]).status == 0)
  try #require(try program.run(["batch", "-"], input: lines).status == 0)
  let sheet = data.outside + "-w.csv"
  try #require(try program.run(["sheet", "workshop", "ingham", "-o", sheet]).status == 0)
  var filler = try SheetFiller(String(contentsOfFile: sheet, encoding: .utf8))
  try filler.write("workshop/held", "yesterday", column: 2)
  try filler.write("actions+", "Match the books", column: 1)
  try filler.write("actions+", "soon", column: 3)
  try filler.csv().write(toFile: sheet, atomically: true, encoding: .utf8)
  return (program, data, sheet)
}

private let held =
  "'yesterday' is not a day: write it as 26/11/2026. What shall it say? [leave it empty]: "
private let due = "'soon' is not a day: write it as 26/11/2026. What shall it say? [leave it empty]: "
private let file = "cycles/2026-27/reviews/ingham.json"

@Suite("Sheets at a real terminal", .serialized, .timeLimit(.minutes(2)))
struct SheetTerminalTests {
  @Test func `a cell that is not understood is asked for again; Ctrl-C saves nothing`() throws {
    let (program, data, sheet) = try prepared()
    defer { try? FileManager.default.removeItem(atPath: sheet) }
    let before = data.records
    let first = try RealTerminal(program, ["sheet", "read", sheet])
    try first.answer(held, with: "19/11/2026")
    try first.wait(for: due)
    first.type("\u{3}")
    #expect(try first.finish() == 130)
    #expect(data.records == before)

    let second = try RealTerminal(program, ["sheet", "read", sheet])
    try second.answer(held, with: "31/11/2026")
    try second.wait(for: "'31/11/2026' is not a day: November 2026 has 30 days.\n")
    try second.answer(held, with: "19/11/2026")
    try second.answer(due, with: "")
    try second.wait(for: "The same in one line: pip sheet read ")
    try second.wait(for: " --instead 9:answer=19/11/2026 --instead 22:due=\n")
    #expect(try second.finish() == 0, "\(second.screen)")
    try second.wait(for: "To take this back: pip undo\n")
    #expect(data.text(file)?.contains(#""held": "2026-11-19""#) == true, "\(second.screen)")
    #expect(data.text(file)?.contains("Match the books") == true)
    try #require(try program.run(["undo", "--yes"]).status == 0)
    #expect(data.records == before)
  }
}
