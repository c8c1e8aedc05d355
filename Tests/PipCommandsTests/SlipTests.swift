import TestSupport
import Testing

@testable import PipCommands

/// Slips that are allowed and told: the wrong year, the wrong review.
@Suite struct SlipTests {
  @Test
  func
    `an action done before the visit, a school taken out of last year, a visit that was held and is cancelled`()
    throws
  {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare(
      """
      pip cluster add North --schools ingham,saxby,holme
      pip workshop held ingham --on 19/11/2026
      """)
    let code = try #require(
      try driver.run("pip action add ingham Read").output.firstMatch(of: #/ingham\/(....)/#)
    ).1
    let done = try driver.run("pip action done \(code) --on 18/11/2025")
    #expect(
      done.messages.hasPrefix(
        "warning: Tue 18 Nov 2025 lies before the visit (Thu 12 Nov 2026); recorded all the same\n"))
    #expect(
      try driver.run("pip cluster drop north holme --on 13/11/2025").messages.hasPrefix(
        "warning: Thu 13 Nov 2025 lies before the cycle 2026-27, so holme is taken out of its story too\n"))
    #expect(
      try driver.run("pip review cancel ingham --why \"the wrong one\"").messages.hasPrefix(
        "warning: the visit was held on Thu 12 Nov 2026; all of the review counts as cancelled now\n"))
  }

  @Test func `a school that left a cluster is not offered again`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip cluster add North --schools ingham,saxby,holme
      pip cluster drop north holme
      """)
    try driver.expectRefused(
      """
      $ pip cluster drop north holme
      ! pip: there is no school 'holme' in the cluster north
      ! hint: there are: ingham, saxby
      [status 66]
      """)
  }

  @Test func `a dry run speaks English, whatever the command`() throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare("pip school add Welton")
    #expect(try driver.run("pip undo -n").output.hasPrefix("Would have taken back the change "))
    #expect(
      try driver.run("pip review reopen ingham --why x -n").output
        == "Would have taken back the feedback of ingham: x\n")
    try driver.prepare("pip undo")
    #expect(try driver.run("pip redo -n").output.hasPrefix("Would have done again the change "))
    let code = try #require(
      try driver.run("pip action add ingham Read").output.firstMatch(of: #/ingham\/(....)/#)
    ).1
    #expect(
      try driver.run("pip action done \(code) -n").output.hasPrefix(
        "Would have recorded as done the action ingham/\(code): Read\n"))
    #expect(
      try driver.run("pip school leave holme --on 31/8/2027 -n").output.hasPrefix(
        "Would have recorded the leaving of the school holme: Holme Infant School\n"))
  }

  @Test func `a terminal that knows only ASCII gets only ASCII from the program`() throws {
    let driver = try PartnershipDriver.heldReview()
    driver.environment = ["LANG": "C"]
    let run = try driver.run("pip review held saxby --on today")
    #expect(run.status != .done)
    let moved = try driver.run("pip review edit ingham --clear held")
    #expect(moved.messages.contains("--why \"...\""))
    #expect(moved.messages.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test(arguments: [60, 80]) func `what belongs to a change fits the terminal with its indent`(width: Int)
    throws
  {
    let driver = try PartnershipDriver.heldReview()
    driver.terminal = World.Terminal(outputIsTerminal: true, width: width)
    let run = try driver.run("pip workshop held ingham --on 19/11/2026 --no-input")
    #expect(run.status == .done && run.output.contains("Check-in:"))
    for line in run.output.split(separator: "\n") { #expect(line.count <= width, "\(line)") }
  }
}
