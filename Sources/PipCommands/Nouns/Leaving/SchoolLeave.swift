import CommandTable
import PipCore

extension SchoolCommands {
  static let leave = Row(
    "leave", "Record that a school has left, and what is still open", .writes,
    examples: [
      "pip school leave saxby --on 31/8/2027 --why \"joined another partnership\"",
      "pip school leave saxby --on 18/12/2026 --drop-from-clusters",
      "pip school leave saxby --on 18/12/2026 --hand ingham:lead=tom-reed",
    ],
    discussion: """
      Its reviews stay, and old reports still show it. What is still open is listed: its own reviews and actions, what its \
      people have in hand elsewhere, support that it gives or receives, and clusters it is in after its last day.

      With --hand, somebody from another school takes what its people have in hand elsewhere, one thing each, by the address \
      that the list shows: saxby:lead=tom-reed. At a terminal you are asked who takes each.

      With --drop-from-clusters, or --yes, its time in those clusters ends with its last day; a cluster it would only have \
      come to later loses it. At a terminal you are asked.
      """,
    argument("school", SchoolWord.self, "The school"),
    requiredOption("on", DayWord.self, "Its last day in the partnership"),
    option("why", NameText.self, "Why it left"),
    options("hand", HandWord.self, "What its people have in hand elsewhere, and who takes it"),
    flag("drop-from-clusters", "End its time in its clusters too")
  ) { session, word, on, why, hands, drops in
    var school = try session.school(word)
    let last = try session.day(on)
    (school.left, school.leftWhy) = (last, why?.text ?? school.leftWhy)
    try checkSpan(school)
    try session.records.save(school)
    var saved = [
      Saved(
        "recorded the leaving of", "the school", school.id.text, school.name,
        facts: try facts(school, session))
    ]
    let handOver = try SchoolEnds(of: school.id, after: last, session).handOver(hands, session)
    try handOver.apply(session)
    saved += handOver.saved
    // What was handed over is no longer open.
    var ends = try SchoolEnds(of: school.id, after: last, session)
    if drops || session.globals.yes {
      saved += try ends.clusters.map { place in
        var cluster = place.cluster
        let wasThere = try cluster.drop(school.id, on: last, in: place.cycle)
        try session.records.save(cluster, in: place.cycle.id)
        return Saved(
          "changed", "the cluster", cluster.id.text, "left by \(school.id)",
          facts: Facts.make([
            ("Last day", wasThere ? session.spoken(last) : nil), ("Cycle", place.cycle.id.text),
          ]))
      }
      ends.clusters = []
    }
    return .saved(saved, warnings: try ends.sentences(session))
  }
}

/// What is still open when a school leaves.
struct SchoolEnds {
  /// A cluster, and the cycle it belongs to.
  struct ClusterPlace {
    let cluster: Cluster
    let cycle: Cycle
    let needsCycle: Bool
  }

  /// The school.
  let school: ID<School>
  /// Its last day.
  let last: Day
  /// The clusters it is in after its last day.
  var clusters: [ClusterPlace] = []
  /// Its own reviews that are not complete, and what each waits for.
  private var reviews: [(address: String, step: Step)] = []
  /// How many of its actions are open.
  private var actions = 0
  /// What its people have in hand elsewhere.
  private(set) var tasks: [TaskItem] = []
  /// Its people.
  private var people: [Person] = []
  /// Support that it gives or receives and that is not done.
  private var support: [(address: String, support: Support)] = []

  /// Looks for what is open in the open cycles, or in the one that was named.
  ///
  /// - Parameters:
  ///   - school: The school.
  ///   - last: Its last day.
  ///   - session: Where the records are.
  /// - Throws: What kept the records from being read.
  init(of school: ID<School>, after last: Day, _ session: Session) throws {
    (self.school, self.last) = (school, last)
    guard !(try session.records.cycles().isEmpty) else { return }
    for cycle in try session.chasedCycles() {
      for review in try session.reviews(of: school, in: cycle) {
        actions += review.actions.values.count { $0.isOpen }
        let place = try session.place(review, cycle)
        if let step = try session.standing(of: review).step { reviews.append((place.address, step)) }
      }
      for (code, item) in try session.records.readableSupport(in: cycle.id).items.sorted(by: {
        $0.key < $1.key
      })
      where item.isOpen && item.concerns(school) {
        support.append((try session.supportAddress(code, in: cycle), item))
      }
      let needsCycle = try session.needsCycle(cycle)
      for cluster in try session.records.clusters(in: cycle.id) where cycle.isOpen {
        guard let days = cluster.days(of: school, in: cycle), days.last > last else { continue }
        clusters.append(ClusterPlace(cluster: cluster, cycle: cycle, needsCycle: needsCycle))
      }
    }
    people = try session.records.people().filter { $0.school == school }
    tasks = try TaskItem.tasks(of: people, session).filter { item in
      // Support that the school gives is listed with the school.
      item.task.isAhead && !item.task.isVisit(by: last) && item.task.review?.host != school
        && item.task.kind != .support
    }
  }

  /// Sorts out who takes what its people have in hand elsewhere.
  ///
  /// - Parameters:
  ///   - hands: What goes to whom.
  ///   - session: Where people are looked up.
  /// - Returns: The handing over.
  /// - Throws: `LookupProblem` for a person or a task that is not there, a usage error for a task named twice.
  func handOver(_ hands: [HandWord], _ session: Session) throws -> HandOver {
    try HandOver(
      tasks, hands, to: nil, last: last, Set(people.map(\.id)), holder: school.text, session)
  }

  /// What is open, one sentence each, with the command that goes on from there.
  ///
  /// - Parameter session: For the name of the program and of schools.
  /// - Returns: The sentences.
  /// - Throws: What kept a name from being read.
  func sentences(_ session: Session) throws -> [String] {
    let pip = session.program
    let own = reviews.map {
      "the review of \($0.address) waits for \($0.step.wait): \(pip) review show \($0.address)"
    }
    let todo =
      actions == 0
      ? []
      : [
        "\(actions == 1 ? "1 action" : "\(actions) actions") of \(school): \(pip) action list --school \(school) --open"
      ]
    let elsewhere = tasks.map { "\($0.person.name) \($0.words): \(pip) \($0.command)" }
    let promised = support.map { address, item in
      let side = item.from == school ? "support for \(item.to)" : "support from \(item.from)"
      return "\(side) (\(address): \(item.text)): \(pip) support stop \(address) --why \"…\""
    }
    let groups = clusters.map { place in
      "in the cluster \(place.cluster.id) after its last day: \(pip) cluster drop \(place.cluster.id) \(school) --on \(last)"
        + (place.needsCycle ? " --cycle \(place.cycle.id)" : "")
    }
    return (own + todo + elsewhere + promised + groups).map { "still open: \($0)" }
  }
}
