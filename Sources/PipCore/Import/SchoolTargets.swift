/// Which school each row is about: one of the records, or a new one.
struct SchoolTargets {
  enum Target {
    case existing(School)
    case new(ID<School>)

    var id: ID<School> {
      switch self {
      case .existing(let school): school.id
      case .new(let id): id
      }
    }
  }

  private let finder: SchoolFinder
  private let known: [ID<School>: School]
  private let byURN: [URN: School]
  private var drafts: [ID<School>: (target: Target, drafts: [SchoolDraft])] = [:]
  private var order: [ID<School>] = []
  private var newURNs: [URN: Target] = [:]
  private(set) var refusals: [RowRefusal] = []

  init(_ schools: [School]) {
    finder = SchoolFinder(schools)
    known = Dictionary(schools.map { ($0.id, $0) }) { first, _ in first }
    byURN = Dictionary(schools.compactMap { one in one.urn.map { ($0, one) } }) { first, _ in first }
  }

  mutating func add(_ draft: SchoolDraft) {
    do throws(RowReason) {
      let target = try target(of: draft)
      if let urn = draft.urn { newURNs[urn] = target }
      if drafts[target.id] == nil {
        drafts[target.id] = (target, [])
        order.append(target.id)
      }
      drafts[target.id]?.drafts.append(draft)
    } catch {
      refusals += draft.lines.map { RowRefusal(line: $0, heading: "name", text: draft.name, error) }
    }
  }

  /// Rows about the same school as one; rows that contradict one another are refused, each naming the other.
  mutating func joined() -> [(target: Target, draft: SchoolDraft)] {
    var result: [(Target, SchoolDraft)] = []
    for id in order {
      guard let (target, all) = drafts[id], var whole = all.first else { continue }
      var clash: (field: String, mine: String, other: String, line: Int)?
      for draft in all.dropFirst() {
        if let found = whole.join(draft) {
          clash = (found.field, found.mine, found.other, draft.lines.first ?? 0)
          break
        }
      }
      guard let clash else {
        result.append((target, whole))
        continue
      }
      refusals += RowRefusal.disagreeing(all.flatMap(\.lines), clash)
    }
    return result
  }

  /// By id, then URN, then name; a name that belongs to another number is refused.
  private func target(of draft: SchoolDraft) throws(RowReason) -> Target {
    if let id = draft.id {
      if let urn = draft.urn, let owner = byURN[urn], owner.id != id {
        throw .belongsTo(id: owner.id.text, name: owner.name)
      }
      if let urn = draft.urn, let other = newURNs[urn], other.id != id {
        throw .belongsTo(id: other.id.text, name: drafts[other.id]?.drafts.first?.name ?? other.id.text)
      }
      return known[id].map { .existing($0) } ?? .new(id)
    }
    if let urn = draft.urn, let school = byURN[urn] { return .existing(school) }
    if let urn = draft.urn, let target = newURNs[urn] { return target }
    if let school = try finder.exact(draft.name) {
      if let urn = draft.urn, let own = school.urn, own != urn {
        throw .otherNumber(id: school.id.text, name: school.name, urn: own.description)
      }
      return .existing(school)
    }
    guard let id = ID<School>(from: draft.name) else { throw .noID }
    if let other = known[id] { throw .idTaken(id: id.text, name: other.name) }
    return .new(id)
  }
}

extension RowRefusal {
  /// The refusals of rows about the same thing that do not agree.
  static func disagreeing(
    _ lines: [Int], _ clash: (field: String, mine: String, other: String, line: Int)
  ) -> [RowRefusal] {
    let first = lines.first ?? 0
    return lines.map { line in
      let isFirst = line == first
      return RowRefusal(
        line: line, heading: clash.field,
        .disagrees(line: isFirst ? clash.line : first, other: isFirst ? clash.other : clash.mine))
    }
  }
}

/// The review clusters of a cycle, as schools join them.
struct ClusterPlan {
  private let cycle: Cycle?
  private var clusters: [Cluster]
  private var touched: Set<ID<Cluster>> = []

  init(_ known: SchoolsImport.Known) {
    (cycle, clusters) = (known.cycle, known.clusters)
  }

  /// The clusters that are not as they were.
  var changed: [Cluster] { clusters.filter { touched.contains($0.id) } }

  /// Brings a school into a cluster for the whole cycle.
  ///
  /// - Returns: The cluster's id, or nil when the school is in it already.
  mutating func join(_ school: School, _ name: String) throws(RowReason) -> String? {
    guard let cycle else { return nil }
    do {
      try school.checkCanHost(on: nil, in: cycle)
    } catch {
      throw .rule(error)
    }
    let index = try place(of: name)
    if let member = clusters[index].members[school.id], member.left == nil { return nil }
    let elsewhere = clusters.first { other in
      other.id != clusters[index].id && other.kind.known == .review && other.round == clusters[index].round
        && other.members[school.id].map { $0.left == nil } ?? false
    }
    if let elsewhere { throw .inCluster(school: school.id.text, cluster: elsewhere.id.text) }
    clusters[index].members[school.id] = Membership()
    touched.insert(clusters[index].id)
    return clusters[index].id.text
  }

  private mutating func place(of name: String) throws(RowReason) -> Int {
    let form = Folding.text(name)
    let named = clusters.indices.filter {
      clusters[$0].kind.known == .review
        && (clusters[$0].id.text == name.lowercased() || Folding.text(clusters[$0].name) == form)
    }
    if let index = named.first { return index }
    guard let id = ID<Cluster>(from: name) else { throw .noID }
    if let other = clusters.first(where: { $0.id == id }) { throw .idTaken(id: id.text, name: other.name) }
    clusters.append(Cluster(id: id, name: name, kind: .review))
    return clusters.count - 1
  }
}
