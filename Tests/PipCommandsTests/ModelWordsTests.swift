import PipCommands
import PipCore
import TestSupport
import Testing

/// A check-in is called, counted and listed as the model has it, wherever it is spoken of.
@Suite struct `The words of a model` {
  private static func twoLookBacks() throws -> PartnershipDriver {
    let driver = try PartnershipDriver.sixSchools()
    try driver.write(
      "our-way.txt",
      """
      {"id": "our-way", "name": "Our way", "followUpFrom": "feedback", "followUpName": "look back",
       "followUpDays": [60, 120], "days": {"feedback": 2},
       "stages": [{"id": "go", "name": "Go", "steps": ["lead", "day"]},
                  {"id": "visit", "name": "Visit", "steps": ["visit", "feedback"]},
                  {"id": "look", "name": "Look", "steps": ["check-in"]}]}
      """)
    try driver.prepare(
      """
      pip model add our-way.txt
      pip partnership edit --model our-way
      pip review add ingham --on 3/11/2026 --lead asha-patel
      pip review held ingham --on 3/11/2026
      pip review feedback ingham --on 5/11/2026
      """)
    driver.today = try Day(iso: "2027-03-12")
    try driver.prepare("pip checkin held ingham --on 5/1/2027")
    return driver
  }

  @Test func `the yearly report lists as many check-ins as it counts`() throws {
    let driver = try Self.twoLookBacks()
    let page = try driver.run("pip report cycle").output
    #expect(page.contains("Check-ins:       2: 1 held late, 1 not yet held"), "\(page)")
    #expect(
      page.contains(
        """
        Check-ins
        ---------

        Review  School                 Which             Due             Held            Check-in      Late
        ──────  ─────────────────────  ────────────────  ──────────────  ──────────────  ────────────  ───────────
        ingham  Ingham Primary School  first look back   Mon 4 Jan 2027  Tue 5 Jan 2027  held late     1 day late
        ingham  Ingham Primary School  second look back  Fri 5 Mar 2027                  not yet held  7 days late
        """), "\(page)")
  }

  @Test func `the steps of impact and the protocol name the check-in as the model does`() throws {
    let driver = try Self.twoLookBacks()
    for command in ["pip impact steps", "pip impact steps ingham"] {
      #expect(try driver.run(command).output.contains("   6  The look back has looked at what was done"))
    }
    try driver.prepare("pip review edit ingham --model quality-assurance")
    #expect(
      try driver.run("pip impact steps ingham").output.contains(
        "   6  A check-in has looked at what was done"))
  }

  @Test func `what is allowed between stages is counted from where the model counts`() throws {
    let driver = try Self.twoLookBacks()
    let page = try driver.run("pip leakage").output
    #expect(page.contains("2 days from the visit") && page.contains("120 days from the feedback"), "\(page)")
  }

  @Test func `a file that holds no fields at all is told so`() throws {
    let driver = try PartnershipDriver(name: nil)
    try driver.write("list.txt", "[]")
    try driver.expect(
      """
      $ pip model validate list.txt
      ! pip: list.txt:1:1: must hold fields, in curly brackets
      ! hint: mend it in a text editor; what can stand there: pip model show spp --file
      [status 65]
      """)
  }

  @Test func `an inspection that is still to come is doubted`() throws {
    let driver = try PartnershipDriver.sixSchools()
    let run = try driver.run("pip school edit ingham --inspected 1/1/2030 --outcome Good")
    #expect(run.status == .done)
    #expect(
      run.messages.contains(
        "warning: Tue 1 Jan 2030 is still to come (today is Fri 20 Nov 2026); recorded all the same"))
  }
}
