import PipCommands
import PipCore
import TestSupport
import Testing

/// What the protocol advises fits the case: nobody is told to rewrite what has happened.
@Suite struct `What the protocol advises` {
  private func mends(_ driver: PartnershipDriver, _ rule: String) throws -> [String] {
    let run = try driver.run("pip protocol --rule \(rule) --json")
    return run.output.matches(of: /"mend": "((?:[^"\\]|\\.)*)"/).map {
      String($0.1).replacing("\\\"", with: "\"")
    }
  }

  @Test func `what came late and was held can only be explained`() throws {
    let driver = try PartnershipDriver.sixSchools()
    driver.today = try Day(iso: "2026-12-18")
    try driver.prepare(
      """
      pip review add ingham --on 3/11/2026 --lead asha-patel
      pip review held ingham --on 3/11/2026
      pip review feedback ingham --on 5/11/2026
      pip workshop held ingham --on 10/12/2026
      """)
    #expect(try mends(driver, "feedback-late") == ["protocol set-aside feedback-late ingham --why \"…\""])
    #expect(try mends(driver, "workshop-late") == ["protocol set-aside workshop-late ingham --why \"…\""])
    try driver.prepare(
      """
      pip protocol set-aside feedback-late ingham --why "the head was at a funeral"
      pip protocol set-aside workshop-late ingham --why "snow"
      """)
    #expect(try mends(driver, "feedback-late").isEmpty && mends(driver, "workshop-late").isEmpty)
    try driver.expect(
      """
      $ pip protocol --set-aside --rule workshop-late
      Code  Point          Where   Because  Since            Points
      ────  ─────────────  ──────  ───────  ───────────────  ──────
      q6g3  workshop-late  ingham  snow     Fri 18 Dec 2026       1
      """)
  }

  @Test func `of a pair the visit that is still to come gets other people, its lead if that is who it is`()
    throws
  {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip review add ingham --on 25/11/2026 --lead tom-reed --team asha-patel
      pip review add saxby --on 12/11/2026 --lead nadia-bell
      pip review held saxby --on 12/11/2026
      """)
    #expect(try mends(driver, "mutual-pair") == ["review edit ingham --team PERSON,PERSON"])
    try driver.prepare("pip review edit ingham --lead asha-patel --team tom-reed")
    #expect(try mends(driver, "mutual-pair") == ["review edit ingham --lead PERSON"])
    try driver.prepare(
      """
      pip person add 'Zoe Lane' --school saxby --role reviewer
      pip review edit ingham --team zoe-lane
      """)
    #expect(try mends(driver, "mutual-pair") == ["review edit ingham --lead PERSON --team PERSON,PERSON"])
    try driver.prepare("pip review held ingham --on 19/11/2026")
    #expect(try mends(driver, "mutual-pair") == ["protocol set-aside mutual-pair ingham --why \"…\""])
  }

  @Test func `a review that follows a model of mutual visits is no half of a pair`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip review add ingham --on 25/11/2026 --lead asha-patel
      pip review add saxby --on 26/11/2026 --lead nadia-bell
      """)
    #expect(try mends(driver, "mutual-pair").count == 1)
    try driver.prepare("pip review edit saxby --model trio")
    #expect(try mends(driver, "mutual-pair").isEmpty)
  }

  @Test func `no focus is asked for where the model has none`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare("pip review add ingham --on 25/11/2026 --lead asha-patel")
    #expect(try mends(driver, "no-focus").count == 1)
    try driver.prepare("pip review edit ingham --model quality-assurance")
    #expect(try mends(driver, "no-focus").isEmpty)
  }

  @Test func `whoever is trained as a champion is asked to be one`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare("pip person train leo-hart improvement-champion --on 1/10/2026")
    #expect(try mends(driver, "not-yet-asked") == ["review edit HOST --champion leo-hart,PERSON"])
  }

  @Test func `whoever lacks only a review to watch is not sent on a course`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip review add ingham --on 12/11/2026 --lead asha-patel
      pip review held ingham --on 12/11/2026
      pip person train tom-reed lead-reviewer --on 1/10/2026
      pip review add holme --on 27/11/2026 --lead tom-reed
      """)
    #expect(
      try mends(driver, "lead-untrained") == [
        "review edit HOST --shadow tom-reed", "person train asha-patel reviewer --on DAY",
      ])
  }

  @Test func `a check-in is called what its model calls it`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip review add ingham --on 3/11/2026 --lead asha-patel
      pip review edit ingham --model trio
      pip review held ingham --on 3/11/2026
      pip review feedback ingham --on 3/11/2026
      pip checkin plan ingham --on 1/2/2027
      """)
    driver.today = try Day(iso: "2027-02-08")
    let run = try driver.run("pip protocol --rule check-in-waiting")
    #expect(run.output.contains("ingham: The revisit of Ingham Primary School was due on Mon 1 Feb 2027"))
  }

  @Test func `on several days one person stands in the order of the days`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip review add ingham --on 25/11/2026 --lead asha-patel
      pip review add thorpe-fen --on 25/11/2026 --lead asha-patel
      pip review add holme --on 24/11/2026 --lead asha-patel
      pip review add marsh-lane --on 24/11/2026 --lead asha-patel
      """)
    let run = try driver.run("pip protocol --rule double-booked")
    let days = run.output.matches(of: /on (Tue|Wed) (\d+) Nov/).map { String($0.2) }
    #expect(days == ["24", "25"])
  }

  @Test func `in another cycle the command says which, so that it never lands in this one`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip cycle open 2025-26
      pip --cycle 2025-26 review add ingham --on 12/11/2025 --lead asha-patel
      pip review held ingham@2025-26 --on 12/11/2025
      pip review add ingham --on 25/11/2026 --lead mina-shah
      """)
    let run = try driver.run("pip protocol --cycle 2025-26 --rule feedback-late")
    #expect(run.output.contains("\n  pip --cycle 2025-26 review feedback ingham --on DAY"), "\(run.output)")
    try driver.prepare("pip --cycle 2025-26 review feedback ingham --on 12/11/2025")
    let after = try driver.run("pip protocol --cycle 2025-26 --rule feedback-late")
    #expect(after.output.contains("is as agreed"))
    // Where nothing need be said, nothing is: the cycle is the one that commands mean.
    #expect(
      try driver.run("pip protocol --cycle 2026-27 --rule no-focus").output.contains(
        "\n  pip review edit ingham --focus"))
  }

  @Test func `a place is known however it is written`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip review add ingham --on 25/11/2026 --lead asha-patel
      pip protocol set-aside no-focus Ingham@2026-27 --why "the head chooses tomorrow"
      """)
    #expect(try mends(driver, "no-focus").isEmpty)
  }

  @Test func `decisions that cannot be read hide no point and are never overwritten`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare("pip protocol set-aside no-mou ingham --why \"signs on 1 December\"")
    try driver.write("cycles/2026-27/protocol.json", "{\"id\":")
    let warning =
      "warning: cycles/2026-27/protocol.json:1:7: ends in the middle of an object: a closing } is missing; it is left out here"
    for command in ["pip protocol", "pip report cycle"] {
      let run = try driver.run(command)
      #expect(run.messages.contains(warning), "\(run.messages)")
      #expect(run.status == .data && run.output.contains("Ingham Primary School"))
    }
    let refused = try driver.run("pip protocol set-aside no-mou saxby --why later")
    #expect(refused.status == .data && refused.output.isEmpty)
    #expect(try driver.read("cycles/2026-27/protocol.json") == "{\"id\":")
  }
}
