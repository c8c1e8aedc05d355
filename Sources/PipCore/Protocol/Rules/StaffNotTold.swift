extension PointRule {
  /// A review whose visit is near, or was held, without the staff having been told (Trafford).
  static let staffNotTold = PointRule(
    "staff-not-told", .should, "The staff know the focus, the reason and the outline of the day",
    why: "A review is done with a school, not to it (Trafford)."
  ) { facts in
    facts.unless(
      facts.review.preparation.staffTold != nil || !facts.isNear,
      "Nothing says yet that the staff of \(facts.host) know the focus and the outline of the day.",
      mend: "review prepare \(facts.review.id) --staff-told DAY")
  }
}
