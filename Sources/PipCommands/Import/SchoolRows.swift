import PipCore

/// Schools out of a partnership's own spreadsheet, and the review clusters they are in.
struct SchoolRows: Importable {
  func kind(_ session: Session) throws -> ImportKind { SchoolsImport.kind }

  func take(_ rows: [ImportRow], _ session: Session) throws -> ImportedRows {
    let records = try session.records
    // A cycle is needed only by rows that name a cluster.
    let cycle = try rows.contains { $0.cells["cluster"] != nil } ? session.cycle() : nil
    try cycle?.checkOpen()
    let known = SchoolsImport.Known(
      schools: try session.wholeList { try $0.schools() }, cycle: cycle,
      clusters: try cycle.map { cycle in try session.wholeList { try $0.clusters(in: cycle.id) } } ?? [])
    let (plan, clusters) = SchoolsImport.plan(rows, known)
    var imported = ImportedRows(plan) { ($0.id.text, $0.name) }
    for one in plan.planned where one.isNew || !one.changes.isEmpty { try records.save(one.record) }
    for cluster in clusters {
      guard let cycle else { break }
      try records.save(cluster, in: cycle.id)
      imported.warnings += try ClusterCommands.sizeWarnings(cluster, session)
    }
    let new = clusters.filter { cluster in !known.clusters.contains { $0.id == cluster.id } }
    if let cycle, !new.isEmpty {
      imported.remarks.append(.newClusters(new.map(\.name), cycle: cycle.id.text))
    }
    return imported
  }
}
