import Foundation
import PipCore
import TestSupport
import Testing

/// Every rule of the protocol finds what it is for, says it, and is content once it is mended.
@Suite struct ProtocolRuleTests {
  private struct Line: Decodable, Hashable {
    let rule: String
    let place: String
    let sentence: String
    let mend: String
    let level: String
  }

  private struct Answer: Decodable { let data: [Line] }

  private func points(_ driver: PartnershipDriver, _ rule: String) throws -> [Line] {
    let run = try driver.run("pip protocol --rule \(rule) --cycle 2026-27 --json")
    return try JSONDecoder().decode(Answer.self, from: Data(run.output.utf8)).data
  }

  /// The code in an address, or else that of the only action of the cycle before.
  private func itemCode(of place: String, _ driver: PartnershipDriver) throws -> String {
    if let slash = place.firstIndex(of: "/") { return String(place[slash...].dropFirst()) }
    let run = try driver.run("pip action list --cycle 2025-26 --json")
    return run.output.firstMatch(of: /"code": "(....)"/).map { String($0.1) } ?? ""
  }

  @Test(arguments: ProtocolCase.all) func `a rule finds its point, and the command mends it`(
    example: ProtocolCase
  ) throws {
    let driver = try PartnershipDriver.sixSchools()
    driver.today = try Day(iso: example.today)
    try driver.prepare(example.before.joined(separator: "\n"))
    let found = try points(driver, example.rule).filter { $0.place.hasPrefix(example.place) }
    let point = try #require(found.first, "\(example.rule) finds nothing")
    #expect(point.sentence == example.sentence)
    let code = try itemCode(of: point.place, driver)
    let mend = example.mend.map { $0.replacing("PLACE", with: point.place).replacing("CODE", with: code) }
    // What the rule advises is the command that mends it, with the capitals filled in.
    let verb = point.mend.split(separator: " ").prefix(2).joined(separator: " ")
    #expect(mend.contains { $0.contains(verb) }, "advises: \(point.mend)")
    try driver.prepare(mend.joined(separator: "\n"))
    #expect(try !points(driver, example.rule).contains { $0.place == point.place })
  }

  @Test func `every rule has a case`() {
    let shown = Set(ProtocolCase.all.map(\.rule))
    // How often somebody may be asked is said by a partnership's own model: ProtocolTurnsTests shows it.
    #expect(Set(PointRule.all.map(\.id)).subtracting(shown).sorted() == ["turns-above"])
    #expect(shown.subtracting(PointRule.all.map(\.id)).isEmpty)
    #expect(Set(PointRule.all.map(\.id)).count == PointRule.all.count)
  }

  @Test func `nothing is asked of a review that was cancelled`() throws {
    let driver = try PartnershipDriver.sixSchools()
    try driver.prepare(
      """
      pip review add ingham --on 25/11/2026 --lead asha-patel
      pip review cancel ingham --why "the school moves house"
      """)
    let run = try driver.run("pip protocol --json")
    let lines = try JSONDecoder().decode(Answer.self, from: Data(run.output.utf8)).data
    #expect(Set(lines.map(\.rule)) == ["no-mou", "not-yet-reviewed"])
  }
}
