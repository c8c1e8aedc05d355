import CommandTable
import PipCore

/// The fields of a review that can be typed, shared by `review add` and `review edit`.
struct ReviewDraft: Sendable {
  var day: DayWord?
  var people: ReviewPeople
  var enquiry: ReviewEnquiry
  var model: String?
  var framework: FrameworkWord?

  static let parameter: Parameter<ReviewDraft> = group(
    option("on", DayWord.self, "The day of the visit"), ReviewPeople.parameter, ReviewEnquiry.parameter,
    option("model", ModelWord.self, "The process model, if not the partnership's"),
    option("framework", FrameworkWord.self, "The framework of its themes, if not the partnership's")
  ) { day, people, enquiry, model, framework in
    ReviewDraft(day: day, people: people, enquiry: enquiry, model: model?.text, framework: framework)
  }

  /// Puts what was typed into a review; what was not typed stays.
  func apply(to review: inout Review, _ session: Session) throws {
    review.planned = try session.day(day) ?? review.planned
    if let model { review.model = try session.model(named: model).id }
    if let framework { review.keep(try session.framework(framework).id) }
    try enquiry.apply(to: &review, session)
    if framework != nil { try session.checkAreas(of: review) }
    try people.apply(to: &review, session)
  }
}

/// Who visits and who facilitates.
struct ReviewPeople: Sendable {
  var lead: PersonWord?
  var team: [PersonWord]
  var shadows: [PersonWord]
  var champions: [PersonWord]

  static let parameter: Parameter<ReviewPeople> = group(
    option("lead", PersonWord.self, "The lead reviewer, from another school"),
    options("team", PersonWord.self, "A reviewer of the visiting team"),
    options("shadow", PersonWord.self, "A reviewer in training who watches"),
    options("champion", PersonWord.self, "An improvement champion")
  ) { lead, team, shadows, champions in
    ReviewPeople(lead: lead, team: team, shadows: shadows, champions: champions)
  }

  func apply(to review: inout Review, _ session: Session) throws {
    let day = review.held ?? review.planned ?? session.today
    if let lead {
      let person = try session.person(lead)
      try review.checkVisitor(person, task: "lead", on: day)
      review.lead = person.id
    }
    if !team.isEmpty { review.team = try visitors(team, "be a reviewer in", review, day, session) }
    if !shadows.isEmpty { review.shadows = try visitors(shadows, "shadow", review, day, session) }
    if !champions.isEmpty {
      review.champions = try session.participants(champions, on: day)
    }
    try review.checkOneTaskEach()
  }

  private func visitors(
    _ words: [PersonWord], _ task: String, _ review: Review, _ day: Day, _ session: Session
  ) throws -> [ID<Person>] {
    let people = try session.people(words)
    for person in people { try review.checkVisitor(person, task: task, on: day) }
    return people.map(\.id)
  }
}

/// What the review asks.
struct ReviewEnquiry: Sendable {
  var focus: String?
  var themes: [String]
  var question: String?
  var lines: [String]
  var baseline: String?
  var aspiration: String?

  static let parameter: Parameter<ReviewEnquiry> = group(
    option("focus", NameText.self, "What the review looks at"),
    options("theme", NewID.self, "A theme the focus belongs to"),
    option("question", NameText.self, "The enquiry question: \"To what extent …?\""),
    texts("line", NameText.self, "A line of enquiry"),
    option("baseline", ProseText.self, "Where the school is now"),
    option("aspiration", ProseText.self, "What \"to a great extent\" would look like")
  ) { focus, themes, question, lines, baseline, aspiration in
    ReviewEnquiry(
      focus: focus?.text, themes: themes.map(\.text), question: question?.text, lines: lines.map(\.text),
      baseline: baseline?.text, aspiration: aspiration?.text)
  }

  func apply(to review: inout Review, _ session: Session) throws {
    review.focus = focus ?? review.focus
    review.question = question ?? review.question
    review.baseline = baseline ?? review.baseline
    review.aspiration = aspiration ?? review.aspiration
    if !themes.isEmpty { review.themes = try session.themes(themes, in: review) }
    if !lines.isEmpty { review.lines = lines }
  }
}
