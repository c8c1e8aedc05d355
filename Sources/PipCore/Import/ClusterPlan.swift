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
