/// One review as the rules of the protocol see it.
struct ReviewFacts: Sendable {
  let review: Review
  let model: ProcessModel
  let standing: Standing
  let cycle: Cycle
  let today: Day
  let lookup: Lookup
  let past: PastReviews
  /// The reviews whose outcome a meeting has heard.
  let brought: Set<ReviewAddress>
  /// What everybody has watched before.
  let shadows: ShadowFold

  /// The day of the visit, or the day agreed for it, or today while none is agreed.
  var visitDay: Day { review.held ?? review.planned ?? today }

  /// Whether the visit is so near, or so far past, that what belongs before it should be there: two weeks (ours).
  var isNear: Bool {
    guard review.held == nil else { return true }
    return review.planned.map { $0 <= today.adding(14) ?? .latest } ?? false
  }

  /// What somebody lacks before a task may be taken on the day of the visit, nil when the model has no rule for it.
  func lacks(_ person: Person, to task: TrainedTask) -> Readiness? {
    model.readiness(
      of: person, for: task,
      watched: { shadows.count(of: person.id, for: task, before: visitDay) }, on: visitDay)
  }

  /// The name of the host.
  var host: String { lookup.name(of: review.host) }

  /// Says what was found in the review.
  func found(_ sentence: String, mend: String, code: Code? = nil) -> [PointRule.Found] {
    let place = code.map { "\(review.id)/\($0)" } ?? review.id.description
    return [PointRule.Found(place: place, school: review.host, sentence: sentence, mend: mend)]
  }

  /// What mends that somebody lacks something: the course that comes next, or else a review to watch while there is time.
  func mend(_ lacking: Readiness, of person: Person, _ rule: String) -> String {
    guard let course = lacking.missingCourses.first else {
      return beforeVisit("review edit HOST --shadow \(person.id)", rule)
    }
    return "person train \(person.id) \(course) --on DAY"
  }

  /// The command that sets a point aside: what has happened can no longer be mended, only explained.
  func setAside(_ rule: String) -> String { "protocol set-aside \(rule) \(review.id) --why \"…\"" }

  /// What mends a point while the visit is still to come; after it, the point is set aside with its reason.
  func beforeVisit(_ mend: String, _ rule: String) -> String { review.held == nil ? mend : setAside(rule) }

  /// Says what was found in the review, unless something holds.
  func unless(_ isFine: Bool, _ sentence: @autoclosure () -> String, mend: @autoclosure () -> String)
    -> [PointRule.Found]
  {
    isFine ? [] : found(sentence(), mend: mend())
  }
}

/// What earlier reviews tell: who led a host's last one, and who has facilitated a workshop before.
struct PastReviews: Sendable {
  /// What is remembered of a host's last review; a county's reviews as a whole would fill the memory.
  struct Last: Sendable {
    let cycle: ID<Cycle>
    let lead: ID<Person>?
    let hasActions: Bool
  }

  /// The last review of each host before the one in question.
  var last: [ID<School>: Last] = [:]
  /// People who have facilitated a workshop that was held.
  var champions: Set<ID<Person>> = []

  /// Takes in a review; later ones must come later.
  mutating func add(_ review: Review, of cycle: ID<Cycle>) {
    if review.held != nil {
      last[review.host] = Last(cycle: cycle, lead: review.lead, hasActions: !review.actions.isEmpty)
    }
    let held = review.workshops.values.filter { $0.held != nil }
    guard !held.isEmpty else { return }
    champions.formUnion(review.champions)
    champions.formUnion(held.flatMap(\.champions))
  }
}
