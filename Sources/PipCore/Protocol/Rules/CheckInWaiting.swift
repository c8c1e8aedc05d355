extension PointRule {
  /// A check-in whose day has passed and which is not yet held (Trafford).
  static let checkInWaiting = PointRule(
    "check-in-waiting", .must, "The check-in is held by its day",
    why: "Only the check-in tells what changed and for whom (Trafford)."
  ) { facts in
    guard let checkIn = facts.standing.checkIn, checkIn.isOverdue(on: facts.today) else { return [] }
    return facts.found(
      "The \(checkIn.name) of \(facts.host) was due on \(checkIn.due.short) and is not yet held.",
      mend: "checkin held \(facts.review.id) --on DAY")
  }
}
