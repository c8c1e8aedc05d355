import Testing

@testable import PipCore

private typealias Sample = SamplePartnership

@Suite struct `Where a review stands` {
  private func standing(_ change: (inout Review) throws -> Void) rethrows -> Standing {
    var review = Review(id: Sample.reviewID("ingham"))
    try change(&review)
    return Standing(of: review, in: .spp, SchoolCalendar(terms: [], closures: []))
  }

  private func workshop(planned: String? = nil, held: String? = nil) -> Workshop {
    Sample.workshop(planned: planned, held: held)
  }

  @Test func `each fact recorded brings it one step on`() {
    var review = Review(id: Sample.reviewID("ingham"))
    var seen: [String] = []
    let steps: [(inout Review) -> Void] = [
      { _ in }, { $0.focus = "Reading" }, { $0.question = "To what extent?" },
      { $0.lead = Sample.id("asha-patel") },
      { $0.planned = Sample.day("2026-11-12") }, { $0.held = Sample.day("2026-11-12") },
      { $0.feedback = Feedback(on: Sample.day("2026-11-12")) },
      { $0.workshops[Sample.code("wk22")] = Sample.workshop(planned: "2026-11-26") },
      { $0.workshops[Sample.code("wk22")]?.held = Sample.day("2026-11-26") },
      { $0.actions[Sample.code("7k3m")] = Action(text: "Read aloud") },
      {
        var checkIn = CheckIn(workshop: Sample.code("wk22"))
        checkIn.held = Sample.day("2027-02-24")
        $0.checkIns[Sample.code("ck22")] = checkIn
      },
    ]
    for step in steps {
      step(&review)
      let standing = Standing(of: review, in: .spp, SchoolCalendar(terms: [], closures: []))
      seen.append(
        "\(standing.stage) \(standing.step?.rawValue ?? "-") \(standing.due.map(\.description) ?? "-")")
    }
    #expect(
      seen == [
        "prepare focus -", "plan question -", "plan lead -", "plan day -", "review visit 2026-11-12",
        "feedback feedback 2026-11-12", "act workshop 2026-12-03", "act workshop 2026-11-26",
        "act actions 2026-11-26", "reflect check-in 2027-02-24", "complete - -",
      ])
  }

  @Test func `a visit that was held without a question has left planning behind`() {
    let standing = standing { $0.held = Sample.day("2026-11-12") }
    #expect(standing.step == .feedback && standing.stage == "feedback")
    #expect(
      standing.isOverdue(on: Sample.day("2026-11-13")) && !standing.isOverdue(on: Sample.day("2026-11-12")))
  }

  @Test func `a workshop that was held without actions waits for them, before the check-in`() {
    let standing = standing { $0.workshops[Sample.code("wk22")] = workshop(held: "2026-11-26") }
    #expect(standing.step == .actions && standing.due == Sample.day("2026-11-26"))
    #expect(standing.checkIn?.state == .due && standing.checkIn?.due == Sample.day("2027-02-24"))
  }

  @Test func `a check-in that was waived completes the review`() {
    let standing = standing {
      $0.workshops[Sample.code("wk22")] = workshop(held: "2026-11-26")
      var checkIn = CheckIn(workshop: Sample.code("wk22"))
      checkIn.waived = Reason(on: Sample.day("2027-01-05"), why: "the school closes")
      $0.checkIns[Sample.code("ck22")] = checkIn
    }
    #expect(standing.place == .complete && standing.step == nil && !standing.isOverdue(on: .latest))
  }

  @Test func `a cancelled review waits for nothing, and stands where it did once brought back`() {
    var review = Review(id: Sample.reviewID("ingham"))
    (review.focus, review.planned) = ("Reading", Sample.day("2026-11-12"))
    let calendar = SchoolCalendar(terms: [], closures: [])
    let before = Standing(of: review, in: .spp, calendar)
    review.cancelled = Reason(on: Sample.day("2026-11-01"), why: "a flood")
    let cancelled = Standing(of: review, in: .spp, calendar)
    #expect(cancelled.place == .cancelled && cancelled.step == nil && cancelled.due == nil)
    #expect(
      review.takeBackLastStep(on: Sample.day("2026-11-05"), why: "dry again", code: Sample.code("7k3m"))
        == "cancellation")
    #expect(Standing(of: review, in: .spp, calendar) == before)
  }

  @Test func `the workshop that is named starts the ninety days, and takes what is recorded with it`() {
    var review = Review(id: Sample.reviewID("ingham"))
    let (first, second) = (Sample.code("wk22"), Sample.code("wk33"))
    review.workshops = [first: workshop(held: "2026-11-26"), second: workshop(held: "2026-12-10")]
    #expect(review.startingWorkshop?.code == first)
    var checkIn = CheckIn(workshop: first)
    checkIn.held = Sample.day("2027-03-12")
    review.checkIns[Sample.code("ck22")] = checkIn
    review.countCheckIn(from: second)
    #expect(
      review.startingWorkshop?.code == second && review.followUp(in: .spp)?.checkIn?.held == checkIn.held)
    #expect(Standing(of: review, in: .spp, SchoolCalendar(terms: [], closures: [])).checkIn?.daysLate == 2)
  }

  @Test func `a check-in that is recorded stays with its workshop when an earlier one is entered`() {
    var review = Review(id: Sample.reviewID("ingham"))
    let first = Sample.code("wk22")
    review.workshops[first] = workshop(held: "2026-11-26")
    review.checkIns[Sample.code("ck22")] = CheckIn(workshop: first)
    review.workshops[Sample.code("wk33")] = workshop(held: "2026-11-19")
    #expect(review.startingWorkshop?.code == first)
    review.checkIns = [:]
    #expect(review.startingWorkshop?.code == Sample.code("wk33"))
  }
}
