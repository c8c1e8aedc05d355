import Testing

@testable import PipCore

private typealias Sample = SamplePartnership
private typealias Example = MomentumExample

@Suite struct `Where momentum is kept and lost` {
  /// What is compared with the counts made by hand.
  private func row(_ passage: Momentum.Passage) -> String {
    let numbers = [
      passage.wentIn, passage.cameOut, passage.waiting, passage.cancelled, passage.longer,
    ].map(String.init)
    let days = [passage.median?.text ?? "-", passage.longest.map(String.init) ?? "-"]
    return "\(passage.name): " + (numbers + days + [passage.rating?.text ?? "-"]).joined(separator: " ")
  }

  /// Reviews folded without a store; the check-in is due when ninety days have passed, on whatever day.
  private func momentum(_ reviews: [Review], beside session: RatingSession? = nil) -> Momentum {
    var fold = MomentumFold(today: Sample.today)
    for review in reviews {
      fold.add(review, in: .spp, checkInBy: review.startingWorkshop?.workshop.held?.adding(90))
    }
    return fold.momentum(first: "spp", beside: session)
  }

  @Test func `a small example is as it was counted by hand`() throws {
    try Sample.withStore(of: Example.reviews) { store in
      let report = try store.read { change in
        try LeakageReport.make(of: Sample.cycle, records: Records(change), today: Sample.today)
      }
      #expect(
        report.momentum.passages.map(row) == [
          // in: all but marsh-lane.2; waiting: saxby.2; days: 9 (1 to 10 Sep) and 46 (5 Oct to 20 Nov)
          "Prepare to Plan: 7 6 1 0 0 27.5 46 -",
          // waiting: holme; cancelled: st-oswalds; days: 12 (10 to 22 Sep) and 11 (20 Nov to 1 Dec)
          "Plan to Review: 6 4 1 1 0 11.5 12 -",
          // longer: thorpe-fen, two days where it should be the same one; days: 0, 0, 2, 0
          "Review to Feedback: 4 4 0 0 1 0 2 -",
          // waiting and longer: thorpe-fen and marsh-lane; days: 9 (22 Sep to 1 Oct) and 16 (10 to 26 Nov)
          "Feedback to Act: 4 2 2 0 2 12.5 16 -",
          // waiting: saxby, in time; longer: ingham; days: 103 (1 Oct to 12 Jan)
          "Act to Reflect: 2 1 1 0 1 103 103 -",
        ])
      #expect(report.momentum.models.map(\.reviews) == [8] && report.momentum.models.map(\.begun) == [7])
      #expect(
        report.momentum.models.first?.sentence
          == "Most momentum is lost between Feedback and Act, where 2 of 4 reviews took or have waited longer than "
          + "the model allows.")
    }
  }

  @Test func `the ratings of the latest session stand beside the ways they belong to`() {
    let momentum = momentum(Example.reviews, beside: Example.sessions.latestRated(by: Sample.today))
    #expect(momentum.session?.id.text == "spring")
    #expect(momentum.passages.map { $0.rating?.text } == [nil, nil, "4", "2", nil])
    #expect(momentum.passages.map(\.marks) == [[], [], [4], [1, 2, 5], []])
  }

  @Test func `the yearly report counts the same, and has the sessions about all reviews`() throws {
    try Sample.withStore(of: Example.reviews) { store in
      let (leakage, report) = try store.read { change in
        let records = Records(change)
        return (
          try LeakageReport.make(of: Sample.cycle, records: records, today: Sample.today),
          try CycleReport.make(of: Sample.cycle, records: records, today: Sample.today)
        )
      }
      #expect(report.parts.momentum == leakage.momentum)
    }
  }

  @Test(arguments: [("2026-12-01", 0), ("2026-12-02", 1)])
  func `feedback is asked for on the day of the visit`(day: String, longer: Int) {
    let momentum = momentum([
      Example.review("ingham") { Example.hold(&$0, "2026-12-01", feedback: day, workshop: nil) }
    ])
    #expect(momentum.passages[2].longer == longer && momentum.passages[2].days == [longer])
  }

  @Test(arguments: [("2026-12-22", 0), ("2026-12-23", 1)])
  func `the workshop is asked for within three weeks`(day: String, longer: Int) {
    let momentum = momentum([
      Example.review("ingham") { Example.hold(&$0, "2026-12-01", feedback: "2026-12-01", workshop: day) }
    ])
    #expect(momentum.passages[3].longer == longer && momentum.passages[3].days == [21 + longer])
  }

  @Test(arguments: [("2027-01-11", 0), ("2027-01-10", 1)])
  func `a review that waits counts as longer from the day after its last one`(feedback: String, longer: Int) {
    let momentum = momentum([
      Example.review("ingham") { Example.hold(&$0, feedback, feedback: feedback, workshop: nil) }
    ])
    #expect(momentum.passages[3].waiting == 1 && momentum.passages[3].longer == longer)
  }

  @Test func `a workshop that came too late is lost time while its actions are still awaited`() {
    var review = Example.review("ingham") {
      Example.hold(&$0, "2026-10-01", feedback: "2026-10-01", workshop: "2026-11-01")
    }
    review.actions = [:]
    let passage = momentum([review]).passages[3]
    #expect((passage.waiting, passage.longer, passage.days) == (1, 1, []))
  }

  @Test func `a check-in that was moved took longer all the same, and one that was waived took no time`()
    throws
  {
    var moved = Example.review("ingham") {
      Example.hold(&$0, "2026-10-12", feedback: "2026-10-12", workshop: "2026-10-20")
      var checkIn = CheckIn(workshop: Sample.code("wk22"))
      checkIn.moves[Sample.code("mv22")] = Move(
        on: Sample.day("2027-01-04"), from: Sample.day("2027-01-18"), to: Sample.day("2027-01-29"),
        why: "snow")
      $0.checkIns[Sample.code("ck22")] = checkIn
    }
    try Sample.withStore(of: [moved]) { store in
      let report = try store.read { change in
        try LeakageReport.make(
          of: Sample.cycle, records: Records(change), today: Sample.day("2027-01-25"))
      }
      #expect(report.momentum.passages.last.map(row) == "Act to Reflect: 1 0 1 0 1 - - -")
    }
    moved.checkIns[Sample.code("ck22")]?.waived = Reason(on: Sample.day("2027-01-25"), why: "closing")
    let waived = momentum([moved]).passages.last
    #expect(waived.map(row) == "Act to Reflect: 1 1 0 0 0 - - -")
  }

  @Test func `a cancelled review stands apart and is late for nothing`() {
    let cancelled = Example.review("ingham") {
      Example.hold(&$0, "2026-10-01", feedback: "2026-10-01", workshop: nil)
      $0.cancelled = Reason(on: Sample.day("2026-10-05"), why: "a flood")
    }
    let passages = momentum([cancelled]).passages
    #expect(passages.map(\.cancelled) == [0, 0, 0, 1, 0] && passages.map(\.wentIn) == [1, 1, 1, 1, 0])
    #expect(passages.allSatisfy { $0.longer == 0 && $0.waiting == 0 })
  }

  @Test func `days in the wrong order, or not recorded, are not counted`() {
    let review = Example.review("ingham") {
      Example.hold(&$0, "2026-12-01", feedback: "2026-11-20", workshop: nil)
      $0.preparation.staffMet = Sample.day("2026-12-20")
    }
    #expect(momentum([review]).passages.allSatisfy { $0.days.isEmpty })
  }

  @Test func `each model has a table of its own, the partnership's first`() {
    var trio = ProcessModel.spp
    (trio.id, trio.name, trio.days[.workshop]) = ("another", "Another way", 7)
    trio.stages.removeLast()
    var fold = MomentumFold(today: Sample.today)
    fold.add(Example.reviews[1], in: trio, checkInBy: nil)
    fold.add(Example.reviews[1], in: .spp, checkInBy: nil)
    let momentum = fold.momentum(first: "spp", beside: nil)
    #expect(momentum.models.map(\.id) == ["spp", "another"] && momentum.passages.count == 9)
    #expect(momentum.passages.map(\.longer) == [0, 0, 0, 0, 0, 0, 0, 0, 1])
    #expect(momentum.blocks.count == 4)
  }
}
