import Foundation
import PipCommands
import PipCore
import TestSupport
import Testing

@Suite struct `Write-ups of check-ins` {
  /// The codes of the actions in the order in which they are asked about.
  private func codes(_ driver: PartnershipDriver) throws -> [String] {
    let list = try driver.run("pip action list --json").output
    let texts = ["Audit the groups", "Read with parents", "Choose books"]
    let blocks = list.components(separatedBy: "\"address\": \"ingham/")
    return texts.compactMap { text in
      blocks.first { $0.contains("\"text\": \"\(text)\"") }.map { String($0.prefix(4)) }
    }
  }

  private let answers = [
    "", "stuck", "cover is short", "+3w", "stopped", "", "the new scheme covers it", "done", "it took a week",
    "Pupils ask for books", "3", "the library's list", "no", "", "Calm and honest", "Ask the governors", "",
    "", "", "",
    "",
  ]

  @Test func `actions one by one, impact, and what next become one change`() throws {
    let driver = try PartnershipDriver.planMade()
    let before = try driver.read(inghamFile)
    let run = try driver.talk("pip checkin write-up ingham", answers)
    expectGolden(run.screen, "write-up-checkin.txt")
    #expect(run.status == .done)
    try driver.prepare("pip undo --yes")
    #expect(try driver.read(inghamFile) == before)
  }

  @Test func `the commands that it prints make the same record, codes included`() throws {
    let (spoken, typed) = (try PartnershipDriver.planMade(), try PartnershipDriver.planMade())
    let run = try spoken.talk("pip checkin write-up ingham", answers)
    #expect(try typed.runSame(as: run).status == .done)
    #expect(try spoken.read(inghamFile) == typed.read(inghamFile))
    #expect(try spoken.read(inghamFile).contains("the new scheme covers it"))
  }

  @Test func `a check-in that is recorded is added to`() throws {
    let driver = try PartnershipDriver.planMade()
    let audit = try codes(driver)[0]
    try driver.prepare("pip checkin held ingham --on 17/2/2027 --note Calm \(audit)=done")
    let same = try driver.talk("pip checkin write-up ingham", Array(repeating: "", count: 7))
    #expect(same.messages.hasSuffix("Everything stays as it is.\n"), "\(same.messages)")
    #expect(same.messages.contains("It is recorded as held on Wed 17 Feb 2027"), "\(same.messages)")
    let refused = try driver.talk("pip checkin write-up ingham", ["", "stuck"], then: .interrupted)
    #expect(refused.messages.contains("is done"), "\(refused.messages)")
    let more = try driver.talk(
      "pip checkin write-up ingham", ["", "", "on-track", "", "", "", "Calm and honest", "", ""])
    #expect(
      more.messages.contains(
        "  pip checkin held ingham \(try codes(driver)[1])=on-track --on 2027-02-17 --note 'Calm and honest'\n"
      ),
      "\(more.messages)")
  }

  @Test func `actions that ended before are told, not asked`() throws {
    let driver = try PartnershipDriver.planMade()
    let codes = try codes(driver)
    try driver.prepare(
      "pip action done ingham/\(codes[0]) --on 8/1/2027\npip action stop ingham/\(codes[1]) --why \"no time\" --on 8/1/2027"
    )
    let run = try driver.talk("pip checkin write-up ingham", [], then: .interrupted)
    #expect(
      run.messages.contains("Done already: Audit the groups\nGiven up already: Read with parents\n"),
      "\(run.messages)")
    let asked = try driver.talk("pip checkin write-up ingham", [""], then: .interrupted)
    #expect(asked.messages.contains("2. Choose books (owner to agree, day to agree). How does it stand?"))
  }

  @Test func `a model with several check-ins names the one that is meant`() throws {
    let driver = try `A process model of the partnership's own`.own()
    try driver.prepare(
      """
      pip review held ingham --on 12/11/2026
      pip workshop held ingham --on 19/11/2026
      pip checkin held ingham --on 18/1/2027
      """)
    driver.today = Day(year: 2027, month: 3, day: 19) ?? .earliest
    let run = try driver.talk("pip checkin write-up ingham", ["", "", "Calm", "", ""])
    #expect(run.messages.hasPrefix("Write-up of the second look back of ingham"), "\(run.messages)")
    #expect(
      run.messages.contains("  pip checkin held ingham --on 2027-03-19 --note Calm --number 2\n"),
      "\(run.messages)")
    let first = try driver.talk("pip checkin write-up ingham --number 1", ["", "", "More", "", ""])
    #expect(
      first.messages.contains("  pip checkin held ingham --note More --number 1\n"), "\(first.messages)")
    let early = try PartnershipDriver.heldReview().talk("pip checkin write-up ingham", [""])
    #expect(early.status == .data && early.messages.contains("workshop held ingham"), "\(early.transcript)")
  }

  @Test func `where nobody can be asked, the commands that do without are named`() throws {
    try PartnershipDriver.planMade().expectRefused(
      """
      $ pip checkin write-up ingham@2026-27
      ! pip: a write-up is a conversation, and nobody can be asked here
      ! hint: run it at a terminal, without --json and --no-input
      ! hint: or type pip checkin held ingham@2026-27 --on DAY CODE=done CODE=stuck
      ! hint: or type pip impact add ingham@2026-27 "…" --for pupils
      [status 64]
      """)
  }
}
