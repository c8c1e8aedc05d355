import CommandTable
import PipCore

extension PracticeCommands {
  static let match = Row(
    "match", "Suggest whose shared strengths meet a school's priority", .reads,
    examples: ["pip practice match ingham", "pip practice match"],
    discussion: """
      For a review whose feedback has a priority: the schools that share a strength under a theme of its focus, or one with \
      words in common with the priority, each with the reason. Those with both come first, then by theme, then by words; \
      among equals the school's name decides. It is a suggestion of whom to talk to and no judgement on anybody's practice.

      Without HOST, this is done for every review of the open cycles that has a priority and no action done yet. The host \
      itself and schools that have left are passed over. Strengths come from all cycles.
      """,
    optionalArgument("host", ReviewWord.self, "The review; all that wait if left out")
  ) { session, word in
    let needs = try word.map { [try need($0, session)] } ?? waitingNeeds(session)
    let shared = try SharedPractice(of: session.records.cycles(), session.records).items
    let schools = try session.records.schools().filter { $0.isActive(on: session.today) }
    let names = Dictionary(schools.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    let current = Cycle.current(try session.records.cycles(), today: session.today)?.id
    var rows: [MatchRow] = []
    for need in needs {
      var others = names
      others[need.place.review.host] = nil
      let given = try session.openSupport(for: need.place.review.host)
      rows += PracticeMatch.matches(need.priority, need.place.review.themes, among: shared, others).map {
        match in
        MatchRow(
          need: need, match: match, name: others[match.practice.school] ?? match.practice.school.text,
          address: match.practice.address(current: current), isAgreed: given.contains(match.practice.school))
      }
    }
    var answer = listing.answer("pip/practice/matches/1", rows, empty: "")
    answer.page = { [rows] in page(needs, rows) }
    if !rows.isEmpty {
      let host = needs.count == 1 ? needs[0].place.review.host.text : "HOST"
      answer.notes = ["When two schools agree: \(session.program) support add SCHOOL \(host) \"…\" --due DAY"]
    }
    return answer
  }

  /// A review with a priority, for which help is looked for.
  struct Need: Sendable {
    let place: ReviewPlace
    let priority: String
    let hostName: String
    /// Whether the priority may stand in a list of many schools.
    let isShown: Bool
  }

  /// One suggestion for one review.
  struct MatchRow: Sendable {
    let need: Need
    let match: PracticeMatch
    let name: String
    let address: String
    /// Whether support from that school is agreed already and not yet done.
    let isAgreed: Bool
  }

  private static var listing: Listing<MatchRow> {
    Listing<MatchRow>(columns: [
      Column("host", nil) { .text($0.need.place.review.host.text) },
      Column("cycle", nil) { .text($0.need.place.cycle.id.text) },
      Column("review", nil) { .text($0.need.place.address) },
      Column("school", nil) { .text($0.match.practice.school.text) },
      Column("name", nil) { .text($0.name) },
      Column("address", "Address") { .text($0.address) },
      Column("reason", nil) { .text($0.match.reason($0.name)) },
      Column(nil, "Why", wraps: true) { row in
        .text(row.match.reason(row.name) + (row.isAgreed ? "; support is agreed already" : ""))
      },
      Column("theme", nil) { .text($0.match.fit == .words ? nil : $0.match.practice.theme) },
      Column("words", nil) { .words($0.match.words) },
      Column("others", nil) { .number($0.match.others) },
      Column("supportAgreed", nil) { .truth($0.isAgreed) },
    ])
  }

  private static func page(_ needs: [Need], _ rows: [MatchRow]) -> Document {
    guard !needs.isEmpty else {
      return Document([.paragraph("No review waits with a priority and without an action done.")])
    }
    var document = Document([.title("Whom to talk to")])
    for need in needs {
      document.add(.heading("\(need.hostName) (\(need.place.address))"))
      document.add(.facts(Facts.make([("Priority", need.isShown ? need.priority : "kept by the school")])))
      let own = rows.filter { $0.need.place.fullAddress == need.place.fullAddress }
      document.add(
        own.isEmpty
          ? .paragraph("Nothing that is shared so far has a theme or a word in common with it.")
          : .table(listing.table(own)))
    }
    if !rows.isEmpty {
      document.add(
        .paragraph(
          "A suggestion of whom to talk to, not a ranking: ask the school what it did, and what it would share."
        ))
    }
    return document
  }

  /// The need of the review that was named.
  private static func need(_ word: ReviewWord, _ session: Session) throws -> Need {
    let place = try session.review(word, awaiting: [.workshop, .actions, .checkIn])
    try session.checkNotCancelled(place)
    guard let priority = place.review.feedback?.priority else {
      throw LookupProblem.noItem(
        noun: "priority", code: "", place: "in the review of \(place.address)", candidates: [])
    }
    return try need(place, priority, isShown: true, session)
  }

  /// The needs of all reviews of the open cycles that have a priority and no action done.
  private static func waitingNeeds(_ session: Session) throws -> [Need] {
    var places: [ReviewPlace] = []
    try session.forEachChased { place in
      let isWaiting = !place.review.actions.values.contains { $0.state == .done }
      if place.review.cancelled == nil, place.review.feedback?.priority != nil, isWaiting {
        places.append(place)
      }
    }
    let partnership = try session.records.partnership()
    return try places.map { place in
      try need(
        place, place.review.feedback?.priority ?? "",
        isShown: place.review.shared(by: partnership).priority != nil, session)
    }
  }

  private static func need(
    _ place: ReviewPlace, _ priority: String, isShown: Bool, _ session: Session
  ) throws -> Need {
    let host = place.review.host
    let name = try session.records.school(host)?.name ?? host.text
    return Need(place: place, priority: priority, hostName: name, isShown: isShown)
  }
}

extension Session {
  /// The schools that give a school support which is agreed in an open cycle and not yet done.
  func openSupport(for school: ID<School>) throws -> Set<ID<School>> {
    var schools: Set<ID<School>> = []
    for cycle in try records.cycles() where cycle.isOpen {
      for support in try records.readableSupport(in: cycle.id).items.values
      where support.isOpen && support.to == school { schools.insert(support.from) }
    }
    return schools
  }
}
