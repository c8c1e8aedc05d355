extension Momentum {
  /// What scripts read of each way from stage to stage.
  static let passageColumns: [ReportColumn<Passage>] = [
    ReportColumn("model", "the process model") { $0.model },
    ReportColumn("from", "the stage that was left behind") { $0.from },
    ReportColumn("to", "the next stage") { $0.to },
    ReportColumn("wentIn", "reviews that have left the first of the two behind") { $0.wentIn },
    ReportColumn("cameOut", "the part of them that has left both behind") { $0.cameOut },
    ReportColumn("waiting", "the part of them that is at the second now") { $0.waiting },
    ReportColumn("cancelled", "the part of them that was cancelled there") { $0.cancelled },
    ReportColumn("longer", "those that took, or have waited, longer than the model allows") { $0.longer },
    ReportColumn("allowed", "the days that the model allows; null where people agree the day") {
      $0.limits.last?.days
    },
    ReportColumn("timed", "those that came out and have both days recorded") { $0.days.count },
    ReportColumn("medianDays", "the days they took, in the middle; null while there are none") { $0.median },
    ReportColumn("longestDays", "the most days they took; null while there are none") { $0.longest },
    ReportColumn("marks", "how many marks were given to this way at the latest session") { $0.marks.count },
    ReportColumn("rating", "the middle of these marks; null while there are none") { $0.rating },
  ]

  /// What scripts read of each model.
  static let modelColumns: [ReportColumn<Model>] = [
    ReportColumn("model", "the process model") { $0.id },
    ReportColumn("name", "its name") { $0.name },
    ReportColumn("reviews", "how many reviews follow it") { $0.reviews },
    ReportColumn("pastFirstStage", "the part of them that is past the first stage") { $0.begun },
    ReportColumn("sentence", "where most momentum is lost") { $0.sentence },
  ]
}
