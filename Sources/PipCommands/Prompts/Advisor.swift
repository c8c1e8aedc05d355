import CommandTable
import PipCore

/// Advice from the records, as they are at the moment of each question: nothing is locked while a person thinks.
struct Advisor {
  let world: World
  let invocation: Invocation<Globals, Session, Answer>
  let today: Day
  /// The data, or nil for a command that does without.
  let store: Store?

  init(_ world: World, _ invocation: Invocation<Globals, Session, Answer>) throws {
    (self.world, self.invocation) = (world, invocation)
    today = try Today.find(invocation.globals, world)
    switch invocation.command.access {
    case .reads, .writes:
      store = Store(path: try DataDirectory.find(invocation.globals, world), system: world.system)
    case .nothing, .creates: store = nil
    }
  }

  /// What a conversation asks.
  var advice: Advice {
    Advice(
      offers: { info, given in try read { try offers(info, given, $0) } },
      understand: { info, word, given in try read { try understand(info, word, given, $0) } })
  }

  /// Whether the host that is named gets a new review; everywhere else the name is that of a review there is.
  var arranges: Bool { invocation.path == ["review", "add"] }

  /// Runs a body on the records of this moment; it may run twice.
  func read<Value>(_ body: (Session) throws -> Value) throws -> Value {
    let globals = invocation.globals
    guard let store else { return try body(Session(world, globals, records: nil, place: "", today: today)) }
    return try store.read { change in
      try body(Session(world, globals, records: Records(change), place: store.path, today: today))
    }
  }
}

extension Advisor {
  /// The known things that a value can name.
  private func offers(_ info: ParameterInfo, _ given: Given, _ session: Session) throws -> [Offer]? {
    if let choices = info.choices { return choices.map { Offer($0) } }
    switch info.type?.type {
    case is SchoolWord.Type: return try schools(info, session).map { Offer($0.id.text, $0.name) }
    case is ReviewWord.Type: return try arranges ? hosts(info, given, session) : reviews(info, session)
    case is PersonWord.Type, is OwnerWord.Type: return try people(info, given, session)
    case is ClusterWord.Type:
      let clusters = try session.records.clusters(in: session.cycle().id)
      try require(clusters, info, "cluster", "cluster add NAME")
      return clusters.map { Offer($0.id.text, $0.name) }
    case is RatingSessionWord.Type:
      let ratings = try session.records.ratingSessions(in: session.cycle().id)
      try require(ratings, info, RatingSession.noun, "rating add DAY")
      return ratings.map { Offer($0.id.text, $0.name, detail: $0.on.short) }
    case is CycleWord.Type:
      let cycles = try session.records.cycles()
      try require(cycles, info, "cycle", "cycle open 2026-27")
      return cycles.map { Offer($0.id.text, "\($0.first.short) to \($0.last.short)") }
    case is RoleWord.Type: return try words(of: .role, session)
    // With its course named, an event is called as one likes.
    case is CourseOrName.Type where invocation.given.words["course"] != nil: return nil
    case is CourseWord.Type, is CourseOrName.Type: return try words(of: .course, session)
    case is ThemeWord.Type: return try words(of: .theme, session)
    case is ModelWord.Type: return try models(session)
    default: return nil
    }
  }

  private func models(_ session: Session) throws -> [Offer] {
    (ProcessModel.builtIn + (try session.records.ownModels())).map { Offer($0.id, $0.name) }
  }

  private func words(of list: OwnList, _ session: Session) throws -> [Offer] {
    try session.records.partnership().known(list).map { Offer($0) }
  }

  private func schools(_ info: ParameterInfo, _ session: Session) throws -> [School] {
    let schools = try session.records.schools()
    try require(schools, info, "school", "school add NAME")
    return schools.filter { school in school.left.map { today <= $0 } ?? true }
  }

  private func hosts(_ info: ParameterInfo, _ given: Given, _ session: Session) throws -> [Offer] {
    let cycle = try session.cycle()
    return try schools(info, session).filter { school in
      var trial = given
      trial.words[info.name] = ["\(school.id)@\(cycle.id)"]
      return try isAllowed { try checkArrangement(trial, session) }
    }.map { Offer($0.id.text, $0.name) }
  }

  private func people(_ info: ParameterInfo, _ given: Given, _ session: Session) throws -> [Offer] {
    let people = try session.records.people()
    try require(people, info, "person", "person add NAME --school SCHOOL")
    return try people.filter { person in
      var trial = given
      trial.words[info.name] = [person.id.text]
      return try isAllowed {
        try person.checkTakesPart(on: today)
        if arranges { try checkArrangement(trial, session) }
      }
    }.map { Offer($0.id.text, $0.name, detail: $0.school?.text) }
  }

  /// The reviews of the open cycles, each by the shortest name that means it alone.
  private func reviews(_ info: ParameterInfo, _ session: Session) throws -> [Offer] {
    var places: [ReviewPlace] = []
    try session.forEachChased { places.append($0) }
    try require(places, info, "review", "review add HOST")
    let names = Dictionary(
      try session.records.schools().map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    return places.map { place in
      let isAlone = places.count { $0.review.id == place.review.id } == 1
      return Offer(
        isAlone ? place.address : "\(place.review.id)@\(place.cycle.id)", names[place.review.host])
    }
  }

  /// Refuses to ask for one of the things that there are when there are none.
  private func require(_ things: [some Any], _ info: ParameterInfo, _ noun: String, _ command: String) throws
  {
    guard things.isEmpty, info.isRequired else { return }
    throw Failure(
      .missing, "missing", "there is no \(noun) yet",
      hints: ["begin with \(world.program) \(command)"])
  }

  private func isAllowed(_ check: () throws -> Void) throws -> Bool {
    do {
      try check()
      return true
    } catch is RuleProblem {
      return false
    }
  }
}
