import CommandTable
import PipCore

/// The known things that a value can name: for questions at the terminal, and for the words at the cursor.
struct Offers {
  /// The words that lead to the command.
  let path: [String]
  /// The parameters of the command.
  let parameters: [ParameterInfo]
  /// The name the program was called by, for hints.
  let program: String
  let today: Day

  /// Whether the host that is named gets a new review; everywhere else the name is that of a review there is.
  var arranges: Bool { path == ["review", "add"] }
}

extension Offers {
  /// The known things that a value can name, or nil when it is not one of a few.
  ///
  /// - Parameters:
  ///   - info: The value.
  ///   - given: What is known of the command line by now.
  ///   - session: The records of this moment.
  /// - Returns: The things, in the order in which they are listed.
  /// - Throws: What kept them from being read, or that there are none of those that must be named.
  func of(_ info: ParameterInfo, _ given: Given, _ session: Session) throws -> [Offer]? {
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
    case is CourseOrName.Type where given.words["course"] != nil: return nil
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
      hints: ["begin with \(program) \(command)"])
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
