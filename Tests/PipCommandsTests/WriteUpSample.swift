import Foundation
import PipCommands
import PipCore
import TestSupport

extension PartnershipDriver {
  /// A review of Ingham with its feedback, whose workshop is agreed for 19 November 2026; today is the 20th.
  static func workshopAgreed() throws -> PartnershipDriver {
    let driver = try heldReview()
    try driver.prepare(
      """
      pip person edit leo-hart --role improvement-champion
      pip workshop plan ingham --on 19/11/2026
      """)
    return driver
  }

  /// The same with the workshop held and three actions: one due before the check-in, one after, one to agree.
  static func planMade() throws -> PartnershipDriver {
    let driver = try workshopAgreed()
    try driver.prepare(
      """
      pip workshop held ingham --on 19/11/2026
      pip action add ingham "Audit the groups" --owner nadia-bell --due 8/1/2027 --success "Everyone starts right"
      pip action add ingham "Read with parents" --owner-text "the Year 1 team" --due 30/4/2027
      pip action add ingham "Choose books"
      """)
    driver.today = Day(year: 2027, month: 2, day: 17) ?? .earliest
    return driver
  }

  /// The drafts that are kept.
  var drafts: [String] {
    let folder = directory.path + "/.local/state/peerpip/drafts"
    return (try? FileManager.default.contentsOfDirectory(atPath: folder).sorted()) ?? []
  }

  /// Runs the command lines that a write-up said would do the same, as one batch with the chance that the write-up had.
  func runSame(as run: CommandRun) throws -> CommandRun {
    let lines = run.messages.split(separator: "\n").map(String.init)
    let start = lines.firstIndex { $0.hasPrefix("The same as ") } ?? lines.endIndex
    input = lines[start...].dropFirst().prefix { $0.hasPrefix("  pip ") }.joined(separator: "\n")
    chance = SeededGenerator(seed: 7)
    defer { chance = nil }
    return try self.run("pip batch -")
  }
}

/// The file of the review that the samples are about.
let inghamFile = "cycles/2026-27/reviews/ingham.json"

extension CommandRun {
  /// What stands on the screen at the end of a write-up: the conversation, the answer, and what is said after it.
  var screen: String {
    guard let end = messages.range(of: "later [yes]: \n") else { return messages + output }
    return messages[..<end.upperBound] + output + messages[end.upperBound...]
  }
}
