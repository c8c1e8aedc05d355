import Testing

@testable import PipCore

private typealias Sample = SamplePartnership

@Suite struct `The steps that a model can ask for` {
  private static let day = Sample.day("2026-11-12")

  /// What records each step.
  private static func take(_ step: Step, in review: inout Review) {
    switch step {
    case .selfEvaluation: review.preparation.selfEvaluation = day
    case .focus: review.focus = "Reading"
    case .firstMeeting: review.preparation.firstMeeting = day
    case .dataShared: review.preparation.dataShared = day
    case .staffTold: review.preparation.staffTold = day
    case .staffMet: review.preparation.staffMet = day
    case .question: review.question = "To what extent?"
    case .aspiration: (review.baseline, review.aspiration) = ("here", "there")
    case .lead: review.lead = Sample.id("asha-patel")
    case .team: review.team = [Sample.id("tom-reed")]
    case .evidence: review.evidence[Sample.code("7k3m")] = Evidence(text: "Books")
    case .day: review.planned = day
    case .visit: review.held = day
    case .feedback: review.feedback = Feedback(on: day)
    case .judgements: break
    case .reportToStaff: review.report.toStaff = day
    case .reportToHub: review.report.toHub = day
    case .workshop: review.workshops[Sample.code("wk22")] = Sample.workshop(held: "2026-11-26")
    case .actions: review.actions[Sample.code("7p3m")] = Action(text: "Read")
    case .checkIn:
      var checkIn = CheckIn(workshop: Sample.code("wk22"))
      checkIn.held = Sample.day("2027-02-24")
      review.checkIns[Sample.code("ck22")] = checkIn
    }
  }

  @Test func `a review waits for each step until its fact is recorded, and for no step twice`() {
    // Judgements are recorded elsewhere; what asks for them is shown with the commands.
    let steps = Step.allCases.filter { $0 != .judgements }
    var model = ProcessModel.spp
    model.stages = steps.map { Stage(id: $0.rawValue, name: $0.rawValue, steps: [$0]) }
    var review = Review(id: Sample.reviewID("ingham"))
    let calendar = SchoolCalendar(terms: [], closures: [])
    for step in steps {
      #expect(Standing(of: review, in: model, calendar).step == step)
      #expect(!step.isDone(in: review, model))
      Self.take(step, in: &review)
      #expect(step.isDone(in: review, model))
    }
    #expect(Standing(of: review, in: model, calendar).place == .complete)
  }

  @Test func `days of preparation are counted back from the visit, others from what they follow`() {
    var model = ProcessModel.spp
    model.days = [.focus: 21, .feedback: 2, .workshop: 10, .actions: 5, .reportToStaff: 14]
    model.stages = [
      Stage(id: "all", name: "All", steps: [.focus, .visit, .feedback, .reportToStaff, .workshop, .actions])
    ]
    let calendar = SchoolCalendar(terms: [], closures: [])
    var review = Review(id: Sample.reviewID("ingham"))
    review.planned = Self.day
    var due: [String] = []
    for step in model.steps {
      due.append(Standing(of: review, in: model, calendar).due?.description ?? "-")
      Self.take(step, in: &review)
    }
    #expect(due == ["2026-10-22", "2026-11-12", "2026-11-14", "2026-11-26", "2026-11-22", "2026-12-01"])
    model.days = [:]
    review.feedback = nil
    #expect(Standing(of: review, in: model, calendar).due == nil)
  }
}

@Suite struct `Check-ins as a model counts them` {
  private static let calendar = SchoolCalendar(terms: [], closures: [])

  private func review(_ change: (inout Review) -> Void) -> Review {
    var review = Review(id: Sample.reviewID("ingham"))
    change(&review)
    return review
  }

  private func due(_ review: Review, _ model: ProcessModel) -> [String] {
    CheckInDue.all(of: review, in: model, Self.calendar).map { "\($0.name) \($0.due) \($0.state.rawValue)" }
  }

  private func held(_ day: String, _ number: Int = 1, workshop: Code? = nil) -> CheckIn {
    var checkIn = CheckIn(workshop: workshop, number: number)
    checkIn.held = Sample.day(day)
    return checkIn
  }

  @Test func `the days run from the visit, the feedback or the workshop, whichever the model says`() {
    var model = ProcessModel.spp
    model.followUpDays = [30]
    let planned = review { $0.planned = Sample.day("2026-11-02") }
    let visited = review { $0.held = Sample.day("2026-11-02") }
    let told = review {
      ($0.held, $0.feedback) = (Sample.day("2026-11-02"), Feedback(on: Sample.day("2026-11-04")))
      $0.workshops[Sample.code("wk22")] = Sample.workshop(planned: "2026-11-10")
    }
    model.followUpFrom = .visit
    #expect(due(planned, model) == ["90-day check-in 2026-12-02 expected"])
    #expect(due(visited, model) == ["90-day check-in 2026-12-02 due"])
    model.followUpFrom = .feedback
    #expect(due(visited, model) == ["90-day check-in 2026-12-02 expected"])
    #expect(due(told, model) == ["90-day check-in 2026-12-04 due"])
    model.followUpFrom = .workshop
    #expect(due(visited, model) == [])
    #expect(due(told, model) == ["90-day check-in 2026-12-10 expected"])
  }

  @Test func `the next of several is due when the one before has ended`() {
    var model = ProcessModel.spp
    (model.followUpDays, model.followUpFrom, model.followUpName) = ([30, 60, 90], .visit, "look")
    var review = review { $0.held = Sample.day("2026-11-02") }
    #expect(due(review, model) == ["first look 2026-12-02 due"])
    review.checkIns[Sample.code("ck22")] = held("2026-12-01")
    // 60 days from the visit is New Year's Day.
    #expect(due(review, model) == ["first look 2026-12-02 on-time", "second look 2027-01-04 due"])
    var waived = CheckIn(workshop: nil, number: 2)
    waived.waived = Reason(on: Sample.day("2026-12-02"), why: "too soon")
    review.checkIns[Sample.code("ck33")] = waived
    #expect(due(review, model).last == "third look 2027-02-01 due")
    #expect(Standing(of: review, in: model, Self.calendar).waitsFor == "the third look")
    review.checkIns[Sample.code("ck44")] = held("2027-02-08", 3)
    #expect(due(review, model).last == "third look 2027-02-01 late")
    #expect(Standing(of: review, in: model, Self.calendar).place == .complete)
    model.followUpDays = [30]
    #expect(due(review, model) == ["look 2026-12-02 on-time"])
  }

  @Test func `one that is optional is there only once it is arranged`() {
    var review = review {
      ($0.held, $0.feedback) = (Sample.day("2026-11-02"), Feedback(on: Sample.day("2026-11-02")))
    }
    #expect(due(review, .trio) == [])
    #expect(Standing(of: review, in: .trio, Self.calendar).place == .complete)
    var item = CheckIn(workshop: nil)
    item.planned = Sample.day("2027-03-08")
    review.checkIns[Sample.code("ck22")] = item
    #expect(due(review, .trio) == ["revisit 2027-03-08 due"])
    #expect(Standing(of: review, in: .trio, Self.calendar).waitsFor == "the revisit")
    // Before the visit nothing is complete, however optional the revisit is.
    review.held = nil
    review.feedback = nil
    #expect(Standing(of: review, in: .trio, Self.calendar).step == .focus)
    var model = ProcessModel.trio
    model.followUpDays = [60]
    review.checkIns = [:]
    #expect(due(review, model) == [])
  }

  @Test func `an item of an older file, without a number, is the first`() throws {
    let text = #"{"workshop": "wk22", "held": "2027-02-24"}"#
    let item = try CheckIn(reading: JSONDocument(Array(text.utf8)).root)
    #expect(item.number == nil && item.json == held("2027-02-24", workshop: Sample.code("wk22")).json)
    let review = review {
      $0.workshops[Sample.code("wk22")] = Sample.workshop(held: "2026-11-26")
      $0.checkIns[Sample.code("ck22")] = item
    }
    #expect(due(review, .spp) == ["90-day check-in 2027-02-24 on-time"])
  }

  @Test func `a later check-in is not held before an earlier one`() {
    var review = review { $0.held = Sample.day("2026-11-02") }
    review.checkIns = [Sample.code("ck22"): held("2026-12-03", 2), Sample.code("ck33"): held("2026-12-04")]
    #expect(throws: RuleProblem.self) { try review.checkDaysInOrder() }
    review.checkIns[Sample.code("ck22")]?.held = Sample.day("2026-12-04")
    #expect(throws: Never.self) { try review.checkDaysInOrder() }
  }
}
