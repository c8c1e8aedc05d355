import CommandTable
import PipCore

extension ReviewCommands {
  static let add = Row(
    "add", "Arrange a review of a school", .writes,
    examples: [
      "pip review add ingham --on 12/11/2026 --lead asha-patel --team tom-reed,mina-shah --focus \"Early reading\"",
      "pip review add ingham",
    ],
    discussion:
      "Without the host you are asked for everything; with it, nothing is asked, and what is not agreed yet can be added later with review edit.",
    asks: ["on", "lead", "team", "focus", "question"],
    argument("host", ReviewWord.self, "The school that is reviewed"), ReviewDraft.parameter,
    flag("again", "A second review of the same school in this cycle")
  ) { session, word, draft, again in
    if word.number != nil {
      throw UsageError.conflicting(
        "a new review is named by its host alone",
        hints: [
          "type \(session.program) review add \(word.host), with --again for a second one in this cycle"
        ])
    }
    let cycle = try word.cycle.map { try session.cycle(named: $0) } ?? session.cycle()
    let school = try session.school(SchoolWord(text: word.host))
    let earlier = try session.reviews(of: school.id, in: cycle)
    guard earlier.isEmpty || again else {
      throw RuleProblem.reviewExists(review: school.id.text, cycle: cycle.id.text)
    }
    var place = try session.place(
      Review(id: ReviewID(host: school.id, number: earlier.count + 1)), cycle)
    // A review keeps the framework it begins with, whatever the partnership chooses later.
    place.review.keep(try session.records.partnership().frameworkID)
    try draft.apply(to: &place.review, session)
    try school.checkCanHost(on: place.review.planned, in: cycle)
    try session.save(place)
    return .saved(
      Saved(
        "arranged", "the review", place.address, school.name, facts: try ReviewFacts.plan(place, session)),
      notes: lookBackNotes(place, session),
      warnings: try session.doubts(about: place.review.planned, "a visit", in: place)
        + session.teamDoubts(place, since: Review(id: place.review.id))
        + session.readinessDoubts(place.review, before: nil))
  }

  /// Fields that `edit --clear` can empty.
  enum Field: String, CaseIterable, ArgumentValue {
    case on, held, lead, team, shadow, champion, focus, theme, question, line, baseline, aspiration, model,
      framework
    case gap, priority, owner, reply, sharing
    case championsPresent = "champions-present"
    case governorsPresent = "governors-present"
    case selfEvaluation = "self-evaluation"
    case firstMeeting = "first-meeting"
    case staffMet = "staff-met"
    case staffTold = "staff-told"
    case dataShared = "data-shared"
    case reportToStaff = "report-to-staff"
    case reportToHub = "report-to-hub"
    case link
    static let valueName = "FIELD"
  }

  static let edit = Row(
    "edit", "Change what is agreed for a review", .writes,
    examples: [
      "pip review edit ingham --question \"To what extent do pupils in Year 1 read with fluency?\"",
      "pip review edit ingham --team tom-reed,mina-shah --clear shadow",
    ],
    discussion: """
      What you name replaces what was there: --team a,b makes a and b the whole team.

      A visit that moves to another day is recorded with review move, which keeps the reason.
      """,
    argument("host", ReviewWord.self, "The review"), ReviewDraft.parameter,
    option("held", DayWord.self, "Correct the day on which the visit was held"),
    options("clear", Field.self, "Empty a field")
  ) { session, word, draft, held, cleared in
    var place = try session.review(word)
    let before = place.review
    for field in cleared { clear(field, of: &place.review) }
    try draft.apply(to: &place.review, session)
    if cleared.contains(.framework) { try session.checkAreas(of: place.review) }
    if let held {
      guard place.review.held != nil else {
        throw RuleProblem.stepMissing(
          step: "a corrected day", needs: "the visit itself", command: "review held \(place.address) --on DAY"
        )
      }
      place.review.held = try session.day(held)
    }
    try session.checkSaid(place.review != before, about: "the review of \(place.address)")
    try place.checkStillHeld(before, session)
    let isOtherDay = (place.review.held ?? place.review.planned) != (before.held ?? before.planned)
    if isOtherDay { try session.checkVisit(place) }
    try session.save(place)
    var facts = try ReviewFacts.plan(place, session)
    if place.review.preparation != before.preparation {
      facts += ReviewFacts.preparation(place.review, session)
    }
    if place.review.sharing != before.sharing || place.review.reply != before.reply {
      facts += try ReviewFacts.sharing(place.review, session)
    }
    if place.review.feedback != before.feedback || place.review.report != before.report {
      facts += try ReviewFacts.feedback(place.review, session)
    }
    return .saved(
      Saved("changed", "the review", place.address, nil, facts: facts),
      warnings: try session.doubts(
        about: isOtherDay ? place.review.held ?? place.review.planned : nil, "a visit",
        happened: place.review.held != nil, in: place) + session.teamDoubts(place, since: before)
        + place.wordingDoubts(before, session) + session.readinessDoubts(place.review, before: before))
  }

  private static func clear(_ field: Field, of review: inout Review) {
    switch field {
    case .on: review.planned = nil
    case .held: review.held = nil
    case .lead: review.lead = nil
    case .team: review.team = []
    case .shadow: review.shadows = []
    case .champion: review.champions = []
    case .focus: review.focus = nil
    case .theme: review.themes = []
    case .question: review.question = nil
    case .line: review.lines = []
    case .baseline: review.baseline = nil
    case .aspiration: review.aspiration = nil
    case .model: review.model = nil
    case .framework: review.framework = nil
    case .gap: review.feedback?.gap = nil
    case .priority: review.feedback?.priority = nil
    case .owner: review.feedback?.owner = nil
    case .reply: review.reply = nil
    case .sharing: review.sharing = nil
    case .championsPresent: review.feedback?.championsPresent = []
    case .governorsPresent: review.feedback?.governorsPresent = nil
    case .selfEvaluation: review.preparation.selfEvaluation = nil
    case .firstMeeting: review.preparation.firstMeeting = nil
    case .staffMet: review.preparation.staffMet = nil
    case .staffTold: review.preparation.staffTold = nil
    case .dataShared: review.preparation.dataShared = nil
    case .reportToStaff: review.report.toStaff = nil
    case .reportToHub: review.report.toHub = nil
    case .link: review.preparation.links = []
    }
  }
}
