import PipCore
import Testing

private typealias Sample = SamplePartnership

@Suite struct `A review in small` {
  private func summary(_ review: Review, on today: Day = Sample.today) -> ReviewSummary {
    Sample.lookup.summary(of: review, in: Sample.cycle.id, on: today)
  }

  @Test func `it says where the review stands and what is late`() {
    let marshLane = summary(Sample.marshLane)
    #expect(marshLane.stage == "feedback" && marshLane.stageName == "Feedback")
    #expect(marshLane.step == .feedback && marshLane.isOverdue && marshLane.due == Sample.day("2027-01-28"))
    #expect(marshLane.hostName == "Marsh Lane Infant School")
    #expect(summary(Sample.holme).isArranged && !summary(Sample.holme).isOverdue)
    #expect(summary(Sample.saxby).place == .complete && summary(Sample.saxby).stageName == "Complete")
    let cancelled = summary(Sample.stOswalds)
    #expect(cancelled.isCancelled && !cancelled.isArranged && cancelled.due == nil)
    #expect(cancelled.cancelledWhy == "a new headteacher starts in January")
  }

  @Test func `90 days after a workshop on 26 November the check-in is due on 24 February`() throws {
    let before = try #require(summary(Sample.ingham).checkIn)
    #expect(before.state == .due && before.due == Sample.day("2027-02-24"))
    #expect(!before.isOverdue && before.daysLate == nil)
    let after = try #require(summary(Sample.ingham, on: Sample.day("2027-03-01")).checkIn)
    #expect(after.isOverdue && after.daysLate == 5)
    let late = try #require(summary(Sample.saxby).checkIn)
    #expect(late.state == .late && late.due == Sample.day("2027-01-04") && late.daysLate == 8)
    #expect(!late.isOverdue)
    #expect(summary(Sample.thorpeFen).checkIn?.state == .expected)
  }

  @Test func `a cancelled review no longer asks for a check-in, but one that was held stays`() {
    var review = Sample.ingham
    review.cancelled = Reason(on: Sample.today, why: "merged")
    #expect(summary(review).checkIn == nil)
    review = Sample.saxby
    review.cancelled = Reason(on: Sample.today, why: "merged")
    #expect(summary(review).checkIn?.state == .late)
  }

  @Test func `actions are counted once, and parts of the open ones as parts`() {
    let tally = summary(Sample.ingham).actions
    #expect(tally.total == 5 && tally.open == 3 && tally.started == 1)
    #expect(tally.done == 1 && tally.stopped == 1 && tally.overdue == 1 && tally.toAgree == 1)
  }

  @Test func `only moves to a later day are postponements`() {
    var review = Sample.ingham
    #expect(summary(review).postponements == 1)
    review.moves[Sample.code("mv33")] = Move(
      on: Sample.today, from: Sample.day("2026-11-10"), to: Sample.day("2026-11-03"), why: "earlier is better"
    )
    review.moves[Sample.code("mv44")] = Move(
      on: Sample.today, from: Sample.day("2026-11-10"), to: nil, why: "by mistake", step: "held")
    review.workshops[Sample.code("wk22")]?.moves[Sample.code("mv55")] = Move(
      on: Sample.today, from: Sample.day("2026-11-24"), to: Sample.day("2026-11-26"), why: "snow")
    #expect(summary(review).postponements == 2)
  }

  @Test func `champions of the review and of its workshops are each named once`() {
    var review = Sample.ingham
    review.workshops[Sample.code("wk22")]?.champions = [Sample.id("leo-hart"), Sample.id("carl-west")]
    #expect(summary(review).champions == [Sample.id("carl-west"), Sample.id("leo-hart")])
  }

  @Test func `a school that is not known shows as its id`() {
    #expect(summary(Sample.review("far-away.3") { _ in }).hostName == "far-away")
  }

  @Test func `a model that is not known is not made up`() {
    #expect(summary(Sample.review("holme") { $0.model = "of-our-own" }).model == "spp")
  }

  @Test func `a school’s own closed day moves its check-in alone`() {
    var partnership = Sample.partnership
    partnership.inset[Sample.code("ns22")] = InsetDay(
      day: Sample.day("2027-02-24"), name: "Phonics", school: Sample.id("ingham"))
    partnership.inset[Sample.code("ns33")] = InsetDay(
      day: Sample.day("2027-02-25"), name: "Writing", school: nil)
    let lookup = Lookup(partnership: partnership, schools: Sample.schools, people: [])
    let due = { (host: String) in
      let review = Sample.review(host) {
        $0.workshops[Sample.code("wk22")] = Sample.workshop(held: "2026-11-26")
      }
      return lookup.summary(of: review, in: Sample.cycle.id, on: Sample.today).checkIn?.due
    }
    #expect(due("ingham") == Sample.day("2027-02-26"))
    #expect(due("saxby") == Sample.day("2027-02-24"))
  }
}
