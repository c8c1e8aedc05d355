import Foundation
import TestSupport
import Testing

/// Three schools, a review whose workshop is agreed, and the real program.
private func prepared() throws -> (program: RealProgram, data: TemporaryData) {
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
    """
  try #require(try program.run(["init", "--name", "Fenland Schools"]).status == 0)
  try #require(try program.run(["batch", "-"], input: lines).status == 0)
  return (program, data)
}

/// The same with the visit and the feedback.
private func fedBack() throws -> (program: RealProgram, data: TemporaryData) {
  let (program, data) = try prepared()
  let lines = """
    review held ingham --on 12/11/2026
    review feedback ingham --on 12/11/2026 --priority "Fluency in Year 2"
    """
  try #require(try program.run(["batch", "-"], input: lines).status == 0)
  return (program, data)
}

private let file = "cycles/2026-27/reviews/ingham.json"

@Suite("Write-ups at a real terminal", .serialized, .timeLimit(.minutes(4)))
struct WriteUpTerminalTests {
  @Test func `a workshop: answers, a wrong one, back, interrupt, resume`() throws {
    let (program, data) = try fedBack()
    let before = data.records
    let first = try RealTerminal(program, ["workshop", "write-up", "ingham"])
    try first.answer("1. On which day was it held? [2026-11-20]: ", with: "31/11/2026")
    try first.wait(for: "'31/11/2026' is not a day: November 2026 has 30 days.\n")
    try first.answer("1. On which day was it held? [2026-11-20]: ", with: "11 nov")
    try first.wait(for: "The workshop (Wed 11 Nov 2026) would come before the feedback (Thu 12 Nov 2026).\n")
    try first.answer("1. On which day was it held? [2026-11-20]: ", with: "19 nov")
    try first.wait(for: "That is Thu 19 Nov 2026 (yesterday).\n")
    try first.answer("2. Which improvement champions led it? [leo-hart]: ", with: "")
    try first.answer("3. How many staff took part? [skip]: ", with: "41")
    try first.answer("4. How many governors took part? [skip]: ", with: "<")
    try first.answer("3. How many staff took part? [41; type - for none]: ", with: "14")
    try first.wait(for: "4. How many governors took part? [skip]: ")
    first.type("2\u{3}")
    #expect(try first.finish() == 130)
    #expect(
      first.screen.hasSuffix(
        "^C\nNothing is recorded yet. Your 3 answers are kept. To go on: pip workshop write-up ingham --resume\n"
      ),
      "\(first.screen)")
    #expect(data.records == before)

    let second = try RealTerminal(program, ["workshop", "write-up", "ingham", "--resume"])
    try second.wait(for: "3 answers were kept on Fri 20 Nov 2026 (today).\n")
    try second.wait(for: "3. How many staff took part? 14\n")
    try second.answer("4. How many governors took part? [skip]: ", with: "2")
    try second.answer("5. Which question was worked on? [none]: ", with: "")
    try second.answer("6. Action 1: what will be done? [none]: ", with: "Audit the groups")
    try second.answer("7. Action 1: who owns it? [to agree]: ", with: "1")
    try second.answer("8. Action 1: by when? [to agree]: ", with: "+6w")
    try second.answer("9. Action 1: how will we know that it worked? [skip]: ", with: "Everyone starts right")
    try second.answer("10. Action 2: what will be done? [no more]: ", with: "Read with parents")
    try second.answer("11. Action 2: who owns it? [to agree]: ", with: "to agree")
    try second.answer("12. Action 2: by when? [to agree]: ", with: "")
    try second.answer("13. Action 2: how will we know that it worked? [skip]: ", with: "")
    try second.answer("14. Action 3: what will be done? [no more]: ", with: "")
    try second.answer("15. Write the plan to a file to print? [no]: ", with: data.outside + "-plan.txt")
    try second.answer("Record this? yes, or no to keep the answers for later [yes]: ", with: "")
    #expect(try second.finish() == 0)
    try second.wait(for: "The 90-day check-in is on Mon 22 Feb 2027 (in 94 days). 90 days from the workshop")
    try second.wait(for: "  pip action add ingham 'Read with parents'\n")
    try second.wait(for: "To take this back: pip undo\n")
    #expect(data.text(file)?.contains("\"owner\": \"nadia-bell\"") == true)
    let plan = try String(contentsOfFile: data.outside + "-plan.txt", encoding: .utf8)
    #expect(plan.hasPrefix("Our plan: Ingham Primary School\n"))
    try #require(try program.run(["undo", "--yes"]).status == 0)
    #expect(data.records == before)
  }

  @Test func `a review: answers, a wrong one, back, interrupt, resume`() throws {
    let (program, data) = try prepared()
    let before = data.records
    let first = try RealTerminal(program, ["review", "write-up", "ingham"])
    try first.answer("1. On which day was the visit? [2026-11-12]: ", with: "yesterday week")
    try first.wait(for: "'yesterday week' is not a day: ")
    try first.answer("1. On which day was the visit? [2026-11-12]: ", with: "")
    try first.answer("2. What did the team see that others could learn from? [none]: ", with: "Calm rooms")
    try first.answer("3. What else? [no more]: ", with: "<")
    try first.answer(
      "2. What did the team see that others could learn from? [Calm rooms; type - for none]: ",
      with: "Books are read aloud every day")
    try first.answer("3. What else? [no more]: ", with: "")
    try first.wait(for: "4. What did the team find? [none]: ")
    first.type("\u{3}")
    #expect(try first.finish() == 130)
    #expect(data.records == before)

    let second = try RealTerminal(program, ["review", "write-up", "ingham"])
    try second.answer("Go on with them? no throws them away [yes]: ", with: "")
    try second.answer("4. What did the team find? [none]: ", with: "Books do not match the sounds")
    try second.answer("5. What else did it find? [no more]: ", with: "")
    try second.answer("6. On which day was the feedback given? [2026-11-12; type - for none]: ", with: "")
    try second.answer("7. Where does the school want to be? [skip]: ", with: "")
    try second.answer("8. What is the gap between there and now? [skip]: ", with: "They read slowly")
    try second.answer("9. Which one priority goes to the workshop? [skip]: ", with: "Fluency in Year 2")
    try second.answer(
      "10. Which improvement champions were in the room? [leo-hart; type - for none]: ", with: "")
    try second.answer("11. How many governors were in the room? [skip]: ", with: "1")
    try second.answer("12. Who will own the plan? [to agree]: ", with: "1")
    try second.answer("13. Which day is agreed for the improvement workshop? [to agree]: ", with: "26 nov")
    try second.answer("Record this? yes, or no to keep the answers for later [yes]: ", with: "yes")
    #expect(try second.finish() == 0)
    #expect(data.text(file)?.contains("\"priority\": \"Fluency in Year 2\"") == true, "\(second.screen)")
    #expect(data.text(file)?.contains("\"planned\": \"2026-11-26\"") == true)
    try #require(try program.run(["undo", "--yes"]).status == 0)
    #expect(data.records == before)
  }

  @Test func `a check-in: answers, a wrong one, back, interrupt, resume`() throws {
    let (program, data) = try fedBack()
    let lines = """
      workshop held ingham --on 16/11/2026
      action add ingham "Audit the groups" --owner nadia-bell --due 18/11/2026
      """
    try #require(try program.run(["batch", "-"], input: lines).status == 0)
    let before = data.records
    let first = try RealTerminal(program, ["checkin", "write-up", "ingham"])
    try first.answer("1. On which day was it held? [2026-11-20]: ", with: "")
    try first.answer(
      "2. Audit the groups (Nadia Bell, by Wed 18 Nov 2026). How does it stand? [nothing to say]: ",
      with: "slow")
    try first.wait(for: "'slow' is not one of done, on-track, stuck, stopped.\n")
    try first.answer("How does it stand? [nothing to say]: ", with: "done")
    try first.answer("3. How did it go? [skip]: ", with: "<")
    try first.answer("How does it stand? [done; type - for none]: ", with: "stuck")
    try first.wait(for: "3. How does it go? [skip]: ")
    first.type("Cover is sh\u{3}")
    #expect(try first.finish() == 130)
    #expect(
      first.screen.hasSuffix("Your 2 answers are kept. To go on: pip checkin write-up ingham --resume\n"))
    #expect(data.records == before)

    let second = try RealTerminal(program, ["checkin", "write-up", "ingham", "--resume"])
    try second.answer("3. How does it go? [skip]: ", with: "Cover is short")
    try second.answer("4. By when now? [stays Wed 18 Nov 2026]: ", with: "+2w")
    try second.answer("5. What has changed since? [none]: ", with: "Pupils ask for books")
    try second.answer("6. Who benefited? ", with: "pupils")
    try second.answer("7. How do we know? [skip]: ", with: "the library's list")
    try second.answer("8. Was it expected? [yes]: ", with: "no")
    try second.answer("9. What else has changed? [no more]: ", with: "")
    try second.answer("10. What else was said, in a sentence or two? [skip]: ", with: "")
    try second.answer("11. Action 2: what will be done? [none]: ", with: "")
    try second.answer("Record this? yes, or no to keep the answers for later [yes]: ", with: "")
    #expect(try second.finish() == 0)
    try second.wait(for: "One action of the plan is still open.")
    #expect(data.text(file)?.contains("\"unexpected\": true") == true)
    #expect(data.text(file)?.contains("\"due\": \"2026-12-04\"") == true, "\(second.screen)")
    try #require(try program.run(["undo", "--yes"]).status == 0)
    #expect(data.records == before)
  }

  @Test func `nobody is kept waiting while the person thinks, and both changes are there at the end`() throws
  {
    let (program, data) = try fedBack()
    let terminal = try RealTerminal(program, ["workshop", "write-up", "ingham"])
    try terminal.answer("1. On which day was it held? [2026-11-20]: ", with: "")
    try terminal.wait(for: "[leo-hart]: ")
    try #require(try program.run(["action", "add", "ingham", "Typed meanwhile"]).status == 0)
    terminal.type("\n")
    for _ in 0..<3 { try terminal.answer("]: ", with: "") }
    try terminal.answer("Action 1: what will be done? [none]: ", with: "Spoken")
    for _ in 0..<5 { try terminal.answer("]: ", with: "") }
    try terminal.answer("later [yes]: ", with: "")
    #expect(try terminal.finish() == 0, "\(terminal.screen)")
    for text in ["Typed meanwhile", "Spoken"] { #expect(data.text(file)?.contains(text) == true) }
  }

  @Test func `a program that is killed in the middle has kept every answer`() throws {
    let (program, data) = try fedBack()
    defer { withExtendedLifetime(data) {} }
    do {
      let first = try RealTerminal(program, ["workshop", "write-up", "ingham"])
      try first.answer("1. On which day was it held? [2026-11-20]: ", with: "19 nov")
      try first.answer("2. Which improvement champions led it? [leo-hart]: ", with: "")
      try first.wait(for: "3. How many staff took part? [skip]: ")
      // Here the terminal goes away, and the program is killed.
    }
    let second = try RealTerminal(program, ["workshop", "write-up", "ingham", "--resume"])
    try second.wait(for: "2 answers were kept on Fri 20 Nov 2026 (today).\n")
    try second.wait(for: "3. How many staff took part? [skip]: ")
    second.type("\u{4}")
    #expect(try second.finish() == 130)
  }

  @Test func `nothing is drawn over: no sign of the screen's control is ever printed`() throws {
    let (program, data) = try fedBack()
    defer { withExtendedLifetime(data) {} }
    let terminal = try RealTerminal(program, ["workshop", "write-up", "ingham", "--color", "auto"])
    for _ in 0..<7 { try terminal.answer("]: ", with: "") }
    try terminal.answer("later [yes]: ", with: "")
    #expect(try terminal.finish() == 0)
    #expect(
      !terminal.screen.unicodeScalars.contains("\u{1B}") && !terminal.screen.contains("\r"),
      "\(terminal.screen)")
  }
}
