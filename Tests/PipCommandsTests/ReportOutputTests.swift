import Foundation
import PipCommands
import TestSupport
import Testing

/// A report goes where it is wanted, and never over the data it is made of.
@Suite struct ReportOutputTests {
  @Test(arguments: [
    "partnership.json", "Partnership.json", "schools/ingham.json", "schools/new.md", "people/asha-patel.json",
    "cycles/2026-27/cycle.json", "cycles/2026-27/reviews/report.md", "cycles/report.md", ".lock", ".pending",
    "history/report.md", "cycles", "./schools/../people/report.md", "side/report.md",
  ])
  func `a file of the data is refused`(path: String) throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare("pip review add ingham")
    try FileManager.default.createSymbolicLink(
      atPath: "\(driver.directory.path)/side", withDestinationPath: "\(driver.directory.path)/people")
    let before = driver.snapshot
    for option in ["", " --dry-run", " --format csv"] {
      let run = try driver.run("pip report cycle -o \(path)\(option)")
      #expect(run.status == .exists, "\(run.transcript)")
      #expect(
        run.messages == """
          pip: \(path): is part of the partnership's data, and nothing else is written there
          hint: name another file, such as report.md

          """)
    }
    #expect(driver.snapshot == before)
  }

  @Test(arguments: ["report.md", "report.json", "papers/report.md", "papers/schools"])
  func `a file beside the data is written`(path: String) throws {
    let driver = try PartnershipDriver.sixSchools()
    try FileManager.default.createDirectory(
      atPath: "\(driver.directory.path)/papers", withIntermediateDirectories: false)
    #expect(try driver.run("pip report cycle -o \(path)").status == .done)
    let starts =
      path == "report.json" ? "{\n" : path.hasSuffix(".md") ? "# Peer review 2026-27" : "Peer review 2026-27"
    #expect(try driver.read(path).hasPrefix(starts))
  }

  @Test func `what keeps a file from being written is told in the words of writing`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.expectRefused(
      """
      $ pip report cycle -o nowhere/report.md
      ! pip: nowhere/report.md: could not be written: No such file or directory
      ! hint: no file was written; check the name and the disk, then try again
      [status 74]

      $ pip report cycle --format csv --json
      ! {"data":{"hints":["leave out one of them"],"kind":"usage","message":"--json and --format csv ask for two forms","status":64,"where":null},"schema":"pip/error/1","warnings":[]}
      [status 64]
      """)
    #expect(try driver.run("pip report cycle --format json --json").status == .done)
  }
}
