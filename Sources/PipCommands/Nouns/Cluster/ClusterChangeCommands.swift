import CommandTable
import PipCore

/// `pip cluster edit`, `join` and `drop`.
extension ClusterCommands {
  /// Fields that `edit --clear` can empty.
  enum Field: String, CaseIterable, ArgumentValue {
    case lead, round, from, to
    case hubLead = "hub-lead"
    static let valueName = "FIELD"
  }

  static let edit = Row(
    "edit", "Change a cluster", .writes,
    examples: ["pip cluster edit north --name \"Northern triad\"", "pip cluster edit north --clear lead"],
    discussion: "The id never changes. Schools come and go with cluster join and cluster drop.",
    argument("cluster", ClusterWord.self, "The cluster"),
    option("name", NameText.self, "Its new name"),
    option("kind", ClusterKind.self, "What its schools do together"),
    option("lead", PersonWord.self, "Who leads it"), ClusterDraft.parameter,
    options("clear", Field.self, "Empty a field")
  ) { session, word, name, kind, lead, draft, cleared in
    let cycle = try session.cycle(of: word)
    try cycle.checkOpen()
    var cluster = try session.cluster(word, in: cycle)
    guard name != nil || kind != nil || lead != nil || !draft.isEmpty || !cleared.isEmpty else {
      throw RuleProblem.nothingToChange(thing: "the cluster \(cluster.id)")
    }
    for field in cleared { clear(field, of: &cluster) }
    cluster.name = name?.text ?? cluster.name
    cluster.kind = kind.map { Choice($0) } ?? cluster.kind
    cluster.lead = try lead.map { try session.lead($0, in: cycle).id } ?? cluster.lead
    try draft.apply(to: &cluster, in: cycle, session)
    try draft.checkRound(of: cluster, isNewKind: kind != nil)
    try session.records.save(cluster, in: cycle.id)
    let isElsewhere = kind != nil || draft.hasDays || !Set(cleared).isSubset(of: [.lead, .hubLead])
    return .saved(
      Saved("changed", "the cluster", cluster.id.text, cluster.name, facts: facts(cluster, cycle, session)),
      warnings: !isElsewhere
        ? [] : try sharedWarnings(Set(cluster.members.keys), cluster, cycle, session))
  }

  private static func clear(_ field: Field, of cluster: inout Cluster) {
    switch field {
    case .lead: cluster.lead = nil
    case .hubLead: cluster.hubLead = nil
    case .round: cluster.round = nil
    case .from: cluster.first = nil
    case .to: cluster.last = nil
    }
  }

  static let schools = oneOrMore("school", SchoolWord.self, "The school")

  static let join = Row(
    "join", "Bring schools into a cluster", .writes,
    examples: ["pip cluster join north welton", "pip cluster join north welton saxby --on 11/1/2027"],
    argument("cluster", ClusterWord.self, "The cluster"), schools,
    option("on", DayWord.self, "Their first day in it; today if left out, or the start of a cycle to come")
  ) { session, word, schools, on in
    let cycle = try session.cycle(of: word)
    try cycle.checkOpen()
    var cluster = try session.cluster(word, in: cycle)
    let day = try session.day(on) ?? (session.today > (cluster.first ?? cycle.first) ? session.today : nil)
    if let day { try cluster.check(day, in: cycle) }
    let schools = try session.schools(schools)
    for school in schools {
      try school.checkCanHost(on: day, in: cycle)
      try cluster.join(school.id, on: day)
    }
    try session.records.save(cluster, in: cycle.id)
    let names = schools.map(\.id.text).joined(separator: ", ")
    return .saved(
      Saved(
        "changed", "the cluster", cluster.id.text, "joined by \(names)",
        facts: Facts.make([
          (
            "From",
            day.map(session.spoken)
              ?? "the start of \(cluster.first == nil ? cycle.id.text : cluster.id.text)"
          )
        ])
          + facts(cluster, cycle, session)),
      warnings: try sizeWarnings(cluster, session)
        + sharedWarnings(Set(schools.map(\.id)), cluster, cycle, session))
  }

  static let drop = Row(
    "drop", "Take schools out of a cluster", .writes,
    examples: ["pip cluster drop north welton", "pip cluster drop north welton --on 18/12/2026"],
    discussion: """
      A school that has been in the cluster stays in its story, with its last day. One that has not come yet is taken out \
      altogether.
      """,
    argument("cluster", ClusterWord.self, "The cluster"), schools,
    option("on", DayWord.self, "Their last day in it; today if left out")
  ) { session, word, schools, on in
    let cycle = try session.cycle(of: word)
    try cycle.checkOpen()
    var cluster = try session.cluster(word, in: cycle)
    let day = try session.day(on) ?? session.today
    if cycle.first <= day { try cycle.check(day) }
    let schools = try session.schools(schools)
    var stays = false
    for school in schools where try cluster.drop(school.id, on: day, in: cycle) { stays = true }
    try session.records.save(cluster, in: cycle.id)
    let names = schools.map(\.id.text).joined(separator: ", ")
    let after = day.adding(1) ?? day
    let isSlip = on != nil && day < cycle.first && cycle.first <= session.today
    let doubt =
      isSlip
      ? [
        "\(day.short) lies before the cycle \(cycle.id), so \(names) \(schools.count == 1 ? "is" : "are") taken out of its story too"
      ]
      : []
    return .saved(
      Saved(
        "changed", "the cluster", cluster.id.text, "left by \(names)",
        facts: Facts.make([("Last day", stays ? session.spoken(day) : nil)])
          + facts(cluster, cycle, session, on: after)),
      warnings: doubt + (try sizeWarnings(cluster, session, on: after)))
  }
}
