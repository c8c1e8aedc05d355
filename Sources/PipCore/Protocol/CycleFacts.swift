/// A whole cycle as the rules of the protocol see it: its reviews in small, and everything else in full.
struct CycleFacts: Sendable {
  /// Someone's task at a school on a day.
  struct Engagement: Hashable, Sendable {
    let person: ID<Person>
    let day: Day
    /// The review it belongs to.
    let review: ReviewID
    /// What happens: a visit or a workshop.
    let what: String
  }

  /// One school's people at another's review, as leads or in the team.
  struct Visit: Hashable, Sendable {
    let from: ID<School>
    let host: ID<School>
    let review: ReviewID
    /// Whether the visit was held.
    let isHeld: Bool
    /// Whether it is the lead who comes from there.
    let isLed: Bool
  }

  let cycle: Cycle
  let today: Day
  let lookup: Lookup
  let clusters: [Cluster]
  /// Showcases that were offered and are not yet held.
  let showcases: [(code: Code, showcase: Showcase)]
  /// The schools that have a review which was not cancelled.
  private(set) var hosts: Set<ID<School>> = []
  /// What everybody does on which day.
  private(set) var engagements: [Engagement] = []
  /// Who has visited whom, as far as it is arranged.
  private(set) var visits: Set<Visit> = []
  /// How many reviews each person leads or takes part in.
  private(set) var turns: [ID<Person>: Int] = [:]
  private(set) var turnFold = TurnFold()

  init(
    cycle: Cycle, today: Day, lookup: Lookup, clusters: [Cluster],
    showcases: [(code: Code, showcase: Showcase)]
  ) {
    (self.cycle, self.today, self.lookup, self.clusters) = (cycle, today, lookup, clusters)
    self.showcases = showcases
  }

  /// The partnership's process model.
  var model: ProcessModel { lookup.model }

  /// The schools that belong to the partnership today, or on the last day of a cycle that is over, in order of name.
  var schools: [School] {
    let day = min(max(today, cycle.first), cycle.last)
    return lookup.schools.values.filter { $0.isActive(on: day) }.sorted {
      ($0.name, $0.id) < ($1.name, $1.id)
    }
  }

  /// Takes in one review.
  mutating func add(_ review: Review) {
    turnFold.add(review)
    guard review.cancelled == nil else { return }
    hosts.insert(review.host)
    let day = review.held ?? review.planned
    for person in review.visitors {
      if let day {
        engagements.append(Engagement(person: person, day: day, review: review.id, what: "visit"))
      }
    }
    for workshop in review.workshops.values {
      guard let day = workshop.day else { continue }
      let champions = workshop.champions.isEmpty ? review.champions : workshop.champions
      engagements += champions.map {
        Engagement(person: $0, day: day, review: review.id, what: "workshop")
      }
    }
    // A review that follows a model with mutual visits is no half of a pair.
    let mayNotBePaired = !lookup.model(of: review).mutualPairs
    for person in Set([review.lead].compactMap { $0 } + review.team) {
      turns[person, default: 0] += 1
      guard mayNotBePaired, let from = lookup.people[person]?.school(on: day ?? today) else { continue }
      visits.insert(
        Visit(
          from: from, host: review.host, review: review.id, isHeld: review.held != nil,
          isLed: person == review.lead))
    }
  }
}
