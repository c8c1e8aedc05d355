import Testing

@testable import PipCore

private typealias Sample = SamplePartnership

@Suite struct `Days in the order of the process` {
  private func review() -> Review {
    var review = Review(id: Sample.reviewID("ingham"))
    review.preparation.staffTold = Sample.day("2026-11-05")
    (review.planned, review.held) = (Sample.day("2026-11-12"), Sample.day("2026-11-12"))
    review.feedback = Feedback(on: Sample.day("2026-11-12"))
    review.workshops[Sample.code("wk22")] = Sample.workshop(held: "2026-11-26")
    var checkIn = CheckIn(workshop: Sample.code("wk22"))
    checkIn.held = Sample.day("2027-02-24")
    review.checkIns[Sample.code("ck22")] = checkIn
    return review
  }

  @Test func `the usual order, and all on one day, are fine`() throws {
    try review().checkDaysInOrder()
    var oneDay = review()
    let day = Sample.day("2026-11-12")
    oneDay.preparation.staffTold = day
    oneDay.workshops[Sample.code("wk22")]?.held = day
    oneDay.checkIns[Sample.code("ck22")]?.held = day
    try oneDay.checkDaysInOrder()
    try Review(id: Sample.reviewID("ingham")).checkDaysInOrder()
  }

  @Test(arguments: [
    ("telling the staff", "the visit", "2026-11-13"), ("the visit", "the feedback", "2026-11-13"),
    ("the feedback", "the workshop", "2026-11-27"), ("the workshop", "the check-in", "2027-02-25"),
  ])
  func `the first pair that is not in order is named with both days`(
    earlier: String, later: String, day: String
  ) {
    var review = review()
    let day = Sample.day(day)
    switch earlier {
    case "telling the staff": review.preparation.staffTold = day
    case "the visit": review.held = day
    case "the feedback": review.feedback?.on = day
    default: review.workshops[Sample.code("wk22")]?.held = day
    }
    let laterDay =
      switch later {
      case "the visit", "the feedback": Sample.day("2026-11-12")
      case "the workshop": Sample.day("2026-11-26")
      default: Sample.day("2027-02-24")
      }
    #expect(
      throws: RuleProblem.daysOutOfOrder(
        earlier: earlier, earlierDay: day, later: later, laterDay: laterDay)
    ) { try review.checkDaysInOrder() }
  }

  @Test func `of several wrong workshops it is always the same one that is named`() {
    var review = review()
    review.workshops[Sample.code("2222")] = Sample.workshop(planned: "2026-11-02")
    for code in ["3333", "4444", "5555", "6666", "7777"] {
      review.workshops[Sample.code(code)] = Sample.workshop(planned: "2026-11-03")
    }
    #expect(
      throws: RuleProblem.daysOutOfOrder(
        earlier: "the feedback", earlierDay: Sample.day("2026-11-12"), later: "the workshop",
        laterDay: Sample.day("2026-11-02"))
    ) { try review.checkDaysInOrder() }
  }

  @Test func `a check-in cannot be moved before its workshop`() {
    var review = review()
    review.checkIns[Sample.code("ck22")]?.held = nil
    review.checkIns[Sample.code("ck22")]?.moves[Sample.code("mv22")] = Move(
      on: Sample.day("2026-11-20"), from: nil, to: Sample.day("2026-11-25"), why: "early")
    #expect(throws: RuleProblem.self) { try review.checkDaysInOrder() }
  }
}
