import CommandTable
import PipCore

/// `pip cluster …`: the groups of schools within a cycle.
enum ClusterCommands {
  static let noun = Row(
    "cluster", "Manage the clusters of schools in a cycle", [add, list, show, edit, join, drop])

  static let add = Row(
    "add", "Add a cluster", .writes,
    examples: [
      "pip cluster add North --schools ingham,saxby,welton --lead asha-patel",
      "pip cluster add \"Reading for all\" --kind enquiry",
      "pip cluster add \"Spring triad\" --round 2 --from 4/1/2027 --to 26/3/2027 --schools ingham,holme,welton",
    ],
    discussion: """
      A review cluster holds schools that review one another, an enquiry cluster schools that work on a focus together. The \
      schools are in it for the whole cycle unless you say otherwise with cluster join and cluster drop.

      When schools change clusters from round to round, give each cluster its --round: a school may be in one review cluster \
      of each round.
      """,
    argument("name", NameText.self, "The cluster's name"),
    option("id", NewID.self, "A short name of your own for commands; made from the name if left out"),
    option("kind", ClusterKind.self, "What its schools do together (review if left out)"),
    options("schools", SchoolWord.self, "Its schools"),
    option("lead", PersonWord.self, "Who leads it"), ClusterDraft.parameter
  ) { session, name, id, kind, schools, lead, draft in
    guard let id = id.flatMap({ ID<Cluster>($0.text) }) ?? ID<Cluster>(from: name.text) else {
      throw LookupProblem.noIDFromName(name.text)
    }
    let cycle = try session.cycle()
    try cycle.checkOpen()
    if let taken = try session.records.cluster(id, in: cycle.id) {
      throw LookupProblem.exists(noun: Cluster.noun, id: id.text, name: taken.name)
    }
    var cluster = Cluster(id: id, name: name.text, kind: kind ?? .review)
    for school in try session.schools(schools) {
      try school.checkCanHost(on: nil, in: cycle)
      cluster.members[school.id] = Membership()
    }
    cluster.lead = try lead.map { try session.lead($0, in: cycle).id }
    try draft.apply(to: &cluster, in: cycle, session)
    try draft.checkRound(of: cluster, isNewKind: true)
    try session.records.save(cluster, in: cycle.id)
    return .saved(
      Saved("added", "the cluster", id.text, cluster.name, facts: facts(cluster, cycle, session)),
      warnings: try sizeWarnings(cluster, session)
        + sharedWarnings(Set(cluster.members.keys), cluster, cycle, session))
  }

  static let list = Row(
    "list", "List the clusters of a cycle", .reads,
    examples: [
      "pip cluster list", "pip cluster list --kind enquiry --cycle 2025-26", "pip cluster list --round 2",
    ],
    option("kind", ClusterKind.self, "Only clusters of this kind"),
    option("round", RoundWord.self, "Only clusters of this round")
  ) { session, kind, round in
    let cycle = try session.cycle()
    let clusters = try session.records.clusters(in: cycle.id).filter {
      (kind == nil || $0.kind.known == kind) && (round == nil || $0.round == round?.number)
    }
    let inRound = round.map { " of round \($0.number)" } ?? ""
    return listing(cycle, clusters, on: session.today).answer(
      "pip/clusters/1", clusters,
      empty:
        "There are no\(kind.map { " \($0.rawValue)" } ?? "") clusters\(inRound) in \(cycle.id) yet. Add one with: "
        + "\(session.program) cluster add NAME --schools SCHOOL,SCHOOL")
  }

  /// The list of clusters; people see the round where any cluster has one.
  static func listing(_ cycle: Cycle, _ clusters: [Cluster], on day: Day) -> Listing<Cluster> {
    let hasRounds = clusters.contains { $0.round != nil }
    return Listing<Cluster>(columns: [
      Column("round", hasRounds ? "Round" : nil, alignment: .right) { .number($0.round) },
      Column("id", "Id") { .text($0.id.text) },
      Column("name", "Cluster", wraps: true) { .text($0.name) },
      Column("kind", "Kind", rank: 1) { .text($0.kind.text) },
      Column("lead", "Lead", rank: 2) { .text($0.lead?.text) },
      Column("schools", "Schools", wraps: true) { .words($0.schools(on: day).map(\.text)) },
      Column("cycle", nil) { _ in .text(cycle.id.text) },
    ])
  }

  static let show = Row(
    "show", "Show a cluster", .reads, examples: ["pip cluster show north"],
    argument("cluster", ClusterWord.self, "The cluster")
  ) { session, word in
    let cycle = try session.cycle(of: word)
    let cluster = try session.cluster(word, in: cycle)
    var document = Document([.title(cluster.name), .facts(facts(cluster, cycle, session))])
    let members = cluster.members.keys.sorted()
    if !members.isEmpty {
      document.add(.heading("Schools"))
      document.add(.table(memberListing(cluster, try session.names(of: members)).table(members)))
    }
    if let visits = try visitTable(cluster, cycle, session), !visits.rows.isEmpty {
      document.add(.heading("Visits"))
      document.add(.table(visits))
    }
    return Answer("pip/cluster/1", document, cluster.json.adding(["cycle": .string(cycle.id.text)]))
  }

  private static func memberListing(
    _ cluster: Cluster, _ names: [ID<School>: String]
  ) -> Listing<ID<School>> {
    Listing<ID<School>>(columns: [
      Column(nil, "Id") { .text($0.text) },
      Column(nil, "School", wraps: true) { .text(names[$0]) },
      Column(nil, "From") { .text(cluster.members[$0]?.joined?.short ?? "the start") },
      Column(nil, "To") { .text(cluster.members[$0]?.left?.short ?? "the end") },
    ])
  }

  /// What there is to say of a cluster, with the schools of today, or of another day.
  static func facts(
    _ cluster: Cluster, _ cycle: Cycle, _ session: Session, on day: Day? = nil
  ) -> [Fact] {
    let schools = cluster.schools(on: day ?? session.today).map(\.text)
    return Facts.make([
      ("Id", cluster.id.text), ("Cycle", cycle.id.text), ("Kind", cluster.kind.text),
      ("Lead", cluster.lead?.text),
    ]) + moreFacts(cluster, cycle)
      + Facts.make([("Schools", schools.isEmpty ? "none yet" : schools.joined(separator: ", "))])
  }

  /// What is unusual about a cluster's size, today or on another day.
  static func sizeWarnings(_ cluster: Cluster, _ session: Session, on day: Day? = nil) throws -> [String] {
    let usual = try session.usualModel().clusterSize
    let size = cluster.schools(on: day ?? session.today).count
    guard size > 0, !usual.contains(size) else { return [] }
    return [
      "\(cluster.id) has \(size) school\(size == 1 ? "" : "s"); "
        + "\(ProcessModel.words(usual)) usually work well together"
    ]
  }

  /// Which of some schools are in another review cluster at the same time.
  static func sharedWarnings(
    _ schools: Set<ID<School>>, _ cluster: Cluster, _ cycle: Cycle, _ session: Session
  ) throws -> [String] {
    cluster.shared(with: try session.records.clusters(in: cycle.id), in: cycle)
      .filter { schools.contains($0.school) }
      .map { "\($0.school) is in the review cluster \($0.cluster) at the same time" }
  }
}

extension Session {
  /// The schools that are meant, each once.
  func schools(_ words: [SchoolWord]) throws -> [School] {
    var schools: [School] = []
    for word in words {
      let school = try school(word)
      if !schools.contains(where: { $0.id == school.id }) { schools.append(school) }
    }
    return schools
  }

  /// Someone who can lead a cluster: they still take part when the cycle begins, or today if it has begun.
  func lead(_ word: PersonWord, in cycle: Cycle) throws -> Person {
    let person = try person(word)
    try person.checkTakesPart(on: max(today, cycle.first))
    return person
  }

  /// The names of schools by their ids.
  func names(of schools: [ID<School>]) throws -> [ID<School>: String] {
    var names: [ID<School>: String] = [:]
    for id in schools { names[id] = try records.school(id)?.name }
    return names
  }
}
