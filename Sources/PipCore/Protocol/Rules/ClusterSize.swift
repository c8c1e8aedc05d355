extension PointRule {
  /// A review cluster outside the model's size (Lincolnshire).
  static let clusterSize = PointRule(
    "cluster-size", .should, "A review cluster has the size that the model gives",
    why: "Three to six schools know one another well enough, and visits stay few (Lincolnshire).",
    cycle: { facts in
      let day = min(max(facts.today, facts.cycle.first), facts.cycle.last)
      return facts.clusters.filter { $0.kind.known == .review }.compactMap { cluster in
        let count = cluster.schools(on: day).count
        guard !facts.model.clusterSize.contains(count) else { return nil }
        return Found(
          place: cluster.id.text, school: nil,
          sentence:
            "\(cluster.name) has \(ReportWords.count(count, "school")); the model says \(facts.model.clusterSize.words).",
          mend: "cluster join \(cluster.id) SCHOOL")
      }
    })
}
