import CommandTable
import PipCore

// What only the words at the cursor need, beside what questions offer: addresses and codes of items, each with its text.
extension Offers {
  /// The items that a value can name, or nil when it names none.
  ///
  /// - Parameters:
  ///   - place: The value and its command line.
  ///   - session: The records of this moment.
  /// - Returns: The items in order.
  /// - Throws: What kept them from being read.
  func items(_ place: ValuePlace<Globals>, _ session: Session) throws -> [Offer]? {
    switch place.info.type?.type {
    case is ReviewWord.Type where place.typed.contains("@"): return try reviewsOfAllCycles(session)
    case is ClusterWord.Type where place.typed.contains("@"):
      return try session.records.cycles().flatMap { cycle in
        try session.records.clusters(in: cycle.id).map { Offer("\($0.id)@\(cycle.id)", $0.name) }
      }
    case is ItemWord.Type: return try reviewItems(session)
    case is AimWord.Type: return try aims(place, session)
    case is MeetingWord.Type: return try session.chasedMeetings().map(Self.offer)
    case is MeetingItemWord.Type: return try meetingItems(session)
    case is TrainingWord.Type:
      return try session.records.trainingEvents().map { Offer($0.id.text, $0.course, detail: $0.on.short) }
    case is SupportWord.Type:
      return try session.chasedCycles().flatMap { cycle in
        try session.records.support(in: cycle.id).items.sorted { $0.key < $1.key }.map { code, item in
          Offer(
            try session.supportAddress(code, in: cycle), "\(item.from) supports \(item.to)", detail: item.text
          )
        }
      }
    case is SelfReviewWord.Type: return try selfReviewItems(session)
    case is YearCode.Type: return try yearItems(session)
    case is CodeWord.Type: return try workshops(place, session)
    case is RoundWord.Type:
      let rounds = Set(try session.records.clusters(in: session.cycle().id).compactMap(\.round))
      return rounds.sorted().map { Offer(String($0)) }
    case is InterestWord.Type:
      return Self.coded(try session.records.enquiry(in: session.cycle().id)?.interest) {
        $0.school?.text ?? $0.name
      }
    case is PlainCode.Type: return try ownItems(place, session)
    case is PointRuleWord.Type: return PointRule.all.map { Offer($0.id, $0.title) }
    case is ChangeWord.Type:
      return try session.records.latestChanges(20).map { Offer($0.code, $0.command) }
    case is FrameworkWord.Type:
      let all = try Framework.builtIn + session.records.ownFrameworks()
      return all.map { Offer($0.id.text, $0.name) }
    case is AreaWord.Type, is ThemeWord.Type: return try areas(place, session)
    case is NewID.Type where place.info.name == "theme": return try areas(place, session)
    case is NewID.Type where place.info.name == "stage":
      let stages = try session.usualModel().stages.map { Offer($0.id, $0.name) }
      return stages + [Offer("complete"), Offer("cancelled")]
    case is RatingGroupWord.Type:
      let word = place.given.words["session"]?.first.map { RatingSessionWord(text: $0.lowercased()) }
      let rating = try session.ratingSession(namedOrLatest: word, in: session.cycle())
      return rating?.groups.keys.sorted().map { Offer($0.text) }
    default: return try pairs(place, session)
    }
  }

  /// Items by their code, in order.
  static func coded<Item>(_ items: [Code: Item]?, _ name: (Item) -> String?) -> [Offer] {
    (items ?? [:]).sorted { $0.key < $1.key }.map { Offer($0.key.description, name($0.value)) }
  }

  private func reviewsOfAllCycles(_ session: Session) throws -> [Offer] {
    try session.records.cycles().flatMap { cycle in
      try session.records.reviewIDs(in: cycle.id).map { Offer("\($0)@\(cycle.id)") }
    }
  }

  private func reviewItems(_ session: Session) throws -> [Offer] {
    let kind = path.first == "review" ? path.dropFirst().first : path.first
    var offers: [Offer] = []
    try session.forEachChased { place in
      let review = place.review
      func add<Item>(_ items: [Code: Item], _ name: (Item) -> String) {
        offers += items.sorted { $0.key < $1.key }.map { Offer(place.address($0.key), name($0.value)) }
      }
      switch kind {
      case "action": add(review.actions.filter { fits($0.value) }, \.text)
      case "workshop": add(review.workshops, Self.day)
      case "impact": add(review.impact, \.text)
      case "evidence": add(review.evidence, \.text)
      case "strength": add(review.strengths, \.text)
      case "finding": add(review.findings, \.text)
      case "learning": add(review.learning, \.text)
      case "timetable": add(review.timetable) { "\($0.time) \($0.what)" }
      default: break
      }
    }
    return offers
  }

  /// The codes of the workshops of the review that is named.
  private func workshops(_ place: ValuePlace<Globals>, _ session: Session) throws -> [Offer] {
    guard let host = place.given.words["host"]?.first else { return [] }
    let review = try session.review(ReviewWord(argument: host), awaiting: [.workshop, .actions]).review
    return Self.coded(review.workshops, Self.day)
  }

  private static func day(_ workshop: Workshop) -> String {
    (workshop.held ?? workshop.planned)?.short ?? "no day yet"
  }

  /// Whether a step can be recorded of an action: what has ended is not done again, and what goes on is not taken up again.
  private func fits(_ action: Action) -> Bool {
    let hasEnded = action.done != nil || action.stopped != nil
    switch path.last {
    case "start": return !hasEnded && action.started == nil
    case "done", "stop": return !hasEnded
    case "reopen": return hasEnded
    default: return true
    }
  }

  /// Reviews of the school that is helped, and their actions.
  private func aims(_ place: ValuePlace<Globals>, _ session: Session) throws -> [Offer] {
    let school = place.given.words["to"]?.first?.lowercased()
    var offers: [Offer] = []
    try session.forEachChased { found in
      guard school == nil || found.review.host.text == school else { return }
      offers.append(Offer(found.address, "the whole review"))
      offers += found.review.actions.sorted { $0.key < $1.key }
        .map { Offer(found.address($0.key), $0.value.text) }
    }
    return offers
  }

  private static func offer(_ place: MeetingPlace) -> Offer {
    let day = place.meeting.held ?? place.meeting.planned
    return Offer(place.address, place.meeting.kind.text, detail: day?.short)
  }

  private func meetingItems(_ session: Session) throws -> [Offer] {
    try session.chasedMeetings().flatMap { place in
      let texts =
        path.contains("lesson")
        ? place.meeting.lessons.mapValues(\.text) : place.meeting.decisions.mapValues(\.text)
      return texts.sorted { $0.key < $1.key }.map { Offer(place.address($0.key), $0.value) }
    }
  }

  private func selfReviewItems(_ session: Session) throws -> [Offer] {
    try session.chasedCycles().flatMap { cycle in
      let own = try session.records.selfReview(of: cycle.id)
      let texts: [Code: String] =
        switch path.first {
        case "maturity": own.maturity.mapValues(\.on.short)
        case "reflection": own.reflections.mapValues { "\($0.question.text), \($0.on.short)" }
        case "feature": own.features.mapValues { "\($0.feature.text), \($0.on.short)" }
        default: own.commitments.mapValues(\.text)
        }
      return try texts.sorted { $0.key < $1.key }
        .map { Offer(try session.address($0.key, in: cycle), $0.value) }
    }
  }
}
