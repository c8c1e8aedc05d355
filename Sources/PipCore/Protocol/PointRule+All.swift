extension PointRule {
  /// All rules, in the order in which a cycle meets them.
  public static let all: [PointRule] = [
    .noMoU,
    .leadUntrained,
    .reviewerUntrained,
    .championAlone,
    .teamSize,
    .clusterSize,
    .sameTrust,
    .mutualPair,
    .leadAgain,
    .doubleBooked,
    .noFocus,
    .noQuestion,
    .noBaseline,
    .noAspiration,
    .evidenceEmpty,
    .staffNotMet,
    .staffNotTold,
    .feedbackLate,
    .championsAbsent,
    .severalPriorities,
    .workshopLate,
    .actionUnowned,
    .actionUndated,
    .actionUnmeasured,
    .checkInWaiting,
    .impactUnevidenced,
    .notYetReviewed,
    .turnsAbove,
    .notYetAsked
  ]
}
