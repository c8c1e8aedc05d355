extension PointRule {
  /// A cluster meet that was held and of which nobody wrote down who was there (Lincolnshire).
  static let meetUnattended = PointRule(
    "meet-without-attendance", .should, "Who was at a cluster meet is written down",
    why: "The three meets carry the enquiry year; who misses one should hear of it (Lincolnshire).",
    cycle: { facts in
      facts.clusters.flatMap { cluster in
        cluster.meetsHeldWithoutAttendance.map { number in
          Found(
            place: cluster.id.text, school: nil,
            sentence: "Who was at meet \(number) of \(cluster.name) is not written down yet.",
            mend: "enquiry meet attend \(cluster.id) \(number) --people PERSON,PERSON")
        }
      }
    })
}
