import PipCommands
import TestSupport
import Testing

/// To say again what is so already is no mistake: a script that is run twice must end well both times.
@Suite struct SameAgainTests {
  @Test(arguments: [
    "partnership edit --lead Grace", "school edit ingham --name \"Ingham Primary School\"",
    "school edit ingham --urn 990001", "person edit asha-patel --school saxby",
    "cycle edit 2026-27 --phase embed",
    "review edit ingham --focus \"Early reading\"", "review edit ingham --lead asha-patel",
    "review prepare ingham --staff-told 5/11/2026", "review strength edit ingham/STRENGTH --text Calm",
    "workshop edit ingham --present 12", "action edit ingham/ACTION --theme teaching",
    "impact edit ingham/IMPACT --for pupils",
  ])
  func `an edit that says what is so already changes nothing`(line: String) throws {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare(
      """
      pip partnership edit --lead Grace
      pip school edit ingham --urn 990001
      pip cycle edit 2026-27 --phase embed
      pip review prepare ingham --staff-told 5/11/2026
      pip workshop held ingham --on 19/11/2026 --present 12
      """)
    var line = line
    for (name, command) in [
      ("STRENGTH", "review strength add ingham Calm"), ("ACTION", "action add ingham Read --theme teaching"),
      ("IMPACT", "impact add ingham Calm --for pupils"),
    ] {
      let added = try driver.run("pip \(command)").output
      let code = try #require(added.firstMatch(of: #/ingham\/(....)/#)).1
      line = line.replacing(name, with: code)
    }
    let before = driver.snapshot
    let run = try driver.run("pip \(line)")
    #expect(run.status == .done, "\(run.transcript)")
    #expect(run.messages == "Everything was so already; nothing is changed.\n")
    #expect(driver.snapshot == before)
  }

  @Test func `an edit of a workshop that only says which one says nothing`() throws {
    let driver = try PartnershipDriver.heldReview()
    let code = try #require(
      try driver.run("pip workshop plan ingham --on 26/11/2026").output.firstMatch(of: #/ingham\/(....)/#)
    ).1
    #expect(try driver.run("pip workshop edit ingham --workshop \(code)").status == .data)
    #expect(try driver.run("pip school edit ingham").status == .data)
  }
}
