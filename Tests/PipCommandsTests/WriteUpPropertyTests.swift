import Foundation
import PipCommands
import PipCore
import TestSupport
import Testing

/// Whatever is typed, a write-up records what its commands record, or nothing and keeps the answers.
@Suite struct `Write-ups whatever is typed` {
  private static let pool = [
    "", "", "", "", "", "<", "<", "?", "-", "1", "2", "99", "yes", "no", "to agree", "nadia", "leo-hart",
    "asha patel",
    "leo-hart,asha-patel", "the Year 1 team", "nadia-bel", "19 nov", "+2w", "31/11/2026", "2/1/2020", "done",
    "stuck",
    "stopped", "pupils", "Books at home", "A | b | +1w | c", "| |", "a|b|c|d|e|f", "'quoted' \"text\"",
    "\u{200B}", ",",
  ]

  private func answers(_ seed: UInt64) -> [String] {
    var chance = SeededGenerator(seed: seed)
    return (0..<70).map { _ in Self.pool.randomElement(using: &chance) ?? "" }
      + Array(repeating: "", count: 40)
  }

  @Test(arguments: ["workshop", "checkin", "review"])
  func `it is recorded as its commands would, or not at all`(noun: String) throws {
    var recorded = 0
    for seed: UInt64 in 1...5 {
      let (spoken, typed) = (try PartnershipDriver.planMade(), try PartnershipDriver.planMade())
      let before = try spoken.read(inghamFile)
      let run = try spoken.talk("pip \(noun) write-up ingham", answers(seed))
      try #require([.done, .interrupted].contains(run.status), "\(run.transcript)")
      if run.messages.contains("The same as ") {
        recorded += 1
        #expect(try typed.runSame(as: run).status == .done, "\(run.messages)")
        #expect(try spoken.read(inghamFile) == typed.read(inghamFile), "\(run.messages)")
        #expect(spoken.drafts.isEmpty)
        try spoken.prepare("pip undo --yes")
      }
      #expect(try spoken.read(inghamFile) == before)
    }
    #expect(recorded > 1, "too few of them end with something to record")
  }

  @Test(arguments: ["workshop", "checkin", "review"], [5, 6, 7] as [UInt64])
  func `stopped anywhere, it goes on where it was`(noun: String, seed: UInt64) throws {
    let driver = try PartnershipDriver.planMade()
    let line = "pip \(noun) write-up ingham"
    let typed = Array(answers(seed).prefix(12 + Int(seed) * 3))
    let first = try driver.talk(line, typed, then: .interrupted)
    guard first.status == .interrupted, !driver.drafts.isEmpty else { return }
    let folder = driver.directory.path + "/.local/state/peerpip/drafts/"
    let kept = try String(contentsOfFile: folder + driver.drafts[0], encoding: .utf8)
    let second = try driver.talk(line + " --resume", [], then: .interrupted)
    #expect(
      try String(contentsOfFile: folder + driver.drafts[0], encoding: .utf8) == kept, "\(second.messages)")
    // The question that was open is open again.
    let question = try #require(
      first.messages.split(separator: "\n").last { $0.contains("]: ") || $0.hasSuffix("? ") })
    let number = question.prefix { $0 != "." }
    #expect(
      second.messages.split(separator: "\n").contains { $0.hasPrefix("\(number).") || $0.hasPrefix("Record") }
    )
  }
}
