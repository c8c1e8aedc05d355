import CommandTable
import PipCore

/// `pip leakage`: where momentum is kept and lost.
enum LeakageCommand {
  static let row = Row(
    "leakage", "Show where momentum is kept and lost between the stages", .reads,
    examples: ["pip leakage", "pip leakage --cluster north", "pip leakage --cycle 2025-26"],
    discussion: """
      For each way from one stage to the next: how many reviews went in and came out, how many wait or were cancelled there, \
      how many took, or have waited, longer than the model allows, and the days taken. Days are counted where both are \
      recorded. It speaks of stages only, never of schools.

      A review counts for a cluster when its host is in it on the day of the visit.
      """,
    option("cluster", ClusterWord.self, "Only reviews of the schools in this cluster")
  ) { session, word in
    let cycle = try session.cycle(of: word)
    let cluster = try word.map { try session.cluster($0, in: cycle) }
    let report = try LeakageReport.make(
      of: cycle, cluster: cluster, records: session.records, today: session.today)
    return Answer(LeakageReport.schema, report.document, report.json)
  }
}
