import Testing

@testable import PipCore

private typealias Sample = SamplePartnership
private typealias Example = MomentumExample

@Suite struct `The sentence on momentum` {
  private func sentence(_ reviews: [Review]) -> String? {
    var fold = MomentumFold(today: Sample.today)
    for review in reviews {
      fold.add(review, in: .spp, checkInBy: review.startingWorkshop?.workshop.held?.adding(90))
    }
    return fold.momentum(first: "spp", beside: nil).models.first?.sentence
  }

  private let late = Example.review("ingham") {
    Example.hold(&$0, "2026-10-01", feedback: "2026-10-01", workshop: nil)
  }
  private let laterStill = Example.review("saxby") {
    Example.hold(&$0, "2026-10-01", feedback: "2026-10-05", workshop: nil)
  }
  private let slowFeedback = Example.review("holme") {
    Example.hold(&$0, "2027-01-20", feedback: "2027-01-22", workshop: nil)
  }
  private let awaitingVisit = Example.review("holme") { Example.plan(&$0, "2027-03-11") }

  @Test func `it names the one way on which most is lost`() {
    #expect(
      sentence([late, awaitingVisit])
        == "Most momentum is lost between Feedback and Act, where 1 of 1 review took or has waited longer than the "
        + "model allows.")
  }

  @Test func `it says a tie as one`() {
    #expect(
      sentence([late, slowFeedback])
        == "Momentum is lost equally between Review and Feedback and between Feedback and Act: 1 review each took or "
        + "has waited longer than the model allows.")
    #expect(
      sentence([late, laterStill])
        == "Most momentum is lost between Feedback and Act, where 2 of 2 reviews took or have waited longer than the "
        + "model allows.")
  }

  @Test func `when nothing took too long it says where reviews wait`() {
    #expect(
      sentence([awaitingVisit])
        == "Nothing took longer than the model allows; most reviews wait between Plan and Review: 1.")
    #expect(
      sentence([awaitingVisit, Example.review("saxby") { $0.focus = "Reading" }])
        == "Nothing took longer than the model allows; most reviews wait between Prepare and Plan and between Plan and "
        + "Review: 1 each.")
  }

  @Test func `when nothing is lost it says so`() {
    let complete = Example.review("ingham") {
      Example.hold(&$0, "2026-09-22", feedback: "2026-09-22", workshop: "2026-10-01")
      var checkIn = CheckIn(workshop: Sample.code("wk22"))
      checkIn.held = Sample.day("2026-12-18")
      $0.checkIns[Sample.code("ck22")] = checkIn
    }
    #expect(
      sentence([complete])
        == "Momentum is kept: nothing took longer than the model allows, and no review waits between stages.")
    #expect(sentence([Example.review("ingham") { _ in }]) == "No review is past its first stage yet.")
    #expect(sentence([]) == nil)
  }
}

@Suite struct `Momentum of reviews made by chance` {
  @Test(arguments: 1...40)
  func `what goes in comes out, waits or was cancelled, and the report agrees`(seed: UInt64) {
    var random = ReportChance(state: seed)
    let reviews = random.reviews(Int.random(in: 0...60, using: &random))
    let report = Sample.report(of: reviews)
    let passages = report.parts.momentum.passages
    #expect(reviews.isEmpty || passages.count == 5)
    for passage in passages {
      #expect(passage.wentIn == passage.cameOut + passage.waiting + passage.cancelled)
      #expect(passage.longer <= passage.cameOut + passage.waiting && passage.days.count <= passage.cameOut)
      #expect(passage.days == passage.days.sorted() && passage.days.allSatisfy { $0 >= 0 })
      let waiting = report.waits.filter { $0.stage == passage.to }.map(\.waiting).reduce(0, +)
      #expect(passage.waiting == waiting)
    }
    for (one, next) in zip(passages, passages.dropFirst()) { #expect(one.cameOut == next.wentIn) }
    let atFirst = report.waits.filter { $0.stage == "prepare" }.map(\.waiting).reduce(0, +)
    let cancelled = passages.map(\.cancelled).reduce(0, +)
    if let first = passages.first, let last = passages.last {
      // A cancelled review may never have left the first stage, or may have been through everything.
      #expect(reviews.count - first.wentIn - atFirst <= report.cancelled)
      #expect(last.cameOut - report.complete <= report.cancelled - cancelled)
    }
    // The report uses what its summaries have worked out; the facts alone must give the same.
    var fold = MomentumFold(today: Sample.today)
    for review in reviews {
      let calendar = Sample.lookup.calendar(for: review.host)
      let counted = CheckInDue(of: review, in: .spp, calendar)?.followUp?.due
      fold.add(review, in: .spp, checkInBy: counted)
    }
    #expect(fold.momentum(first: "spp", beside: nil) == report.parts.momentum)
    #expect(Sample.report(of: reviews.shuffled(using: &random)).parts.momentum == report.parts.momentum)
  }
}
