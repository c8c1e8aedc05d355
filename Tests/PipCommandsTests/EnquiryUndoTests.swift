import Foundation
import PipCore
import TestSupport
import Testing

/// Every change of the enquiry year is one change that undo takes back, byte for byte.
@Suite struct EnquiryUndoTests {
  /// The command lines; `{3}` is the code that the third one (counted from 0) drew.
  private static let lines = [
    "pip cluster add Reading --kind enquiry --schools ingham,holme --lead asha-patel --hub-lead leo-hart",
    "pip cluster edit reading --hub-lead carl-west",
    "pip enquiry date add \"Open event\" 24/9/2026 --kind event",
    "pip enquiry date edit {2} --on 25/9/2026",
    "pip enquiry date done {2}",
    "pip enquiry date remove {2}",
    "pip eoi add saxby --on 1/7/2026",
    "pip eoi edit {6} --focus Talk",
    "pip eoi wait saxby",
    "pip eoi accept saxby",
    "pip eoi reopen saxby --why \"no place\"",
    "pip eoi decline saxby",
    "pip eoi remove saxby",
    "pip enquiry prepare add 13/10/2026",
    "pip enquiry prepare move {13} --on 14/10/2026 --why \"the hall\"",
    "pip enquiry prepare held {13}",
    "pip enquiry prepare attend {13} ingham --head nadia-bell",
    "pip enquiry prepare absent {13} ingham",
    "pip enquiry prepare edit {13} --place Saxby",
    "pip enquiry prepare reopen {13} --why \"a slip\"",
    "pip enquiry prepare remove {13}",
    "pip enquiry focus reading ingham Talk --source inspection",
    "pip enquiry stage reading ingham explore",
    "pip enquiry unstage reading ingham {22}",
    "pip enquiry meet add reading --on 3/11/2026",
    "pip enquiry meet move reading 1 --on 4/11/2026 --why \"the hall\"",
    "pip enquiry meet held reading 1 --on 4/11/2026",
    "pip enquiry meet attend reading 1 --people nadia-bell",
    "pip enquiry meet edit reading 1 --note well",
    "pip enquiry meet reopen reading 1 --why \"a slip\"",
    "pip enquiry meet remove reading 1",
    "pip showcase offer holme Books",
    "pip showcase edit {31} --on 19/1/2027",
    "pip showcase move {31} --on 20/1/2027 --why snow",
    "pip showcase cancel {31} --why snow",
    "pip showcase reopen {31} --why thaw",
    "pip showcase held {31} --on 20/11/2026",
    "pip showcase remove {31}",
    "pip cluster add Fen --round 1 --from 7/9/2026 --to 18/12/2026 --schools ingham,saxby,holme",
    "pip cluster edit fen --clear from,to,round",
  ]

  @Test func `every change can be taken back and done again`() throws {
    let driver = try PartnershipDriver.sixSchools()
    for (number, line) in Self.lines.enumerated() {
      var line = line
      for before in 0..<number { line = line.replacing("{\(before)}", with: Self.code(of: before)) }
      let before = records(of: driver)
      try driver.prepare(line)
      let after = records(of: driver)
      #expect(before != after, "\(line) changes nothing")
      try driver.prepare("pip undo")
      #expect(records(of: driver) == before, "undo does not take back \(line)")
      try driver.prepare("pip redo")
      #expect(records(of: driver) == after, "redo does not do again \(line)")
    }
  }

  @Test func `a dry run changes nothing`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(Self.lines[0])
    let before = driver.snapshot
    for line in [
      "pip enquiry date add \"Open event\" 24/9/2026", "pip eoi add saxby", "pip showcase offer holme Books",
      "pip enquiry prepare add 13/10/2026", "pip enquiry meet add reading --on 3/11/2026",
      "pip enquiry stage reading ingham explore", "pip enquiry focus reading ingham Talk",
    ] {
      try driver.prepare("\(line) --dry-run")
      #expect(driver.snapshot == before, "\(line)")
    }
  }

  /// The code that a line drew: chance starts anew from the number of each command, of which three belong to a line.
  private static func code(of line: Int) -> String {
    var random = SeededGenerator(seed: UInt64(13 + 3 * line + 1))
    return Code(avoiding: [Code](), using: &random).description
  }

  private func records(of driver: PartnershipDriver) -> [String: Data] {
    driver.snapshot.filter { !$0.key.hasPrefix("history") }
  }
}
