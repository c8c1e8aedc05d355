/// Counts who took a turn at what, so that turns can be shared out; it never ranks anybody.
struct TurnFold {
  /// The courses after which someone can be asked to take a turn (Trafford, Colchester).
  static let courses = ["reviewer", "lead-reviewer", "improvement-champion"]

  private typealias Turn = CycleReport.Turn

  private struct Counts {
    var led = Turn()
    var reviewed = Turn()
    var shadowed = Turn()
    var championed = Turn()
  }

  private var counts: [ID<Person>: Counts] = [:]

  /// Counts the people of one review; one cancelled before the visit is nobody's turn.
  mutating func add(_ review: Review) {
    let isCancelled = review.cancelled != nil
    if let lead = review.lead { count(lead, \.led, review.held != nil, isCancelled) }
    for person in unique(review.team) where person != review.lead {
      count(person, \.reviewed, review.held != nil, isCancelled)
    }
    for person in unique(review.shadows) { count(person, \.shadowed, review.held != nil, isCancelled) }
    for person in review.allChampions {
      count(person, \.championed, review.hasHeldWorkshop(of: person), isCancelled)
    }
  }

  /// The turns of everybody who has any, in alphabetical order.
  func turns(_ lookup: Lookup) -> [CycleReport.Turns] {
    let turns = counts.map { person, counts in
      CycleReport.Turns(
        person: person, name: lookup.name(of: person), led: counts.led, reviewed: counts.reviewed,
        shadowed: counts.shadowed, championed: counts.championed)
    }
    return turns.sorted { $0.name == $1.name ? $0.person < $1.person : $0.name < $1.name }
  }

  /// The people trained by a day and still taking part on it who have no turn, in alphabetical order.
  ///
  /// Someone whose only review was cancelled is among them: the turn is still to come.
  func notYetAsked(_ lookup: Lookup, on day: Day) -> [CycleReport.TrainedPerson] {
    let people = lookup.people.values.compactMap { person -> CycleReport.TrainedPerson? in
      guard counts[person.id] == nil, person.left.map({ day <= $0 }) ?? true else { return nil }
      let courses = Self.courses.filter { person.isTrained($0, by: day) }
      guard !courses.isEmpty else { return nil }
      let school = person.school(on: day).map { lookup.name(of: $0) }
      return CycleReport.TrainedPerson(
        person: person.id, name: person.name, school: school, courses: courses)
    }
    return people.sorted { $0.name == $1.name ? $0.person < $1.person : $0.name < $1.name }
  }

  private func unique(_ people: [ID<Person>]) -> [ID<Person>] {
    people.count < 2 ? people : Array(Set(people))
  }

  private mutating func count(
    _ person: ID<Person>, _ part: WritableKeyPath<Counts, Turn>, _ isHeld: Bool, _ isCancelled: Bool
  ) {
    if isHeld {
      counts[person, default: Counts()][keyPath: part].held += 1
    } else if !isCancelled {
      counts[person, default: Counts()][keyPath: part].arranged += 1
    }
  }
}

extension Review {
  /// Whether a workshop was held that a champion facilitates: a champion of the review any, others their own.
  fileprivate func hasHeldWorkshop(of champion: ID<Person>) -> Bool {
    let isOfReview = champions.contains(champion)
    return workshops.values.contains { $0.held != nil && (isOfReview || $0.champions.contains(champion)) }
  }
}
