import Foundation
import PipCommands
import PipCore
import TestSupport
import Testing

@Suite struct `Write-ups of reviews` {
  private let answers = [
    "", "Books are read aloud every day", "Calm corridors", "", "Books do not match the sounds", "", "",
    "All read by six",
    "They read slowly", "Fluency in Year 2", "", "2", "1", "26 nov", "",
  ]

  private func arranged() throws -> PartnershipDriver {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      "pip review add ingham --on 12/11/2026 --lead asha-patel --champion leo-hart --focus \"Early reading\"")
    return driver
  }

  @Test func `the visit, what was seen, and the feedback become one change`() throws {
    let driver = try arranged()
    let before = try driver.read(inghamFile)
    let run = try driver.talk("pip review write-up ingham", answers)
    expectGolden(run.screen, "write-up-review.txt")
    #expect(run.status == .done)
    try driver.prepare("pip undo --yes")
    #expect(try driver.read(inghamFile) == before)
  }

  @Test func `the commands that it prints make the same record, codes included`() throws {
    let (spoken, typed) = (try arranged(), try arranged())
    let run = try spoken.talk("pip review write-up ingham", answers)
    #expect(try typed.runSame(as: run).status == .done)
    #expect(try spoken.read(inghamFile) == typed.read(inghamFile))
    #expect(try spoken.read(inghamFile).contains("\"priority\": \"Fluency in Year 2\""))
  }

  @Test func `feedback that is not yet given is left for another evening`() throws {
    let driver = try arranged()
    let run = try driver.talk("pip review write-up ingham", ["", "", "", "-", ""])
    #expect(
      run.messages.contains(
        "To be recorded:\n  Visit: Thu 12 Nov 2026 (8 days ago)\n  Feedback: not yet given\n"),
      "\(run.messages)")
    #expect(
      run.messages.contains("The same as a command:\n  pip review held ingham --on 2026-11-12\n"),
      "\(run.messages)")
    #expect(
      run.output.hasSuffix("Once the feedback is given: pip review write-up ingham\n"), "\(run.output)")
    let later = try driver.talk(
      "pip review write-up ingham", ["", "", "", "", "", "", "Fluency", "", "", "", "", ""])
    #expect(
      later.messages.contains(
        "The same as a command:\n  pip review feedback ingham --on 2026-11-12 --priority Fluency --champions-present leo-hart\n"
      ), "\(later.messages)")
  }

  @Test func `what is recorded is shown, corrected, and makes no command when it stays`() throws {
    let driver = try arranged()
    _ = try driver.talk("pip review write-up ingham", answers)
    let same = try driver.talk("pip review write-up ingham", Array(repeating: "", count: 10))
    #expect(
      same.messages.contains(
        "Strength noted already: Books are read aloud every day\nStrength noted already: Calm corridors\n")
        || same.messages.contains("Strength noted already: Calm corridors\n"), "\(same.messages)")
    #expect(same.messages.hasSuffix("Everything stays as it is.\n"), "\(same.messages)")
    let run = try driver.talk(
      "pip review write-up ingham",
      ["11 nov", "", "", "", "", "", "Fluency in Years 1 and 2", "", "", "", ""])
    #expect(
      run.messages.contains(
        """
        The same as commands:
          pip review edit ingham --held 2026-11-11
          pip review feedback ingham --priority 'Fluency in Years 1 and 2'

        """), "\(run.messages)")
  }

  @Test func `the host's own people, and a review without a lead`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare("pip review add ingham --on 12/11/2026")
    let run = try driver.talk("pip review write-up ingham", [""])
    #expect(run.status == .data && run.messages.contains("lead"), "\(run.transcript)")
    try driver.prepare("pip review edit ingham --lead asha-patel\npip review cancel ingham --why snow")
    let cancelled = try driver.talk("pip review write-up ingham", [""])
    #expect(cancelled.status == .data && cancelled.messages.contains("snow"), "\(cancelled.transcript)")
    try driver.prepare("pip cycle close 2026-27 --yes")
    let closed = try driver.talk("pip review write-up ingham", [""])
    #expect(closed.status == .data, "\(closed.transcript)")
  }

  @Test func `with another cycle open, the commands name the one that is meant`() throws {
    let driver = try arranged()
    try driver.prepare("pip cycle open 2027-28")
    let run = try driver.talk("pip review write-up ingham", ["", "", "", "-", ""])
    #expect(run.messages.contains("  pip review held ingham@2026-27 --on 2026-11-12\n"), "\(run.messages)")
    #expect(run.status == .done)
  }

  @Test func `options of the whole program are in the commands that do the same`() throws {
    let driver = try arranged()
    let run = try driver.talk(
      "pip --today 2026-11-21 --by \"Grace Hill\" review write-up ingham", ["", "", "", "-", ""])
    #expect(
      run.messages.contains(
        "  pip --today 2026-11-21 --by 'Grace Hill' review held ingham --on 2026-11-12\n"),
      "\(run.messages)")
  }
}
