import PipCore
import Testing

private typealias Sample = SamplePartnership

@Suite struct `Reports of reviews made by chance` {
  @Test(arguments: 1...40)
  func `the tallies add up, and report and board agree`(seed: UInt64) {
    var random = ReportChance(state: seed)
    let reviews = random.reviews(Int.random(in: 0...60, using: &random))
    let report = Sample.report(of: reviews)
    let summaries = report.reviews

    #expect(summaries.count == reviews.count)
    let waiting = report.waits.map(\.waiting).reduce(0, +)
    #expect(waiting + report.complete + report.cancelled == reviews.count)
    #expect(waiting == report.underWay)
    #expect(report.waits.allSatisfy { $0.overdue <= $0.waiting })
    #expect(report.waits.map(\.overdue).reduce(0, +) == report.reviewsOverdue)

    let tally = report.actions
    #expect(tally.total == tally.open + tally.done + tally.stopped)
    #expect(tally.total == reviews.map(\.actions.count).reduce(0, +))
    #expect(max(tally.started, tally.overdue, tally.toAgree) <= tally.open)
    #expect(report.overdueActions.count == tally.overdue && report.actionsToAgree.count == tally.toAgree)

    #expect(report.checkIns.total == summaries.count { $0.checkIn != nil })
    #expect(report.checkIns.overdue <= report.checkIns.due)
    let active = Sample.schools.count { $0.isActive(during: Sample.cycle.span) }
    #expect(report.coverage.schools == active)
    #expect(report.impactCount == reviews.map(\.impact.count).reduce(0, +))
    #expect(report.strengths.count == reviews.map(\.strengths.count).reduce(0, +))

    let board = StatusBoard(of: summaries, in: [Sample.cycle.id], Sample.lookup, today: Sample.today)
    #expect(board.count == reviews.count && Set(board.reviews) == Set(summaries))
    #expect(board.held == report.reviewsHeld)
    #expect(board.actions == report.actions && board.checkIns == report.checkIns)
    for group in board.groups { #expect(group.reviews.allSatisfy { $0.stage == group.stage }) }
    #expect(report.reviewsTable.rows.allSatisfy { $0.count == report.reviewsTable.headings.count })
  }

  @Test(arguments: 1...20)
  func `the order in which reviews come does not matter`(seed: UInt64) {
    var random = ReportChance(state: seed)
    let reviews = random.reviews(30)
    let report = Sample.report(of: reviews)
    #expect(Sample.report(of: reviews.shuffled(using: &random)) == report)
    #expect(Sample.report(of: reviews.reversed()).json == report.json)
    let summaries = report.reviews.shuffled(using: &random)
    let (one, other) = (report.reviews, summaries)
    let board = { StatusBoard(of: $0, in: [Sample.cycle.id], Sample.lookup, today: Sample.today) }
    #expect(board(one) == board(other))
  }
}

/// Reviews made by chance, the same in every run.
struct ReportChance: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  mutating func reviews(_ count: Int) -> [Review] {
    (1...max(1, count)).prefix(count).map { number in
      let host = oneOf(["ingham", "saxby", "holme", "old-mill", "nowhere"])
      return review(ReviewID(host: Sample.id(host), number: number))
    }
  }

  private mutating func review(_ id: ReviewID) -> Review {
    var review = Review(id: id)
    if coin() { (review.focus, review.themes) = ("reading", [oneOf(["a", "b"]), oneOf(["a", "c"])]) }
    if coin() { review.question = "To what extent?" }
    review.lead = maybe(person())
    review.team = [person(), person()]
    review.champions = coin() ? [person()] : []
    review.planned = maybe(someDay())
    review.held = maybe(someDay())
    if coin() { review.feedback = Feedback(on: someDay()) }
    for _ in 0..<Int.random(in: 0...2, using: &self) {
      var workshop = Workshop()
      (workshop.planned, workshop.held) = (maybe(someDay()), maybe(someDay()))
      workshop.champions = coin() ? [person()] : []
      review.workshops[someCode()] = workshop
    }
    if let workshop = review.startingWorkshop?.code, coin() {
      var checkIn = CheckIn(workshop: workshop)
      checkIn.held = maybe(someDay())
      checkIn.waived = coin() ? nil : Reason(on: someDay(), why: "merged")
      review.checkIns[someCode()] = checkIn
    }
    for _ in 0..<Int.random(in: 0...5, using: &self) { review.actions[someCode()] = action() }
    for _ in 0..<Int.random(in: 0...2, using: &self) {
      review.strengths[someCode()] = Sample.observation("seen", maybe("a"))
      review.impact[someCode()] = Sample.impact("changed", oneOf(Beneficiary.allCases), maybe("seen"))
    }
    if Int.random(in: 0...5, using: &self) == 0 { review.cancelled = Reason(on: someDay(), why: "merged") }
    return review
  }

  private mutating func action() -> Action {
    var action = Action(text: "do")
    (action.owner, action.due) = (maybe(person()), maybe(someDay()))
    (action.started, action.done) = (maybe(someDay()), maybe(someDay()))
    if Int.random(in: 0...4, using: &self) == 0 { action.stopped = Reason(on: someDay(), why: "no time") }
    return action
  }

  private mutating func coin() -> Bool { Bool.random(using: &self) }

  private mutating func maybe<Value>(_ value: Value) -> Value? { coin() ? value : nil }

  private mutating func oneOf<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &self)]
  }

  private mutating func person() -> ID<Person> {
    Sample.id(oneOf(["asha-patel", "tom-reed", "grace-obi", "nobody"]))
  }

  private mutating func someDay() -> Day {
    Sample.cycle.first.adding(Int.random(in: -40...500, using: &self)) ?? Sample.today
  }

  private mutating func someCode() -> Code { Code(avoiding: [], using: &self) }
}
