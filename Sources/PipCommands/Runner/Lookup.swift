import PipCore

// From words to things: an exact id, else the start of exactly one; anything else is refused with what was near.
extension Session {
  func school(_ word: SchoolWord) throws -> School {
    try thing(
      word.text, in: .schools, one: { try records.school($0) },
      names: { try records.schools().map { NamedThing($0.id.text, $0.name) } })
  }

  func person(_ word: PersonWord) throws -> Person {
    try thing(
      word.text, in: .people, one: { try records.person($0) },
      names: { try records.people().map { NamedThing($0.id.text, $0.name) } })
  }

  func people(_ words: [PersonWord]) throws -> [Person] {
    var people: [Person] = []
    for word in words {
      let person = try person(word)
      if !people.contains(where: { $0.id == person.id }) { people.append(person) }
    }
    return people
  }

  /// People who still take part on a day.
  func participants(_ words: [PersonWord], on day: Day) throws -> [ID<Person>] {
    let people = try people(words)
    for person in people { try person.checkTakesPart(on: day) }
    return people.map(\.id)
  }

  /// The cycle of a cluster: the one named with it, else the one that the command means.
  func cycle(of word: ClusterWord?) throws -> Cycle {
    try word?.cycle.map { try cycle(named: $0) } ?? cycle()
  }

  func cluster(_ word: ClusterWord, in cycle: Cycle) throws -> Cluster {
    if let named = word.cycle, try self.cycle(named: named).id != cycle.id {
      throw LookupProblem.missing(noun: Cluster.noun, word: "\(word.text)@\(named)", known: [])
    }
    return try thing(
      word.text, in: .clusters(of: cycle.id), one: { try records.cluster($0, in: cycle.id) },
      names: { try records.clusters(in: cycle.id).map { NamedThing($0.id.text, $0.name) } })
  }

  /// A cluster in each of the open cycles that has it; it need not be in all of them.
  func chasedClusters(_ word: ClusterWord) throws -> [ID<Cycle>: ID<Cluster>] {
    var found: [ID<Cycle>: ID<Cluster>] = [:]
    var missing: LookupProblem?
    let named = try word.cycle.map { try cycle(named: $0).id }
    for cycle in try chasedCycles() where named == nil || named == cycle.id {
      do {
        found[cycle.id] = try cluster(word, in: cycle).id
      } catch let problem as LookupProblem {
        missing = problem
      }
    }
    if found.isEmpty { throw missing ?? .missing(noun: Cluster.noun, word: word.text, known: []) }
    return found
  }

  func cycle(_ word: CycleWord) throws -> Cycle { try cycle(named: word.text) }

  /// The cycle of a given id, or the only one whose id starts so.
  func cycle(named text: String) throws -> Cycle {
    if let id = ID<Cycle>(text), let cycle = try records.cycle(id) { return cycle }
    let cycles = try records.readableCycles()
    let starting = text.utf8.count < 2 ? [] : cycles.filter { $0.id.text.hasPrefix(text) }
    guard let only = starting.first else {
      throw LookupProblem.missing(noun: Cycle.noun, word: text, known: cycles.map(\.id.text))
    }
    guard starting.count == 1 else {
      throw LookupProblem.ambiguous(noun: Cycle.noun, word: text, candidates: starting.map(\.id.text))
    }
    note("'\(text)' is \(only.id)")
    return only
  }

  /// The cycle that a command means: the one named, else the current one.
  ///
  /// - Throws: The problem of a cycle that cannot be read, since it might be the one.
  func cycle() throws -> Cycle {
    if let named = globals.cycle { return try cycle(named: named) }
    guard let current = Cycle.current(try records.readableCycles(), today: today) else {
      throw LookupProblem.noCycle
    }
    return current
  }

  /// What names a cycle in a command that is advised: nothing where commands mean it anyway.
  func naming(_ cycle: Cycle) throws -> String {
    Cycle.current(try records.readableCycles(), today: today)?.id == cycle.id ? "" : "--cycle \(cycle.id) "
  }

  /// The cycles that chasing covers: the one named, else every open one, else the one that was closed last.
  func chasedCycles() throws -> [Cycle] {
    if let named = globals.cycle { return [try cycle(named: named)] }
    let open = try records.cycles().filter(\.isOpen)
    return open.isEmpty ? [try cycle()] : open
  }

  /// The model a review follows; one that this version does not know is read as the partnership's.
  func model(of review: Review) throws -> ProcessModel {
    if let id = review.model, let own = try records.model(id) { return own }
    return try usualModel()
  }

  /// The model that reviews follow unless they say otherwise.
  func usualModel() throws -> ProcessModel { try records.usualModel() }

  func model(named id: String) throws -> ProcessModel {
    guard let model = try records.model(id) else {
      throw RuleProblem.unknownModel(id, known: try records.modelIDs())
    }
    return model
  }

  func standing(of review: Review) throws -> Standing {
    Standing(of: review, in: try model(of: review), try records.partnership().calendar(for: review.host))
  }

  /// Checks a word against a list that the partnership can extend.
  func checkWord(_ word: String, _ kind: String, among known: [String]) throws -> String {
    guard known.contains(word) else { throw RuleProblem.unknownWord(kind: kind, word: word, known: known) }
    return word
  }

  /// Checks that a theme belongs to the framework of a review, or is one of the partnership's own.
  ///
  /// - Parameters:
  ///   - word: The theme as typed.
  ///   - review: The review that it is for.
  /// - Returns: The theme.
  /// - Throws: `unknownWord` with the themes there are.
  func theme(_ word: String, in review: Review) throws -> String {
    try theme(word, of: review.frameworkID)
  }

  /// Checks that a theme belongs to the partnership's framework, or is one of its own, where no review is named.
  func theme(_ word: String) throws -> String {
    try theme(word, of: records.partnership().frameworkID)
  }

  /// Checks several themes.
  func themes(_ words: [String], in review: Review) throws -> [String] {
    try words.map { try theme($0, in: review) }
  }

  private func theme(_ word: String, of id: ID<Framework>) throws -> String {
    let areas = try records.framework(id)?.areas.map(\.id.text) ?? []
    return try checkWord(word, "theme", among: areas + records.partnership().themes)
  }
}
