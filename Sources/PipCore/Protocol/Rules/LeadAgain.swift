extension PointRule {
  /// A review whose lead also led the host's last one (Colchester).
  static let leadAgain = PointRule(
    "lead-again", .should, "A host is not led by the same person twice running",
    why: "Fresh eyes keep reviews from becoming too cosy (Colchester)."
  ) { facts in
    guard let lead = facts.review.lead, let last = facts.past.last[facts.review.host], last.lead == lead
    else {
      return []
    }
    return facts.found(
      "\(facts.lookup.name(of: lead)) led the last review of \(facts.host) too.",
      mend: facts.beforeVisit("review edit \(facts.review.id) --lead PERSON", "lead-again"))
  }
}
