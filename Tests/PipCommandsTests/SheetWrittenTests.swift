import PipCommands
import TestSupport
import Testing

/// Sheets as they are handed out.
@Suite struct SheetWrittenTests {
  /// A review with something of everything on it.
  private func driver() throws -> PartnershipDriver {
    let driver = try PartnershipDriver.heldReview()
    try driver.prepare(
      """
      pip review strength add ingham "- stories are read aloud" --theme culture
      pip review evidence add ingham "Hear six readers" --kind pupil-voice
      pip workshop held ingham --on 19/11/2026 --champion leo-hart --present 14 --question "Who listens?"
      pip action add ingham "Match the books to the sounds" --owner nadia-bell --due 15/1/2027
      pip action add ingham "Read with parents" --owner-text "the Year 1 team"
      pip impact add ingham "Calmer reading" --for staff --unexpected
      pip rating add 18/11/2026 --name Autumn --groups heads,champions
      pip rating set autumn 4=3 9=5 --for heads
      """)
    return driver
  }

  @Test(arguments: [
    ("review", "review ingham"), ("workshop", "workshop ingham"), ("check-in", "checkin ingham"),
    ("ratings", "ratings"), ("people", "people"), ("people-of-a-school", "people --school ingham"),
    ("schools", "schools"),
  ])
  func `a sheet of each kind`(name: String, words: String) throws {
    let driver = try driver()
    let shown = try driver.run("pip sheet \(words)")
    #expect(shown.status == .done)
    #expect(shown.messages.isEmpty)
    expectGolden(shown.output, "Sheets/golden-\(name).csv")
    // In a file it is the same, with the mark by which Excel knows UTF-8.
    try driver.prepare("pip sheet \(words) -o \(name).csv")
    #expect(try driver.read("\(name).csv") == "\u{FEFF}" + shown.output)
    let before = driver.snapshot
    let read = try driver.run("pip sheet read \(name).csv")
    #expect(read.messages == "Nothing is filled in yet on \(name).csv; nothing is changed.\n")
    #expect(read.status == .done && read.output.isEmpty)
    #expect(driver.snapshot == before)
  }

  @Test func `a sheet says only what belongs on it`() throws {
    let driver = try driver()
    try driver.prepare(
      """
      pip review add saxby --on 3/11/2026 --lead tom-reed --focus "A secret of Saxby"
      pip review held saxby --on 3/11/2026
      pip review finding add saxby "Another secret of Saxby"
      """)
    for words in ["review ingham", "workshop ingham", "checkin ingham"] {
      #expect(try !driver.run("pip sheet \(words)").output.contains("secret"))
    }
  }

  @Test func `writing tells where, and wipes nothing out`() throws {
    let driver = try driver()
    try driver.expect(
      """
      $ pip sheet workshop ingham -o ingham.csv
      ! Wrote the sheet for the workshop of ingham to ingham.csv

      $ pip sheet checkin ingham -o checkin.csv --dry-run
      ! Would have written the sheet for the check-in of ingham to checkin.csv

      $ pip sheet workshop ingham -o ingham.csv --yes
      ! Wrote the sheet for the workshop of ingham to ingham.csv
      """)
    try driver.expectRefused(
      """
      $ pip sheet workshop ingham -o ingham.csv
      ! pip: ingham.csv: is there already, and may be filled in
      ! hint: name another file, or write over it with --yes
      [status 73]

      $ pip sheet review ingham -o schools/ingham.json --yes
      ! pip: schools/ingham.json: is part of the partnership's data, and nothing else is written there
      ! hint: name another file, such as report.md
      [status 73]

      $ pip sheet review holme
      ! pip: holme has no review in 2026-27
      ! hint: arrange one with pip review add holme
      [status 66]

      $ pip sheet ratings --cycle 2030-31
      ! pip: there is no cycle '2030-31'
      ! hint: see them all with pip cycle list
      [status 66]
      """)
  }

  @Test func `for scripts a sheet is an object`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare("pip rating add 18/11/2026 --name Autumn")
    let answer = try driver.run("pip sheet ratings --json")
    #expect(answer.status == .done)
    #expect(answer.output.contains(#""schema": "pip/sheet/1""#))
    #expect(answer.output.contains(#""address": "autumn@2026-27""#))
  }
}
