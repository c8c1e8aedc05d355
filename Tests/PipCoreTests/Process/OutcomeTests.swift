import Foundation
import PipCore
import TestSupport
import Testing

/// Which outcomes reached a meeting, and which did not.
@Suite struct OutcomeTests {
  private static let day = Day(year: 2026, month: 11, day: 12) ?? .earliest

  @Test func `a review has an outcome once its feedback is given, and not when it was cancelled`() throws {
    let host = try #require(ID<School>("ingham"))
    var review = Review(id: ReviewID(host: host))
    #expect(!review.hasOutcome)
    review.feedback = Feedback(on: Self.day)
    #expect(review.hasOutcome)
    review.cancelled = Reason(on: Self.day, why: "snow")
    #expect(!review.hasOutcome)
  }

  @Test func `an action is stuck when the last check-in that looked at it says so and it is still open`()
    throws
  {
    let host = try #require(ID<School>("ingham"))
    let codes = try ["2222", "3333", "4444", "5555"].map { try #require(Code($0)) }
    var review = Review(id: ReviewID(host: host))
    review.actions[codes[0]] = Action(text: "Regroup")
    var (early, late) = (CheckIn(workshop: codes[1]), CheckIn(workshop: codes[2]))
    (early.held, late.held) = (Self.day, Self.day.adding(90))
    early.progress[codes[0]] = Choice(.stuck)
    review.checkIns[codes[1]] = early
    #expect(review.stuckActions.map(\.code) == [codes[0]])
    late.progress[codes[0]] = Choice(.onTrack)
    review.checkIns[codes[2]] = late
    #expect(review.stuckActions.isEmpty)
    late.progress = [:]
    review.checkIns[codes[2]] = late
    #expect(review.stuckActions.map(\.code) == [codes[0]])
    review.actions[codes[0]]?.done = Self.day
    #expect(review.stuckActions.isEmpty)
  }

  @Test(arguments: ["ingham", "ingham@", "@2026-27", "ingham@2026-27@x", "ingham.1@2026-27", "In@2026-27"])
  func `what names no review and cycle is no address`(text: String) {
    #expect(ReviewAddress(text) == nil)
  }

  @Test(arguments: ["ingham@2026-27", "ingham.2@first-round"])
  func `an address is read as it is written`(text: String) {
    #expect(ReviewAddress(text)?.description == text)
  }

  @Test func `the review stays among those not brought until a meeting that was held has heard it`() throws {
    let driver = try PartnershipDriver()
    try driver.prepare(
      """
      pip school add Ingham
      pip school add Saxby
      pip person add "Asha Patel"
      pip cycle open 2026-27
      pip review add ingham --on 12/11/2026 --lead asha-patel
      pip review add saxby --on 13/11/2026 --lead asha-patel
      pip review held ingham --on 12/11/2026
      pip review feedback ingham --on 12/11/2026
      pip meeting add heads --on 3/12/2026
      pip meeting bring heads ingham
      """)
    #expect(try notBrought(driver) == ["ingham"])
    try driver.prepare("pip meeting held heads --today 3/12/2026")
    #expect(try notBrought(driver) == [])
    try driver.prepare("pip meeting reopen heads --why \"put off\"")
    #expect(try notBrought(driver) == ["ingham"])
  }

  private func notBrought(_ driver: PartnershipDriver) throws -> [String] {
    let cycle = try #require(ID<Cycle>("2026-27"))
    return try Store(path: driver.directory.path).read { change in
      try Records(change).outcomesNotBrought(of: cycle).map(\.description)
    }
  }
}
