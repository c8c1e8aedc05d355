import PipCommands
import TestSupport
import Testing

@Suite struct UnreadableRecordTests {
  @Test func showsTheRestAndRefusesWhatNeedsIt() throws {
    let driver = try PartnershipDriver()
    try driver.prepare("pip person add Ann")
    try driver.write("people/ben.json", #"{"id": "ben", "schema": "pip/person/1", "name": 7}"#)
    try driver.write("people/ann (copy).json", "{}")
    try driver.expect(
      """
      $ pip person list
      Id   Name  School  Roles  Trained
      ───  ────  ──────  ─────  ───────
      ann  Ann
      ! warning: people/ben.json:1:49: the field name must be text; it is left out here
      ! warning: people/ann (copy).json is not a record: its name must be an id and .json, so this may be a second copy that a sync program made
      [status 65]

      $ pip person add Cat
      Added the person cat: Cat
        Id:  cat
      ! To take this back: pip undo

      $ pip person edit ben --name Ben
      ! pip: people/ben.json:1:49: the field name must be text
      ! hint: the other records are fine; mend this file in a text editor, or put back an earlier copy
      [status 65]

      $ pip person add Ben
      ! pip: people/ben.json:1:49: the field name must be text
      ! hint: the other records are fine; mend this file in a text editor, or put back an earlier copy
      [status 65]
      """)
  }

  @Test func `a cycle that cannot be read is never taken for one that is not there`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare("pip cycle open 2025-26")
    try driver.write("cycles/2026-27/cycle.json", "")
    try driver.expectRefused(
      """
      $ pip review add ingham
      ! pip: cycles/2026-27/cycle.json:1:1: the file is empty (a save was interrupted, or it is not yet downloaded)
      ! hint: the other records are fine; mend this file in a text editor, or put back an earlier copy
      [status 65]

      $ pip report cycle
      ! pip: cycles/2026-27/cycle.json:1:1: the file is empty (a save was interrupted, or it is not yet downloaded)
      ! hint: the other records are fine; mend this file in a text editor, or put back an earlier copy
      [status 65]
      """)
    #expect(try driver.run("pip review add ingham --cycle 2025-26").status == .done)
  }

  @Test(arguments: ["schools/holme.json", "people/asha-patel.json", "cycles/2026-27/clusters/north.json"])
  func `a new cycle leaves nothing out for good because it cannot be read`(path: String) throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare("pip cluster add North --schools ingham,saxby,holme --lead asha-patel")
    try driver.write(path, "{")
    let before = driver.snapshot
    let run = try driver.run("pip cycle open 2027-28 --like 2026-27")
    #expect(run.status == .data, "\(run.transcript)")
    #expect(run.messages.hasPrefix("pip: \(path):1:2: "))
    #expect(driver.snapshot == before)
    #expect(try driver.run("pip cycle open 2027-28").status == .done)
  }

  @Test func `a folder full of other files is told in few lines, each on one`() throws {
    let driver = try PartnershipDriver.sixSchools()
    for number in 1...14 { try driver.write("schools/B\(number).json", "{}") }
    try driver.write("schools/A\nb.json", "{}")
    let lines = try driver.run("pip school list").messages.split(separator: "\n")
    #expect(lines.count == 11)
    #expect(lines.first?.hasPrefix("warning: schools/A\\x0ab.json is not a record: ") == true)
    #expect(lines.last == "warning: 5 more files are no records either")
  }

  @Test func `a change that cannot be read does not hide the others, and is never jumped over`() throws {
    let driver = try PartnershipDriver.sixSchools()
    let newest = try #require(driver.snapshot.keys.filter { $0.hasPrefix("history/2026/") }.max())
    try driver.write(newest, "x")
    let run = try driver.run("pip history --limit 3")
    #expect(run.status == .data)
    #expect(run.output.split(separator: "\n").count == 5)
    #expect(run.messages.hasPrefix("warning: \(newest):1:1: this history entry is damaged: "))
    #expect(try driver.run("pip undo").status == .data)
  }

  @Test func `a version beyond any number is a newer one, and a version that is no text is none`() throws {
    let driver = try PartnershipDriver()
    try driver.write(
      "people/ben.json",
      #"{"id": "ben", "schema": "pip/person/99999999999999999999", "name": "Ben"}"#)
    try driver.write("people/cat.json", #"{"id": "cat", "schema": 1, "name": "Cat"}"#)
    #expect(try driver.run("pip person show ben").status == .done)
    #expect(try driver.run("pip person edit ben --name B").status == .newer)
    #expect(
      try driver.run("pip person show cat").messages.hasPrefix(
        "pip: people/cat.json: does not say that it is \"pip/person/1\"\n"))
  }

  @Test func refusalsSpeakJSONToo() throws {
    let driver = try PartnershipDriver()
    try driver.prepare("pip person add Ann")
    try driver.expectRefused(
      """
      $ pip person show anne --json
      ! {"data":{"hints":["did you mean ann?"],"kind":"missing","message":"there is no person 'anne'","status":66,"where":null},"schema":"pip/error/1","warnings":[]}
      [status 66]
      """)
  }
}
