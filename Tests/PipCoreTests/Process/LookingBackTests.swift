import PipCore
import Testing

private typealias Sample = SamplePartnership

@Suite struct `What became of the last review's actions` {
  private let last = LastReview(cycle: Sample.id("2025-26"), review: Sample.ingham)

  @Test func `a look-back is done when every action has its outcome`() {
    var review = Review(id: Sample.reviewID("ingham"))
    #expect(review.hasLookedBack(on: nil))
    #expect(!review.hasLookedBack(on: last))
    #expect(review.notLookedBackOn(last).count == 5)
    for code in Sample.ingham.actions.keys {
      review.lookBack(.lasted, note: nil, of: code, in: last, on: Sample.today)
    }
    #expect(review.hasLookedBack(on: last))
    #expect(review.lookBack?.outcomes.count == 5 && review.lookBack?.cycle.text == "2025-26")
  }

  @Test func `an outcome is corrected with its note kept, and the last one taken back leaves nothing`() {
    var review = Review(id: Sample.reviewID("ingham"))
    let code = Sample.code("7k3m")
    review.lookBack(.lasted, note: "every day", of: code, in: last, on: Sample.today)
    review.lookBack(.faded, note: nil, of: code, in: last, on: Sample.today)
    #expect(review.lookBack?.outcomes[code]?.outcome.known == .faded)
    #expect(review.lookBack?.outcomes[code]?.note == "every day")
    review.lookBack(nil, note: nil, of: code, in: last, on: Sample.today)
    #expect(review.lookBack == nil)
  }

  @Test func `what was last known is the state, and how it stood at the check-in`() {
    #expect(last.lastKnown(Sample.code("7k3m")) == "done on Tue 15 Dec 2026")
    #expect(last.lastKnown(Sample.code("d7g9")) == "stopped on Tue 1 Dec 2026")
    #expect(last.lastKnown(Sample.code("b4d8")) == "begun on Mon 11 Jan 2027")
    #expect(last.lastKnown(Sample.code("9x2q")) == "not yet begun")
  }
}

@Suite struct `Times of day` {
  @Test(arguments: [("9:15", "09:15"), ("09.15", "09:15"), ("0:00", "00:00"), ("23:59", "23:59")])
  func `a time is read in its usual forms`(text: String, time: String) {
    #expect(ClockTime(text)?.description == time)
  }

  @Test(arguments: [
    "", "9", "24:00", "9:60", "9:5", "9:155", "009:15", "-1:00", "9:15:00", "+9:15", "٩:١٥", "9 15",
  ])
  func `anything else is none`(text: String) {
    #expect(ClockTime(text) == nil)
  }

  @Test func `times are in order`() throws {
    let times = try ["14:00", "9:15", "9:05"].map { try #require(ClockTime($0)) }
    #expect(times.sorted().map(\.description) == ["09:05", "09:15", "14:00"])
  }
}
