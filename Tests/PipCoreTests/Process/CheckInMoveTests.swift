import Testing

@testable import PipCore

private typealias Sample = SamplePartnership

@Suite struct `The day a check-in was moved to` {
  private static let days = ["2027-02-24", "2027-03-03", "2027-03-10", "2027-02-17"].map(Sample.day)

  /// A check-in with moves, written as the day decided, from and to by number; codes in the order given.
  private func checkIn(_ moves: [(on: Int, from: Int, to: Int)], _ codes: [String]) -> CheckIn {
    var checkIn = CheckIn(workshop: Sample.code("wk22"))
    for (move, code) in zip(moves, codes) {
      checkIn.moves[Sample.code(code)] = Move(
        on: Sample.day("2026-12-0\(move.on)"), from: Self.days[move.from], to: Self.days[move.to], why: "ill")
    }
    return checkIn
  }

  @Test(arguments: [["2222", "3333", "4444"], ["4444", "3333", "2222"], ["3333", "4444", "2222"]])
  func `moves of one day form a chain, whatever their codes`(codes: [String]) {
    #expect(checkIn([], codes).movedTo == nil)
    #expect(checkIn([(1, 0, 1)], codes).movedTo == Self.days[1])
    #expect(checkIn([(1, 0, 1), (1, 1, 2)], codes).movedTo == Self.days[2])
    #expect(checkIn([(1, 0, 2), (1, 2, 3)], codes).movedTo == Self.days[3])
    #expect(checkIn([(1, 0, 1), (1, 1, 2), (1, 2, 1)], codes).movedTo == Self.days[1])
  }

  @Test func `moved back on the same day, it is where it was before`() {
    #expect(checkIn([(1, 0, 1), (1, 1, 0)], ["2222", "3333"]).movedTo == nil)
    #expect(checkIn([(1, 0, 3), (1, 3, 0)], ["2222", "3333"]).movedTo == nil)
    #expect(checkIn([(1, 0, 1), (2, 1, 2), (2, 2, 1)], ["2222", "3333", "4444"]).movedTo == Self.days[1])
  }

  @Test func `the latest decision counts, not the latest day`() {
    #expect(checkIn([(2, 2, 3), (1, 0, 2)], ["2222", "3333"]).movedTo == Self.days[3])
  }

  @Test func `a step taken back is no move`() {
    var checkIn = checkIn([(1, 0, 1)], ["2222"])
    checkIn.held = Self.days[2]
    let isBack = checkIn.takeBackLastStep(
      on: Sample.day("2027-03-11"), why: "mistake", code: Sample.code("7777"))
    #expect(isBack && checkIn.movedTo == Self.days[1] && checkIn.held == nil && checkIn.moves.count == 2)
  }
}
